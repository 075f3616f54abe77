### After sending.

next-title = Wiadomość wysłana
next-today = Dziś Twoją wiadomość dostaje: { $receiver }.
next-who = Odezwie się do Ciebie: { $who }
next-answer =
    { $days ->
        [one] W ciągu { $days } dnia: ktoś Ci odpowie. Powie, jak ma na imię.
        [few] W ciągu { $days } dni: ktoś Ci odpowie. Powie, jak ma na imię.
        [many] W ciągu { $days } dni: ktoś Ci odpowie. Powie, jak ma na imię.
       *[other] W ciągu { $days } dnia: ktoś Ci odpowie. Powie, jak ma na imię.
    }
next-silence = Jeśli nikt się nie odezwie, to nie Twoja wina. Zadzwoń do centrum, przyjdź albo wybierz coś innego.
next-receipt = Zachowaj ten numer. Zapisz go albo zrób zdjęcie.
next-code = Albo zrób zdjęcie tego kwadratu. To ten sam numer.
next-again = Znajdź coś innego
not-sent-title = Nic nie wysłaliśmy
not-sent-kept = Twój tekst dalej jest na tym ekranie. Naciśnij „Zakończ i skasuj”, żeby go skasować.
not-sent-back = Wróć do wiadomości

## When it could not be sent

send-waiting = Wysyłamy. Zasięg może być słaby.
send-failed = Wiadomość nie poszła. Twój tekst dalej tu jest. Możesz spróbować jeszcze raz, skopiować go albo wydrukować.
send-waits = Sami próbujemy dalej. Nie zamykaj tej strony. Gdy wróci zasięg, wiadomość pójdzie.
wait-what = Jeśli musisz zamknąć tę stronę, telefon może zachować wiadomość. Jest zamknięta: nikt nie może jej tu przeczytać. Ale wtedy nie da się jej zmienić.
wait-keep = Zachowaj w tym telefonie, aż pójdzie
wait-not-kept = Telefon jej nie zachował. Nie zamykaj tej strony.
send-failed-busy = Centrum ma teraz za dużo wiadomości. Twoja nie poszła. Spróbuj za godzinę albo zadzwoń.
send-failed-full = Centrum nie może teraz przyjąć Twojej wiadomości. Nie poszła. Zadzwoń tam, proszę.
send-failed-trouble = Komputer w centrum ma kłopot. Wiadomość nie poszła. Twój tekst dalej tu jest. Spróbuj niedługo jeszcze raz albo zadzwoń.
send-failed-old = Ta strona jest za stara, żeby wysłać. Twój tekst dalej tu jest. Skopiuj go albo wydrukuj, potem otwórz tę stronę od nowa.
send-again = Spróbuj jeszcze raz
send-no-hub = Nikt jeszcze nie może tu czytać wiadomości. Dlatego jej nie wysyłamy. Możesz ją skopiować albo wydrukować.
