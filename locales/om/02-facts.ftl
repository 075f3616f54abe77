### What can be said of a thing: a label, a sentence for each value, and one for “we do not know”.

## When

fact-when = Yoom
when-unknown = Yoom akka ta'e hin beeknu. Gaafachuu dandeessu.
when-every-week = Torban hunda: { $days }
when-every-weeks = Torban { $weeks } keessatti al tokko: { $days }
when-monthly =
    { $nth ->
        [first] Ji'a hunda: { $day } jalqabaa
        [second] Ji'a hunda: { $day } lammaffaa
        [third] Ji'a hunda: { $day } sadaffaa
        [fourth] Ji'a hunda: { $day } arfaffaa
        [fifth] Ji'a hunda: { $day } shanaffaa
       *[last] Ji'a hunda: { $day } dhumaa
    }
when-month-day = Ji'a hunda: guyyaa { $day }
when-with-time = { $days }, { $time }
when-on-days = Kan banamu: { $days }
when-now = Amma jira
when-next = Kan itti aanu: { $date }
when-dates-over = Guyyoonni nuti beeknu darbaniiru. Kan itti aanu yoom akka ta'e gaafadhaa.
when-which-week = Torban kam akka ta'e hin beeknu. Kan itti aanu yoom akka ta'e gaafadhaa.
when-term-time = Yeroo manni barumsaa banaa ta'e qofa.
time-from = { $from } irraa eegalee

## Where

fact-where = Eessa
where-unknown = Eessa akka ta'e hin beeknu. Gaafachuu dandeessu.
where-ask = Teessoo isaa nu gaafadhaa. Naannoon isaa: { $area }.
where-ask-only = Teessoo isaa nu gaafadhaa.
where-online = Interneetiin, bilbila yookaan kompiitara irratti.
where-comes = Isaantu gara keessan dhufa.
where-phone = Bilbilaan.
where-about = Naannoo isaa qofa beekna. Bakka sirrii hin beeknu.

## Cost and travel

fact-cost = Gatii
cost-unknown = Gatii isaa hin beeknu. Gaafachuu dandeessu.
cost-free = Kaffaltii hin qabu.
cost-free-gifts = Kaffaltii hin qabu. Yoo feetan maallaqa kennuu dandeessu.
cost-price = { $price }
cost-range = { $least } hanga { $most }
cost-what-you-can = Hamma dandeessan kaffalaa. Dhiisuus ni dandeessu.
fact-travel = Maallaqa awtoobisii
travel-unknown = Awtoobisiif gargaaruu fi dhiisuu isaanii hin beeknu.
travel-bus-paid = Awtoobisii deddeebii isaantu isiniif kaffala.
travel-lift = Dhufanii isin fudhatu, booda manatti isin deebisu.
travel-none = Awtoobisiif hin kaffalan.

## People

fact-who-comes = Eenyutu dhufa
who-unknown = Eenyu akka dhufu hin beeknu. Dura gaafachuu dandeessu.
who-many-countries = Namoota biyyoota hedduu irraa dhufan.
who-mostly-local = Irra caalaan namoota yeroo dheeraa as jiraatan.
who-new-arrivals = Namoota biraa asitti haaraa ta'an.
who-mostly-older = Irra caalaan maanguddoota.
who-mostly-young = Irra caalaan dargaggoota.
who-families = Irra caalaan maatiiwwan.
fact-women-men = Dubartii yookaan dhiira
women-men-unknown = Kan dubartootaa moo kan dhiirotaa akka ta'e hin beeknu.
women-men-everyone = Dubartoonnis dhiironnis dhufuu danda'u.
women-men-women = Dubartoota qofaaf.
women-men-men = Dhiirota qofaaf.
women-men-times = Hundaaf. Yeroon tokko tokko dubartoota qofaaf.
fact-who-runs = Eenyutu gaggeessa
who-runs-unknown = Eenyu akka gaggeessu hin beeknu.
fact-ages = Eenyutu dhufuu danda'a
ages-unknown = Eenyu akka dhufuu danda'u hin beeknu. Gaafachuu dandeessu.
ages-from = Namoota waggaa { $least } fi isaa ol.
ages-to = Namoota waggaa { $most } fi isaa gadi.
ages-between = Namoota waggaa { $least } hanga { $most }.
fact-languages = Afaanota
languages-unknown = Afaan kam akka dubbatan hin beeknu.
languages-spoken = Kan dubbatan: { $languages }.
languages-help = Namni afaan kanaan gargaaruu danda'u jira: { $languages }.
fact-english = Ingiliffa keessan
english-unknown = Ingiliffi hammam akka isin barbaachisu hin beeknu.
english-none = Ingiliffi isin hin barbaachisu.
english-few = Jechi Ingiliffaa muraasni ni ga'a.
english-some = Haasa'uuf Ingiliffi xiqqoon isin barbaachisa.
fact-children = Ijoollee
children-unknown = Ijoolleen dhufuu danda'uu fi dhiisuu isaanii hin beeknu. Gaafachuu dandeessu.
children-welcome = Ijoolleen keessan isin waliin dhufuu danda'u.
children-creche = Achitti namni ijoollee keessan eegu jira.
children-no = Kan ga'eessotaati. Ijoolleen dhufuu hin danda'an.
children-for = Kan ijoolleeti. Namni guddaanis waliin dhufa.
fact-size = Baay'ina garee
size-unknown = Namni meeqa akka dhufu hin beeknu.
size-one = Isinii fi nama biraa tokko.
size-five = Hanga nama 5.
size-twelve = Nama 6 hanga 12.
size-more = Nama 13 yookaan isaa ol.

