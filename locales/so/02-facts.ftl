### What can be said of a thing: a label, a sentence for each value, and one for “we do not know”.

## When

fact-when = Goorta
when-unknown = Ma ogin goorta ay tahay. Waad weydiin kartaa.
when-every-week = Toddobaad kasta: { $days }
when-every-weeks = { $weeks } toddobaadba mar: { $days }
when-monthly =
    { $nth ->
        [first] Bil kasta: { $day }, ta koowaad
        [second] Bil kasta: { $day }, ta labaad
        [third] Bil kasta: { $day }, ta saddexaad
        [fourth] Bil kasta: { $day }, ta afraad
        [fifth] Bil kasta: { $day }, ta shanaad
       *[last] Bil kasta: { $day }, ta ugu dambaysa
    }
when-month-day = Bil kasta, maalinta { $day }
when-with-time = { $days }, { $time }
when-on-days = Waa la furaa: { $days }
when-now = Hadda way socotaa
when-next = Marka xigta: { $date }
when-dates-over = Maalmihii aan ogayn way dhammaadeen. Weydii marka xigta.
when-which-week = Ma ogin toddobaadka ay tahay. Weydii marka xigta.
when-term-time = Waa marka iskuulladu furan yihiin oo keliya.
time-from = laga bilaabo { $from }

## Where

fact-where = Meesha
where-unknown = Ma ogin meesha ay tahay. Waad weydiin kartaa.
where-ask = Cinwaanka na weydii. Waxay ku taal { $area }.
where-ask-only = Cinwaanka na weydii.
where-online = Internetka, taleefan ama kombiyuutar.
where-comes = Iyaga ayaa kuu imanaya.
where-phone = Taleefanka ayaa lagu hadlaa.
where-about = Meesha qiyaas oo keliya ayaan u naqaan.

## Cost and travel

fact-cost = Lacagta
cost-unknown = Ma ogin lacagta ay tahay. Waad weydiin kartaa.
cost-free = Bilaash.
cost-free-gifts = Bilaash. Haddaad rabto lacag waad bixin kartaa.
cost-price = { $price }
cost-range = { $least } ilaa { $most }
cost-what-you-can = Bixi inta aad awooddo. Inaad wax bixiso khasab maaha.
fact-travel = Lacagta baska
travel-unknown = Ma ogin inay baska kaa caawiyaan iyo in kale.
travel-bus-paid = Baska way kaa bixiyaan, tegis iyo soo noqosho.
travel-lift = Way ku soo qaadaan, gurigana way kugu celiyaan.
travel-none = Baska lacagtiisa ma bixiyaan.

## People

fact-who-comes = Dadka yimaada
who-unknown = Ma ogin dadka yimaada. Marka hore waad weydiin kartaa.
who-many-countries = Dad waddamo badan ka yimid.
who-mostly-local = Badankood waa dad muddo dheer halkan deggan.
who-new-arrivals = Dad kale oo halkan ku cusub.
who-mostly-older = Badankood waa waayeel.
who-mostly-young = Badankood waa dhallinyaro.
who-families = Badankood waa qoysas.
fact-women-men = Dumar ama rag
women-men-unknown = Ma ogin inay dumar u tahay ama rag.
women-men-everyone = Dumar iyo ragba way iman karaan.
women-men-women = Dumar oo keliya.
women-men-men = Rag oo keliya.
women-men-times = Qof walba. Waqtiyada qaar waa dumar oo keliya.
fact-who-runs = Cidda maamusha
who-runs-unknown = Ma ogin cidda maamusha.
fact-ages = Cidda iman karta
ages-unknown = Ma ogin cidda iman karta. Waad weydiin kartaa.
ages-from = Dadka jira { $least } sano ama ka weyn.
ages-to = Dadka jira { $most } sano ama ka yar.
ages-between = Dadka jira { $least } ilaa { $most } sano.
fact-languages = Luqadaha
languages-unknown = Ma ogin luqadaha ay ku hadlaan.
languages-spoken = Waxay ku hadlaan { $languages }.
languages-help = Qof baa kugu caawin kara { $languages }.
fact-english = Ingiriisigaaga
english-unknown = Ma ogin inta Ingiriisi ah ee lagaa rabo.
english-none = Uma baahnid Ingiriisi.
english-few = Dhowr eray oo Ingiriisi ah waa ku filan yihiin.
english-some = Waxaa lagaa rabaa xoogaa Ingiriisi oo aad ku hadasho.
fact-children = Carruurta
children-unknown = Ma ogin inay carruurtu iman karaan iyo in kale. Waad weydiin kartaa.
children-welcome = Carruurtaadu way ku soo raaci karaan.
children-creche = Qof baa carruurta halkaas kuugu haya.
children-no = Waa dad waaweyn oo keliya. Carruurtu ma iman karaan.
children-for = Waxaa loogu talagalay carruurta. Qof weyn baa la socda.
fact-size = Tirada dadka
size-unknown = Ma ogin tirada dadka yimaada.
size-one = Adiga iyo hal qof oo kale.
size-five = Ilaa 5 qof.
size-twelve = 6 ilaa 12 qof.
size-more = 13 qof ama ka badan.

