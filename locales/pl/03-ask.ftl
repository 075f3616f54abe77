### Asking to come along: one thing on each page, and why we ask.

ask-open = Zapytaj, czy możesz przyjść
ask-wait = Poproś o miejsce w kolejce
ask-question = Najpierw o coś zapytaj
ask-call = Poproś, żeby ktoś do Ciebie zadzwonił
ask-full = Teraz nie ma miejsc. Oto inne propozycje blisko Ciebie.
ask-too-old = Od dawna nikt tego nie sprawdzał. Może już tego nie ma. Dlatego nie można tu zapytać.
ask-ring-group = Możesz najpierw do nich zadzwonić: { $phone }
ask-ring-hub = Możesz zadzwonić do nas: { $phone }
ask-tell-us = Jeśli wiesz, czy to jeszcze jest, powiedz nam, proszę.
ask-ended = To się już skończyło. Są inne propozycje.
ask-step = { $step } z { $steps }
ask-next = Dalej
ask-check = Sprawdź wiadomość
ask-why = Dlaczego pytamy
ask-optional = Nie musisz odpowiadać.
ask-closing = Jeśli zamkniesz tę stronę, Twój tekst zniknie.
keep-typed = Zachowaj mój tekst w tym telefonie, aż go wyślę
keep-on =
    { $days ->
        [one] Ten telefon zachowa go najwyżej na { $days } dzień. „Zakończ i skasuj” i „Wyjdź z tej strony” go kasują.
        [few] Ten telefon zachowa go najwyżej na { $days } dni. „Zakończ i skasuj” i „Wyjdź z tej strony” go kasują.
        [many] Ten telefon zachowa go najwyżej na { $days } dni. „Zakończ i skasuj” i „Wyjdź z tej strony” go kasują.
       *[other] Ten telefon zachowa go najwyżej na { $days } dnia. „Zakończ i skasuj” i „Wyjdź z tej strony” go kasują.
    }
keep-who = Jeśli telefon zachowa tekst, może go zobaczyć każdy, kto ma ten telefon.
keep-failed = Telefon nie zachował Twojego tekstu. Tekst dalej jest na tej stronie.
ask-began = Masz zaczętą wiadomość. Pisz dalej
paper-open = Wypełnij na papierze
paper-title = Kartka do wypełnienia ręcznie
paper-give = Oddaj tę kartkę komuś w centrum. Ta osoba wpisze to za Ciebie.
q-question = Co chcesz wiedzieć?
q-question-hint = Możesz pytać o każdy drobiazg.
q-question-label = Twoje pytanie
q-question-why = Żeby mogli Ci odpowiedzieć, zanim przyjdziesz.

## Your name

q-name = Jak mamy do Ciebie mówić?
q-name-hint = Imię może być dowolne.
q-name-label = Imię
q-name-why = Żeby wiedzieli, jak do Ciebie mówić, gdy odpowiadają.
q-whom = Dla kogo to jest?
q-whom-me = Dla mnie
q-whom-someone = Dla kogoś, komu pomagam
q-agreed = Ta osoba wie, że to piszę, i zgadza się.
q-with-me = Czy ta osoba jest teraz z Tobą?

## How to answer you

q-reply = Jak mogą Ci odpowiedzieć?
q-reply-why = Żeby jedna osoba mogła Ci odpowiedzieć. Przeczytać to mogą tylko ci, do których piszesz.
q-reply-text = Wyślijcie mi SMS
q-reply-call = Zadzwońcie do mnie
q-reply-whatsapp = Napiszcie mi na WhatsApp
q-reply-email = Wyślijcie mi e-mail
q-reply-come-in = Przyjdę i porozmawiam
q-phone = Twój numer telefonu
q-phone-hint = Dowolny numer, z każdego kraju.
q-phone-heard = Rozumiemy to tak: { $number }
q-email = Twój e-mail
q-shared = Czy inni mogą zaglądać do tego telefonu?
q-shared-hint = Jeśli tak, napiszą tylko „Proszę oddzwonić”.
q-voicemail = Czy mogą zostawić wiadomość głosową?
q-voicemail-name = Czy mogą w niej powiedzieć, kto dzwoni?
q-when = Jaka pora jest dobra?
q-when-morning = Rano
q-when-afternoon = Po południu
q-when-evening = Wieczorem
yes = Tak
no = Nie

## Your language

q-language = W jakim języku mówisz?
q-language-label = Twój język
q-language-why = Żeby odpowiedział Ci ktoś, kogo rozumiesz.
q-interpreter = Czy chcesz, żeby był tam ktoś, kto zna angielski i Twój język?
q-speak-to = Z kim chcesz rozmawiać?
q-speak-woman = Z kobietą
q-speak-man = Z mężczyzną
q-speak-any = Wszystko jedno

## Coming there

q-children = Czy przyjdą z Tobą dzieci?
q-children-label = Ile dzieci?
q-children-why = Żeby było miejsce dla Was wszystkich.
q-helps = Co pomoże Ci przyjść?
q-helps-why = Żeby mogli się przygotować, zanim przyjdziesz.
q-helps-meet = Ktoś po mnie wyjdzie
q-helps-bus = Pieniądze na autobus
q-helps-stairs = Bez schodów
q-helps-quiet = Ciche miejsce
q-helps-halal = Jedzenie halal
q-helps-friend = Przyjdę z kimś bliskim

## Anything else

q-else = Coś jeszcze?
q-else-label = Twoje słowa
q-else-hint = Nie pisz o swojej wizie, o wniosku o azyl ani o zdrowiu. Dziś nikt tego nie czyta.
q-else-why = Żeby można było napisać to, o co nie pytamy.
q-else-left =
    { $count ->
        [one] Została { $count } litera
        [few] Zostały { $count } litery
        [many] Zostało { $count } liter
       *[other] Zostało { $count } litery
    }
q-young = Nie mam jeszcze 18 lat
q-young-someone = Ta osoba nie ma jeszcze 18 lat

## When something is missing

error-summary = Spójrz na to, proszę:
error-no-reply-way = Wybierz, jak mogą Ci odpowiedzieć.
error-no-question = Napisz swoje pytanie.
error-agreed = Najpierw zapytaj tę osobę. Możesz to wysłać tylko wtedy, gdy wie o tym i się zgadza.
error-phone-empty = Wpisz swój numer telefonu.
error-phone-short = Ten numer wygląda na za krótki lub za długi. Sprawdź go, proszę.
error-phone-letters = W numerze telefonu są tylko cyfry. Sprawdź go, proszę.
error-email = W adresie e-mail jest znak @. Sprawdź go, proszę.
error-too-long = To jest za długie. Liter może być najwyżej { $max }.
error-young = Nie masz jeszcze 18 lat, więc tego nie wysyłamy. Porozmawiaj z kimś w centrum. Albo zadzwoń do Childline: 0800 1111. Za darmo.
error-young-someone = Ta osoba nie ma 18 lat, więc tego nie wysyłamy. Porozmawiaj z kimś w centrum. Albo niech ona zadzwoni do Childline: 0800 1111. Za darmo.
caution-office = To wygląda na numer z Home Office albo z paszportu. Oni go nie potrzebują. Możesz go usunąć.
caution-health = To wygląda na numer od lekarza. Oni go nie potrzebują. Możesz go usunąć.
caution-phone = To wygląda na numer telefonu. Jeśli nie jest Twój, najpierw zapytaj tę osobę.