## The building, food, papers

fact-access = Gamoo
access-unknown = Waa'ee yaabbannoo fi mana fincaanii hin beeknu. Gaafachuu dandeessu.
access-step-free = Yaabbannoo hin qabu, yookaan liiftii qaba.
access-steps = Yaabbannoo qaba.
access-toilet = Manni fincaanii wiilcheeriif ni ta'a.
access-no-toilet = Manni fincaanii wiilcheeriif ta'u hin jiru.
access-quiet = Bakki isaa callisaadha.
access-not-quiet = Sagaleen baay'achuu danda'a.
access-loop = Meeshaa dhaga'uuf gargaaru qaba.
access-bsl = Namni afaan mallattoo (BSL) beeku jira.
fact-food = Nyaata
food-unknown = Nyaanni jiraachuu fi dhiisuu isaa hin beeknu.
food-free = Nyaata kaffaltii malee.
food-drinks = Shaayii yookaan juusii kaffaltii malee.
food-bring = Nyaata keessan fidadhaa.
food-halal = Nyaata halaalaa.
food-vegetarian = Nyaata foon hin qabne.
food-no-alcohol = Alkooliin hin jiru.
food-alcohol = Alkoolii ni gurguru.
fact-prayer = Salaata yookaan kadhata
prayer-unknown = Bakki salaataa yookaan kadhataa jiraachuu fi dhiisuu hin beeknu. Gaafachuu dandeessu.
prayer-room = Bakki callisaan salaataa yookaan kadhataa jira.
prayer-breaks = Yeroo salaataa yookaan kadhataa ni dhaabu.
fact-papers = Waraqaa
papers-unknown = Waraqaan barbaachisuu fi dhiisuu isaa hin beeknu. Gaafachuu dandeessu.
papers-none = Waraqaan tokkollee isin hin barbaachisu.
papers-name = Maqaa ni barreessu. Maqaa kamiyyuu ta'uu danda'a.
papers-proof = Waan agarsiistan isin barbaachisa:

## The visit

fact-first-time = Yeroo jalqabaa
first-unknown = Yeroo jalqabaa maal akka ta'u hin beeknu.
first-hello = Balbala irratti namni nagaa isin gaafata.
first-tea = Shaayiin yookaan bunni jira.
first-watch = Teessanii ilaaluu qofas ni dandeessu.
first-friend = Hiriyaa fiduu dandeessu.
first-round = Namni bakka sana isin agarsiisa.
first-name = Yoo feetan qofa maqaa keessan himtu.
first-leave = Yeroo feetan deemuu dandeessu.
first-no-story = Maaliif biyya keessanii akka baatan namni isin hin gaafatu.
first-speaker = Nama afaan keessan dubbatu bira taa'uu dandeessu.
first-lent = Waan isin barbaachisu yeroof isiniif kennu.
fact-meet = Isin simachuu
meet-unknown = Namni isin simatu jiraachuu fi dhiisuu isaa hin beeknu. Gaafachuu dandeessu.
meet-door = Namni balbala irratti isin simachuu danda'a.
meet-stop = Namni buufata awtoobisii irratti isin simachuu danda'a.
meet-call = Osoo hin dhufin dura namni isinitti bilbiluu danda'a.
meet-no = Namni isin simachuu danda'u hin jiru.
fact-photos = Suuraa
photos-unknown = Suuraa kaasuu fi dhiisuu isaanii hin beeknu.
photos-no = Namni suuraa kaasu hin jiru.
photos-yes = Suuraa isin kan kaasan yoo eeyyee jettan qofa.
fact-room = Bakka duwwaa
room-unknown = Bakki jiraachuu fi dhiisuu isaa hin beeknu.
room-places = Bakki jira.
room-wait =
    { $weeks ->
        [one] Gara torban { $weeks } eegdu.
       *[other] Gara torban { $weeks } eegdu.
    }
