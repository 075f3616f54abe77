### What can be said of a thing: a label, a sentence for each value, and one for “we do not know”.

## When

fact-when = Kiedy
when-unknown = Nie wiemy, kiedy to jest. Możesz zapytać.
when-every-week = Co tydzień: { $days }
when-every-weeks =
    { $weeks ->
        [one] Co { $weeks } tydzień: { $days }
        [few] Co { $weeks } tygodnie: { $days }
        [many] Co { $weeks } tygodni: { $days }
       *[other] Co { $weeks } tygodnia: { $days }
    }
when-monthly =
    { $nth ->
        [first] Co miesiąc: { $day }, pierwszy raz w miesiącu
        [second] Co miesiąc: { $day }, drugi raz w miesiącu
        [third] Co miesiąc: { $day }, trzeci raz w miesiącu
        [fourth] Co miesiąc: { $day }, czwarty raz w miesiącu
        [fifth] Co miesiąc: { $day }, piąty raz w miesiącu
       *[last] Co miesiąc: { $day }, ostatni raz w miesiącu
    }
when-month-day = { $day }. dnia każdego miesiąca
when-with-time = { $days }, { $time }
when-on-days = Otwarte: { $days }
when-now = Właśnie trwa
when-next = Następny raz: { $date }
when-dates-over = Daty, które znamy, już minęły. Zapytaj, kiedy znowu.
when-which-week = Nie wiemy, w którym tygodniu. Zapytaj, kiedy następny raz.
when-term-time = Tylko wtedy, gdy szkoły są otwarte.
time-from = od { $from }

## Where

fact-where = Gdzie
where-unknown = Nie wiemy, gdzie to jest. Możesz zapytać.
where-ask = Zapytaj nas o adres. Okolica: { $area }.
where-ask-only = Zapytaj nas o adres.
where-online = Online, na telefonie lub komputerze.
where-comes = Przychodzą do Ciebie do domu.
where-phone = Przez telefon.
where-about = Wiemy tylko mniej więcej, gdzie to jest.

## Cost and travel

fact-cost = Ile kosztuje
cost-unknown = Nie wiemy, ile to kosztuje. Możesz zapytać.
cost-free = Za darmo.
cost-free-gifts = Za darmo. Możesz dać pieniądze, jeśli chcesz.
cost-price = { $price }
cost-range = Od { $least } do { $most }
cost-what-you-can = Płacisz, ile możesz. Możesz nic nie płacić.
fact-travel = Pieniądze na autobus
travel-unknown = Nie wiemy, czy pomagają zapłacić za autobus.
travel-bus-paid = Płacą za Twój autobus tam i z powrotem.
travel-lift = Przyjeżdżają po Ciebie i odwożą do domu.
travel-none = Nie płacą za autobus.

## People

fact-who-comes = Kto przychodzi
who-unknown = Nie wiemy, kto przychodzi. Możesz najpierw zapytać.
who-many-countries = Ludzie z wielu krajów.
who-mostly-local = Głównie ludzie, którzy mieszkają tu od dawna.
who-new-arrivals = Inni ludzie, którzy są tu od niedawna.
who-mostly-older = Głównie starsi ludzie.
who-mostly-young = Głównie młodzi ludzie.
who-families = Głównie rodziny.
fact-women-men = Kobiety czy mężczyźni
women-men-unknown = Nie wiemy, czy to dla kobiet, czy dla mężczyzn.
women-men-everyone = Mogą przyjść kobiety i mężczyźni.
women-men-women = Tylko dla kobiet.
women-men-men = Tylko dla mężczyzn.
women-men-times = Dla wszystkich. Są też godziny tylko dla kobiet.
fact-who-runs = Kto to prowadzi
who-runs-unknown = Nie wiemy, kto to prowadzi.
fact-ages = Kto może przyjść
ages-unknown = Nie wiemy, kto może przyjść. Możesz zapytać.
ages-from =
    { $least ->
        [one] Osoby, które mają { $least } rok lub więcej.
        [few] Osoby, które mają { $least } lata lub więcej.
        [many] Osoby, które mają { $least } lat lub więcej.
       *[other] Osoby, które mają { $least } roku lub więcej.
    }
ages-to =
    { $most ->
        [one] Osoby, które mają { $most } rok lub mniej.
        [few] Osoby, które mają { $most } lata lub mniej.
        [many] Osoby, które mają { $most } lat lub mniej.
       *[other] Osoby, które mają { $most } roku lub mniej.
    }
