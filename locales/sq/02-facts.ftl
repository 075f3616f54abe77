### What can be said of a thing: a label, a sentence for each value, and one for “we do not know”.

## When

fact-when = Kur
when-unknown = Nuk e dimë kur është. Mund të pyesni.
when-every-week = Çdo javë: { $days }
when-every-weeks = Një herë në { $weeks } javë: { $days }
when-monthly =
    { $nth ->
        [first] Çdo muaj: { $day } e parë
        [second] Çdo muaj: { $day } e dytë
        [third] Çdo muaj: { $day } e tretë
        [fourth] Çdo muaj: { $day } e katërt
        [fifth] Çdo muaj: { $day } e pestë
       *[last] Çdo muaj: { $day } e fundit
    }
when-month-day = Çdo muaj, më datën { $day }
when-with-time = { $days }, { $time }
when-on-days = Hapur: { $days }
when-now = Është tani
when-next = Herën tjetër: { $date }
when-dates-over = Datat që dimë kanë kaluar. Pyesni kur është herën tjetër.
when-which-week = Nuk e dimë në cilën javë. Pyesni kur është herën tjetër.
when-term-time = Vetëm kur shkollat janë hapur.
time-from = nga ora { $from }

## Where

fact-where = Ku
where-unknown = Nuk e dimë ku është. Mund të pyesni.
where-ask = Na pyesni për adresën. Është në këtë zonë: { $area }.
where-ask-only = Na pyesni për adresën.
where-online = Në internet, me telefon ose kompjuter.
where-comes = Vijnë ata te ju.
where-phone = Me telefon.
where-about = E dimë vetëm pak a shumë ku është.

## Cost and travel

fact-cost = Sa kushton
cost-unknown = Nuk e dimë sa kushton. Mund të pyesni.
cost-free = Falas.
cost-free-gifts = Falas. Mund të jepni para, nëse doni.
cost-price = { $price }
cost-range = Nga { $least } deri në { $most }
cost-what-you-can = Paguani sa mundeni. Mund të mos paguani fare.
fact-travel = Para për autobus
travel-unknown = Nuk e dimë nëse ndihmojnë për autobusin.
travel-bus-paid = Jua paguajnë autobusin vajtje e ardhje.
travel-lift = Vijnë t’ju marrin dhe ju kthejnë në shtëpi.
travel-none = Nuk e paguajnë autobusin.

## People

fact-who-comes = Kush vjen
who-unknown = Nuk e dimë kush vjen. Mund të pyesni më parë.
who-many-countries = Njerëz nga shumë vende.
who-mostly-local = Shumica jetojnë këtu prej kohësh.
who-new-arrivals = Njerëz të tjerë që sapo kanë ardhur këtu.
who-mostly-older = Shumica janë njerëz në moshë.
who-mostly-young = Shumica janë të rinj.
who-families = Shumica janë familje.
fact-women-men = Gra apo burra
women-men-unknown = Nuk e dimë nëse është për gra apo për burra.
women-men-everyone = Mund të vijnë gra dhe burra.
women-men-women = Vetëm për gra.
women-men-men = Vetëm për burra.
women-men-times = Për të gjithë. Disa orë janë vetëm për gra.
fact-who-runs = Kush e drejton
who-runs-unknown = Nuk e dimë kush e drejton.
fact-ages = Kush mund të vijë
ages-unknown = Nuk e dimë kush mund të vijë. Mund të pyesni.
ages-from = Nga { $least } vjeç e lart.
ages-to = Deri në { $most } vjeç.
ages-between = Nga { $least } deri në { $most } vjeç.
fact-languages = Gjuhët
languages-unknown = Nuk e dimë cilat gjuhë fliten aty.
languages-spoken = Aty flitet { $languages }.
languages-help = Dikush mund të ndihmojë në: { $languages }.
fact-english = Anglishtja juaj
english-unknown = Nuk e dimë sa anglisht ju duhet.
english-none = Nuk keni pse të dini anglisht.
english-few = Mjaftojnë pak fjalë anglisht.
english-some = Ju duhet pak anglisht për të folur.
fact-children = Fëmijët
children-unknown = Nuk e dimë nëse mund të vijnë fëmijët. Mund të pyesni.
children-welcome = Fëmijët tuaj mund të vijnë me ju.
children-creche = Dikush i ruan fëmijët tuaj aty.
children-no = Është për të rritur. Fëmijët nuk mund të vijnë.
children-for = Është për fëmijë. Vjen edhe një i rritur.
fact-size = Sa veta
size-unknown = Nuk e dimë sa veta vijnë.
size-one = Ju dhe një njeri tjetër.
size-five = Deri në 5 veta.
size-twelve = Nga 6 deri në 12 veta.
size-more = 13 veta ose më shumë.

