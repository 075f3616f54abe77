### How is my message? With the number of a message anybody can ask, on any phone, and take it back.

kept-open = Ç’u bë mesazhi im?
kept-label = Numri i mesazhit tuaj
kept-hint = Ka 16 shifra. E patë kur e dërguat mesazhin.
kept-why = Pse pyesim: nuk dimë emra. Mesazhin tuaj e gjejmë vetëm me numrin e tij.
kept-ask = Kërkoje
kept-wrong = Një shifër është gabim ose mungon. Ju lutemi, shikojeni përsëri numrin.

## What became of it

kept-waiting = Askush nuk e ka hapur ende mesazhin tuaj.
kept-waiting-ways = Mund të prisni. Mund të telefononi. Ose mund të zgjidhni diçka tjetër.
kept-read = Dikush e ka lexuar mesazhin tuaj. Do t’ju përgjigjen ashtu si zgjodhët.
kept-answered = Ju janë përgjigjur. Nëse nuk dëgjuat gjë, ju lutemi, telefononi.
kept-cannot = Për këtë nuk mund t’ju ndihmojnë. Nuk është faji juaj. Këtu ka gjëra të tjera.
kept-answer = Ju thonë:
kept-gone = Tani nuk ka mesazh me këtë numër. U mor mbrapsht, ose është shumë i vjetër.

## Taking it back

kept-withdraw = Merre mbrapsht mesazhin tim
kept-sure = Nëse e merrni mbrapsht, mesazhi fshihet fare. Mund të shkruani një të ri kur të doni.
kept-sure-read = Dikush e ka lexuar. Këtu do ta fshijmë, dhe u kërkojmë ta harrojnë edhe ata.
kept-withdraw-yes = Po, merre mbrapsht
kept-withdraw-no = Jo, lëre aty
kept-withdrawn = E morëm mbrapsht dhe e fshimë.

## When it could not be asked

kept-failed = Tani nuk mundëm ta shikonim. Asgjë nuk ka ndryshuar. Ju lutemi, provoni përsëri.
kept-here = Shiko mesazhin që ruan ky telefon
wait-here = Mesazhi juaj për te { $receiver } është në këtë telefon. Nuk është nisur ende.
wait-until = Niset kur keni internet dhe ky sajt është hapur. Ky është numri i tij. “Dil nga ky sajt” e fshin.
wait-now = Dërgoje tani
wait-delete = Fshije. Mos e dërgo
wait-gone = Mesazhi juaj për te { $receiver } u nis. Ky është numri i tij. Ruajeni.
wait-forget = E kam numrin. Fshije këtu
kept-change = Ndrysho diçka
kept-change-label = Çfarë ka ndryshuar?
kept-change-empty = Ju lutemi, shkruani çfarë ka ndryshuar.
kept-change-who = Vetëm { $receiver } mund ta lexojë këtë. E shohin për cilin mesazh është.
