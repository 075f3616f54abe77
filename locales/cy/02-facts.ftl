### What can be said of a thing: a label, a sentence for each value, and one for “we do not know”.

## When

fact-when = Pryd
when-unknown = Dydyn ni ddim yn gwybod pryd mae hwn. Gallwch chi ofyn.
when-every-week = Bob { $days }
when-every-weeks =
    { $weeks ->
        [zero] Bob { $weeks } wythnos: { $days }
        [one] Bob { $weeks } wythnos: { $days }
        [two] Bob { $weeks } wythnos: { $days }
        [few] Bob { $weeks } wythnos: { $days }
        [many] Bob { $weeks } wythnos: { $days }
       *[other] Bob { $weeks } wythnos: { $days }
    }
when-monthly =
    { $nth ->
        [first] Bob mis: y { $day } cyntaf
        [second] Bob mis: { $day }, yr ail yn y mis
        [third] Bob mis: y trydydd { $day }
        [fourth] Bob mis: y pedwerydd { $day }
        [fifth] Bob mis: y pumed { $day }
       *[last] Bob mis: y { $day } olaf
    }
when-month-day = Bob mis, ar y dyddiad hwn: { $day }
when-with-time = { $days }, { $time }
when-on-days = Ar agor: { $days }
when-now = Mae ymlaen nawr
when-next = Y tro nesaf: { $date }
when-dates-over = Mae’r dyddiadau sydd gennym ni wedi bod. Gofynnwch pryd mae’r nesaf.
when-which-week = Dydyn ni ddim yn gwybod pa wythnos. Gofynnwch pryd mae’r nesaf.
when-term-time = Dim ond pan fydd yr ysgolion ar agor.
time-from = o { $from }

## Where

fact-where = Ble
where-unknown = Dydyn ni ddim yn gwybod ble mae hwn. Gallwch chi ofyn.
where-ask = Gofynnwch i ni am y cyfeiriad. Yr ardal yw: { $area }.
where-ask-only = Gofynnwch i ni am y cyfeiriad.
where-online = Ar-lein, ar ffôn neu gyfrifiadur.
where-comes = Maen nhw’n dod atoch chi.
where-phone = Dros y ffôn.
where-about = Dim ond yn fras rydyn ni’n gwybod ble mae hwn.

## Cost and travel

fact-cost = Pris
cost-unknown = Dydyn ni ddim yn gwybod y pris. Gallwch chi ofyn.
cost-free = Am ddim.
cost-free-gifts = Am ddim. Gallwch chi roi arian os hoffech chi.
cost-price = { $price }
cost-range = { $least } i { $most }
cost-what-you-can = Talwch beth allwch chi. Mae talu dim yn iawn hefyd.
fact-travel = Arian bws
travel-unknown = Dydyn ni ddim yn gwybod a ydyn nhw’n helpu gyda’r bws.
travel-bus-paid = Maen nhw’n talu am eich bws yno ac yn ôl.
travel-lift = Maen nhw’n dod i’ch nôl chi ac yn mynd â chi adref.
travel-none = Dydyn nhw ddim yn talu am y bws.

## People

fact-who-comes = Pwy sy’n dod
who-unknown = Dydyn ni ddim yn gwybod pwy sy’n dod. Gallwch chi ofyn yn gyntaf.
who-many-countries = Pobl o lawer o wledydd.
who-mostly-local = Pobl sy’n byw yma ers amser, gan mwyaf.
who-new-arrivals = Pobl eraill sy’n newydd yma.
who-mostly-older = Pobl hŷn, gan mwyaf.
who-mostly-young = Pobl ifanc, gan mwyaf.
who-families = Teuluoedd, gan mwyaf.
fact-women-men = Menywod neu ddynion
women-men-unknown = Dydyn ni ddim yn gwybod ai i fenywod neu i ddynion mae hwn.
women-men-everyone = Gall menywod a dynion ddod.
women-men-women = Menywod yn unig.
women-men-men = Dynion yn unig.
women-men-times = Pawb. Mae rhai amserau i fenywod yn unig.
fact-who-runs = Pwy sy’n ei redeg
who-runs-unknown = Dydyn ni ddim yn gwybod pwy sy’n ei redeg.
fact-ages = Pwy sy’n cael dod
ages-unknown = Dydyn ni ddim yn gwybod pwy sy’n cael dod. Gallwch chi ofyn.
ages-from = Pobl { $least } oed neu hŷn.
ages-to = Pobl { $most } oed neu iau.
ages-between = Pobl { $least } i { $most } oed.
fact-languages = Ieithoedd
languages-unknown = Dydyn ni ddim yn gwybod pa ieithoedd maen nhw’n eu siarad.
languages-spoken = Maen nhw’n siarad { $languages }.
languages-help = Gall rhywun helpu. Iaith: { $languages }.
fact-english = Eich Saesneg
english-unknown = Dydyn ni ddim yn gwybod faint o Saesneg sydd ei angen.
english-none = Does dim angen Saesneg arnoch chi.
english-few = Mae ychydig eiriau o Saesneg yn ddigon.
english-some = Mae angen rhywfaint o Saesneg i gael sgwrs.
fact-children = Plant
children-unknown = Dydyn ni ddim yn gwybod a yw plant yn cael dod. Gallwch chi ofyn.
children-welcome = Mae eich plant yn cael dod gyda chi.
children-creche = Mae rhywun yn gofalu am eich plant yno.
children-no = I oedolion mae hwn. Dydy plant ddim yn cael dod.
children-for = I blant mae hwn. Mae oedolyn yn dod hefyd.
fact-size = Maint y grŵp
size-unknown = Dydyn ni ddim yn gwybod faint o bobl sy’n dod.
size-one = Chi ac un person arall.
size-five = Hyd at 5 o bobl.
size-twelve = 6 i 12 o bobl.
size-more = 13 o bobl neu fwy.

