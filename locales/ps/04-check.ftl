### The message, shown before it is sent. Critical: shown in English too until two people have checked a language.

check-title = خپل پيغام وګورئ
check-to = چا ته: { $receiver }
check-reads = يوازې دا خلک يې پرانيستلی شي: { $receiver }.
check-told = { $receiver } موږ ته وايي:
check-english-title = دوی به دا په انګليسي لولي:
check-sealed = موږ ستاسو پيغام په دې موبايل کې قلف کوو. داسې يې ساتو چې يوازې مرکز يې پرانيستلی شي. څوک چې دا سايټ چلوي، سايټ بدلولی شي.
check-cannot = محکمه دوی مجبورولی شي چې پيغام نورو ته وښيي. که ماشوم په خطر کې وي، کېدای شي دوی مجبور شي چې چا ته ووايي.
check-once = تاسو همدا يو پيغام لېږئ. يوازې همدې ته هو وايئ.
check-change = بدل يې کړئ
check-send = ويې لېږئ
check-do-not-send = مه يې لېږئ
check-other-ways = يا يې مه لېږئ، دا وکړئ:
check-copy = خبرې کاپي کړئ
check-print = چاپ يې کړئ
check-show = دا سکرين هغه چا ته ښودلی شئ چې هلته کار کوي.
check-copied = خبرې کاپي شوې.
check-copy-failed = موږ کاپي نه کړای شوې. دا سکرين ښودلی شئ.

## The lines of the message

line-name = مهرباني وکړئ په دې نوم راته غږ وکړئ: { $name }.
line-come = غواړم دې پروګرام ته راشم: { $thing }.
line-wait = غواړم دلته د ځای لپاره انتظار وکړم: { $thing }.
line-question = د دې په اړه پوښتنه لرم: { $thing }.
line-my-question = زما پوښتنه:
line-call-me = مهرباني وکړئ راته ووايئ چې ماته نږدې څه شته چې زه ورتلی شم.
line-for-someone = زه دا د بل چا لپاره ليکم چې مرسته ورسره کوم.
line-agreed = هغه کس خبر دی، او راضي دی.
line-with-me = هغه کس اوس راسره دی.
line-text = په دې نمبر مسج راته ولېږئ: { $phone }.
line-call = په دې نمبر زنګ راته ووهئ: { $phone }.
line-whatsapp = په WhatsApp کې راته وليکئ: { $phone }.
line-email = ايميل راته ولېږئ: { $email }.
line-come-in = زه خپله راځم او خبرې کوم. مهرباني وکړئ ځواب راته وساتئ.
line-shared = نور خلک دا موبايل کتلی شي. مهرباني وکړئ يوازې دا وليکئ: «بېرته زنګ راته ووهئ». د ډلې نوم مه ليکئ.
line-not-shared = بل څوک دا موبايل نه ګوري.
line-no-voicemail = مهرباني وکړئ غږيز پيغام مه پرېږدئ.
line-voicemail = غږيز پيغام پرېښودلی شئ.
line-voicemail-name = په غږيز پيغام کې ويلی شئ چې تاسو څوک ياست.
line-voicemail-no-name = مهرباني وکړئ په غږيز پيغام کې مه وايئ چې تاسو څوک ياست.
line-when = ښه وخت دا دی: { $times }.
line-language = زه دا ژبه وايم: { $language }.
line-interpreter = مهرباني وکړئ هلته داسې څوک راولئ چې انګليسي او زما ژبه دواړه وايي.
line-no-interpreter = د ژبې لپاره بل چا ته اړتيا نه لرم.
line-woman = غواړم له يوې ښځې سره خبرې وکړم.
line-man = غواړم له نارينه سره خبرې وکړم.
line-children =
    { $count ->
        [one] زه به له { $count } ماشوم سره راځم.
       *[other] زه به له { $count } ماشومانو سره راځم.
    }
line-helps = زما راتګ په دې اسانېږي: { $helps }.
line-else = دا هم ويل غواړم:
