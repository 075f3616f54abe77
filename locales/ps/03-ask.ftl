### Asking to come along: one thing on each page, and why we ask.

ask-open = غواړم راشم
ask-wait = غواړم د ځای لپاره انتظار وکړم
ask-question = لومړی يوه پوښتنه لرم
ask-call = غواړم چې څوک راته زنګ ووهي
ask-full = اوس ځای نشته. دا نور پروګرامونه درته نږدې دي.
ask-too-old = له ډېر وخته دا چا نه دي کتلي. کېدای شي بند شوی وي. نو دلته نه شئ ويلی چې راځئ.
ask-ring-group = لومړی دوی ته زنګ وهلی شئ: { $phone }
ask-ring-hub = موږ ته زنګ وهلی شئ: { $phone }
ask-tell-us = که خبر شوئ چې لا روان دی که نه، مهرباني وکړئ موږ ته يې ووايئ.
ask-ended = دا ختم شوی دی. نور پروګرامونه شته چې ورتلی شئ.
ask-step = له { $steps } څخه { $step }
ask-next = بله پاڼه
ask-check = خپل پيغام وګورئ
ask-why = ولې پوښتو
ask-optional = ځواب ورکول ضرور نه دي.
ask-closing = که دا پاڼه بنده کړئ، څه چې مو ليکلي دي، ورکېږي.
keep-typed = څه چې ليکم، تر لېږلو پورې يې په دې موبايل کې وساتئ
keep-on =
    { $days ->
        [one] دا موبايل يې ډېر نه ډېر { $days } ورځ ساتي. «ختم او پاک کړئ» او «له سايټه ووځئ» يې پاکوي.
       *[other] دا موبايل يې ډېر نه ډېر { $days } ورځې ساتي. «ختم او پاک کړئ» او «له سايټه ووځئ» يې پاکوي.
    }
keep-who = که موبايل يې وساتي، هر څوک چې دا موبايل لري، ليدلی يې شي.
keep-failed = ستاسو موبايل دا ونه ساتل. څه چې مو ليکلي دي، لا په دې پاڼه کې دي.
ask-began = ليکل مو پيل کړي وو. دوام ورکړئ
paper-open = غواړم په کاغذ يې وليکم
paper-title = فورمه چې په لاس ډکېږي
paper-give = دا کاغذ د مرکز کوم کس ته ورکړئ. هغه يې ستاسو لپاره په کمپيوټر کې ليکي.

q-question = د څه په اړه پوښتنه لرئ؟
q-question-hint = هېڅ پوښتنه وړه نه ده.
q-question-label = ستاسو پوښتنه
q-question-why = چې تر راتګ مخکې ځواب درکړي.

## Your name

q-name = په کوم نوم درته غږ وکړو؟
q-name-hint = هر نوم کېدای شي.
q-name-label = نوم
q-name-why = چې د ځواب په وخت کې پوه شي چې په کوم نوم درته غږ وکړي.
q-whom = دا د چا لپاره دی؟
q-whom-me = زما لپاره
q-whom-someone = د بل چا لپاره چې مرسته ورسره کوم
q-agreed = هغه کس خبر دی چې زه دا ليکم، او راضي دی.
q-with-me = هغه کس اوس درسره دی؟

## How to answer you

q-reply = څنګه ځواب درکړي؟
q-reply-why = چې يو کس ځواب درکړی شي. يوازې هغه خلک يې لوستلی شي چې تاسو ورته ليکئ.
q-reply-text = مسج راته ولېږئ
q-reply-call = زنګ راته ووهئ
q-reply-whatsapp = په WhatsApp کې راته وليکئ
q-reply-email = ايميل راته ولېږئ
q-reply-come-in = زه خپله راځم او خبرې کوم
q-phone = ستاسو د ټليفون نمبر
q-phone-hint = هر نمبر کېدای شي، له هر هېواده.
q-phone-heard = موږ داسې پوه شو: { $number }
q-email = ستاسو ايميل
q-shared = نور خلک دا موبايل کتلی شي؟
q-shared-hint = که هو، دوی به يوازې دا وليکي: «بېرته زنګ راته ووهئ».
q-voicemail = غږيز پيغام درته پرېښودلی شي؟
q-voicemail-name = په هغه کې ويلی شي چې دوی څوک دي؟
q-when = کوم وخت ښه دی؟
q-when-morning = سهار
q-when-afternoon = ماسپښين
q-when-evening = ماښام
yes = هو
no = نه

