### Who runs this site, and where its list comes from.

about-open = Weebsaayitii eenyutu gaggeessa
about-hub = Weebsaayitii kana kan gaggeessu: { $hub }.
about-readers = Ergaa keessan eenyutu dubbisa
about-reads = Ergaa banuu kan danda'an isaan kana qofa. Osoo hin ergin dura eenyu akka argatu isinitti himna.
about-safe-title = Namni tokko yoo nagaa hin qabaanne
about-safe = Kana waliin haasa'uu dandeessu: { $who }.
about-what = Weebsaayitiin kun maali
about-what-list = Tarree waan naannoo keessanitti gochuu dandeessaniiti. Kaffaltii hin qabu.
about-what-ask = Dhufuuf gaafachuu dandeessu. Dirqama miti.
about-cannot-groups = Garee kan gaggeessan namoota biraati. Wanti nutti himan dogoggora yookaan moofaa ta'uu danda'a.
about-cannot-room = Bakki isiniif akka jiru waadaa galuu hin dandeenyu.
directory-open = Waa'ee tarree kanaa
directory-licence = Seera ittiin fayyadaman: { $licence }
directory-age = Yoom akka hojjetame
directory-made = Tarree kana kan hojjenne: { $date }.
directory-newest = Yeroo dhumaa kan ilaalame: { $ago }.
directory-oldest = Inni moofaan kan ilaalame: { $ago }.
directory-unchecked =
    { $count ->
        [one] Guyyaa dhumaa itti ilaalame kan hin beekne: wanta { $count }.
       *[other] Guyyaa dhumaa itti ilaalame kan hin beekne: wanta { $count }.
    }
ago-days =
    { $days ->
        [0] har'a
        [one] guyyaa { $days } dura
       *[other] guyyaa { $days } dura
    }
ago-months =
    { $months ->
        [one] gara ji'a { $months } dura
       *[other] gara ji'a { $months } dura
    }
ago-years =
    { $years ->
        [one] gara waggaa { $years } dura
       *[other] gara waggaa { $years } dura
    }
directory-checked-title = “Yeroo dhumaa ilaalame” jechuun maal jechuudha
directory-checked = Guyyaa sana namni tokko hundi isaa ammas dhugaa ta'uu ilaale.
directory-checked-who = Kan ilaale garee sana, yookaan nu, yookaan warra tarree kana hojjetan.
directory-order-title = Maaltu dura dhufa
directory-order = Bakka irraa kaatan yoo himtan, kan dhiyootu dura dhufa. Itti aansee kan yeroon isaa dhiyaate. Sana booda akka maqaatti.
directory-order-same = Hundaaf tokkuma. Dura dhufuuf namni kaffaluu danda'u hin jiru.
directory-unknown-title = Waan nuti hin beekne
directory-unknown = Gareen yoo hin himne, “Hin beeknu” jennee barreessina. Hin tilmaamnu. Gaafachuu dandeessu.
about-words = Jechoota irratti nu gargaaraa
