### The first pages: language, what would make life better, where, the list.

site-name = Ejani me ne
language-title = Zgjidhni gjuhën tuaj
language-change = Ndrysho gjuhën
language-machine = Këtë e shkroi një kompjuter. Asnjë njeri nuk e ka kontrolluar.
language-not-checked = ende pa u kontrolluar
language-find = Gjeni gjuhën tuaj
language-none = Këtë gjuhë nuk e kemi ende.
language-ask = Dua edhe gjuhën time
home-title = Çfarë do t’jua bënte jetën më të mirë?
home-hint = Zgjidhni një ose më shumë. Mund ta ndërroni mendjen.
need-people = Dua të njoh njerëz
need-fun = Dua të argëtohem
need-move = Dua të lëviz pak trupin
need-make = Dua të bëj gjëra me duar
need-outside = Dua të jem në ajër të pastër
need-english = Dua të mësoj anglisht
need-children = Dua të bëj diçka me fëmijët e mi
need-basics = Më duhen ushqime, rroba ose gjëra për shtëpinë
need-letters = Më duhet ndihmë për letra, para ose banesë
need-sad = Kam mërzi, merak ose jam vetëm
need-give = Dua punë, mësim ose të ndihmoj të tjerët
home-anything = Nuk e di mirë. Më trego gjithçka.
home-show =
    { $count ->
        [0] Ende asgjë. Prapë më trego.
        [one] Më trego { $count } gjë
       *[other] Më trego { $count } gjëra
    }
home-promise = Nuk keni pse të na e thoni emrin. Nuk e ruajmë çfarë shikoni.
home-sad-help = E keni shumë të rëndë tani? Shtypni “Ndihmë tani”.
place-label = Nisem nga
place-any = Kudo
place-near-me = Afër meje
place-postcode = Me kod postar
place-postcode-label = Pjesa e parë e kodit postar
place-postcode-hint = Është si { $short } ose { $long }. Pjesa tjetër nuk na duhet.
place-postcode-unknown = Këtë nuk e njohim këtu afër. Ju lutemi, shikoni pjesën e parë.
place-searching = Telefoni mund t’ju pyesë. Ne nuk e shohim kurrë vendin e saktë.
place-not-found = Telefoni nuk e tha ku jeni. Mund të zgjidhni një vend.
place-first = Kjo listë është e gjatë. Thoni nga niseni, dhe ju tregojmë çfarë ka afër.
list-title = Çfarë mund të bëni
list-title-near = Afër: { $place }
list-count =
    { $count ->
        [0] Këtu nuk ka ende asgjë.
        [one] { $count } gjë.
       *[other] { $count } gjëra.
    }
list-order-near = Në fillim ato më afër. Pastaj ato që bëhen më shpejt.
list-order-soon = Në fillim ato që bëhen më shpejt.
list-order-own = Në fillim ato te { $hub }. Pastaj ato më afër e më shpejt.
list-further = Shiko edhe më larg ({ $count })
list-anywhere = Më shumë në internet ose me telefon ({ $count })
list-none = Nuk gjetëm ende diçka të tillë. Provoni një nga këto.
list-everything = Më trego gjithçka
list-choose-again = Zgjidhni përsëri
list-source = Kjo listë vjen nga { $source }.
list-more = Trego më shumë
back = Prapa
loading = Po vjen. Interneti mund të jetë i ngadaltë.
list-pair = { $first }, { $rest }
walk-minutes =
    { $minutes ->
        [one] { $minutes } minutë në këmbë
       *[other] { $minutes } minuta në këmbë
    }
walk-minutes-about =
    { $minutes ->
        [one] Rreth { $minutes } minutë në këmbë
       *[other] Rreth { $minutes } minuta në këmbë
    }
miles-away =
    { $miles ->
        [one] Rreth { $miles } milje larg
       *[other] Rreth { $miles } milje larg
    }
link-gone = Kjo nuk është më këtu. Ja disa të tjera.
finish = Mbaro dhe fshi
finish-hint = Kur e shtypni, ky ekran harron çfarë keni shkruar.
