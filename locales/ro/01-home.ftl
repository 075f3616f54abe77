### The first pages: language, what would make life better, where, the list.

site-name = Veniți cu noi
language-title = Alegeți limba
language-change = Schimbați limba
language-machine = Textul acesta l-a scris un calculator. Nu l-a verificat niciun om.
language-not-checked = încă neverificată
language-find = Căutați limba dumneavoastră
language-none = Încă nu avem această limbă.
language-ask = Cereți limba dumneavoastră
home-title = Ce v-ar face viața mai bună?
home-hint = Alegeți un lucru sau mai multe. Vă puteți răzgândi.
need-people = Vreau să cunosc oameni
need-fun = Vreau să mă distrez
need-move = Vreau să fac mișcare
need-make = Vreau să fac ceva cu mâinile
need-outside = Vreau să ies la aer
need-english = Vreau să învăț engleză
need-children = Vreau să fac ceva împreună cu copiii mei
need-basics = Îmi trebuie mâncare, haine sau lucruri pentru casă
need-letters = Am nevoie de ajutor cu scrisori, bani sau locuință
need-sad = Mi-e greu: tristețe, griji, singurătate
need-give = Vreau să muncesc, să învăț sau să ajut oameni
home-anything = Încă nu știu. Arătați-mi tot.
home-show =
    { $count ->
        [0] Încă nimic. Arătați oricum.
        [one] Arătați-mi { $count } activitate
        [few] Arătați-mi { $count } activități
       *[other] Arătați-mi { $count } de activități
    }
home-promise = Nu e nevoie să ne spuneți numele. Nu salvăm la ce vă uitați.
home-sad-help = E prea greu acum? Apăsați “Ajutor acum”.
place-label = De unde pornesc
place-any = De oriunde
place-near-me = Aproape de mine
place-postcode = Scrieți un cod poștal
place-postcode-label = Prima parte a codului poștal
place-postcode-hint = De exemplu { $short } sau { $long }. Restul nu ne trebuie.
place-postcode-unknown = Nu cunoaștem acest cod pe aici. Mai verificați o dată prima parte.
place-searching = Telefonul vă poate cere voie. Noi nu vedem niciodată locul exact.
place-not-found = Telefonul nu a spus unde sunteți. Puteți alege un loc.
place-first = Lista aceasta e lungă. Spuneți de unde porniți și vă arătăm ce e aproape.
list-title = Ce puteți face
list-title-near = Aproape de { $place }
list-count =
    { $count ->
        [0] Încă nu e nimic aici.
        [one] { $count } activitate.
        [few] { $count } activități.
       *[other] { $count } de activități.
    }
list-order-near = Întâi ce e mai aproape. Apoi ce e mai curând.
list-order-soon = Întâi ce e mai curând.
list-order-own = Întâi ce se face la { $hub }. Apoi ce e mai aproape și mai curând.
list-further = Căutați și mai departe ({ $count })
list-anywhere = Mai multe pe internet sau la telefon ({ $count })
list-none = Încă nu am găsit așa ceva. Încercați ceva de aici.
list-everything = Arătați-mi tot
list-choose-again = Alegeți din nou
list-source = Lista aceasta vine de la { $source }.
list-more = Arătați mai multe
back = Înapoi
loading = Se încarcă. Poate aveți semnal slab.
list-pair = { $first }, { $rest }
walk-minutes =
    { $minutes ->
        [one] { $minutes } minut pe jos
        [few] { $minutes } minute pe jos
       *[other] { $minutes } de minute pe jos
    }
walk-minutes-about =
    { $minutes ->
        [one] Cam { $minutes } minut pe jos
        [few] Cam { $minutes } minute pe jos
       *[other] Cam { $minutes } de minute pe jos
    }
miles-away =
    { $miles ->
        [one] Cam la { $miles } milă distanță
        [few] Cam la { $miles } mile distanță
       *[other] Cam la { $miles } de mile distanță
    }
link-gone = Activitatea aceasta nu mai e aici. Iată altele.
finish = Terminați și ștergeți
finish-hint = Când apăsați aici, ecranul uită ce ați scris.
