### What helps somebody to come: the page of choices, and what the list says of them.

choices-title = Çfarë ju ndihmon të vini?
choices-hint = Zgjidhni çfarë ju duhet. Mund edhe të mos zgjidhni gjë.
choices-people = Njerëzit
choices-place = Rruga për atje
choices-time = Kur
choice-women = Vetëm për gra, ose me orë për gra
choice-children = Mund të vijnë edhe fëmijët e mi
choice-language = Aty flitet { $language }
choice-no-english = Pa anglisht
choice-meet = Dikush mund të më presë
choice-quiet = Vend i qetë, ose grup i vogël
choice-free = Falas, dhe shkoj në këmbë ose paguajnë autobusin
choice-no-papers = Nuk më duhen dokumente
choice-step-free = Pa shkallë
choice-online = Në internet, ose me telefon
choice-now = Është tani
choice-today = Sot
choice-week = Në 7 ditët që vijnë
choice-weekdays = Nga e hëna deri të premten
choice-weekend = Të shtunën ose të dielën
choice-daytime = Gjatë ditës
choice-evening = Në mbrëmje
choice-drop-in = Mund të vij pa pyetur
list-change-helps = Ndrysho çfarë më ndihmon të vij
list-asked = Këto kërkuat:
list-unsure =
    { $count ->
        [one] Edhe { $count } tjetër që nuk e thotë
       *[other] Edhe { $count } të tjera që nuk e thonë
    }
list-unsure-title = Këto nuk i thonë të gjitha
list-without =
    { $count ->
        [one] Pa “{ $choice }”: { $count } gjë
       *[other] Pa “{ $choice }”: { $count } gjëra
    }
list-pick = Shtypni një emër për të lexuar më shumë këtu.
unsure-free = Nuk e dimë nëse është falas bashkë me rrugën.
unsure-language = Nuk e dimë nëse aty flitet { $language }.
unsure-quiet = Nuk e dimë nëse është vend i qetë, ose grup i vogël.
unsure-stairs = Nuk e dimë nëse ka shkallë.
