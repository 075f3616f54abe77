### A note to the hub: something is missing, or something is wrong. No name, no answer.

tell-missing-open = Powiedz nam, czego brakuje
tell-wrong-open = Coś się tu nie zgadza
tell-missing-title = Czego brakuje?
tell-wrong-title = Co się nie zgadza?
tell-language-title = Jaki język ma tu być?
tell-missing-label = Czego szukasz?
tell-wrong-label = Możesz napisać, o co chodzi. Możesz zostawić puste.
tell-language-label = Napisz, proszę, nazwę języka.
tell-hint = Proszę, nie pisz imion, nazwisk ani numerów telefonu.
tell-missing-why = Dlaczego pytamy: żeby ludzie tutaj mogli to znaleźć albo zacząć.
tell-wrong-why = Dlaczego pytamy: żeby nikt nie szedł tam niepotrzebnie.
tell-language-why = Dlaczego pytamy: żeby więcej ludzi mogło to przeczytać.
tell-who = Otworzyć to może tylko { $receiver }. Nie ma tu imienia, więc nie mogą Ci odpowiedzieć.
note-empty = Napisz, proszę, czego szukasz.
tell-done = Dziękujemy. Już to ma { $receiver }.
note-missing-line = Ktoś tego tutaj nie znalazł.
note-language-line = Ktoś prosi o inny język.
note-changed-line = W jednej wiadomości coś się zmieniło.
note-wrong-line = Ktoś mówi, że coś się tu nie zgadza: { $name }.

## For groups

tell-group = Jesteś z tej grupy?
tell-stopped = Już się nie spotykamy
tell-stopped-why = Jeśli Twoja grupa już się nie spotyka, naciśnij tutaj. Centrum to sprawdzi, zanim ją usunie.
note-stopped-line = Ktoś mówi, że jest z tej grupy: { $name }. Mówi, że ona już się nie spotyka.
note-group-line = Grupa przejrzała swoją stronę: { $name }.
note-group-right = To się zgadza:
note-group-wrong = To się nie zgadza ({ $label }):
note-group-else = Mówią też:
group-title = Czy to się zgadza?
group-intro = Ta strona jest dla ludzi, którzy prowadzą tę grupę. Spójrz, proszę, na każdą linijkę. Czy się zgadza?
group-all = Wszystko się zgadza
group-right = To się zgadza
group-wrong = To się nie zgadza
group-instead = Jak jest naprawdę?
group-unknown = Tego nie wiemy. Możesz nam napisać niżej.
group-else = Co jeszcze mamy wiedzieć?
group-once = Tego linku można użyć jeden raz.
group-not-all = Wybierz, proszę, w każdej linijce: zgadza się czy nie?
went-open = Znam to już. Powiem, jak było
went-title = Jak było?
went-welcome = Czy miło Cię przyjęli?
went-safe = Czy czujesz się tam bezpiecznie?
went-again = Chcesz tam pójść jeszcze raz?
went-not-sure = Jeszcze nie wiem
went-why = Dlaczego pytamy: żeby następnej osobie też było tam dobrze. Nie wysyłamy imienia.
went-empty = Odpowiedz na jedno pytanie, potem wyślij.
note-went-line = Ktoś już tam był: { $thing }.
