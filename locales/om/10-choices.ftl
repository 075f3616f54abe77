### What helps somebody to come: the page of choices, and what the list says of them.

choices-title = Akka dhuftan maaltu isin gargaara?
choices-hint = Waan isin barbaachisu filadhaa. Filachuu dhiisuus ni dandeessu.
choices-people = Namoota
choices-place = Karaa achi geessu
choices-time = Yoom
choice-women = Dubartoota qofa, yookaan yeroo dubartootaa
choice-children = Ijoolleen koos dhufuu danda'u
choice-language = Namni { $language } dubbatu jira
choice-no-english = Ingiliffi na hin barbaachisu
choice-meet = Namni na simachuu danda'a
choice-quiet = Bakka callisaa, yookaan garee xiqqaa
choice-free = Kaffaltii malee, miilaan yookaan awtoobisii kaffalu
choice-no-papers = Waraqaan na hin barbaachisu
choice-step-free = Yaabbannoo hin qabu
choice-online = Interneetiin, yookaan bilbilaan
choice-now = Amma jira
choice-today = Har'a
choice-week = Guyyaa 7 dhufan keessatti
choice-weekdays = Wiixata hanga Jimaata
choice-weekend = Sanbata yookaan Dilbata
choice-daytime = Guyyaa keessa
choice-evening = Galgala
choice-drop-in = Akkasumaan dhufuu nan danda'a
list-change-helps = Waan dhufuuf isin gargaaru jijjiiraa
list-asked = Waan isin gaafattan:
list-unsure =
    { $count ->
        [one] Kan biraa { $count }, garuu hunda hin ibsu
       *[other] Kan biraa { $count }, garuu hunda hin ibsan
    }
list-unsure-title = Kanneen kun hunda hin ibsan
list-without =
    { $count ->
        [one] “{ $choice }” malee: wanta { $count }
       *[other] “{ $choice }” malee: wanta { $count }
    }
list-pick = Waa'ee isaa asitti dubbisuuf maqaa tokko tuqaa.
unsure-free = Imala achii dabalatee kaffaltii malee ta'uu fi dhiisuu isaa hin beeknu.
unsure-language = Namni { $language } dubbatu jiraachuu fi dhiisuu isaa hin beeknu.
unsure-quiet = Bakki callisaa yookaan gareen xiqqaa ta'uu fi dhiisuu isaa hin beeknu.
unsure-stairs = Yaabbannoo qabaachuu fi dhiisuu isaa hin beeknu.
