### What can be said of a thing: a label, a sentence for each value, and one for “we do not know”.

## When

fact-when = Când
when-unknown = Nu știm când este. Puteți întreba.
when-every-week = În fiecare { $days }
when-every-weeks =
    { $weeks ->
        [one] O dată la { $weeks } săptămână, { $days }
        [few] O dată la { $weeks } săptămâni, { $days }
       *[other] O dată la { $weeks } de săptămâni, { $days }
    }
when-monthly =
    { $nth ->
        [first] Prima { $day } din lună
        [second] A doua { $day } din lună
        [third] A treia { $day } din lună
        [fourth] A patra { $day } din lună
        [fifth] A cincea { $day } din lună
       *[last] Ultima { $day } din lună
    }
when-month-day = În fiecare lună, pe data de { $day }
when-with-time = { $days }, { $time }
when-on-days = Deschis: { $days }
when-now = E chiar acum
when-next = Urmează: { $date }
when-dates-over = Zilele pe care le știm au trecut. Întrebați când mai este.
when-which-week = Nu știm în ce săptămână. Întrebați când mai este.
when-term-time = Doar când e școală.

time-from = de la { $from }

## Where

fact-where = Unde
where-unknown = Nu știm unde este. Puteți întreba.
where-ask = Cereți-ne adresa. Este în zona { $area }.
where-ask-only = Cereți-ne adresa.
where-online = Pe internet, pe telefon sau calculator.
where-comes = Vin ei la dumneavoastră.
where-phone = La telefon.
where-about = Știm doar cam pe unde este.

## Cost and travel

fact-cost = Cât costă
cost-unknown = Nu știm cât costă. Puteți întreba.
cost-free = Gratuit.
cost-free-gifts = Gratuit. Puteți da bani dacă vreți.
cost-price = { $price }
cost-range = De la { $least } la { $most }
cost-what-you-can = Plătiți cât puteți. Poate fi și nimic.
fact-travel = Bani de autobuz
travel-unknown = Nu știm dacă ajută cu banii de autobuz.
travel-bus-paid = Vă plătesc autobuzul dus și întors.
travel-lift = Vin să vă ia și vă aduc acasă.
travel-none = Nu plătesc autobuzul.

## People

fact-who-comes = Cine vine
who-unknown = Nu știm cine vine. Puteți întreba întâi.
who-many-countries = Oameni din multe țări.
who-mostly-local = Mai ales oameni care stau aici de mult.
who-new-arrivals = Alți oameni veniți de curând.
who-mostly-older = Mai ales oameni în vârstă.
who-mostly-young = Mai ales tineri.
who-families = Mai ales familii.
fact-women-men = Femei sau bărbați
women-men-unknown = Nu știm dacă e pentru femei sau pentru bărbați.
women-men-everyone = Pot veni și femei, și bărbați.
women-men-women = Doar femei.
women-men-men = Doar bărbați.
women-men-times = Pentru toți. Unele ore sunt doar pentru femei.
fact-who-runs = Cine se ocupă
who-runs-unknown = Nu știm cine se ocupă.
fact-ages = Cine poate veni
ages-unknown = Nu știm cine poate veni. Puteți întreba.
ages-from =
    { $least ->
        [one] De la { $least } an în sus.
        [few] De la { $least } ani în sus.
       *[other] De la { $least } de ani în sus.
    }
ages-to =
    { $most ->
        [one] Până la { $most } an.
        [few] Până la { $most } ani.
       *[other] Până la { $most } de ani.
    }
ages-between =
    { $most ->
        [one] Între { $least } și { $most } an.
        [few] Între { $least } și { $most } ani.
       *[other] Între { $least } și { $most } de ani.
    }
fact-languages = Limbi
languages-unknown = Nu știm ce limbi se vorbesc acolo.
languages-spoken = Acolo se vorbește: { $languages }.
languages-help = Vă poate ajuta cineva în: { $languages }.
fact-english = Engleza dumneavoastră
english-unknown = Nu știm câtă engleză vă trebuie.
english-none = Nu aveți nevoie de engleză.
english-few = Ajung câteva cuvinte în engleză.
english-some = Vă trebuie puțină engleză, ca să vorbiți.
fact-children = Copii
children-unknown = Nu știm dacă pot veni copii. Puteți întreba.
children-welcome = Copiii pot veni cu dumneavoastră.
children-creche = Acolo are cineva grijă de copiii dumneavoastră.
children-no = E pentru adulți. Copiii nu pot veni.
children-for = E pentru copii. Vine și un adult.
fact-size = Câți oameni
size-unknown = Nu știm câți oameni vin.
size-one = Dumneavoastră și încă o persoană.
size-five = Până la 5 oameni.
size-twelve = De la 6 la 12 oameni.
size-more = 13 oameni sau mai mulți.

## The building, food, papers

fact-access = Clădirea
access-unknown = Nu știm cum e cu scările și toaletele. Puteți întreba.
access-step-free = Fără scări, sau cu lift.
access-steps = Sunt scări.
access-toilet = Toaleta e bună pentru scaun cu rotile.
access-no-toilet = Nu are toaletă pentru scaun cu rotile.
access-quiet = E liniște.
access-not-quiet = Poate fi gălăgie.
access-loop = Are buclă pentru aparate auditive.
access-bsl = Cineva folosește limbajul semnelor britanic.
fact-food = Mâncare
food-unknown = Nu știm dacă e mâncare.
food-free = Mâncare gratuită.
food-drinks = Ceai sau altă băutură, gratuit.
food-bring = Aduceți-vă mâncare de acasă.
food-halal = Mâncare halal.
food-vegetarian = Mâncare fără carne.
food-no-alcohol = Fără alcool.
food-alcohol = Se vinde alcool.
fact-prayer = Rugăciune
prayer-unknown = Nu știm dacă e un loc de rugăciune. Puteți întreba.
prayer-room = E un loc liniștit de rugăciune.
prayer-breaks = Se fac pauze la orele de rugăciune.
fact-papers = Acte
papers-unknown = Nu știm dacă vă trebuie acte. Puteți întreba.
papers-none = Nu vă trebuie niciun act.
papers-name = Își notează un nume. Poate fi orice nume.
papers-proof = Trebuie să arătați ceva:

## The visit

fact-first-time = Prima dată
first-unknown = Nu știm cum e prima dată.
first-hello = Cineva vă spune bun venit la ușă.
first-tea = E ceai sau cafea.
first-watch = Puteți doar să priviți.
first-friend = Puteți veni cu un prieten sau o prietenă.
first-round = Cineva vă arată locul.
first-name = Vă spuneți numele doar dacă vreți.
first-leave = Puteți pleca oricând vreți.
first-no-story = Nimeni nu vă va întreba de ce ați plecat din țară.
first-speaker = Puteți sta lângă cineva care vorbește limba dumneavoastră.
first-lent = Vă împrumută ce vă trebuie.
fact-meet = Cine vă așteaptă
meet-unknown = Nu știm dacă vă poate aștepta cineva. Puteți întreba.
meet-door = Vă poate aștepta cineva la ușă.
meet-stop = Vă poate aștepta cineva în stația de autobuz.
meet-call = Vă poate suna cineva înainte să veniți.
meet-no = Nu vă poate aștepta nimeni.
fact-photos = Poze
photos-unknown = Nu știm dacă se fac poze.
photos-no = Nimeni nu face poze.
photos-yes = Vă fac poze doar dacă spuneți da.
fact-room = Locuri
room-unknown = Nu știm dacă sunt locuri.
room-places = Sunt locuri.
room-wait =
    { $weeks ->
        [one] Așteptați cam { $weeks } săptămână.
        [few] Așteptați cam { $weeks } săptămâni.
       *[other] Așteptați cam { $weeks } de săptămâni.
    }
room-full = Acum nu mai sunt locuri.
tag-places = Sunt locuri
tag-wait =
    { $weeks ->
        [one] Loc în { $weeks } săptămână
        [few] Loc în { $weeks } săptămâni
       *[other] Loc în { $weeks } de săpt.
    }
tag-full = Fără locuri acum
fact-joining = Cum puteți veni
joining-unknown = Nu știm dacă trebuie să vă înscrieți. Puteți întreba.
joining-drop-in = Veniți direct. Nu e nevoie să întrebați.
joining-ask = Întrebați înainte să veniți.
joining-book = Trebuie să vă rezervați un loc.
fact-reply = Răspunsul lor
reply-unknown = Nu știm cât de repede răspund.
reply-days =
    { $days ->
        [one] Răspund cam în { $days } zi.
        [few] Răspund cam în { $days } zile.
       *[other] Răspund cam în { $days } de zile.
    }
fact-how-long = Cât timp
how-long-unknown = Nu știm cât timp puteți veni.
how-long-as-you-like = Puteți veni cât timp vreți.
how-long-weeks =
    { $weeks ->
        [one] Durează { $weeks } săptămână.
        [few] Durează { $weeks } săptămâni.
       *[other] Durează { $weeks } de săptămâni.
    }
how-long-once = E o singură dată.
how-long-until = Durează până { $date }.
how-long-over = S-a terminat { $date }.
fact-after = După aceea
after-unknown = Nu știm ce urmează.
after-again = Puteți veni din nou.
after-next = Vă ajută să găsiți ce urmează.
after-goes-on = Continuă ca alt grup.
fact-you-get = Ce primiți
you-get-unknown = Nu știm dacă primiți o hârtie pe care s-o arătați.
you-get-certificate = O hârtie care spune ce ați făcut.
you-get-reference = O scrisoare pentru muncă sau studii.
fact-checked = Verificat ultima dată
checked-unknown = Nu știm când s-a verificat ultima dată.
checked-group = Grupul a verificat asta { $date }.
checked-hub = Noi am verificat asta { $date }.
checked-directory = Lista de unde am luat asta a verificat { $date }.
checked-old = E mult de atunci. Poate s-a schimbat ceva.
card-old = Nu a mai verificat nimeni de mult timp.

## Around the facts

fact-read-from-text = Am citit asta în textul lor.
facts-unknown-title = Ce nu știm
facts-own-words = Cu cuvintele lor
facts-own-words-note = Ei au scris asta. Noi nu am schimbat nimic.
facts-website = Site
facts-phone = Telefon
facts-email = E-mail
alert-cancelled = Acum nu se ține.
alert-moved = Acum e în alt loc.
alert-note = E ceva nou:
alert-until = Până { $date }.

## Names of languages

lang-am = amharică
lang-ar = arabă
lang-bn = bengaleză
lang-bsl = limbajul semnelor britanic
lang-ckb = kurdă sorani
lang-cy = galeză
lang-en = engleză
lang-es = spaniolă
lang-fa = persană (farsi)
lang-fa-af = dari
lang-fr = franceză
lang-hi = hindi
lang-kmr = kurdă kurmanji
lang-om = oromo
lang-pa = punjabi
lang-pl = poloneză
lang-ps = paștună
lang-pt = portugheză
lang-ro = română
lang-ru = rusă
lang-so = somaleză
lang-sq = albaneză
lang-sw = swahili
lang-ta = tamilă
lang-ti = tigrină
lang-tr = turcă
lang-uk = ucraineană
lang-ur = urdu
lang-vi = vietnameză
lang-zh = chineză
lang-other = { $name }
facts-translate = Puneți textul în limba mea
facts-machine = Textul acesta l-a făcut un program din telefon. Poate fi greșit.
facts-machine-failed = Telefonul nu a putut.