## The building, food, papers

fact-access = Yr adeilad
access-unknown = Dydyn ni ddim yn gwybod am risiau na thoiledau. Gallwch chi ofyn.
access-step-free = Dim grisiau, neu mae lifft yno.
access-steps = Mae grisiau yno.
access-toilet = Mae’r toiled yn addas i gadair olwyn.
access-no-toilet = Dim toiled i gadair olwyn.
access-quiet = Mae’n dawel.
access-not-quiet = Gall fod yn swnllyd.
access-loop = Mae dolen glyw yno.
access-bsl = Mae rhywun yn defnyddio Iaith Arwyddion Prydain.
fact-food = Bwyd
food-unknown = Dydyn ni ddim yn gwybod a oes bwyd yno.
food-free = Bwyd am ddim.
food-drinks = Te neu ddiodydd eraill am ddim.
food-bring = Dewch â’ch bwyd eich hun.
food-halal = Bwyd halal.
food-vegetarian = Bwyd heb gig.
food-no-alcohol = Dim alcohol.
food-alcohol = Maen nhw’n gwerthu alcohol.
fact-prayer = Gweddïo
prayer-unknown = Dydyn ni ddim yn gwybod a oes lle i weddïo. Gallwch chi ofyn.
prayer-room = Mae lle tawel i weddïo.
prayer-breaks = Maen nhw’n stopio ar amser gweddi.
fact-papers = Papurau
papers-unknown = Dydyn ni ddim yn gwybod a oes angen papurau. Gallwch chi ofyn.
papers-none = Does dim angen unrhyw bapurau.
papers-name = Maen nhw’n ysgrifennu enw. Gall fod yn unrhyw enw.
papers-proof = Mae angen i chi ddangos rhywbeth:

## The visit

fact-first-time = Y tro cyntaf
first-unknown = Dydyn ni ddim yn gwybod beth sy’n digwydd y tro cyntaf.
first-hello = Mae rhywun yn dweud helô wrth y drws.
first-tea = Mae te neu goffi.
first-watch = Gallwch chi wylio heb ymuno.
first-friend = Gallwch chi ddod â ffrind.
first-round = Mae rhywun yn dangos y lle i chi.
first-name = Gallwch chi ddweud eich enw os hoffech chi.
first-leave = Gallwch chi adael pan fynnwch chi.
first-no-story = Fydd neb yn gofyn pam wnaethoch chi adael eich gwlad.
first-speaker = Gallwch chi eistedd gyda rhywun sy’n siarad eich iaith.
first-lent = Gallwch chi gael benthyg beth sydd ei angen.
fact-meet = Cwrdd â chi
meet-unknown = Dydyn ni ddim yn gwybod all rhywun gwrdd â chi. Gallwch chi ofyn.
meet-door = Gall rhywun gwrdd â chi wrth y drws.
meet-stop = Gall rhywun gwrdd â chi wrth y safle bws.
meet-call = Gall rhywun eich ffonio chi cyn i chi ddod.
meet-no = Does neb yn gallu cwrdd â chi.
fact-photos = Lluniau
photos-unknown = Dydyn ni ddim yn gwybod a ydyn nhw’n tynnu lluniau.
photos-no = Does neb yn tynnu lluniau.
photos-yes = Dim ond os ydych chi’n cytuno maen nhw’n tynnu’ch llun.
fact-room = Lle
room-unknown = Dydyn ni ddim yn gwybod a oes lle.
room-places = Mae lle.
room-wait =
    { $weeks ->
        [zero] Rhaid aros tua { $weeks } wythnos.
        [one] Rhaid aros tua { $weeks } wythnos.
        [two] Rhaid aros tua { $weeks } wythnos.
        [few] Rhaid aros tua { $weeks } wythnos.
        [many] Rhaid aros tua { $weeks } wythnos.
       *[other] Rhaid aros tua { $weeks } wythnos.
    }
room-full = Mae’n llawn nawr.
tag-places = Mae lle
tag-wait =
    { $weeks ->
        [zero] Aros: { $weeks } wythnos
        [one] Aros: { $weeks } wythnos
        [two] Aros: { $weeks } wythnos
        [few] Aros: { $weeks } wythnos
        [many] Aros: { $weeks } wythnos
       *[other] Aros: { $weeks } wythnos
    }