## The building, food, papers

fact-access = Dhismaha
access-unknown = Jaranjarada iyo musqusha waxba kama ogin. Waad weydiin kartaa.
access-step-free = Jaranjaro ma leh, ama wiish dadka qaada ayaa jira.
access-steps = Jaranjaro ayaa jirta.
access-toilet = Musqushu way u fiican tahay kursiga curyaanka.
access-no-toilet = Musqul kursiga curyaanka u fiican ma jirto.
access-quiet = Waa meel deggan.
access-not-quiet = Buuq baa ka jiri kara.
access-loop = Waxay leedahay qalab la shaqeeya aaladda maqalka.
access-bsl = Qof baa ku hadla luqadda dhegoolaha (BSL).
fact-food = Cuntada
food-unknown = Ma ogin inay cunto jirto iyo in kale.
food-free = Cunto bilaash ah.
food-drinks = Shaah ama cabbitaan kale oo bilaash ah.
food-bring = Cuntadaada soo qaado.
food-halal = Cunto xalaal ah.
food-vegetarian = Cunto aan hilib lahayn.
food-no-alcohol = Khamri ma jiro.
food-alcohol = Khamri waa la iibiyaa.
fact-prayer = Salaadda
prayer-unknown = Ma ogin inay meel lagu tukado jirto iyo in kale. Waad weydiin kartaa.
prayer-room = Waxaa jirta meel deggan oo lagu tukado.
prayer-breaks = Waqtiga salaadda way joojiyaan.
fact-papers = Waraaqo
papers-unknown = Ma ogin inay waraaqo kaa rabaan iyo in kale. Waad weydiin kartaa.
papers-none = Wax waraaqo ah lagaama rabo.
papers-name = Magac bay qoraan. Magac kasta waa noqon karaa.
papers-proof = Waxaa lagaa rabaa inaad tusto:

## The visit

fact-first-time = Marka ugu horreysa
first-unknown = Ma ogin waxa dhaca marka ugu horreysa.
first-hello = Qof baa albaabka kugu salaama.
first-tea = Shaah ama qaxwo ayaa jira.
first-watch = Waad iska daawan kartaa.
first-friend = Saaxiib waad soo kaxaysan kartaa.
first-round = Qof baa meesha ku tusa.
first-name = Haddaad rabto ayaad magacaaga sheegtaa.
first-leave = Markaad rabto waad iska tegi kartaa.
first-no-story = Cidna kuma weydiin doonto sababta aad waddankaaga uga soo tagtay.
first-speaker = Waxaad la fadhiisan kartaa qof luqaddaada ku hadla.
first-lent = Waxa aad u baahan tahay way ku amaahiyaan.
fact-meet = Qof kula kulma
meet-unknown = Ma ogin in qof kula kulmi karo iyo in kale. Waad weydiin kartaa.
meet-door = Qof baa albaabka kugula kulmi kara.
meet-stop = Qof baa meesha basku istaago kugula kulmi kara.
meet-call = Qof baa ku soo wici kara intaadan iman.
meet-no = Cidna kulama kulmi karto.
fact-photos = Sawirro
photos-unknown = Ma ogin inay sawirro qaadaan iyo in kale.
photos-no = Cidna sawir ma qaaddo.
photos-yes = Waxaa lagu sawiraa haddaad haa tiraahdo oo keliya.
fact-room = Boos
room-unknown = Ma ogin inuu boos jiro iyo in kale.
room-places = Boos waa jiraa.
room-wait =
    { $weeks ->
        [one] Waxaad sugaysaa qiyaastii { $weeks } toddobaad.
       *[other] Waxaad sugaysaa qiyaastii { $weeks } toddobaad.
    }
