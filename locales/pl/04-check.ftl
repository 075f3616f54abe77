### The message, shown before it is sent.

check-title = Sprawdź wiadomość
check-to = Do: { $receiver }
check-reads = Tylko ci ludzie mogą ją otworzyć: { $receiver }.
check-told = Powiedzieli nam ({ $receiver }):
check-english-title = Przeczytają to po angielsku:
check-sealed = Zamykamy Twoją wiadomość na klucz już w tym telefonie. Trzymamy ją tak, że może ją otworzyć tylko centrum. Ludzie, którzy prowadzą tę stronę, mogliby tę stronę zmienić.
check-cannot = Sąd może im kazać pokazać tę wiadomość. Jeśli dziecku coś grozi, być może będą musieli komuś o tym powiedzieć.
check-once = Wysyłasz tę jedną wiadomość. Zgadzasz się tylko na to.
check-change = Zmień
check-send = Wyślij
check-do-not-send = Nie wysyłaj
check-other-ways = Albo bez wysyłania:
check-copy = Skopiuj tekst
check-print = Wydrukuj
check-show = Możesz pokazać ten ekran komuś, kto pracuje w centrum.
check-copied = Tekst jest skopiowany.
check-copy-failed = Nie udało się skopiować. Możesz pokazać ten ekran.

## The lines of the message

line-name = Proszę mówić do mnie: { $name }.
line-come = Chcę przyjść: { $thing }.
line-wait = Chcę poczekać na miejsce: { $thing }.
line-question = Mam pytanie na ten temat: { $thing }.
line-my-question = Moje pytanie:
line-call-me = Proszę mi powiedzieć, na co mogę przyjść blisko mnie.
line-for-someone = Piszę to dla kogoś, komu pomagam.
line-agreed = Ta osoba wie o tym i się zgadza.
line-with-me = Ta osoba jest teraz ze mną.
line-text = Proszę wysłać mi SMS: { $phone }.
line-call = Proszę do mnie zadzwonić: { $phone }.
line-whatsapp = Proszę napisać do mnie na WhatsApp: { $phone }.
line-email = Proszę wysłać mi e-mail: { $email }.
line-come-in = Przyjdę i porozmawiam. Proszę zachować dla mnie odpowiedź.
line-shared = Inni mogą zaglądać do tego telefonu. Proszę napisać tylko „Proszę oddzwonić”. Proszę nie podawać nazwy grupy.
line-not-shared = Nikt inny nie zagląda do tego telefonu.
line-no-voicemail = Proszę nie zostawiać wiadomości głosowej.
line-voicemail = Można zostawić wiadomość głosową.
line-voicemail-name = W wiadomości głosowej można powiedzieć, kto dzwoni.
line-voicemail-no-name = W wiadomości głosowej proszę nie mówić, kto dzwoni.
line-when = Dobra pora: { $times }.
line-language = Mówię w tym języku: { $language }.
line-interpreter = Proszę, żeby był tam ktoś, kto zna angielski i mój język.
line-no-interpreter = Nie potrzebuję nikogo do pomocy z językiem.
line-woman = Chcę rozmawiać z kobietą.
line-man = Chcę rozmawiać z mężczyzną.
line-children =
    { $count ->
        [one] Przyjdzie ze mną { $count } dziecko.
        [few] Przyjdzie ze mną { $count } dzieci.
        [many] Przyjdzie ze mną { $count } dzieci.
       *[other] Przyjdzie ze mną { $count } dziecka.
    }
line-helps = To pomoże mi przyjść: { $helps }.
line-else = Chcę też powiedzieć:
