### How is my message? With the number of a message anybody can ask, on any phone, and take it back.

kept-open = Ce e cu mesajul meu?
kept-label = Numărul mesajului
kept-hint = Are 16 cifre. L-ați văzut când ați trimis mesajul.
kept-why = De ce întrebăm: nu știm nume. Vă găsim mesajul doar după număr.
kept-ask = Căutați mesajul
kept-wrong = O cifră e greșită sau lipsește. Mai uitați-vă o dată la număr.

## What became of it

kept-waiting = Încă nu v-a deschis nimeni mesajul.
kept-waiting-ways = Puteți aștepta. Puteți suna. Sau puteți alege altceva.
kept-read = Cineva v-a citit mesajul. Vă va răspunde așa cum ați ales.
kept-answered = V-au răspuns. Dacă nu ați primit nimic, vă rugăm să sunați.
kept-cannot = Cu asta nu vă pot ajuta. Nu e vina dumneavoastră. Aici mai sunt și alte activități.
kept-answer = Ei spun:
kept-gone = Acum nu e niciun mesaj cu acest număr. A fost luat înapoi sau e de demult.

## Taking it back

kept-withdraw = Luați mesajul înapoi
kept-sure = Dacă îl luați înapoi, dispare. Puteți scrie oricând altul.
kept-sure-read = Cineva l-a citit. Aici va dispărea, iar celor care l-au citit le cerem să îl uite și ei.
kept-withdraw-yes = Da, îl iau înapoi
kept-withdraw-no = Nu, îl las acolo
kept-withdrawn = L-am luat înapoi. Nu mai este.

## When it could not be asked

kept-failed = Acum nu am putut verifica. Nu s-a schimbat nimic. Vă rugăm să încercați din nou.
kept-here = Vedeți mesajul păstrat pe acest telefon
wait-here = Mesajul pentru { $receiver } e pe acest telefon. Încă nu a plecat.
wait-until = Pleacă atunci când aveți semnal și site-ul e deschis. Acesta e numărul lui. “Ieșiți de pe site” îl șterge.
wait-now = Trimiteți acum
wait-delete = Îl șterg. Nu îl trimit
wait-gone = Mesajul pentru { $receiver } a plecat. Acesta e numărul lui. Păstrați-l.
wait-forget = Am numărul. Ștergeți-l de aici
kept-change = Schimbați ceva
kept-change-label = Ce s-a schimbat?
kept-change-empty = Vă rugăm să scrieți ce s-a schimbat.
kept-change-who = Doar { $receiver } poate citi asta. Se vede despre ce mesaj e vorba.
