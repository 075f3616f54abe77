### What helps somebody to come: the page of choices, and what the list says of them.

choices-title = Ce vă ajută să veniți?
choices-hint = Alegeți ce vă trebuie. Puteți să nu alegeți nimic.
choices-people = Oamenii
choices-place = Drumul până acolo
choices-time = Când
choice-women = Doar femei, sau ore pentru femei
choice-children = Pot veni și copiii mei
choice-language = Cineva vorbește { $language }
choice-no-english = Nu am nevoie de engleză
choice-meet = Mă poate aștepta cineva
choice-quiet = E liniște, sau e un grup mic
choice-free = Gratuit, pe jos sau cu autobuzul plătit
choice-no-papers = Nu îmi trebuie acte
choice-step-free = Fără scări
choice-online = Pe internet sau la telefon
choice-now = E chiar acum
choice-today = Azi
choice-week = În următoarele 7 zile
choice-weekdays = De luni până vineri
choice-weekend = Sâmbătă sau duminică
choice-daytime = Ziua
choice-evening = Seara
choice-drop-in = Pot veni direct
list-change-helps = Schimbați ce vă ajută să veniți
list-asked = Ați cerut asta:
list-unsure =
    { $count ->
        [one] Și încă { $count } care nu spune tot
        [few] Și încă { $count } care nu spun tot
       *[other] Și încă { $count } care nu spun tot
    }
list-unsure-title = Acestea nu spun tot
list-without =
    { $count ->
        [one] Fără “{ $choice }”: { $count } activitate
        [few] Fără “{ $choice }”: { $count } activități
       *[other] Fără “{ $choice }”: { $count } de activități
    }
list-pick = Apăsați pe un nume ca să citiți mai multe aici.
unsure-free = Nu știm dacă e gratuit, cu tot cu drumul.
unsure-language = Nu știm dacă vorbește cineva { $language }.
unsure-quiet = Nu știm dacă e liniște sau dacă e un grup mic.
unsure-stairs = Nu știm dacă sunt scări.
