### What can be said of a thing: a label, a sentence for each value, and one for “we do not know”.

## When

fact-when = کله
when-unknown = موږ نه پوهېږو چې کله وي. پوښتلی شئ.
when-every-week = هره { $days }
when-every-weeks = په هرو { $weeks } هفتو کې يو ځل: { $days }
when-monthly =
    { $nth ->
        [first] د مياشتې لومړۍ { $day }
        [second] د مياشتې دويمه { $day }
        [third] د مياشتې درېيمه { $day }
        [fourth] د مياشتې څلورمه { $day }
        [fifth] د مياشتې پنځمه { $day }
       *[last] د مياشتې وروستۍ { $day }
    }
when-month-day = د هرې مياشتې په { $day } نېټه
when-with-time = { $days }، { $time }
when-on-days = پرانيستی: { $days }
when-now = همدا اوس روان دی
when-next = بل ځل: { $date }
when-dates-over = هغه ورځې تېرې شوې چې موږ ته معلومې وې. وپوښتئ چې بل ځل کله وي.
when-which-week = موږ نه پوهېږو چې په کومه هفته کې وي. وپوښتئ چې بل ځل کله وي.
when-term-time = يوازې چې مکتبونه پرانيستي وي.
time-from = له { $from } بجو

## Where

fact-where = چېرته
where-unknown = موږ نه پوهېږو چې چېرته دی. پوښتلی شئ.
where-ask = ادرس له موږ وپوښتئ. په دې سيمه کې دی: { $area }.
where-ask-only = ادرس له موږ وپوښتئ.
where-online = انلاين، په موبايل يا کمپيوټر کې.
where-comes = دوی ستاسو کور ته درځي.
where-phone = په ټليفون.
where-about = موږ يې سم ځای نه پېژنو، يوازې سيمه يې پېژنو.

## Cost and travel

fact-cost = قيمت
cost-unknown = موږ نه پوهېږو چې قيمت يې څو دی. پوښتلی شئ.
cost-free = وړيا.
cost-free-gifts = وړيا. که خپله غواړئ، پيسې ورکولی شئ.
cost-price = { $price }
cost-range = له { $least } تر { $most } پورې
cost-what-you-can = چې څومره مو وس وي، ورکړئ. که هېڅ نه وي، هم سمه ده.
fact-travel = د بس کرايه
travel-unknown = موږ نه پوهېږو چې د بس په کرايه کې مرسته کوي که نه.
travel-bus-paid = د تګ او راتګ د بس کرايه درکوي.
travel-lift = دوی مو له کوره وړي او بېرته مو کور ته رسوي.
travel-none = د بس کرايه نه درکوي.

## People

fact-who-comes = څوک راځي
who-unknown = موږ نه پوهېږو چې څوک راځي. لومړی پوښتلی شئ.
who-many-countries = د ډېرو هېوادونو خلک.
who-mostly-local = زياتره هغه خلک چې له ډېر وخته دلته اوسېږي.
who-new-arrivals = نور خلک چې نوي راغلي دي.
who-mostly-older = زياتره مشران خلک.
who-mostly-young = زياتره ځوانان.
who-families = زياتره کورنۍ.
fact-women-men = ښځې يا نارينه
women-men-unknown = موږ نه پوهېږو چې د ښځو لپاره دی که د نارينه وو.
women-men-everyone = ښځې او نارينه دواړه راتلی شي.
women-men-women = يوازې د ښځو لپاره.
women-men-men = يوازې د نارينه وو لپاره.
women-men-times = د ټولو لپاره. ځينې وختونه يوازې د ښځو لپاره دي.
fact-who-runs = څوک يې چلوي
who-runs-unknown = موږ نه پوهېږو چې څوک يې چلوي.
fact-ages = څوک راتلی شي
ages-unknown = موږ نه پوهېږو چې څوک راتلی شي. پوښتلی شئ.
ages-from = هغه چې عمر يې { $least } کاله يا ډېر وي.
ages-to = هغه چې عمر يې { $most } کاله يا کم وي.
ages-between = هغه چې عمر يې له { $least } تر { $most } کلونو وي.
fact-languages = ژبې
languages-unknown = موږ نه پوهېږو چې په کومو ژبو خبرې کوي.
languages-spoken = دوی دا ژبې وايي: { $languages }.
languages-help = يو څوک په دې ژبو مرسته کولی شي: { $languages }.
fact-english = ستاسو انګليسي
english-unknown = موږ نه پوهېږو چې څومره انګليسي په کار ده.
english-none = انګليسي ضرور نه ده.
english-few = که څو انګليسي خبرې درځي، کافي دي.
english-some = لږ انګليسي په کار ده، چې خبرې وکړئ.
fact-children = ماشومان
children-unknown = موږ نه پوهېږو چې ماشومان راتلی شي که نه. پوښتلی شئ.
children-welcome = ستاسو ماشومان درسره راتلی شي.
children-creche = هلته يو څوک ستاسو ماشومان ساتي.
children-no = دا د لويانو لپاره دی. ماشومان نه شي راتلی.
children-for = دا د ماشومانو لپاره دی. يو لوی کس هم ورسره راځي.
fact-size = څو کسان
size-unknown = موږ نه پوهېږو چې څو کسان راځي.
size-one = تاسو او يو بل کس.
size-five = تر 5 کسانو پورې.
size-twelve = له 6 تر 12 کسانو.
size-more = 13 کسان يا ډېر.