tag-full = Llawn nawr
fact-joining = Sut i ymuno
joining-unknown = Dydyn ni ddim yn gwybod sut i ymuno. Gallwch chi ofyn.
joining-drop-in = Dewch, dyna i gyd. Does dim rhaid gofyn.
joining-ask = Gofynnwch cyn i chi ddod.
joining-book = Mae angen i chi gadw lle.
fact-reply = Eu hateb
reply-unknown = Dydyn ni ddim yn gwybod pa mor gyflym maen nhw’n ateb.
reply-days =
    { $days ->
        [zero] Maen nhw’n ateb mewn tua { $days } diwrnod.
        [one] Maen nhw’n ateb mewn tua { $days } diwrnod.
        [two] Maen nhw’n ateb mewn tua { $days } ddiwrnod.
        [few] Maen nhw’n ateb mewn tua { $days } diwrnod.
        [many] Maen nhw’n ateb mewn tua { $days } diwrnod.
       *[other] Maen nhw’n ateb mewn tua { $days } diwrnod.
    }
fact-how-long = Am faint
how-long-unknown = Dydyn ni ddim yn gwybod am faint gallwch chi ddod.
how-long-as-you-like = Gallwch chi ddod am faint fynnwch chi.
how-long-weeks =
    { $weeks ->
        [zero] Mae’n para { $weeks } wythnos.
        [one] Mae’n para { $weeks } wythnos.
        [two] Mae’n para { $weeks } wythnos.
        [few] Mae’n para { $weeks } wythnos.
        [many] Mae’n para { $weeks } wythnos.
       *[other] Mae’n para { $weeks } wythnos.
    }
how-long-once = Un tro yn unig.
how-long-until = Y diwrnod olaf yw: { $date }.
how-long-over = Mae drosodd. Y diwrnod olaf oedd: { $date }.
fact-after = Wedyn
after-unknown = Dydyn ni ddim yn gwybod beth sy’n dod wedyn.
after-again = Gallwch chi ddod eto.
after-next = Maen nhw’n eich helpu chi i ddod o hyd i’r peth nesaf.
after-goes-on = Mae’n mynd ymlaen fel grŵp arall.
fact-you-get = Byddwch chi’n cael
you-get-unknown = Dydyn ni ddim yn gwybod a fyddwch chi’n cael papur i’w ddangos.
you-get-certificate = Papur sy’n dweud beth wnaethoch chi.
you-get-reference = Llythyr ar gyfer gwaith neu astudio.
fact-checked = Gwiriad diwethaf
checked-unknown = Dydyn ni ddim yn gwybod pryd gafodd hyn ei wirio ddiwethaf.
checked-group = Mae’r grŵp wedi gwirio hyn: { $date }.
checked-hub = Rydyn ni wedi gwirio hyn: { $date }.
checked-directory = Mae pobl y rhestr wedi gwirio hyn: { $date }.
checked-old = Mae hynny amser hir yn ôl. Efallai bod pethau wedi newid.
card-old = Does neb wedi gwirio hwn ers amser hir.

## Around the facts

fact-read-from-text = Darllenon ni hyn yn eu testun nhw.
facts-unknown-title = Pethau dydyn ni ddim yn eu gwybod
facts-own-words = Yn eu geiriau nhw
facts-own-words-note = Nhw ysgrifennodd hwn. Wnaethon ni ddim ei newid.
facts-website = Gwefan
facts-phone = Ffôn
facts-email = E-bost
alert-cancelled = Dydy hwn ddim ymlaen ar hyn o bryd.
alert-moved = Mae hwn mewn lle arall ar hyn o bryd.
alert-note = Mae rhywbeth newydd:
alert-until = Tan: { $date }.

## Names of languages

lang-am = Amhareg
lang-ar = Arabeg
lang-bn = Bengaleg
lang-bsl = Iaith Arwyddion Prydain
lang-ckb = Cwrdeg Sorani
lang-cy = Cymraeg
lang-en = Saesneg
lang-es = Sbaeneg
lang-fa = Perseg (Farsi)
lang-fa-af = Dari
lang-fr = Ffrangeg
lang-hi = Hindi
lang-kmr = Cwrdeg Kurmanji
lang-om = Oromo
lang-pa = Pwnjabeg
lang-pl = Pwyleg
lang-ps = Pashto
lang-pt = Portiwgaleg
lang-ro = Rwmaneg
lang-ru = Rwsieg
lang-so = Somaleg
lang-sq = Albaneg
lang-sw = Swahili
lang-ta = Tamileg
lang-ti = Tigrinya
lang-tr = Tyrceg
lang-uk = Wcreineg
lang-ur = Wrdw
lang-vi = Fietnameg
lang-zh = Tsieinëeg
lang-other = { $name }
facts-translate = Rhoi hwn yn fy iaith i
facts-machine = Peiriant ar eich ffôn wnaeth hwn. Gall fod yn anghywir.
facts-machine-failed = Doedd eich ffôn ddim yn gallu.