ages-between =
    { $most ->
        [one] Osoby od { $least } do { $most } roku.
        [few] Osoby od { $least } do { $most } lat.
        [many] Osoby od { $least } do { $most } lat.
       *[other] Osoby od { $least } do { $most } roku.
    }
fact-languages = Języki
languages-unknown = Nie wiemy, w jakich językach tam mówią.
languages-spoken = Mówią w tych językach: { $languages }.
languages-help = Ktoś może pomóc w tych językach: { $languages }.
fact-english = Twój angielski
english-unknown = Nie wiemy, jak dobrze trzeba znać angielski.
english-none = Nie musisz znać angielskiego.
english-few = Wystarczy kilka słów po angielsku.
english-some = Trzeba trochę mówić po angielsku.
fact-children = Dzieci
children-unknown = Nie wiemy, czy dzieci mogą przyjść. Możesz zapytać.
children-welcome = Twoje dzieci mogą przyjść z Tobą.
children-creche = Ktoś tam pilnuje Twoich dzieci.
children-no = To jest dla dorosłych. Dzieci nie mogą przyjść.
children-for = To jest dla dzieci. Przychodzi z nimi ktoś dorosły.
fact-size = Ile osób
size-unknown = Nie wiemy, ile osób przychodzi.
size-one = Ty i jeszcze jedna osoba.
size-five = Do 5 osób.
size-twelve = Od 6 do 12 osób.
size-more = 13 osób lub więcej.

## The building, food, papers

fact-access = Budynek
access-unknown = Nie wiemy, czy są schody i jaka jest toaleta. Możesz zapytać.
access-step-free = Bez schodów albo jest winda.
access-steps = Są schody.
access-toilet = Jest toaleta dla osób na wózku.
access-no-toilet = Nie ma toalety dla osób na wózku.
access-quiet = Jest cicho.
access-not-quiet = Bywa głośno.
access-loop = Jest pętla do aparatów słuchowych.
access-bsl = Ktoś zna brytyjski język migowy.
fact-food = Jedzenie
food-unknown = Nie wiemy, czy jest jedzenie.
food-free = Jedzenie za darmo.
food-drinks = Herbata lub inne napoje za darmo.
food-bring = Weź ze sobą swoje jedzenie.
food-halal = Jedzenie halal.
food-vegetarian = Jedzenie bez mięsa.
food-no-alcohol = Bez alkoholu.
food-alcohol = Sprzedają alkohol.
fact-prayer = Modlitwa
prayer-unknown = Nie wiemy, czy jest miejsce do modlitwy. Możesz zapytać.
prayer-room = Jest ciche miejsce do modlitwy.
prayer-breaks = W porze modlitwy robią przerwę.
fact-papers = Dokumenty
papers-unknown = Nie wiemy, czy trzeba mieć dokumenty. Możesz zapytać.
papers-none = Nie trzeba żadnych dokumentów.
papers-name = Zapisują imię. Może być dowolne.
papers-proof = Trzeba coś pokazać:

## The visit

fact-first-time = Pierwszy raz
first-unknown = Nie wiemy, jak jest za pierwszym razem.
first-hello = Ktoś przywita Cię przy drzwiach.
first-tea = Jest herbata lub kawa.
first-watch = Możesz tylko popatrzeć.
first-friend = Możesz przyjść z kimś bliskim.
first-round = Ktoś pokaże Ci, co gdzie jest.
first-name = Mówisz, jak masz na imię, jeśli chcesz.
first-leave = Możesz wyjść, kiedy chcesz.
first-no-story = Nikt nie zapyta, dlaczego nie jesteś w swoim kraju.
first-speaker = Możesz usiąść z kimś, kto mówi w Twoim języku.
first-lent = Pożyczą Ci to, czego potrzebujesz.
fact-meet = Kto po Ciebie wyjdzie
meet-unknown = Nie wiemy, czy ktoś może po Ciebie wyjść. Możesz zapytać.
meet-door = Ktoś może wyjść po Ciebie do drzwi.
meet-stop = Ktoś może wyjść po Ciebie na przystanek autobusowy.
meet-call = Ktoś może zadzwonić do Ciebie, zanim przyjdziesz.
meet-no = Nikt nie może po Ciebie wyjść.
fact-photos = Zdjęcia
photos-unknown = Nie wiemy, czy robią zdjęcia.
photos-no = Nikt nie robi zdjęć.
photos-yes = Robią Ci zdjęcie tylko wtedy, gdy się zgodzisz.
fact-room = Wolne miejsca
room-unknown = Nie wiemy, czy są wolne miejsca.
room-places = Są wolne miejsca.
room-wait =
    { $weeks ->
        [one] Czeka się około { $weeks } tygodnia.
        [few] Czeka się około { $weeks } tygodni.
        [many] Czeka się około { $weeks } tygodni.
       *[other] Czeka się około { $weeks } tygodnia.
    }
room-full = Teraz nie ma miejsc.
tag-places = Są miejsca
tag-wait =
    { $weeks ->
        [one] Czekasz { $weeks } tydzień
        [few] Czekasz { $weeks } tygodnie
        [many] Czekasz { $weeks } tygodni
       *[other] Czekasz { $weeks } tygodnia
    }
tag-full = Teraz brak miejsc
fact-joining = Jak dołączyć
joining-unknown = Nie wiemy, jak dołączyć. Możesz zapytać.
joining-drop-in = Po prostu przyjdź. Nie musisz pytać.
joining-ask = Zapytaj, zanim przyjdziesz.
joining-book = Trzeba zarezerwować miejsce.
fact-reply = Ich odpowiedź
reply-unknown = Nie wiemy, jak szybko odpowiadają.
reply-days =
    { $days ->
        [one] Odpowiadają w ciągu około { $days } dnia.
        [few] Odpowiadają w ciągu około { $days } dni.
        [many] Odpowiadają w ciągu około { $days } dni.
       *[other] Odpowiadają w ciągu około { $days } dnia.
    }
fact-how-long = Jak długo
how-long-unknown = Nie wiemy, jak długo można przychodzić.
how-long-as-you-like = Możesz przychodzić, jak długo chcesz.
how-long-weeks =
    { $weeks ->
        [one] To trwa { $weeks } tydzień.
        [few] To trwa { $weeks } tygodnie.
        [many] To trwa { $weeks } tygodni.
       *[other] To trwa { $weeks } tygodnia.
    }
how-long-once = To jest tylko jeden raz.
how-long-until = To trwa do { $date }.
how-long-over = To skończyło się { $date }.
fact-after = Co potem
after-unknown = Nie wiemy, co jest potem.
after-again = Możesz przyjść znowu.
after-next = Pomagają znaleźć coś na potem.
after-goes-on = Potem działa dalej jako inna grupa.
fact-you-get = Co dostajesz
you-get-unknown = Nie wiemy, czy dają papier, który można pokazać.
you-get-certificate = Zaświadczenie o tym, co tam robisz.
you-get-reference = List polecający do pracy lub szkoły.
fact-checked = Ostatnio sprawdzone
checked-unknown = Nie wiemy, kiedy ktoś to ostatnio sprawdził.
checked-group = Grupa sprawdziła to { $date }.
checked-hub = Sprawdziliśmy to { $date }.
checked-directory = Autorzy listy, z której korzystamy, sprawdzili to { $date }.
checked-old = To było dawno. Coś mogło się zmienić.
card-old = Od dawna nikt tego nie sprawdzał.

## Around the facts

fact-read-from-text = Wiemy to z ich tekstu.
facts-unknown-title = Czego nie wiemy
facts-own-words = Ich własne słowa
facts-own-words-note = Oni to napisali. Nic nie zmieniliśmy.
facts-website = Strona internetowa
facts-phone = Telefon
facts-email = E-mail
alert-cancelled = Teraz tego nie ma.
alert-moved = Teraz jest w innym miejscu.
alert-note = Jest coś nowego:
alert-until = Do { $date }.

## Names of languages

lang-am = amharski
lang-ar = arabski
lang-bn = bengalski
lang-bsl = brytyjski język migowy
lang-ckb = kurdyjski sorani
lang-cy = walijski
lang-en = angielski
lang-es = hiszpański
lang-fa = perski (farsi)
lang-fa-af = dari
lang-fr = francuski
lang-hi = hindi
lang-kmr = kurdyjski kurmandżi
lang-om = oromo
lang-pa = pendżabski
lang-pl = polski
lang-ps = paszto
lang-pt = portugalski
lang-ro = rumuński
lang-ru = rosyjski
lang-so = somalijski
lang-sq = albański
lang-sw = suahili
lang-ta = tamilski
lang-ti = tigrinia
lang-tr = turecki
lang-uk = ukraiński
lang-ur = urdu
lang-vi = wietnamski
lang-zh = chiński
lang-other = { $name }
facts-translate = Pokaż to w moim języku
facts-machine = To zrobił program w telefonie. Może się mylić.
facts-machine-failed = Telefon nie dał rady tego zrobić.
