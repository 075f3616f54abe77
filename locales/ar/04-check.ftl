### The message, shown before it is sent. Critical: shown in English too until two people have checked this language.

## Before sending

check-title = مراجعة رسالتك
check-to = إلى: { $receiver }
check-reads = هؤلاء فقط يمكنهم فتح رسالتك: { $receiver }.
check-english-title = سيقرؤون هذا بالإنجليزية:
check-sealed = نقفل رسالتك على هذا الهاتف. نحفظها بطريقة لا يستطيع فتحها إلا المركز. الذين يديرون هذا الموقع يمكنهم تغيير الموقع.
check-cannot = قد تجبرهم المحكمة على كشف رسالتك. وإذا كان طفل في خطر، قد يضطرون إلى إخبار أحد.
check-once = موافقتك هي على إرسال هذه الرسالة فقط. لا شيء غير ذلك.
check-change = تغيير
check-send = إرسال
check-do-not-send = لا أريد إرسالها
check-other-ways = أو بدون إرسال أي شيء:
check-copy = نسخ الكلام
check-print = طباعة الرسالة
check-show = يمكنك عرض هذه الشاشة على أحد العاملين.
check-copied = تم نسخ الكلام.
check-copy-failed = لم ينجح النسخ. يمكنك عرض هذه الشاشة على أحد.

## The lines of the message

line-name = من فضلكم نادوني { $name }.
line-come = أريد أن آتي إلى { $thing }.
line-wait = أريد أن أنتظر مكانًا في { $thing }.
line-text = أرسلوا لي رسالة نصية على { $phone }.
line-call = اتصلوا بي على { $phone }.
line-whatsapp = راسلوني على واتساب: { $phone }.
line-email = أرسلوا لي إيميلًا: { $email }.
line-come-in = سآتي بنفسي وأتكلم. من فضلكم احفظوا لي الجواب.
line-shared = آخرون يرون هذا الهاتف. من فضلكم اكتبوا فقط «نرجو الاتصال بنا». لا تذكروا اسم المجموعة.
line-not-shared = لا أحد غيري يرى هذا الهاتف.
line-no-voicemail = من فضلكم لا تتركوا رسالة صوتية.
line-voicemail = يمكنكم ترك رسالة صوتية.
line-when = الوقت المناسب: { $times }.
line-language = أتكلم { $language }.
line-woman = أريد أن أتكلم مع امرأة.
line-man = أريد أن أتكلم مع رجل.
line-children =
    { $count ->
        [zero] سآتي بدون أطفال.
        [one] سآتي مع طفل واحد.
        [two] سآتي مع طفلين.
        [few] سآتي مع { $count } أطفال.
        [many] سآتي مع { $count } طفلًا.
       *[other] سآتي مع { $count } طفل.
    }
line-helps = هذا يسهّل مجيئي: { $helps }.
line-else = وأريد أن أقول أيضًا:
