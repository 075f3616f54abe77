### The first pages: language, what would make life better, where, the list.

site-name = Nala Kaalay
language-title = Dooro luqaddaada
language-change = Beddel luqadda
language-machine = Kombiyuutar baa tan qoray. Qof weli ma hubin.
language-not-checked = weli lama hubin
language-find = Luqaddaada raadi
language-none = Weli luqaddan ma hayno.
language-ask = Weydiiso luqaddayda
home-title = Maxaa noloshaada wanaajin kara?
home-hint = Mid ama in ka badan dooro. Waad beddeli kartaa.
need-people = Dad baan rabaa inaan barto
need-fun = Madadaalo ayaan rabaa
need-move = Jimicsi iyo socod baan rabaa
need-make = Farsamada gacanta baan rabaa
need-outside = Bannaanka baan joogi rabaa
need-english = Ingiriisi baan baran rabaa
need-children = Wax aan carruurtayda la sameeyo ayaan rabaa
need-basics = Cunto, dhar ama alaab guri ayaan u baahanahay
need-letters = Caawimo baan rabaa: waraaqo, lacag ama guri
need-sad = Murugo, walwal ama cidlo ayaa i haysa
need-give = Shaqo, waxbarasho ama dad caawin baan rabaa
home-anything = Ma hubo. Wax walba i tus.
home-show =
    { $count ->
        [0] Weli waxba. Haddana i tus.
        [one] I tus { $count } wax
       *[other] I tus { $count } wax
    }
home-promise = Khasab maaha inaad magacaaga noo sheegto. Waxa aad eegto ma kaydinno.
home-sad-help = Hadda ma kugu badatay? Riix “Hel caawimo hadda”.
place-label = Halka aan ka bilaabayo
place-any = Meel kasta
place-near-me = Meel ii dhow
place-postcode = Qor koodka boostada
place-postcode-label = Qaybta hore ee koodka boostada
place-postcode-hint = Waa sida { $short } ama { $long }. Inta kale uma baahnin.
place-postcode-unknown = Koodkan agagaarkan kuma naqaan. Fadlan qaybta hore mar kale eeg.
place-searching = Taleefanku wuu ku weydiin karaa. Annagu weligeen ma aragno meesha saxda ah ee aad joogto.
place-not-found = Taleefankaagu ma sheegin meesha aad joogto. Meel baad dooran kartaa.
place-first = Liiskani waa dheer yahay. Noo sheeg halka aad ka bilaabayso, markaas ayaan ku tusaynaa wixii kuu dhow.
list-title = Wax aad samayn karto
list-title-near = Agagaarka { $place }
list-count =
    { $count ->
        [0] Weli waxba halkan kuma jiraan.
        [one] { $count } wax.
       *[other] { $count } wax.
    }
list-order-near = Kan ugu dhow baa ugu horreeya. Kadib kan waqtigiisu ugu dhow yahay.
list-order-soon = Kan waqtigiisu ugu dhow yahay baa ugu horreeya.
list-order-own = Marka hore kuwa { $hub }. Kadib kan ugu dhow iyo kan waqtigiisu ugu dhow yahay.
list-further = Meelo ka sii fogna eeg ({ $count })
list-anywhere = Kuwo kale oo internetka ama taleefanka ah ({ $count })
list-none = Weli wax sidan ah ma helin. Kuwan mid ka eeg.
list-everything = Wax walba i tus
list-choose-again = Mar kale dooro
list-source = Liiskan waxaa laga keenay { $source }.
list-more = Kuwo kale i tus
back = Dib u noqo
loading = Way soo socotaa. Internetku gaabis buu noqon karaa.
list-pair = { $first }, { $rest }
walk-minutes =
    { $minutes ->
        [one] { $minutes } daqiiqo oo lug ah
       *[other] { $minutes } daqiiqo oo lug ah
    }
walk-minutes-about =
    { $minutes ->
        [one] Qiyaastii { $minutes } daqiiqo oo lug ah
       *[other] Qiyaastii { $minutes } daqiiqo oo lug ah
    }
miles-away =
    { $miles ->
        [one] Waxay u jirtaa qiyaastii { $miles } mayl
       *[other] Waxay u jirtaa qiyaastii { $miles } mayl
    }
link-gone = Taasi hadda halkan kuma jirto. Kuwan kale eeg.
finish = Dhammee oo tirtir
finish-hint = Markaad tan riixdo, shaashaddani way tirtirtaa waxa aad qortay.
