### What helps somebody to come: the page of choices, and what the list says of them.

choices-title = Co pomoże Ci przyjść?
choices-hint = Wybierz, czego potrzebujesz. Możesz też nie wybrać nic.
choices-people = Ludzie
choices-place = Droga na miejsce
choices-time = Kiedy

choice-women = Tylko dla kobiet albo godziny dla kobiet
choice-children = Moje dzieci też mogą przyjść
choice-language = Ktoś zna język: { $language }
choice-no-english = Nie muszę znać angielskiego
choice-meet = Ktoś może po mnie wyjść
choice-quiet = Jest cicho albo jest mała grupa
choice-free = Za darmo. Dojdę pieszo albo płacą za autobus
choice-no-papers = Nie potrzebuję dokumentów
choice-step-free = Bez schodów
choice-online = Online albo przez telefon
choice-now = Właśnie trwa
choice-today = Dziś
choice-week = W ciągu najbliższych 7 dni
choice-weekdays = Od poniedziałku do piątku
choice-weekend = W sobotę albo w niedzielę
choice-daytime = W ciągu dnia
choice-evening = Wieczorem
choice-drop-in = Mogę po prostu przyjść

list-change-helps = Zmień to, co pomoże Ci przyjść
list-asked = Szukasz tego:
list-unsure =
    { $count ->
        [one] I jeszcze { $count } z niepełnym opisem
        [few] I jeszcze { $count } z niepełnym opisem
        [many] I jeszcze { $count } z niepełnym opisem
       *[other] I jeszcze { $count } z niepełnym opisem
    }
list-unsure-title = Te mają niepełny opis
list-without =
    { $count ->
        [one] Bez „{ $choice }”: { $count } propozycja
        [few] Bez „{ $choice }”: { $count } propozycje
        [many] Bez „{ $choice }”: { $count } propozycji
       *[other] Bez „{ $choice }”: { $count } propozycji
    }
list-pick = Naciśnij nazwę, żeby przeczytać tu więcej.
unsure-free = Nie wiemy, czy to jest za darmo razem z drogą.
unsure-language = Nie wiemy, czy ktoś zna język: { $language }.
unsure-quiet = Nie wiemy, czy jest cicho albo czy grupa jest mała.
unsure-stairs = Nie wiemy, czy są schody.
