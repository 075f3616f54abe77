### What can be said of a thing: a label, a sentence for each value, and one for “we do not know”.

## When

fact-when = Kengî
when-unknown = Em nizanin kengî ye. Hûn dikarin bipirsin.
when-every-week = Her { $days }
when-every-weeks = Her { $weeks } hefte carekê: { $days }
when-monthly =
    { $nth ->
        [first] Her meh: { $day } (ya yekem)
        [second] Her meh: { $day } (ya duyem)
        [third] Her meh: { $day } (ya sêyem)
        [fourth] Her meh: { $day } (ya çarem)
        [fifth] Her meh: { $day } (ya pêncem)
       *[last] Her meh: { $day } (ya dawî)
    }
when-month-day = Her meh, roja { $day }
when-with-time = { $days }, { $time }
when-on-days = Vekirî: { $days }
when-now = Niha heye
when-next = Cara din: { $date }
when-dates-over = Rojên ku em dizanin derbas bûn. Bipirsin cara din kengî ye.
when-which-week = Em nizanin di kîjan hefteyê de ye. Bipirsin cara din kengî ye.
when-term-time = Tenê dema ku dibistan vekirî ne.
time-from = ji { $from } pê ve

## Where

fact-where = Li ku
where-unknown = Em nizanin li ku ye. Hûn dikarin bipirsin.
where-ask = Navnîşanê ji me bipirsin. Li van deran e: { $area }.
where-ask-only = Navnîşanê ji me bipirsin.
where-online = Bi înternetê, li telefonê an kompûterê.
where-comes = Ew tên ba we.
where-phone = Bi telefonê.
where-about = Em cihê wê tenê bi texmînî dizanin.

## Cost and travel

fact-cost = Biha
cost-unknown = Em nizanin bihayê wê çiqas e. Hûn dikarin bipirsin.
cost-free = Bêpere.
cost-free-gifts = Bêpere. Eger bixwazin, hûn dikarin pere bidin.
cost-price = { $price }
cost-range = { $least } heta { $most }
cost-what-you-can = Çiqas ji destê we tê, bidin. Eger tune be, ne lazim e.
fact-travel = Pereyê otobusê
travel-unknown = Em nizanin ka ji bo otobusê alîkariyê dikin an na.
travel-bus-paid = Pereyê otobusê didin, çûn û hatin.
travel-lift = Tên we dibin û dîsa tînin malê.
travel-none = Pereyê otobusê nadin.

## People

fact-who-comes = Kî tê
who-unknown = Em nizanin kî tê. Hûn dikarin pêşî bipirsin.
who-many-countries = Mirov ji gelek welatan.
who-mostly-local = Bi piranî kesên ku ji zû ve li vir dijîn.
who-new-arrivals = Kesên din ên ku nû hatine vir.
who-mostly-older = Bi piranî kesên temenmezin.
who-mostly-young = Bi piranî ciwan.
who-families = Bi piranî malbat.
fact-women-men = Jin an mêr
women-men-unknown = Em nizanin ji bo jinan e an ji bo mêran e.
women-men-everyone = Jin û mêr dikarin werin.
women-men-women = Tenê jin.
women-men-men = Tenê mêr.
women-men-times = Ji bo her kesî. Hin dem tenê ji bo jinan in.
fact-who-runs = Kî bi rê ve dibe
who-runs-unknown = Em nizanin kî bi rê ve dibe.
fact-ages = Kî dikare were
ages-unknown = Em nizanin kî dikare were. Hûn dikarin bipirsin.
ages-from = Kesên { $least } salî û mezintir.
ages-to = Kesên { $most } salî û biçûktir.
ages-between = Kesên ji { $least } heta { $most } salî.
fact-languages = Ziman
languages-unknown = Em nizanin bi kîjan zimanan diaxivin.
languages-spoken = Bi van zimanan diaxivin: { $languages }.
languages-help = Kesek dikare bi van zimanan alîkar be: { $languages }.
fact-english = Îngilîziya we
english-unknown = Em nizanin çiqas îngilîzî lazim e.
english-none = Îngilîzî ne lazim e.
english-few = Çend gotinên îngilîzî bes in.
english-some = Ji bo axaftinê hinekî îngilîzî lazim e.
fact-children = Zarok
children-unknown = Em nizanin zarok dikarin werin an na. Hûn dikarin bipirsin.
children-welcome = Zarokên we dikarin bi we re werin.
children-creche = Li wir kesek li zarokên we miqate dibe.
children-no = Ji bo mezinan e. Zarok nikarin werin.
children-for = Ji bo zarokan e. Mezinek jî bi wan re tê.
fact-size = Çend kes
size-unknown = Em nizanin çend kes tên.
size-one = Hûn û kesekî din.
size-five = Heta 5 kesan.
size-twelve = Ji 6 heta 12 kesan.
size-more = 13 kes an zêdetir.