room-full = Hadda waa buux.
tag-places = Boos waa jiraa
tag-wait =
    { $weeks ->
        [one] Sug: { $weeks } toddobaad
       *[other] Sug: { $weeks } toddobaad
    }
tag-full = Hadda waa buux
fact-joining = Sida lagu biiro
joining-unknown = Ma ogin sida lagu biiro. Waad weydiin kartaa.
joining-drop-in = Iska kaalay. Khasab maaha inaad weydiiso.
joining-ask = Weydii intaadan iman.
joining-book = Waa inaad boos sii qabsataa.
fact-reply = Jawaabtooda
reply-unknown = Ma ogin inta ay jawaabtu qaadato.
reply-days =
    { $days ->
        [one] Qiyaastii { $days } maalin bay ku jawaabaan.
       *[other] Qiyaastii { $days } maalmood bay ku jawaabaan.
    }
fact-how-long = Muddada
how-long-unknown = Ma ogin muddada aad iman karto.
how-long-as-you-like = Waad iman kartaa inta aad rabto.
how-long-weeks =
    { $weeks ->
        [one] Waxay socotaa { $weeks } toddobaad.
       *[other] Waxay socotaa { $weeks } toddobaad.
    }
how-long-once = Waa hal mar oo keliya.
how-long-until = Waxay socotaa ilaa { $date }.
how-long-over = Waxay dhammaatay { $date }.
fact-after = Intaas kadib
after-unknown = Ma ogin waxa xiga.
after-again = Mar kale waad iman kartaa.
after-next = Waxay kaa caawiyaan inaad hesho waxa xiga.
after-goes-on = Waxay ku sii socotaa koox kale.
fact-you-get = Waxa aad hesho
you-get-unknown = Ma ogin inaad helayso warqad aad dadka tusto iyo in kale.
you-get-certificate = Warqad sheegaysa waxa aad qabatay.
you-get-reference = Warqad aad shaqo ama waxbarasho ku raadsato.
fact-checked = Goorta la hubiyay
checked-unknown = Ma ogin goorta ugu dambaysay ee tan la hubiyay.
checked-group = Kooxda ayaa tan hubisay { $date }.
checked-hub = Annaga ayaa tan hubinnay { $date }.
checked-directory = Liiska aan isticmaalno ayaa tan hubiyay { $date }.
checked-old = Taasi waa waqti hore. Waxaa dhici karta in wax isbeddeleen.
card-old = Muddo dheer cidna tan ma hubin.

## Around the facts

fact-read-from-text = Tan waxaan ka akhrinnay qoraalkooda.
facts-unknown-title = Waxa aannan ogayn
facts-own-words = Hadalkooda
facts-own-words-note = Iyaga ayaa qoray. Waxba kama beddelin.
facts-website = Websaydka
facts-phone = Taleefanka
facts-email = Iimaylka
alert-cancelled = Hadda ma socoto.
alert-moved = Hadda meel kale ayay ka socotaa.
alert-note = Wax baa cusub:
alert-until = Ilaa { $date }.

## Names of languages

lang-am = Af Amxaari
lang-ar = Af Carabi
lang-bn = Af Bengaali
lang-bsl = Luqadda dhegoolaha (BSL)
lang-ckb = Af Kurdi Soraani
lang-cy = Af Weelsh
lang-en = Af Ingiriisi
lang-es = Af Isbaanish
lang-fa = Af Faarisi
lang-fa-af = Af Daari
lang-fr = Af Faransiis
lang-hi = Af Hindi
lang-kmr = Af Kurdi Kurmaanji
lang-om = Af Oromo
lang-pa = Af Banjaabi
lang-pl = Af Boolish
lang-ps = Af Bashto
lang-pt = Af Boortaqiis
lang-ro = Af Rumaani
lang-ru = Af Ruush
lang-so = Af Soomaali
lang-sq = Af Albaani
lang-sw = Af Sawaaxili
lang-ta = Af Tamiil
lang-ti = Af Tigrinya
lang-tr = Af Turki
lang-uk = Af Yukreeniyaan
lang-ur = Af Urdu
lang-vi = Af Fiyetnaamiis
lang-zh = Af Shiinays
lang-other = { $name }
facts-translate = Luqaddayda u beddel
facts-machine = Mashiin taleefankaaga ku jira ayaa tan sameeyay. Wuu khaldami karaa.
facts-machine-failed = Taleefankaagu ma samayn karin.
