### The first pages: language, what would make life better, where, the list.

site-name = تاسو هم راشئ
language-title = خپله ژبه خوښه کړئ
language-change = ژبه بدله کړئ
language-machine = دا خبرې کمپيوټر ليکلې دي. تر اوسه کوم کس نه دي کتلې.
language-not-checked = لا چا نه ده کتلې
language-find = خپله ژبه پيدا کړئ
language-none = دا ژبه لا نه لرو.
language-ask = غواړم چې زما ژبه هم وي

home-title = په څه به مو ژوند ښه شي؟
home-hint = يو يا څو خوښ کړئ. وروسته يې بدلولی هم شئ.

need-people = غواړم خلک وپېژنم
need-fun = ساعت تېري غواړم
need-move = سپورټ يا ګرځېدل غواړم
need-make = غواړم په لاس څه جوړ کړم
need-outside = غواړم بهر په تازه هوا کې يم
need-english = غواړم انګليسي زده کړم
need-children = غواړم له خپلو ماشومانو سره څه وکړم
need-basics = خواړه، جامې يا د کور سامان راته په کار دي
need-letters = د خطونو، پيسو يا کور په برخه کې مرسته غواړم
need-sad = خفه يم، تشويش لرم يا يوازې يم
need-give = کار، زده کړه يا له نورو سره مرسته کول غواړم
home-anything = نه پوهېږم. هر څه راته وښيئ.

home-show =
    { $count ->
        [0] لا څه نشته. بيا هم راته وښيئ.
        [one] { $count } پروګرام راته وښيئ
       *[other] { $count } پروګرامونه راته وښيئ
    }
home-promise = خپل نوم راته ويل ضرور نه دي. څه چې تاسو ګورئ، موږ يې نه ساتو.
home-sad-help = اوس درباندې ډېر سخت دی؟ «همدا اوس مرسته وغواړئ» کېکاږئ.

place-label = زه له دې ځايه روانېږم
place-any = هر ځای
place-near-me = ماته نږدې
place-postcode = پوسټ کوډ وليکئ
place-postcode-label = د پوسټ کوډ لومړۍ برخه
place-postcode-hint = داسې وي: { $short } يا { $long }. پاتې برخه يې نه غواړو.
place-postcode-unknown = موږ دا پوسټ کوډ دلته نږدې نه پېژنو. لومړۍ برخه يې بيا وګورئ.
place-searching = کېدای شي موبايل مو درنه پوښتنه وکړي. موږ هېڅکله کټ مټ ځای نه وينو.
place-not-found = موبايل مو ونه ويل چې تاسو چېرته ياست. يو ځای خوښولی شئ.
place-first = دا لېست اوږد دی. ووايئ چې له کومه ځايه روانېږئ، موږ به نږدې پروګرامونه در وښيو.

list-title = دا کارونه کولی شئ
list-title-near = دې ځای ته نږدې: { $place }
list-count =
    { $count ->
        [0] دلته لا څه نشته.
        [one] { $count } پروګرام.
       *[other] { $count } پروګرامونه.
    }
list-order-near = لومړی هغه دي چې تر ټولو نږدې دي. بيا هغه چې ژر کېږي.
list-order-soon = لومړی هغه دي چې ژر کېږي.
list-order-own = لومړی د دې ځای پروګرامونه دي: { $hub }. بيا تر ټولو نږدې، او هغه چې ژر کېږي.
list-further = لرې ځايونه هم وګورئ ({ $count })
list-anywhere = نور انلاين يا په ټليفون ({ $count })
list-none = موږ داسې څه لا پيدا نه کړل. دا نور وګورئ.
list-everything = هر څه راته وښيئ
list-choose-again = بيا خوښ کړئ
list-source = دا لېست له دې ځايه راځي: { $source }.
list-more = نور هم وښيئ
back = شاته
loading = راځي. کېدای شي انټرنټ مو ورو وي.
list-pair = { $first }، { $rest }

walk-minutes =
    { $minutes ->
        [one] په پښو { $minutes } دقيقه
       *[other] په پښو { $minutes } دقيقې
    }
walk-minutes-about =
    { $minutes ->
        [one] په پښو شاوخوا { $minutes } دقيقه
       *[other] په پښو شاوخوا { $minutes } دقيقې
    }
miles-away =
    { $miles ->
        [one] شاوخوا { $miles } مايل لرې
       *[other] شاوخوا { $miles } مايله لرې
    }

link-gone = هغه پروګرام نور دلته نشته. دلته نور پروګرامونه شته.
finish = ختم او پاک کړئ
finish-hint = چې دا کېکاږئ، څه چې مو ليکلي دي، له دې سکرينه پاکېږي.
