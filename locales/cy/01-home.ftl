### The first pages: language, what would make life better, where, the list.

site-name = Dewch Draw
language-title = Dewiswch eich iaith
language-change = Newid iaith
language-machine = Cyfrifiadur ysgrifennodd hwn. Does neb wedi ei wirio.
language-not-checked = heb ei gwirio eto
language-find = Chwiliwch am eich iaith
language-none = Dydy’r iaith hon ddim gennyn ni eto.
language-ask = Gofyn am fy iaith i
home-title = Beth fyddai’n gwneud bywyd yn well?
home-hint = Dewiswch un peth neu fwy. Gallwch chi newid eich meddwl.
need-people = Dw i eisiau cwrdd â phobl
need-fun = Dw i eisiau cael hwyl
need-move = Dw i eisiau symud mwy
need-make = Dw i eisiau creu pethau
need-outside = Dw i eisiau bod tu allan
need-english = Dw i eisiau dysgu Saesneg
need-children = Dw i eisiau pethau i’w gwneud gyda fy mhlant
need-basics = Mae angen bwyd, dillad neu bethau i’r tŷ arna i
need-letters = Dw i eisiau help gyda llythyrau, arian neu gartref
need-sad = Dw i’n drist, yn poeni neu’n unig
need-give = Dw i eisiau gweithio, dysgu neu helpu eraill
home-anything = Dw i ddim yn siŵr. Dangoswch bopeth.
home-show =
    { $count ->
        [0] Dim byd eto. Dangos er hynny.
        [zero] Dangos { $count } peth
        [one] Dangos { $count } peth
        [two] Dangos { $count } beth
        [few] Dangos { $count } pheth
        [many] Dangos { $count } pheth
       *[other] Dangos { $count } peth
    }
home-promise = Does dim rhaid i chi ddweud eich enw. Dydyn ni ddim yn cadw beth rydych chi’n edrych arno.
home-sad-help = Ydy pethau’n ormod nawr? Pwyswch “Cael help nawr”.
place-label = Dw i’n cychwyn o
place-any = Unrhyw le
place-near-me = Yn agos ata i
place-postcode = Ysgrifennu cod post
place-postcode-label = Rhan gyntaf cod post
place-postcode-hint = Fel hyn: { $short } neu { $long }. Does dim angen y gweddill.
place-postcode-unknown = Dydyn ni ddim yn nabod hwn yn yr ardal yma. Gwiriwch y rhan gyntaf.
place-searching = Efallai y bydd eich ffôn yn gofyn i chi. Dydyn ni byth yn gweld yr union le.
place-not-found = Ddywedodd eich ffôn ddim ble rydych chi. Gallwch chi ddewis lle.
place-first = Mae’r rhestr hon yn hir. Dywedwch o ble rydych chi’n cychwyn, a byddwn ni’n dangos beth sy’n agos.
list-title = Pethau i’w gwneud
list-title-near = Ger { $place }
list-count =
    { $count ->
        [0] Dim byd yma eto.
        [zero] { $count } peth.
        [one] { $count } peth.
        [two] { $count } beth.
        [few] { $count } pheth.
        [many] { $count } pheth.
       *[other] { $count } peth.
    }
list-order-near = Yr agosaf sy’n dod yn gyntaf. Wedyn y cynharaf.
list-order-soon = Y cynharaf sy’n dod yn gyntaf.
list-order-own = Pethau yn y lle hwn sy’n dod yn gyntaf: { $hub }. Wedyn yr agosaf a’r cynharaf.
list-further = Edrych ymhellach i ffwrdd hefyd ({ $count })
list-anywhere = Mwy ar-lein neu dros y ffôn ({ $count })
list-none = Does dim byd fel hyn yma eto. Beth am un o’r rhain?
list-everything = Dangos popeth
list-choose-again = Dewis eto
list-source = Daw’r rhestr hon o: { $source }.
list-more = Dangos mwy
back = Yn ôl
loading = Mae’n dod. Efallai bod eich signal yn araf.
list-pair = { $first }, { $rest }
walk-minutes =
    { $minutes ->
        [zero] { $minutes } munud ar droed
        [one] { $minutes } munud ar droed
        [two] { $minutes } funud ar droed
        [few] { $minutes } munud ar droed
        [many] { $minutes } munud ar droed
       *[other] { $minutes } munud ar droed
    }
walk-minutes-about =
    { $minutes ->
        [zero] Tua { $minutes } munud ar droed
        [one] Tua { $minutes } munud ar droed
        [two] Tua { $minutes } funud ar droed
        [few] Tua { $minutes } munud ar droed
        [many] Tua { $minutes } munud ar droed
       *[other] Tua { $minutes } munud ar droed
    }
miles-away =
    { $miles ->
        [zero] Tua { $miles } milltir i ffwrdd
        [one] Tua { $miles } filltir i ffwrdd
        [two] Tua { $miles } filltir i ffwrdd
        [few] Tua { $miles } milltir i ffwrdd
        [many] Tua { $miles } milltir i ffwrdd
       *[other] Tua { $miles } milltir i ffwrdd
    }
link-gone = Dydy hwnnw ddim yma bellach. Dyma rai eraill.
finish = Gorffen ac anghofio
finish-hint = Pan fyddwch chi’n pwyso hwn, bydd y sgrin yn anghofio beth wnaethoch chi ei deipio.
