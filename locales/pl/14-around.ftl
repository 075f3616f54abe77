### Where things are: a drawing of what was found, around where somebody starts.

around-open = Pokaż, gdzie to jest
around-pick = Najpierw wybierz miejsce. Jest na górze tej strony.
around-hint = Zaczynasz w środku. Północ jest na górze. Każde koło to droga pieszo.
around-ring =
    { $minutes ->
        [one] { $minutes } minuta
        [few] { $minutes } minuty
        [many] { $minutes } minut
       *[other] { $minutes } minuty
    }
around-about = Gdzieś w tej okolicy
around-further = Za daleko, żeby tu pokazać: { $count }.
around-unplaced = Bez miejsca na rysunku: { $count }. Są online, przez telefon albo nie wiemy gdzie.