## The building, food, papers

fact-access = ودانۍ
access-unknown = موږ نه پوهېږو چې زينې او تشناب يې څنګه دي. پوښتلی شئ.
access-step-free = زينې نشته، يا لفټ شته.
access-steps = زينې شته.
access-toilet = تشناب د ويلچېر لپاره ښه دی.
access-no-toilet = د ويلچېر لپاره تشناب نشته.
access-quiet = ارام دی.
access-not-quiet = کېدای شي شور وي.
access-loop = د غوږ د ماشين لپاره د اورېدو لوپ لري.
access-bsl = يو څوک د بريتانيا د اشارو ژبه وايي.
fact-food = خواړه
food-unknown = موږ نه پوهېږو چې خواړه شته که نه.
food-free = وړيا خواړه.
food-drinks = وړيا چای يا نور څښاک.
food-bring = خپل خواړه درسره راوړئ.
food-halal = حلال خواړه.
food-vegetarian = خواړه بې غوښې.
food-no-alcohol = شراب نشته.
food-alcohol = شراب خرڅوي.
fact-prayer = لمونځ
prayer-unknown = موږ نه پوهېږو چې د لمانځه ځای شته که نه. پوښتلی شئ.
prayer-room = د لمانځه لپاره ارام ځای شته.
prayer-breaks = د لمانځه په وخت کې وقفه کوي.
fact-papers = کاغذونه
papers-unknown = موږ نه پوهېږو چې کاغذونه په کار دي که نه. پوښتلی شئ.
papers-none = هېڅ کاغذ ته اړتيا نشته.
papers-name = يو نوم ليکي. هر نوم کېدای شي.
papers-proof = بايد دا وروښيئ:

## The visit

fact-first-time = لومړی ځل
first-unknown = موږ نه پوهېږو چې لومړی ځل څه کېږي.
first-hello = په دروازه کې يو څوک سلام درته کوي.
first-tea = چای يا قهوه شته.
first-watch = که خوښه مو وي، يوازې وګورئ.
first-friend = يو دوست درسره راوستلی شئ.
first-round = يو څوک ټول ځای درته ښيي.
first-name = که مو خوښه وي، خپل نوم ووايئ.
first-leave = هر وخت چې غواړئ، تللی شئ.
first-no-story = هېڅوک به نه پوښتي چې ولې مو خپل وطن پرېښود.
first-speaker = له داسې چا سره کېناستلی شئ چې ستاسو ژبه وايي.
first-lent = څه چې درته په کار وي، امانت يې درکوي.
fact-meet = ستاسو مخې ته راتلل
meet-unknown = موږ نه پوهېږو چې څوک مو مخې ته راتلی شي که نه. پوښتلی شئ.
meet-door = يو څوک په دروازه کې ستاسو مخې ته راتلی شي.
meet-stop = يو څوک د بس په تم ځای کې ستاسو مخې ته راتلی شي.
meet-call = تر راتګ مخکې يو څوک زنګ درته وهلی شي.
meet-no = هېڅوک مو مخې ته نه شي راتلی.
fact-photos = عکسونه
photos-unknown = موږ نه پوهېږو چې عکسونه اخلي که نه.
photos-no = هېڅوک عکس نه اخلي.
photos-yes = عکس مو يوازې هغه وخت اخلي چې تاسو هو ووايئ.
fact-room = ځای
room-unknown = موږ نه پوهېږو چې ځای شته که نه.
room-places = ځای شته.
room-wait =
    { $weeks ->
        [one] شاوخوا { $weeks } هفته انتظار لري.
       *[other] شاوخوا { $weeks } هفتې انتظار لري.
    }
