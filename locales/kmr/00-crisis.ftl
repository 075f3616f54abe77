### Get help now. Critical: shown in English too until two people have checked this language.
### Numbers stay exactly as they are, in Latin digits.

crisis-open = Niha alîkarî bixwazin
crisis-close = Bigirin
crisis-999 = Dibe ku kesek bimire, an giran birîndar e. Telefonkirin bêpere ye. Navê zimanê xwe bibêjin.
crisis-999-deaf = Hûn nabihîzin? Bernameya 999 BSL (zimanê îşaretan) vekin, an li telefona nivîskî 18000 binivîsin.
crisis-111 = Dibe ku hûn zirarê bidin xwe, an hûn êdî nikarin xwe ragirin. Pêl 2 bikin. Şev û roj.
crisis-samaritans = Li we guhdarî dikin. Hûn dikarin her navî bibêjin. Di fatûreya telefonê de xuya nake.
crisis-shout = Eger hûn nikarin biaxivin, SMS bişînin. Ew jî bi SMS bersivê didin, bi îngilîzî.
crisis-childline = Ji bo zarok û ciwanan. Bêpere ye.
crisis-refuge = Li malê kesek zirarê dide we an we ditirsîne. Bêpere ye, şev û roj.
crisis-slavery = Kesek bi zorê kar bi we dide kirin, an hûn nikarin ji wir derkevin. Bêpere ye. Eger zarokek di xeterê de be, dibe ku ew mecbûr bibin ji hinekan re bibêjin.
crisis-migrant-help = Mal û pere, dema ku hûn penaberiyê dixwazin. Bêpere ye. Dibe ku hûn gelek bisekinin. Pereyê vê xetê Home Office (Wezareta Navxwe ya Brîtanyayê) dide.
crisis-call-list = Piştî telefonê hejmar di lîsteya telefona we de dimîne.
crisis-not-rung = Di van demên dawî de me ji hemû van hejmaran re telefon nekiriye. Dibe ku yek şaş be.
crisis-more = Hemû hejmaran bibînin
leave-open = Ji malperê derkevin
leave-limit = “Ji malperê derkevin” zû dixebite. Lê nikare navên malperên ku we vekirine jê bibe.

## The page with all the numbers, by nation

help-uk = Hemû Brîtanya
help-england = Îngilistan
help-scotland = Skotlenda
help-wales = Weyls
help-northern-ireland = Îrlendaya Bakur
help-other = Alîkariyên din
help-deaf = Ji bo kesên ku nabihîzin
help-relay = Ji bo hejmarên din, li telefona nivîskî pêşî 18001 binivîsin.
help-always = Şev û roj.
help-hours-unknown = Em nizanin kengî vekirî ye.
help-free = Bêpere ye.
help-cost-unknown = Em nizanin bêpere ye an na.
help-english = Dibe ku ew tenê bi îngilîzî biaxivin.
help-interpreter = Navê zimanê xwe bibêjin. Ew dikarin kesekî bibînin ku wî zimanî dizane.
help-111-scotland = Dibe ku hûn zirarê bidin xwe, an hûn êdî nikarin xwe ragirin. Bibêjin hûn çawa ne.
help-lifeline = Dibe ku hûn zirarê bidin xwe, an hûn êdî nikarin xwe ragirin.
help-rung = Kesekî li vê hejmarê nihêrî, rast e: { $date }.
help-not-rung = Hê kesî li vê hejmarê nenihêriye.
