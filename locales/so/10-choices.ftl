### What helps somebody to come: the page of choices, and what the list says of them.

choices-title = Maxaa kaa caawiya inaad timaaddo?
choices-hint = Dooro waxa aad u baahan tahay. Haddaad waxba dooran weydo waa caadi.
choices-people = Dadka
choices-place = Jidka loo maro
choices-time = Goorta
choice-women = Dumar oo keliya, ama waqti dumar
choice-children = Carruurtayduna way iman karaan
choice-language = Qof baa ku hadla { $language }
choice-no-english = Uma baahni Ingiriisi
choice-meet = Qof baa ila kulmi kara
choice-quiet = Waa meel deggan, ama koox yar
choice-free = Bilaash, oo lug lagu tago ama baska la bixiyo
choice-no-papers = Waraaqo la igama rabo
choice-step-free = Jaranjaro la’aan
choice-online = Internetka ama taleefanka
choice-now = Hadda way socotaa
choice-today = Maanta
choice-week = 7 maalmood ee soo socda
choice-weekdays = Isniin ilaa Jimco
choice-weekend = Sabti ama Axad
choice-daytime = Maalintii
choice-evening = Fiidkii
choice-drop-in = Waan iska iman karaa
list-change-helps = Beddel waxa kaa caawiya inaad timaaddo
list-asked = Waxaad weydiisatay:
list-unsure =
    { $count ->
        [one] Iyo { $count } kale oo aan sheegin
       *[other] Iyo { $count } kale oo aan sheegin
    }
list-unsure-title = Kuwani wax walba ma sheegaan
list-without =
    { $count ->
        [one] Haddii laga tago “{ $choice }”: { $count } wax
       *[other] Haddii laga tago “{ $choice }”: { $count } wax
    }
list-pick = Magac riix si aad halkan uga sii akhrido.
unsure-free = Ma ogin inay bilaash tahay iyo in kale, marka jidka lagu daro.
unsure-language = Ma ogin inuu jiro qof ku hadla { $language }.
unsure-quiet = Ma ogin inay tahay meel deggan ama koox yar, iyo in kale.
unsure-stairs = Ma ogin inay jaranjaro jirto iyo in kale.
