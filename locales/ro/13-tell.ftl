### A note to the hub: something is missing, or something is wrong. No name, no answer.

tell-missing-open = Spuneți-ne ce lipsește
tell-wrong-open = Ceva e greșit aici
tell-missing-title = Ce lipsește?
tell-wrong-title = Ce e greșit?
tell-language-title = Ce limbă vreți?
tell-missing-label = Ce ați căutat?
tell-wrong-label = Puteți spune ce este. Puteți lăsa gol.
tell-language-label = Vă rugăm să scrieți numele limbii.
tell-hint = Vă rugăm să nu scrieți nume și nici numere de telefon.
tell-missing-why = De ce întrebăm: ca oamenii de aici să poată găsi asta sau s-o înceapă.
tell-wrong-why = De ce întrebăm: ca să nu meargă nimeni degeaba acolo.
tell-language-why = De ce întrebăm: ca mai mulți oameni să poată citi asta.
tell-who = Doar { $receiver } poate deschide mesajul. Nu are niciun nume, așa că nu vă pot răspunde.
note-empty = Vă rugăm să scrieți ce ați căutat.
tell-done = Mulțumim. Mesajul e la { $receiver }.
note-missing-line = Cineva nu a găsit asta aici.
note-language-line = Cineva cere o altă limbă.
note-changed-line = S-a schimbat ceva într-un mesaj.
note-wrong-line = Cineva spune că e ceva greșit la: { $name }.

## For groups

tell-group = Sunteți din acest grup?
tell-stopped = Nu ne mai întâlnim
tell-stopped-why = Dacă grupul s-a oprit, apăsați aici. Centrul de cartier se uită înainte să îl scoată.
note-stopped-line = Cineva spune că este din grupul { $name } și că grupul nu se mai întâlnește.
note-group-line = Grupul s-a uitat la pagina lui: { $name }.
note-group-right = Asta e bine:
note-group-wrong = Asta nu e bine ({ $label }):
note-group-else = Mai spun și asta:
group-title = E bine așa?
group-intro = Pagina e pentru cei care se ocupă de acest grup. Vă rugăm să vă uitați la fiecare rând. E bine?
group-all = Totul e bine
group-right = E bine
group-wrong = Nu e bine
group-instead = Cum e bine?
group-unknown = Nu știm asta. Ne puteți spune mai jos.
group-else = Ce ar mai trebui să știm?
group-once = Puteți folosi acest link o singură dată.
group-not-all = Vă rugăm să alegeți la fiecare rând: e bine sau nu?
went-open = Am fost acolo. Cum a fost?
went-title = Cum a fost?
went-welcome = V-au primit bine?
went-safe = V-ați simțit în siguranță?
went-again = Ați mai merge acolo?
went-not-sure = Nu știu încă
went-why = De ce întrebăm: ca să fie bine și pentru cine vine după dumneavoastră. Nu trimitem niciun nume.
went-empty = Răspundeți la o întrebare, apoi trimiteți.
note-went-line = Cineva a fost la: { $thing }.