room-full = Amma guutuudha.
tag-places = Bakki jira
tag-wait =
    { $weeks ->
        [one] Eeguu: torban { $weeks }
       *[other] Eeguu: torban { $weeks }
    }
tag-full = Amma guutuu
fact-joining = Akkaataa itti makamtan
joining-unknown = Akkamitti akka makamtan hin beeknu. Gaafachuu dandeessu.
joining-drop-in = Akkasumaan koottaa. Gaafachuun dirqama miti.
joining-ask = Osoo hin dhufin dura gaafadhaa.
joining-book = Dura bakka qabachuu qabdu.
fact-reply = Deebii isaanii
reply-unknown = Yeroo hammamii keessatti akka deebisan hin beeknu.
reply-days =
    { $days ->
        [one] Gara guyyaa { $days } keessatti isiniif deebisu.
       *[other] Gara guyyaa { $days } keessatti isiniif deebisu.
    }
fact-how-long = Yeroo hammamiif
how-long-unknown = Yeroo hammamiif dhufuu akka dandeessan hin beeknu.
how-long-as-you-like = Hamma feetan dhufuu dandeessu.
how-long-weeks =
    { $weeks ->
        [one] Torban { $weeks } itti fufa.
       *[other] Torban { $weeks } itti fufa.
    }
how-long-once = Al tokko qofa.
how-long-until = Hanga guyyaa kanaatti: { $date }.
how-long-over = Kan dhume: { $date }.
fact-after = Isa booda
after-unknown = Isa booda maal akka dhufu hin beeknu.
after-again = Deebitanii dhufuu dandeessu.
after-next = Waan itti aanu akka argattan isin gargaaru.
after-goes-on = Garee biraa ta'ee itti fufa.
fact-you-get = Waan argattan
you-get-unknown = Waraqaa namatti agarsiistan argachuu fi dhiisuu keessan hin beeknu.
you-get-certificate = Waraqaa waan hojjettan ibsu.
you-get-reference = Xalayaa hojiif yookaan barumsaaf ta'u.
fact-checked = Yeroo dhumaa ilaalame
checked-unknown = Yeroo dhumaa yoom akka ilaalame hin beeknu.
checked-group = Gareen sun kana ilaale: { $date }.
checked-hub = Nuti kana ilaalle: { $date }.
checked-directory = Warri tarree kana hojjetan ilaalan: { $date }.
checked-old = Yeroo dheeraa ta'eera. Wanti jijjiirame jiraachuu mala.
card-old = Yeroo dheeraaf namni kana ilaale hin jiru.

## Around the facts

fact-read-from-text = Kana barreeffama isaanii keessaa dubbifne.
facts-unknown-title = Waan nuti hin beekne
facts-own-words = Jecha ofii isaaniitiin
facts-own-words-note = Isaantu kana barreesse. Nuti hin jijjiirre.
facts-website = Weebsaayitii
facts-phone = Bilbila
facts-email = Imeelii
alert-cancelled = Yeroo ammaa hin jiru.
alert-moved = Yeroo ammaa bakka biraa jira.
alert-note = Wanti haaraan jira:
alert-until = Hanga guyyaa kanaatti: { $date }.

## Names of languages

lang-am = Afaan Amaaraa
lang-ar = Afaan Arabaa
lang-bn = Afaan Beengaalii
lang-bsl = Afaan mallattoo UK (BSL)
lang-ckb = Afaan Kurdii Sooraanii
lang-cy = Afaan Weelsi
lang-en = Ingiliffa
lang-es = Afaan Ispeen
lang-fa = Afaan Faarsii
lang-fa-af = Afaan Daarii
lang-fr = Afaan Faransaayii
lang-hi = Afaan Hindii
lang-kmr = Afaan Kurdii Kurmaanjii
lang-om = Afaan Oromoo
lang-pa = Afaan Punjaabii
lang-pl = Afaan Poolaandii
lang-ps = Afaan Paashtoo
lang-pt = Afaan Poorchugaal
lang-ro = Afaan Romaaniyaa
lang-ru = Afaan Raashiyaa
lang-so = Afaan Somaalee
lang-sq = Afaan Albaaniyaa
lang-sw = Afaan Suwaahilii
lang-ta = Afaan Taamil
lang-ti = Afaan Tigrinyaa
lang-tr = Afaan Turkii
lang-uk = Afaan Yukireen
lang-ur = Afaan Urduu
lang-vi = Afaan Veetinaam
lang-zh = Afaan Chaayinaa
lang-other = { $name }
facts-translate = Kana gara afaan kootti hiikaa
facts-machine = Maashinii bilbila keessan irra jirutu kana hojjete. Dogoggora ta'uu danda'a.
facts-machine-failed = Bilbilli keessan kana hojjechuu hin dandeenye.