room-full = اوس ځای نشته.
tag-places = ځای شته
tag-wait =
    { $weeks ->
        [one] انتظار: { $weeks } هفته
       *[other] انتظار: { $weeks } هفتې
    }
tag-full = اوس ځای نشته
fact-joining = څنګه راتلی شئ
joining-unknown = موږ نه پوهېږو چې څنګه راتلی شئ. پوښتلی شئ.
joining-drop-in = همداسې راشئ. پوښتنه ضرور نه ده.
joining-ask = تر راتګ مخکې پوښتنه وکړئ.
joining-book = بايد مخکې ځای ونيسئ.
fact-reply = د دوی ځواب
reply-unknown = موږ نه پوهېږو چې څومره ژر ځواب درکوي.
reply-days =
    { $days ->
        [one] په شاوخوا { $days } ورځ کې ځواب درکوي.
       *[other] په شاوخوا { $days } ورځو کې ځواب درکوي.
    }
fact-how-long = تر څه وخته
how-long-unknown = موږ نه پوهېږو چې تر څه وخته راتلی شئ.
how-long-as-you-like = هر څومره وخت چې غواړئ، راتلی شئ.
how-long-weeks =
    { $weeks ->
        [one] { $weeks } هفته روان وي.
       *[other] { $weeks } هفتې روان وي.
    }
how-long-once = يوازې يو ځل دی.
how-long-until = تر دې ورځې روان دی: { $date }.
how-long-over = په دې ورځ ختم شو: { $date }.
fact-after = تر هغه وروسته
after-unknown = موږ نه پوهېږو چې بيا څه کېږي.
after-again = بيا هم راتلی شئ.
after-next = مرسته درسره کوي چې بل پروګرام پيدا کړئ.
after-goes-on = په بله ډله کې روان پاتې کېږي.
fact-you-get = څه درکوي
you-get-unknown = موږ نه پوهېږو چې د ښودلو کوم کاغذ درکوي که نه.
you-get-certificate = يو کاغذ چې پکې ليکلي وي تاسو څه کړي دي.
you-get-reference = د کار يا زده کړې لپاره يو خط.
fact-checked = وروستی ځل کتل شوی
checked-unknown = موږ نه پوهېږو چې وروستی ځل کله کتل شوی.
checked-group = ډلې دا په دې ورځ کتلي دي: { $date }.
checked-hub = موږ دا په دې ورځ کتلي دي: { $date }.
checked-directory = د لېست خاوندانو دا په دې ورځ کتلي دي: { $date }.
checked-old = دا ډېر پخوا و. کېدای شي اوس څه بدل شوي وي.
card-old = له ډېر وخته دا چا نه دي کتلي.

## Around the facts

fact-read-from-text = دا موږ د دوی په ليکنه کې لوستي دي.
facts-unknown-title = دا موږ ته معلوم نه دي
facts-own-words = د دوی خپلې خبرې
facts-own-words-note = دا دوی ليکلي دي. موږ نه دي بدل کړي.
facts-website = وېب سايټ
facts-phone = ټليفون
facts-email = ايميل
alert-cancelled = اوس نه کېږي.
alert-moved = اوس په بل ځای کې دی.
alert-note = يو نوی خبر دی:
alert-until = تر دې ورځې پورې: { $date }.

## Names of languages

lang-am = امهاري
lang-ar = عربي
lang-bn = بنګالي
lang-bsl = د بريتانيا د اشارو ژبه
lang-ckb = کردي سوراني
lang-cy = ويلشي
lang-en = انګليسي
lang-es = هسپانوي
lang-fa = فارسي
lang-fa-af = دري
lang-fr = فرانسوي
lang-hi = هندي
lang-kmr = کردي کرمانجي
lang-om = اورومو
lang-pa = پنجابي
lang-pl = پولنډي
lang-ps = پښتو
lang-pt = پرتګالي
lang-ro = رومانيايي
lang-ru = روسي
lang-so = سومالي
lang-sq = الباني
lang-sw = سواحيلي
lang-ta = تامل
lang-ti = تيګرينيا
lang-tr = ترکي
lang-uk = اوکرايني
lang-ur = اردو
lang-vi = ويتنامي
lang-zh = چينايي
lang-other = { $name }

facts-translate = دا زما په ژبه راته وښيئ
facts-machine = دا ستاسو په موبايل کې ماشين ليکلي دي. کېدای شي غلط وي.
facts-machine-failed = ستاسو موبايل دا کار ونه شو کړای.
