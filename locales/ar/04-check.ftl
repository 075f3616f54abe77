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

# Where: check page
# Means: what this group has told us about how it keeps messages; its own words follow
# $receiver (text): name of the hub or group
# Max 80
check-told = قالت لنا { $receiver }:

## The lines of the message

line-name = من فضلكم نادوني { $name }.
line-come = أريد أن آتي إلى { $thing }.
line-wait = أريد أن أنتظر مكانًا في { $thing }.
line-text = أرسلوا لي رسالة نصية على { $phone }.
line-call = اتصلوا بي على { $phone }.
line-whatsapp = راسلوني على واتساب: { $phone }.
line-email = أرسلوا لي إيميلًا: { $email }.
line-come-in = سآتي بنفسي وأتكلم. من فضلكم احفظوا لي الجواب.
line-shared = قد يرى آخرون هذا الهاتف. من فضلكم اكتبوا فقط «نرجو الاتصال بنا». لا تذكروا اسم المجموعة.
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

# Where: a line of the message
# Means: please have a person there who speaks both languages
# Max 100
line-interpreter = من فضلكم ليكن هناك شخص يتكلم الإنجليزية ولغتي.

# Where: a line of the message
# Means: there need be no other person for the language
# Max 100
line-no-interpreter = لا أحتاج إلى شخص آخر للغة.

# Where: a line of the message
# Means: in a voice message you may say the name of the group
# Max 80
line-voicemail-name = في الرسالة الصوتية يمكنكم أن تقولوا من أنتم.

# Where: a line of the message
# Means: in a voice message do not say the name of the group
# Max 80
line-voicemail-no-name = في الرسالة الصوتية من فضلكم لا تقولوا من أنتم.

# Where: a line of the message
# Means: I want to know something about this
# $thing (text): name of the thing
# Max 120
line-question = عندي سؤال عن { $thing }.

# Where: a line of the message, over the person’s own words
# Means: this is my question
# Max 60
line-my-question = سؤالي:

# Where: a line of the message
# Means: tell me about things near me
# Max 120
line-call-me = من فضلكم أخبروني عن أشياء قريبة مني يمكنني أن آتي إليها.

# Where: a line of the message
# Means: I write for another person whom I help
# Max 80
line-for-someone = أكتب هذا باسم شخص أساعده.

# Where: a line of the message
# Means: that person knows it and agrees
# Max 80
line-agreed = هو يعرف ذلك، وهو موافق.

# Where: a line of the message
# Means: that person is beside me now
# Max 60
line-with-me = هو معي الآن.