## The building, food, papers

fact-access = Ndërtesa
access-unknown = Nuk dimë për shkallët ose tualetin. Mund të pyesni.
access-step-free = Nuk ka shkallë, ose ka ashensor.
access-steps = Ka shkallë.
access-toilet = Në tualet hyhet mirë me karrige me rrota.
access-no-toilet = Nuk ka tualet për karrige me rrota.
access-quiet = Është vend i qetë.
access-not-quiet = Mund të ketë zhurmë.
access-loop = Ka pajisje zëri për aparatet e dëgjimit.
access-bsl = Dikush përdor gjuhën britanike të shenjave (BSL).
fact-food = Ushqimi
food-unknown = Nuk e dimë nëse ka ushqim.
food-free = Ushqim falas.
food-drinks = Çaj ose pije të tjera falas.
food-bring = Sillni ushqimin tuaj.
food-halal = Ushqim hallall.
food-vegetarian = Ushqim pa mish.
food-no-alcohol = Pa alkool.
food-alcohol = Shesin alkool.
fact-prayer = Falja dhe lutja
prayer-unknown = Nuk e dimë nëse ka vend për t’u falur ose lutur. Mund të pyesni.
prayer-room = Ka një vend të qetë për t’u falur ose lutur.
prayer-breaks = Ndalen kur vjen koha e faljes ose lutjes.
fact-papers = Dokumentet
papers-unknown = Nuk e dimë nëse duhen dokumente. Mund të pyesni.
papers-none = Nuk ju duhet asnjë dokument.
papers-name = Shënojnë një emër. Mund të jetë çfarëdo emri.
papers-proof = Duhet të tregoni diçka:

## The visit

fact-first-time = Hera e parë
first-unknown = Nuk e dimë si kalon hera e parë.
first-hello = Dikush ju përshëndet te dera.
first-tea = Ka çaj ose kafe.
first-watch = Mund edhe vetëm të shikoni.
first-friend = Mund të sillni një shok a shoqe.
first-round = Dikush jua tregon vendin.
first-name = Emrin e thoni, nëse doni.
first-leave = Mund të ikni kur të doni.
first-no-story = Askush nuk ju pyet pse ikët nga vendi juaj.
first-speaker = Mund të rrini me dikë që flet gjuhën tuaj.
first-lent = Jua japin hua çfarë ju duhet.
fact-meet = Kush ju pret
meet-unknown = Nuk e dimë nëse dikush mund t’ju presë. Mund të pyesni.
meet-door = Dikush mund t’ju presë te dera.
meet-stop = Dikush mund t’ju presë te stacioni i autobusit.
meet-call = Dikush mund t’ju telefonojë para se të vini.
meet-no = Nuk ka kush t’ju presë.
fact-photos = Fotografitë
photos-unknown = Nuk e dimë nëse bëjnë fotografi.
photos-no = Askush nuk bën fotografi.
photos-yes = Ju bëjnë fotografi vetëm nëse thoni po.
fact-room = A ka vend
room-unknown = Nuk e dimë nëse ka vend.
room-places = Ka vend.
room-wait =
    { $weeks ->
        [one] Prisni rreth { $weeks } javë.
       *[other] Prisni rreth { $weeks } javë.
    }
