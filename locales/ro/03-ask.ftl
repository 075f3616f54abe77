### Asking to come along: one thing on each page, and why we ask.

ask-open = Vreau să vin și eu
ask-wait = Vreau să aștept un loc
ask-question = Întâi am o întrebare
ask-call = Vreau să mă sune cineva
ask-full = Acum nu mai sunt locuri. Iată alte activități aproape.
ask-too-old = Nu a mai verificat nimeni de mult timp. Poate nu se mai ține. De aceea nu puteți cere de aici.
ask-ring-group = Îi puteți suna întâi: { $phone }
ask-ring-hub = Ne puteți suna: { $phone }
ask-tell-us = Știți dacă se mai ține? Vă rugăm să ne spuneți și nouă.
ask-ended = S-a terminat. Mai sunt și alte activități.
ask-step = { $step } din { $steps }
ask-next = Mai departe
ask-check = Verificați mesajul
ask-why = De ce întrebăm
ask-optional = Nu e nevoie să răspundeți.
ask-closing = Dacă închideți pagina, ce ați scris dispare.
keep-typed = Ce scriu rămâne pe acest telefon până trimit
keep-on =
    { $days ->
        [one] Rămâne pe acest telefon cel mult { $days } zi. Se șterge cu “Terminați și ștergeți” și cu “Ieșiți de pe site”.
        [few] Rămâne pe acest telefon cel mult { $days } zile. Se șterge cu “Terminați și ștergeți” și cu “Ieșiți de pe site”.
       *[other] Rămâne pe acest telefon cel mult { $days } de zile. Se șterge cu “Terminați și ștergeți” și cu “Ieșiți de pe site”.
    }
keep-who = Ce rămâne pe telefon poate fi văzut de oricine are telefonul.
keep-failed = Nu s-a păstrat pe telefon. Ce ați scris e încă pe această pagină.
ask-began = Ați început să scrieți. Continuați
paper-open = Vreau să scriu pe hârtie
paper-title = O foaie de completat de mână
paper-give = Dați foaia cuiva de la centrul de cartier. Ei o scriu în calculator pentru dumneavoastră.
q-question = Ce vreți să știți?
q-question-hint = Nicio întrebare nu e prea mică.
q-question-label = Întrebarea dumneavoastră
q-question-why = Ca să vă poată spune înainte să veniți.

## Your name

q-name = Cum să vă spunem?
q-name-hint = Poate fi orice nume.
q-name-label = Un nume
q-name-why = Ca să știe cum să vă spună când vă răspund.
q-whom = Pentru cine este?
q-whom-me = Pentru mine
q-whom-someone = Pentru o persoană pe care o ajut
q-agreed = Persoana știe că scriu asta și este de acord.
q-with-me = Persoana este acum lângă dumneavoastră?

## How to answer you

q-reply = Cum vă pot răspunde?
q-reply-why = Ca să vă poată răspunde un om. Pot citi doar cei cărora le scrieți.
q-reply-text = Trimiteți-mi un SMS
q-reply-call = Sunați-mă
q-reply-whatsapp = WhatsApp
q-reply-email = Scrieți-mi pe e-mail
q-reply-come-in = Vin eu acolo să vorbim
q-phone = Numărul dumneavoastră de telefon
q-phone-hint = Orice număr, din orice țară.
q-phone-heard = Am înțeles: { $number }
q-email = Adresa dumneavoastră de e-mail
q-shared = Pot vedea și alții acest telefon?
q-shared-hint = Dacă da, vă vor scrie doar “Sunați-ne înapoi”.
q-voicemail = Pot lăsa un mesaj vocal?
q-voicemail-name = Pot spune în mesajul vocal cine sunt ei?
q-when = Când e bine să vă sune?
q-when-morning = Dimineața
q-when-afternoon = După-amiaza
q-when-evening = Seara
yes = Da
no = Nu

## Your language

q-language = Ce limbă vorbiți?
q-language-label = Limba dumneavoastră
q-language-why = Ca să vă răspundă cineva pe înțelesul dumneavoastră.
q-interpreter = Vreți să fie acolo cineva care știe și engleza, și limba dumneavoastră?
q-speak-to = Cu cine vreți să vorbiți?
q-speak-woman = Cu o femeie
q-speak-man = Cu un bărbat
q-speak-any = Cu oricine

## Coming there

q-children = Vin și copii cu dumneavoastră?
q-children-label = Câți copii?
q-children-why = Ca să fie loc pentru toți.
q-helps = Ce vă ajută să veniți?
q-helps-why = Ca să se poată pregăti pentru dumneavoastră.
q-helps-meet = Să mă aștepte cineva
q-helps-bus = Bani de autobuz
q-helps-stairs = Fără scări
q-helps-quiet = Un loc liniștit
q-helps-halal = Mâncare halal
q-helps-friend = Să vin cu un prieten sau o prietenă

## Anything else

q-else = Mai vreți să spuneți ceva?
q-else-label = Cuvintele dumneavoastră
q-else-hint = Nu scrieți despre viză, despre cererea de azil sau despre sănătate. Azi nu citește nimeni.
q-else-why = Ca să puteți spune ce nu am întrebat noi.
q-else-left =
    { $count ->
        [one] Mai puteți scrie { $count } literă
        [few] Mai puteți scrie { $count } litere
       *[other] Mai puteți scrie { $count } de litere
    }
q-young = Am sub 18 ani
q-young-someone = Persoana are sub 18 ani

## When something is missing

error-summary = Vă rugăm să vă uitați aici:
error-no-reply-way = Alegeți cum să vă răspundă.
error-no-question = Scrieți întrebarea.
error-agreed = Întrebați întâi persoana. Puteți trimite doar dacă știe și este de acord.
error-phone-empty = Scrieți numărul de telefon.
error-phone-short = Numărul pare prea scurt sau prea lung. Mai verificați o dată.
error-phone-letters = Un număr de telefon are doar cifre. Mai verificați o dată.
error-email = O adresă de e-mail are un @ în ea. Mai verificați o dată.
error-too-long =
    { $max ->
        [one] E prea lung. Scrieți cel mult { $max } literă.
        [few] E prea lung. Scrieți cel mult { $max } litere.
       *[other] E prea lung. Scrieți cel mult { $max } de litere.
    }
error-young = Aveți sub 18 ani, așa că nu trimitem mesajul. Vorbiți cu cineva de la centrul de cartier. Sau sunați la Childline: 0800 1111. E gratuit.
error-young-someone = Persoana are sub 18 ani, așa că nu trimitem mesajul. Vorbiți cu cineva de la centrul de cartier. Sau poate suna la Childline: 0800 1111. E gratuit.
caution-office = Pare un număr de la Home Office (ministerul de interne britanic) sau de pașaport. Lor nu le trebuie. Îl puteți șterge.
caution-health = Pare un număr de la doctor. Lor nu le trebuie. Îl puteți șterge.
caution-phone = Pare un număr de telefon. Dacă nu e al dumneavoastră, întrebați întâi persoana.