## The building, food, papers

fact-access = Avahî
access-unknown = Em nizanin derence û tuwalet çawa ne. Hûn dikarin bipirsin.
access-step-free = Derence tune ne, an asansor heye.
access-steps = Derence hene.
access-toilet = Tuwalet ji bo kursiya bi teker baş e.
access-no-toilet = Ji bo kursiya bi teker tuwalet tune ye.
access-quiet = Bêdeng e.
access-not-quiet = Dibe ku bi deng be.
access-loop = Ji bo cîhaza guh dengê zelal heye.
access-bsl = Kesek bi Zimanê Îşaretan ê Brîtanyayê diaxive.
fact-food = Xwarin
food-unknown = Em nizanin xwarin heye an na.
food-free = Xwarina bêpere.
food-drinks = Çay an vexwarinên din, bêpere.
food-bring = Xwarina xwe bi xwe re bînin.
food-halal = Xwarina helal.
food-vegetarian = Xwarina bê goşt.
food-no-alcohol = Alkol tune ye.
food-alcohol = Alkolê difiroşin.
fact-prayer = Nimêj û dua
prayer-unknown = Em nizanin cihê nimêj û duayê heye an na. Hûn dikarin bipirsin.
prayer-room = Cihekî bêdeng ji bo nimêj û duayê heye.
prayer-breaks = Di dema nimêjê de radiwestin.
fact-papers = Kaxez
papers-unknown = Em nizanin kaxez lazim in an na. Hûn dikarin bipirsin.
papers-none = Kaxez ne lazim in.
papers-name = Navekî dinivîsin. Hûn dikarin her navî bibêjin.
papers-proof = Divê hûn tiştekî nîşan bidin:

## The visit

fact-first-time = Cara yekem
first-unknown = Em nizanin cara yekem çi dibe.
first-hello = Li ber derî kesek silavê dide we.
first-tea = Çay an qehwe heye.
first-watch = Hûn dikarin tenê temaşe bikin.
first-friend = Hevalek dikare bi we re were.
first-round = Kesek li hundir her derê nîşanî we dide.
first-name = Eger hûn bixwazin, navê xwe dibêjin.
first-leave = Hûn kengî bixwazin, dikarin herin.
first-no-story = Tu kes napirse we çima welatê xwe hiştiye.
first-speaker = Hûn dikarin li ba kesekî rûnin ku zimanê we dizane.
first-lent = Tiştên ku lazim in, bi emanetî didin we.
fact-meet = Pêşwazî
meet-unknown = Em nizanin kesek dikare li benda we be an na. Hûn dikarin bipirsin.
meet-door = Kesek dikare li ber derî li benda we be.
meet-stop = Kesek dikare li rawestgeha otobusê li benda we be.
meet-call = Kesek dikare berî hatinê ji we re telefon bike.
meet-no = Kes nikare li benda we be.
fact-photos = Wêne
photos-unknown = Em nizanin wêneyan dikişînin an na.
photos-no = Tu kes wêneyan nakişîne.
photos-yes = Tenê eger hûn bibêjin erê, wêneyê we dikişînin.
fact-room = Cih
room-unknown = Em nizanin cih heye an na.
room-places = Cih heye.
room-wait =
    { $weeks ->
        [one] Hûn ê nêzî { $weeks } hefteyê li bendê bin.
       *[other] Hûn ê nêzî { $weeks } hefteyan li bendê bin.
    }
