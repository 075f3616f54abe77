### How is my message? With the number of a message anybody can ask, on any phone, and take it back.

kept-open = Co z moją wiadomością?
kept-label = Numer Twojej wiadomości
kept-hint = Ma 16 cyfr. Pokazaliśmy go po wysłaniu wiadomości.
kept-why = Dlaczego pytamy: nie znamy imion. Znajdujemy wiadomość tylko po numerze.
kept-ask = Sprawdź
kept-wrong = Jakaś cyfra jest zła albo jej brakuje. Spójrz na numer jeszcze raz, proszę.

## What became of it

kept-waiting = Nikt jeszcze nie otworzył Twojej wiadomości.
kept-waiting-ways = Możesz poczekać. Możesz zadzwonić. Albo możesz wybrać coś innego.
kept-read = Ktoś przeczytał Twoją wiadomość. Odpowiedzą Ci tak, jak prosisz.
kept-answered = Odpowiedzieli Ci. Jeśli nic nie przyszło, zadzwoń, proszę.
kept-cannot = W tym nie mogą pomóc. To nie Twoja wina. Są tu inne propozycje.
kept-answer = Ich odpowiedź:
kept-gone = Nie ma teraz wiadomości z tym numerem. Została wycofana albo była wysłana dawno temu.

## Taking it back

kept-withdraw = Wycofaj moją wiadomość
kept-sure = Jeśli ją wycofasz, zniknie. W każdej chwili możesz napisać nową.
kept-sure-read = Ktoś już ją przeczytał. Tutaj zniknie, a ich prosimy, żeby też o niej zapomnieli.
kept-withdraw-yes = Tak, wycofaj
kept-withdraw-no = Nie, zostaw
kept-withdrawn = Wycofaliśmy ją. Już jej nie ma.

## When it could not be asked

kept-failed = Nie udało się teraz sprawdzić. Nic się nie zmieniło. Spróbuj jeszcze raz, proszę.
kept-here = Zobacz wiadomość, którą ma ten telefon
wait-here = W tym telefonie jest Twoja wiadomość. Do: { $receiver }. Jeszcze nie poszła.
wait-until = Pójdzie, gdy będzie zasięg i ta strona będzie otwarta. To jest jej numer. „Wyjdź z tej strony” ją kasuje.
wait-now = Wyślij teraz
wait-delete = Skasuj. Nie wysyłaj
wait-gone = Twoja wiadomość poszła. Do: { $receiver }. To jest jej numer. Zachowaj go.
wait-forget = Mam ten numer. Skasuj go tutaj
kept-change = Zmień coś
kept-change-label = Co się zmieniło?
kept-change-empty = Napisz, proszę, co się zmieniło.
kept-change-who = Przeczytać to może tylko { $receiver }. Widzą, o którą wiadomość chodzi.