room-full = Tani është plot.
tag-places = Ka vend
tag-wait =
    { $weeks ->
        [one] Pritja: { $weeks } javë
       *[other] Pritja: { $weeks } javë
    }
tag-full = Tani plot
fact-joining = Si të vini
joining-unknown = Nuk e dimë si mund të vini. Mund të pyesni.
joining-drop-in = Thjesht ejani. Nuk keni pse të pyesni.
joining-ask = Pyesni para se të vini.
joining-book = Duhet ta zini vendin më parë.
fact-reply = Përgjigjja e tyre
reply-unknown = Nuk e dimë sa shpejt përgjigjen.
reply-days =
    { $days ->
        [one] Përgjigjen për rreth { $days } ditë.
       *[other] Përgjigjen për rreth { $days } ditë.
    }
fact-how-long = Sa gjatë
how-long-unknown = Nuk e dimë sa gjatë mund të vini.
how-long-as-you-like = Mund të vini sa kohë të doni.
how-long-weeks =
    { $weeks ->
        [one] Vazhdon { $weeks } javë.
       *[other] Vazhdon { $weeks } javë.
    }
how-long-once = Është vetëm një herë.
how-long-until = Vazhdon deri: { $date }.
how-long-over = Mbaroi: { $date }.
fact-after = Pas kësaj
after-unknown = Nuk e dimë çfarë vjen më pas.
after-again = Mund të vini përsëri.
after-next = Ju ndihmojnë të gjeni diçka tjetër.
after-goes-on = Vazhdon si një grup tjetër.
fact-you-get = Çfarë merrni
you-get-unknown = Nuk e dimë nëse merrni një letër për ta treguar.
you-get-certificate = Një letër që thotë çfarë keni bërë.
you-get-reference = Një letër për punë ose mësim.
fact-checked = Kontrolli i fundit
checked-unknown = Nuk e dimë kur u kontrollua kjo herën e fundit.
checked-group = Grupi e kontrolloi këtë: { $date }.
checked-hub = Ne e kontrolluam këtë: { $date }.
checked-directory = Lista që përdorim e kontrolloi këtë: { $date }.
checked-old = Kjo është shumë kohë më parë. Diçka mund të ketë ndryshuar.
card-old = Askush nuk e ka kontrolluar këtë prej kohësh.

## Around the facts

fact-read-from-text = Këtë e lexuam në tekstin e tyre.
facts-unknown-title = Çfarë nuk dimë
facts-own-words = Me fjalët e tyre
facts-own-words-note = Kështu e kanë shkruar vetë. Ne nuk e ndryshuam.
facts-website = Sajti
facts-phone = Telefoni
facts-email = Emaili
alert-cancelled = Tani për tani nuk bëhet.
alert-moved = Tani për tani është në një vend tjetër.
alert-note = Ka diçka të re:
alert-until = Deri: { $date }.

## Names of languages

lang-am = amharisht
lang-ar = arabisht
lang-bn = bengalisht
lang-bsl = gjuha britanike e shenjave
lang-ckb = kurdisht sorani
lang-cy = uellsisht
lang-en = anglisht
lang-es = spanjisht
lang-fa = persisht (farsi)
lang-fa-af = dari
lang-fr = frëngjisht
lang-hi = hindisht
lang-kmr = kurdisht kurmanxhi
lang-om = oromisht
lang-pa = punxhabisht
lang-pl = polonisht
lang-ps = pashtunisht
lang-pt = portugalisht
lang-ro = rumanisht
lang-ru = rusisht
lang-so = somalisht
lang-sq = shqip
lang-sw = suahilisht
lang-ta = tamilisht
lang-ti = tigrinjisht
lang-tr = turqisht
lang-uk = ukrainisht
lang-ur = urdisht
lang-vi = vietnamisht
lang-zh = kinezisht
lang-other = { $name }
facts-translate = Ktheje në gjuhën time
facts-machine = Këtë e bëri një makinë në telefonin tuaj. Mund të ketë gabime.
facts-machine-failed = Telefoni juaj nuk mundi ta bënte.
