### What helps somebody to come: the page of choices, and what the list says of them.

choices-title = راتګ مو په څه اسانېږي؟
choices-hint = چې څه درته په کار وي، خوښ يې کړئ. که هېڅ نه وي، هم سمه ده.
choices-people = خلک
choices-place = د تګ لار
choices-time = کله

choice-women = يوازې د ښځو، يا د ښځو ځانګړی وخت
choice-children = زما ماشومان هم راتلی شي
choice-language = يو څوک دا ژبه وايي: { $language }
choice-no-english = انګليسي ضرور نه وي
choice-meet = يو څوک مې مخې ته راتلی شي
choice-quiet = ارام ځای، يا وړه ډله
choice-free = وړيا، او په پښو ورځم يا د بس کرايه راکوي
choice-no-papers = کاغذونه نه غواړي
choice-step-free = زينې نه وي
choice-online = انلاين، يا په ټليفون
choice-now = همدا اوس روان دی
choice-today = نن
choice-week = په راتلونکو 7 ورځو کې
choice-weekdays = له دوشنبې تر جمعې
choice-weekend = شنبه يا يکشنبه
choice-daytime = د ورځې
choice-evening = د ماښام
choice-drop-in = همداسې راتلی شم

list-change-helps = بدل کړئ چې راتګ مو په څه اسانېږي
list-asked = تاسو دا غوښتي دي:
list-unsure =
    { $count ->
        [one] او { $count } بل، چې ټول څه نه وايي
       *[other] او { $count } نور، چې ټول څه نه وايي
    }
list-unsure-title = دا ټول څه نه وايي
list-without =
    { $count ->
        [one] بې له «{ $choice }»: { $count } پروګرام
       *[other] بې له «{ $choice }»: { $count } پروګرامونه
    }
list-pick = يو نوم کېکاږئ، چې دلته يې نورې خبرې ولولئ.
unsure-free = موږ نه پوهېږو چې د تګ له کرايې سره وړيا دی که نه.
unsure-language = موږ نه پوهېږو چې څوک دا ژبه وايي که نه: { $language }.
unsure-quiet = موږ نه پوهېږو چې ارام ځای يا وړه ډله ده که نه.
unsure-stairs = موږ نه پوهېږو چې زينې لري که نه.
