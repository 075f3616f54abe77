### Get help now. Critical: shown in English too until two people have checked this language.
### Numbers stay exactly as they are, in Latin digits.

crisis-open = Ajutor acum
crisis-close = Închideți
crisis-999 = Cineva poate muri sau are răni grave. E gratuit. Spuneți ce limbă vorbiți.
crisis-999-deaf = Nu auziți? Folosiți aplicația 999 BSL (limba semnelor) sau formați 18000 pe un telefon cu text.
crisis-111 = Vă vine să vă faceți rău sau simțiți că nu mai puteți. Apăsați 2. Zi și noapte.
crisis-samaritans = Vă ascultă. Puteți spune orice nume. Apelul nu apare pe factura de telefon.
crisis-shout = Dacă nu puteți vorbi, trimiteți un SMS. Vă răspund tot prin SMS, în engleză.
crisis-childline = Pentru copii și tineri. E gratuit.
crisis-refuge = Cineva de acasă vă face rău sau vă sperie. E gratuit, zi și noapte.
crisis-slavery = Cineva vă obligă să munciți, sau nu puteți pleca. E gratuit. Dacă un copil e în pericol, poate că ei vor trebui să spună și altora.
crisis-migrant-help = Locuință și bani pentru cei care cer azil. E gratuit. Poate aveți mult de așteptat. Linia e plătită de Home Office (ministerul de interne britanic).
crisis-call-list = Apelul rămâne în lista de apeluri a telefonului.
crisis-not-rung = Nu am sunat de curând la toate aceste numere. Unul poate fi greșit.
crisis-more = Vedeți toate numerele
leave-open = Ieșiți de pe site
leave-limit = “Ieșiți de pe site” merge repede. Dar nu poate șterge istoricul din browser.

## The page with all the numbers, by nation

help-uk = Tot Regatul Unit
help-england = Anglia
help-scotland = Scoția
help-wales = Țara Galilor
help-northern-ireland = Irlanda de Nord
help-other = Alt ajutor
help-deaf = Pentru persoane surde
help-relay = Pentru alte numere, formați întâi 18001 pe un telefon cu text.
help-always = Zi și noapte.
help-hours-unknown = Nu știm când răspund.
help-free = E gratuit.
help-cost-unknown = Nu știm dacă e gratuit.
help-english = S-ar putea să vorbească doar engleză.
help-interpreter = Spuneți ce limbă vorbiți. Pot găsi pe cineva care o vorbește.
help-111-scotland = Vă vine să vă faceți rău sau simțiți că nu mai puteți. Spuneți cum vă simțiți.
help-lifeline = Vă vine să vă faceți rău sau simțiți că nu mai puteți.
help-rung = O persoană a verificat acest număr { $date }.
help-not-rung = Nimeni nu a verificat încă acest număr.
