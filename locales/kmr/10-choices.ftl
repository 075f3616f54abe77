### What helps somebody to come: the page of choices, and what the list says of them.

choices-title = Çi hatina we hêsan dike?
choices-hint = Tiştê ku lazim e hilbijêrin. Hûn dikarin tiştekî jî hilnebijêrin.
choices-people = Mirov
choices-place = Rê
choices-time = Kengî
choice-women = Tenê jin, an demek ji bo jinan
choice-children = Zarokên min jî dikarin werin
choice-language = Kesek diaxive: { $language }
choice-no-english = Îngilîzî ne lazim e
choice-meet = Kesek dikare li benda min be
choice-quiet = Bêdeng e, an komeke biçûk e
choice-free = Bêpere, û bi meşê an pereyê otobusê didin
choice-no-papers = Kaxez ne lazim in
choice-step-free = Derence tune ne
choice-online = Bi înternetê, an bi telefonê
choice-now = Niha heye
choice-today = Îro
choice-week = Di 7 rojên pêş de
choice-weekdays = Ji duşemê heta înê
choice-weekend = Şemî an yekşem
choice-daytime = Bi roj
choice-evening = Êvarê
choice-drop-in = Dikarim bêyî pirsînê bêm
list-change-helps = Tiştên ku hatinê hêsan dikin biguherînin
list-asked = We ev xwest:
list-unsure =
    { $count ->
        [one] Û { $count } tiştê din ku vê nabêje
       *[other] Û { $count } tiştên din ku vê nabêjin
    }
list-unsure-title = Ev her tiştî nabêjin
list-without =
    { $count ->
        [one] Bêyî “{ $choice }”: { $count } tişt
       *[other] Bêyî “{ $choice }”: { $count } tişt
    }
list-pick = Pêl navekî bikin û li vir zêdetir bixwînin.
unsure-free = Em nizanin bi rê ve bêpere ye an na.
unsure-language = Em nizanin kesek bi vî zimanî diaxive an na: { $language }.
unsure-quiet = Em nizanin bêdeng e, an komeke biçûk e, an na.
unsure-stairs = Em nizanin derence hene an na.
