### Who runs this site, and where its list comes from.

about-open = Cidda websaydkan maamusha
about-hub = Websaydkan waxaa maamula { $hub }.
about-readers = Cidda fariintaada akhrida
about-reads = Kuwan oo keliya ayaa fariin furi kara. Intaadan dirin, waxaan kuu sheegaynaa cidda helaysa.
about-safe-title = Haddii qof aanu ammaan ahayn
about-safe = Waxaad la hadli kartaa { $who }.
about-what = Waxa uu yahay websaydkani
about-what-list = Waa liis wax kuu dhow oo aad samayn karto. Waa bilaash.
about-what-ask = Waad weydiin kartaa inaad timaaddo. Khasab maaha.
about-cannot-groups = Kooxaha dad kale ayaa maamula. Waxa ay noo sheegaan way khaldanaan karaan, ama way duugoobi karaan.
about-cannot-room = Ballan kama qaadi karno inuu boos kuu jiro.
directory-open = Liiskan wax ka ogow
directory-licence = Xeerka lagu isticmaalo: { $licence }
directory-age = Da’da liiska
directory-made = Liiskan waxaan samaynay { $date }.
directory-newest = Hubintii ugu dambaysay: { $ago }.
directory-oldest = Hubintii ugu fogayd: { $ago }.
directory-unchecked =
    { $count ->
        [one] { $count } wax: ma ogin maalintii ugu dambaysay ee la hubiyay.
       *[other] { $count } wax: ma ogin maalintii ugu dambaysay ee la hubiyay.
    }
ago-days =
    { $days ->
        [0] maanta
        [one] { $days } maalin kahor
       *[other] { $days } maalin kahor
    }
ago-months =
    { $months ->
        [one] qiyaastii { $months } bil kahor
       *[other] qiyaastii { $months } bilood kahor
    }
ago-years =
    { $years ->
        [one] qiyaastii { $years } sano kahor
       *[other] qiyaastii { $years } sano kahor
    }
directory-checked-title = Macnaha “Goorta la hubiyay”
directory-checked = Maalintaas qof baa eegay inay wax walba weli run yihiin.
directory-checked-who = Waxaa eegay kooxda, ama annaga, ama dadka liiska sameeyay.
directory-order-title = Waxa ugu horreeya
directory-order = Haddaad sheegto halka aad ka bilaabayso, kan kuugu dhow baa ugu horreeya. Kadib kan waqtigiisu ugu dhow yahay. Kadib magaca.
directory-order-same = Qof walba waa u isku mid. Cidna lacag kuma soo hor mari karto.
directory-unknown-title = Waxa aannan ogayn
directory-unknown = Haddii koox aanay wax sheegin, waxaan qornaa “Ma ogin”. Iskama malaynno. Waad weydiin kartaa.
about-words = Erayada naga caawi