## Your language

q-language = په کومه ژبه خبرې کوئ؟
q-language-label = ستاسو ژبه
q-language-why = چې داسې څوک ځواب درکړي چې تاسو يې په خبرو پوهېږئ.
q-interpreter = غواړئ چې هلته داسې څوک وي چې انګليسي او ستاسو ژبه دواړه وايي؟
q-speak-to = له چا سره خبرې کول غواړئ؟
q-speak-woman = له ښځې سره
q-speak-man = له نارينه سره
q-speak-any = له هر چا سره

## Coming there

q-children = ماشومان به درسره راځي؟
q-children-label = څو ماشومان؟
q-children-why = چې تاسو ټولو ته ځای وي.
q-helps = راتګ مو په څه اسانېږي؟
q-helps-why = چې ستاسو لپاره تياری ونيسي.
q-helps-meet = يو څوک مې مخې ته راشي
q-helps-bus = د بس کرايه
q-helps-stairs = زينې نه وي
q-helps-quiet = ارام ځای
q-helps-halal = حلال خواړه
q-helps-friend = يو دوست راسره راولم

## Anything else

q-else = نور څه ويل غواړئ؟
q-else-label = ستاسو خبرې
q-else-hint = د ويزې، د پناه غوښتنې يا د روغتيا خبرې مه ليکئ. نن دا څوک نه لولي.
q-else-why = چې هغه څه ووايئ چې موږ نه دي پوښتلي.
q-else-left =
    { $count ->
        [one] { $count } حرف پاتې دی
       *[other] { $count } حرفونه پاتې دي
    }
q-young = عمر مې له 18 کلونو کم دی
q-young-someone = عمر يې له 18 کلونو کم دی

## When something is missing

error-summary = مهرباني وکړئ دا وګورئ:
error-no-reply-way = د ځواب يوه لار خوښه کړئ.
error-no-question = خپله پوښتنه وليکئ.
error-agreed = لومړی له هغه کسه وپوښتئ. دا يوازې هغه وخت لېږلی شئ چې هغه خبر او راضي وي.
error-phone-empty = د خپل ټليفون نمبر وليکئ.
error-phone-short = دا نمبر ډېر لنډ يا ډېر اوږد ښکاري. مهرباني وکړئ بيا يې وګورئ.
error-phone-letters = د ټليفون په نمبر کې حرفونه نه وي. مهرباني وکړئ بيا يې وګورئ.
error-email = په ايميل کې @ وي. مهرباني وکړئ بيا يې وګورئ.
error-too-long = دا ډېر اوږد دی. تر { $max } حرفونو پورې وليکئ.
error-young = ستاسو عمر له 18 کلونو کم دی، نو دا نه لېږو. د مرکز له يو کس سره خبرې وکړئ. يا Childline ته زنګ ووهئ: ‎0800 1111. زنګ وړيا دی.
error-young-someone = د هغه کس عمر له 18 کلونو کم دی، نو دا نه لېږو. د مرکز له يو کس سره خبرې وکړئ. يا دې Childline ته زنګ ووهي: ‎0800 1111. زنګ وړيا دی.
caution-office = دا د Home Office يا د پاسپورټ نمبر ښکاري. دوی ته په کار نه دی. لرې کولی يې شئ.
caution-health = دا داسې نمبر ښکاري چې ډاکټر درکړی وي. دوی ته په کار نه دی. لرې کولی يې شئ.
caution-phone = دا د ټليفون نمبر ښکاري. که ستاسو نه وي، لومړی له هغه کسه وپوښتئ.