room-full = Niha tijî ye.
tag-places = Cih heye
tag-wait =
    { $weeks ->
        [one] Li bendê: { $weeks } hefte
       *[other] Li bendê: { $weeks } hefte
    }
tag-full = Niha tijî ye
fact-joining = Çawa tevlî bibin
joining-unknown = Em nizanin mirov çawa tevlî dibe. Hûn dikarin bipirsin.
joining-drop-in = Tenê werin. Pirsîn ne lazim e.
joining-ask = Berî hatinê bipirsin.
joining-book = Divê hûn cihê xwe ji berê ve bigirin.
fact-reply = Bersiva wan
reply-unknown = Em nizanin piştî çend rojan bersivê didin.
reply-days =
    { $days ->
        [one] Piştî nêzî { $days } rojê bersivê didin.
       *[other] Piştî nêzî { $days } rojan bersivê didin.
    }
fact-how-long = Heta kengî
how-long-unknown = Em nizanin hûn dikarin heta kengî werin.
how-long-as-you-like = Heta ku hûn bixwazin dikarin werin.
how-long-weeks =
    { $weeks ->
        [one] { $weeks } hefteyê dom dike.
       *[other] { $weeks } hefteyan dom dike.
    }
how-long-once = Tenê carekê ye.
how-long-until = Heta vê rojê dom dike: { $date }.
how-long-over = Di vê rojê de qediya: { $date }.
fact-after = Piştî wê
after-unknown = Em nizanin piştî wê çi heye.
after-again = Hûn dikarin dîsa werin.
after-next = Ew alîkar in ku hûn tiştekî din bibînin.
after-goes-on = Wek komeke din dom dike.
fact-you-get = Hûn çi distînin
you-get-unknown = Em nizanin hûn kaxezekê distînin an na.
you-get-certificate = Kaxezeke ku dibêje we çi kir.
you-get-reference = Nameyek ji bo kar an xwendinê.
fact-checked = Nihêrîna dawî
checked-unknown = Em nizanin cara dawî kengî lê hatiye nihêrîn.
checked-group = Komê bi xwe lê nihêriye: { $date }.
checked-hub = Me lê nihêriye: { $date }.
checked-directory = Xwediyên lîsteya ku em jê distînin lê nihêrîne: { $date }.
checked-old = Ji wê demê ve gelek derbas bû. Dibe ku tişt guherîbin.
card-old = Demeke dirêj e ku kesî li vê nenihêriye.

## Around the facts

fact-read-from-text = Me ev di nivîsa wan de xwend.
facts-unknown-title = Tiştên ku em nizanin
facts-own-words = Bi gotinên wan
facts-own-words-note = Wan ev nivîsiye. Me tiştek neguhertiye.
facts-website = Malper
facts-phone = Telefon
facts-email = E-mail
alert-cancelled = Ev niha tune ye.
alert-moved = Niha li cihekî din e.
alert-note = Tiştekî nû heye:
alert-until = Heta { $date }.

## Names of languages

lang-am = Amharî
lang-ar = Erebî
lang-bn = Bengalî
lang-bsl = Zimanê Îşaretan ê Brîtanî
lang-ckb = Kurdî (Soranî)
lang-cy = Weylsî
lang-en = Îngilîzî
lang-es = Spanî
lang-fa = Farisî
lang-fa-af = Derî
lang-fr = Fransî
lang-hi = Hindî
lang-kmr = Kurdî (Kurmancî)
lang-om = Oromoyî
lang-pa = Pencabî
lang-pl = Polonî
lang-ps = Peştûyî
lang-pt = Portugalî
lang-ro = Romanyayî
lang-ru = Rûsî
lang-so = Somalî
lang-sq = Albanî
lang-sw = Swahîlî
lang-ta = Tamîlî
lang-ti = Tigrînî
lang-tr = Tirkî
lang-uk = Ukraynî
lang-ur = Urdûyî
lang-vi = Viyetnamî
lang-zh = Çînî
lang-other = { $name }
facts-translate = Vê bikin zimanê min
facts-machine = Makîneyek li ser telefona we ev wergerandiye. Dibe ku şaş be.
facts-machine-failed = Telefona we nekarî vê bike.
