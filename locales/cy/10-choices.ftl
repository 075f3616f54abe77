### What helps somebody to come: the page of choices, and what the list says of them.

choices-title = Beth sy’n eich helpu chi i ddod?
choices-hint = Dewiswch beth sydd ei angen arnoch chi. Mae dewis dim byd yn iawn hefyd.
choices-people = Y bobl
choices-place = Y ffordd yno
choices-time = Pryd
choice-women = Menywod yn unig, neu amser i fenywod
choice-children = Mae fy mhlant yn cael dod hefyd
choice-language = Rhywun yn siarad { $language }
choice-no-english = Does dim angen Saesneg
choice-meet = Gall rhywun gwrdd â fi
choice-quiet = Mae’n dawel, neu’n grŵp bach
choice-free = Am ddim, a galla i gerdded neu gael arian bws
choice-no-papers = Does dim angen papurau
choice-step-free = Dim grisiau
choice-online = Ar-lein, neu dros y ffôn
choice-now = Mae ymlaen nawr
choice-today = Heddiw
choice-week = Yn y 7 diwrnod nesaf
choice-weekdays = Dydd Llun i ddydd Gwener
choice-weekend = Dydd Sadwrn neu ddydd Sul
choice-daytime = Yn ystod y dydd
choice-evening = Gyda’r nos
choice-drop-in = Galla i ddod heb ofyn
list-change-helps = Newid beth sy’n eich helpu chi i ddod
list-asked = Dyma beth ofynnoch chi amdano:
list-unsure =
    { $count ->
        [zero] A { $count } peth arall sydd ddim yn dweud
        [one] A { $count } peth arall sydd ddim yn dweud
        [two] A { $count } beth arall sydd ddim yn dweud
        [few] A { $count } pheth arall sydd ddim yn dweud
        [many] A { $count } pheth arall sydd ddim yn dweud
       *[other] A { $count } peth arall sydd ddim yn dweud
    }
list-unsure-title = Dydy’r rhain ddim yn dweud popeth
list-without =
    { $count ->
        [zero] Heb “{ $choice }”: { $count } peth
        [one] Heb “{ $choice }”: { $count } peth
        [two] Heb “{ $choice }”: { $count } beth
        [few] Heb “{ $choice }”: { $count } pheth
        [many] Heb “{ $choice }”: { $count } pheth
       *[other] Heb “{ $choice }”: { $count } peth
    }
list-pick = Pwyswch enw i ddarllen mwy amdano yma.
unsure-free = Dydyn ni ddim yn gwybod a yw am ddim, a’r daith yno hefyd.
unsure-language = Dydyn ni ddim yn gwybod a oes rhywun yn siarad { $language }.
unsure-quiet = Dydyn ni ddim yn gwybod a yw’n dawel, neu’n grŵp bach.
unsure-stairs = Dydyn ni ddim yn gwybod a oes grisiau.
