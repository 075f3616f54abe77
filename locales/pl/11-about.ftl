### Who runs this site, and where its list comes from.

about-open = Kto prowadzi tę stronę
about-hub = Tę stronę prowadzi { $hub }.
about-readers = Kto czyta Twoją wiadomość
about-reads = Tylko ci ludzie mogą otworzyć wiadomość. Zanim ją wyślesz, powiemy Ci, kto ją dostanie.
about-safe-title = Gdy komuś coś grozi
about-safe = Możesz porozmawiać z tą osobą: { $who }.
about-what = Co to za strona
about-what-list = To jest lista rzeczy, które można robić blisko Ciebie. Jest za darmo.
about-what-ask = Możesz zapytać, czy możesz przyjść. Nie musisz.
about-cannot-groups = Grupy prowadzą inni ludzie. To, co nam mówią, może być złe albo stare.
about-cannot-room = Nie możemy obiecać, że jest dla Ciebie miejsce.
directory-open = O tej liście
directory-licence = Zasady, jak wolno jej używać: { $licence }
directory-age = Z kiedy jest ta lista
directory-made = Zrobiliśmy tę listę { $date }.
directory-newest = Ostatnie sprawdzenie było { $ago }.
directory-oldest = Najstarsze sprawdzenie było { $ago }.
directory-unchecked =
    { $count ->
        [one] Nie wiemy, kiedy ktoś ostatnio sprawdził { $count } propozycję.
        [few] Nie wiemy, kiedy ktoś ostatnio sprawdził { $count } propozycje.
        [many] Nie wiemy, kiedy ktoś ostatnio sprawdził { $count } propozycji.
       *[other] Nie wiemy, kiedy ktoś ostatnio sprawdził { $count } propozycji.
    }
ago-days =
    { $days ->
        [0] dziś
        [one] { $days } dzień temu
        [few] { $days } dni temu
        [many] { $days } dni temu
       *[other] { $days } dnia temu
    }
ago-months =
    { $months ->
        [one] około { $months } miesiąca temu
        [few] około { $months } miesięcy temu
        [many] około { $months } miesięcy temu
       *[other] około { $months } miesiąca temu
    }
ago-years =
    { $years ->
        [one] około { $years } roku temu
        [few] około { $years } lat temu
        [many] około { $years } lat temu
       *[other] około { $years } roku temu
    }
directory-checked-title = Co znaczy „Ostatnio sprawdzone”
directory-checked = Tego dnia ktoś sprawdził, czy wszystko się jeszcze zgadza.
directory-checked-who = Zrobiła to grupa, my albo ludzie, którzy zrobili listę.
directory-order-title = Co jest pierwsze
directory-order = Jeśli powiesz, skąd wyruszasz, najpierw jest to, co najbliżej. Potem to, co najwcześniej. Potem według nazwy.
directory-order-same = Dla wszystkich jest tak samo. Nikt nie może zapłacić, żeby być na początku.
directory-unknown-title = Czego nie wiemy
directory-unknown = Gdy grupa czegoś nie mówi, piszemy „Nie wiemy”. Nie zgadujemy. Możesz zapytać.
about-words = Pomóż w tłumaczeniu
