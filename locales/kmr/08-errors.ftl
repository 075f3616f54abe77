### When something went wrong.

error-directory = Lîste nehat. Li înterneta xwe binihêrin û dîsa biceribînin.
error-directory-empty = Hê li vir lîste tune ye. Hûn dikarin ji navenda taxê re telefon bikin.
error-words = Me nekarî zimanê we bînin. Ev îngilîzî ye.
error-try-again = Dîsa biceribînin
error-link = Ew lînk naxebite. Em ji serî dest pê dikin.
error-clock = Saeta telefona we şaş xuya dike. Dibe ku rojên li vir şaş bin.

## In the page itself, before and without the program

error-load = Ev rûpel venebû. Li înterneta xwe binihêrin û dîsa biceribînin.
error-broken = Ev rûpel êdî naxebite. Li me bibûrin. Tiştê ku we nivîsî êdî li vir tune ye.
error-start-again = Ji nû ve dest pê bikin
error-old-browser = Geroka înternetê ya we ji bo vê rûpelê pir kevn e. Telefoneke din an gerokeke din biceribînin, an ji me re telefon bikin.
error-plain = Rûpeleke sade li vir e. Li her gerokê vedibe.
plain-only = Ev rûpela sade ye. Eger hûn dixwazin werin, ji me re telefon bikin an werin ba me.
plain-country = Li vir hin tiştên bi înternetê an telefonê hene. Ji bo tiştên nêzî we, ji me re telefon bikin an werin ba me.
