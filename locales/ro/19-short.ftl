### My short list: things that somebody keeps for later. In memory, or on the phone if they switch it on.

short-open = Lista mea
short-keep = Păstrați asta pe lista mea
short-kept = Asta e pe lista dumneavoastră.
short-drop = Scoateți de pe lista mea
short-empty = Încă nu e nimic pe listă. Deschideți o activitate și apăsați “De luat cu mine”. Acolo o puteți păstra.
short-full =
    { $most ->
        [one] Lista e plină. Încape { $most } activitate. Scoateți întâi una.
        [few] Lista e plină. Încap { $most } activități. Scoateți întâi una.
       *[other] Lista e plină. Încap { $most } de activități. Scoateți întâi una.
    }
short-gone = Activitatea aceasta nu mai e aici.
short-alert = E ceva nou aici. Deschideți și citiți.
short-keep-here = Păstrați lista pe acest telefon
short-memory = Dacă e oprit, lista dispare când închideți pagina.
short-keeps = Dacă e pornit, telefonul păstrează ce activități sunt pe listă. Altceva nu păstrează.
short-who = Atunci oricine are telefonul poate vedea lista.
short-until = Rămâne acolo până o ștergeți, sau apăsați “Terminați și ștergeți” sau “Ieșiți de pe site”.
short-forget = Ștergeți lista mea
short-forgotten = Lista nu mai este. Telefonul nu păstrează nimic din ea.
short-not-kept = Telefonul nu ne-a lăsat să o păstrăm. Lista e aici până închideți pagina.
short-broken = Telefonul a păstrat o listă pe care nu o putem citi. Apăsați “Ștergeți lista mea” ca s-o luați de la capăt.
