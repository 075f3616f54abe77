### The first pages: language, what would make life better, where, the list.

site-name = Chodź z nami
language-title = Wybierz swój język
language-change = Zmień język
language-machine = Te słowa napisał komputer. Człowiek jeszcze ich nie sprawdził.
language-not-checked = jeszcze nie sprawdzony
language-find = Znajdź swój język
language-none = Tego języka jeszcze nie mamy.
language-ask = Poproś o swój język
home-title = Co sprawi, że będzie Ci się lepiej żyło?
home-hint = Wybierz jedno albo więcej. Zawsze możesz zmienić zdanie.
need-people = Chcę poznać ludzi
need-fun = Chcę się dobrze bawić
need-move = Chcę się więcej ruszać
need-make = Chcę robić coś rękami
need-outside = Chcę być na dworze
need-english = Chcę uczyć się angielskiego
need-children = Chcę robić coś razem ze swoimi dziećmi
need-basics = Potrzebuję jedzenia, ubrań lub rzeczy do domu
need-letters = Potrzebuję pomocy: listy, pieniądze, mieszkanie
need-sad = Jest mi smutno lub samotnie, martwię się
need-give = Chcę pracować, uczyć się lub pomagać innym
home-anything = Jeszcze nie wiem. Pokaż mi wszystko.
home-show =
    { $count ->
        [0] Na razie nic. Pokaż mimo to.
        [one] Pokaż { $count } propozycję
        [few] Pokaż { $count } propozycje
        [many] Pokaż { $count } propozycji
       *[other] Pokaż { $count } propozycji
    }
home-promise = Nie musisz mówić, jak masz na imię. Nie zapisujemy tego, co oglądasz.
home-sad-help = Jest Ci teraz za ciężko? Naciśnij „Pomoc teraz”.
place-label = Skąd wyruszam
place-any = Wszystko jedno skąd
place-near-me = Blisko mnie
place-postcode = Wpisz kod pocztowy
place-postcode-label = Pierwsza część kodu pocztowego
place-postcode-hint = Na przykład { $short } lub { $long }. Więcej nie trzeba.
place-postcode-unknown = Nie znamy tu w okolicy takiego kodu. Sprawdź pierwszą część.
place-searching = Telefon może spytać Cię o zgodę. My nigdy nie widzimy dokładnego miejsca.
place-not-found = Telefon nie podał, gdzie jesteś. Możesz wybrać miejsce.
place-first = Ta lista jest długa. Powiedz, skąd wyruszasz, a pokażemy, co jest blisko.
list-title = Co można robić
list-title-near = Blisko: { $place }
list-count =
    { $count ->
        [0] Na razie nic tu nie ma.
        [one] { $count } propozycja.
        [few] { $count } propozycje.
        [many] { $count } propozycji.
       *[other] { $count } propozycji.
    }
list-order-near = Najpierw to, co najbliżej. Potem to, co najwcześniej.
list-order-soon = Najpierw to, co jest najwcześniej.
list-order-own = Najpierw to, co jest tutaj: { $hub }. Potem to, co najbliżej i najwcześniej.
list-further = Zobacz też to, co dalej ({ $count })
list-anywhere = Więcej online albo przez telefon ({ $count })
list-none = Nic takiego jeszcze nie mamy. Może coś z tego?
list-everything = Pokaż mi wszystko
list-choose-again = Wybierz jeszcze raz
list-source = Skąd jest ta lista: { $source }.
list-more = Pokaż więcej
back = Wróć
loading = Zaraz będzie. Zasięg może być słaby.
list-pair = { $first }, { $rest }
walk-minutes =
    { $minutes ->
        [one] { $minutes } minuta pieszo
        [few] { $minutes } minuty pieszo
        [many] { $minutes } minut pieszo
       *[other] { $minutes } minuty pieszo
    }
walk-minutes-about =
    { $minutes ->
        [one] Około { $minutes } minuty pieszo
        [few] Około { $minutes } minut pieszo
        [many] Około { $minutes } minut pieszo
       *[other] Około { $minutes } minuty pieszo
    }
miles-away =
    { $miles ->
        [one] Około { $miles } mili drogi
        [few] Około { $miles } mil drogi
        [many] Około { $miles } mil drogi
       *[other] Około { $miles } mili drogi
    }
link-gone = Tego już tu nie ma. Oto inne propozycje.
finish = Zakończ i skasuj
finish-hint = Gdy to naciśniesz, ten ekran zapomni to, co było wpisane.
