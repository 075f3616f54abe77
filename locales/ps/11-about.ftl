### Who runs this site, and where its list comes from.

about-open = دا سايټ څوک چلوي
about-hub = دا سايټ دوی چلوي: { $hub }.
about-readers = ستاسو پيغام څوک لولي
about-reads = يوازې دا خلک پيغام پرانيستلی شي. تر لېږلو مخکې درته وايو چې چا ته رسېږي.
about-safe-title = که څوک خوندي نه وي
about-safe = له دې کس سره خبرې کولی شئ: { $who }.
about-what = دا سايټ څه دی
about-what-list = دا د هغو پروګرامونو لېست دی چې درته نږدې دي. وړيا دی.
about-what-ask = ويلی شئ چې راتلل غواړئ. خو مجبور نه ياست.
about-cannot-groups = ډلې نور خلک چلوي. کېدای شي خبرې يې غلطې يا زړې وي.
about-cannot-room = موږ ژمنه نه شو کولی چې تاسو ته به ځای وي.

directory-open = د دې لېست په اړه
directory-licence = د کارولو شرطونه يې: { $licence }
directory-age = څومره زوړ دی
directory-made = موږ دا لېست په دې ورځ جوړ کړی دی: { $date }.
directory-newest = تر ټولو نوې کتنه: { $ago }.
directory-oldest = تر ټولو زړه کتنه: { $ago }.
directory-unchecked =
    { $count ->
        [one] د { $count } پروګرام د وروستۍ کتنې ورځ راته معلومه نه ده.
       *[other] د { $count } پروګرامونو د وروستۍ کتنې ورځ راته معلومه نه ده.
    }
ago-days =
    { $days ->
        [0] نن
        [one] { $days } ورځ مخکې
       *[other] { $days } ورځې مخکې
    }
ago-months =
    { $months ->
        [one] شاوخوا { $months } مياشت مخکې
       *[other] شاوخوا { $months } مياشتې مخکې
    }
ago-years =
    { $years ->
        [one] شاوخوا { $years } کال مخکې
       *[other] شاوخوا { $years } کاله مخکې
    }
directory-checked-title = «وروستی ځل کتل شوی» څه مانا لري
directory-checked = په هغه ورځ چا وکتل چې دا ټول لا سم دي که نه.
directory-checked-who = دا يا ډلې کتلي دي، يا موږ، يا هغو خلکو چې لېست يې جوړ کړی دی.
directory-order-title = کوم لومړی راځي
directory-order = که ووايئ چې له کوم ځايه روانېږئ، لومړی نږدې دي. بيا هغه چې ژر کېږي. بيا د نوم په ترتيب.
directory-order-same = د ټولو لپاره يو شان دی. هېڅوک په پيسو مخکې نه شي راتلی.
directory-unknown-title = دا موږ ته معلوم نه دي
directory-unknown = چې ډله څه نه وايي، موږ ليکو: «موږ نه پوهېږو». له ځانه څه نه وايو. پوښتلی شئ.
about-words = د سايټ په ژباړه کې مرسته
