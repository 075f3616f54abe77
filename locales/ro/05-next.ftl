### After sending.

next-title = Mesajul a plecat
next-today = Azi: { $receiver } primește mesajul.
next-who = Veți primi răspuns de la: { $who }
next-answer =
    { $days ->
        [one] În { $days } zi: vă răspunde cineva și vă spune cum se numește.
        [few] În { $days } zile: vă răspunde cineva și vă spune cum se numește.
       *[other] În { $days } de zile: vă răspunde cineva și vă spune cum se numește.
    }
next-silence = Dacă nu primiți niciun răspuns, nu e vina dumneavoastră. Sunați la centrul de cartier, treceți pe acolo sau alegeți altceva.
next-receipt = Păstrați acest număr. Scrieți-l undeva sau faceți-i o poză.
next-code = Sau faceți o poză la acest pătrat. E același număr.
next-again = Căutați altceva
not-sent-title = Nu am trimis nimic
not-sent-kept = Ce ați scris e încă pe acest ecran. Apăsați “Terminați și ștergeți” ca să se șteargă.
not-sent-back = Înapoi la mesajul meu

## When it could not be sent

send-waiting = Trimitem mesajul. Poate aveți semnal slab.
send-failed = Mesajul nu a plecat. Ce ați scris e încă aici. Puteți să încercați din nou, să copiați sau să printați textul.
send-waits = Mai încercăm noi. Țineți pagina deschisă. Când revine semnalul, mesajul pleacă.
wait-what = Dacă trebuie să închideți pagina, telefonul poate păstra mesajul. E închis: nimeni nu îl poate citi aici. Atunci nu îl mai puteți schimba.
wait-keep = Păstrați-l pe telefon până pleacă
wait-not-kept = Nu s-a păstrat pe telefon. Țineți pagina deschisă.
send-failed-busy = Centrul de cartier are acum prea multe mesaje. Mesajul nu a plecat. Încercați din nou peste o oră sau sunați.
send-failed-full = Centrul de cartier nu poate păstra acum mesajul. Mesajul nu a plecat. Vă rugăm să sunați acolo.
send-failed-trouble = Calculatorul de la centrul de cartier are o problemă. Mesajul nu a plecat. Ce ați scris e încă aici. Încercați peste puțin timp sau sunați.
send-failed-old = Pagina e prea veche și nu mai poate trimite. Ce ați scris e încă aici. Copiați sau printați textul, apoi deschideți din nou site-ul.
send-again = Încercați din nou
send-no-hub = Încă nu poate citi nimeni mesaje aici. De aceea nu trimitem. Puteți copia sau printa textul.
