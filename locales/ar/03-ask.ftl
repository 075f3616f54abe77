### Asking to come along: one thing on each page, and why we ask.

## Buttons

ask-open = أريد أن آتي
ask-wait = أريد أن أنتظر مكانًا
ask-full = لا يوجد مكان الآن. هذه أشياء أخرى قريبة منك.
ask-too-old = لم يتأكد أحد من هذا منذ وقت طويل. ربما توقف. لذلك لا يمكن الطلب من هنا.
ask-ring-group = يمكنك الاتصال بهم أولًا: { $phone }
ask-ring-hub = يمكنك الاتصال بنا: { $phone }
ask-tell-us = إذا عرفت هل ما زال مستمرًا، نرجو أن تخبرنا.
ask-ended = انتهى هذا. هناك أشياء أخرى يمكنك القيام بها.
ask-step = { $step } من { $steps }
ask-next = التالي
ask-check = مراجعة رسالتك
ask-why = لماذا نسأل
ask-optional = لا يلزم الجواب عن هذا.

# Where: ask pages, under the button
# Means: what was typed is only on this page; closing it forgets all
# Max 80
ask-closing = إذا أغلقت هذه الصفحة فلن يبقى ما كتبته.

# Where: ask pages, a switch under the button
# Means: the phone keeps what was typed until it is sent
# Max 60
keep-typed = احفظ ما أكتبه على هذا الهاتف حتى أرسله

# Where: ask pages, under that switch, when it is on
# Means: how long it stays on the phone, and what wipes it
# $days (number): days
# Max 180
keep-on = 
    { $days ->
        [zero] لا يحفظه هذا الهاتف. و«إنهاء ومسح» و«مغادرة الموقع» يمحوانه.
        [one] يحفظه هذا الهاتف يومًا واحدًا على الأكثر. و«إنهاء ومسح» و«مغادرة الموقع» يمحوانه.
        [two] يحفظه هذا الهاتف يومين على الأكثر. و«إنهاء ومسح» و«مغادرة الموقع» يمحوانه.
        [few] يحفظه هذا الهاتف { $days } أيام على الأكثر. و«إنهاء ومسح» و«مغادرة الموقع» يمحوانه.
        [many] يحفظه هذا الهاتف { $days } يومًا على الأكثر. و«إنهاء ومسح» و«مغادرة الموقع» يمحوانه.
       *[other] يحفظه هذا الهاتف { $days } يوم على الأكثر. و«إنهاء ومسح» و«مغادرة الموقع» يمحوانه.
    }

# Where: ask pages, under that switch
# Means: whoever has this phone can read what is kept
# Max 80
keep-who = إذا حفظه الهاتف فيمكن لكل من يحمله أن يراه.

# Where: ask pages, under that switch, when the phone refused
# Means: it is not kept; what was typed is still on the page
# Max 110
keep-failed = لم يحفظه هاتفك. وما كتبته ما زال في هذه الصفحة.

# Where: top of a page, a button, when this phone keeps what somebody began to write
# Means: go on with the message that I began
# Max 60
ask-began = بدأت رسالة من قبل. أكملها الآن

# Where: ask pages, a button
# Means: I would rather write the answers by hand on paper
# Max 40
paper-open = أريد أن أكتب على ورقة

# Where: ask page, the form on paper, title
# Means: a form that is filled in by hand
# Max 50
paper-title = ورقة تُملأ باليد

# Where: ask page, the form on paper, at the end
# Means: give the paper to a person at the hub; they type it in
# Max 120
paper-give = أعطِ هذه الورقة لشخص في المركز. هو يكتبها لك في الموقع.

# Where: ask page, title
# Means: what do you want to know
# Max 60
q-question = ماذا تريد أن تعرف؟

# Where: ask page, under the title
# Means: any question is good
# Max 80
q-question-hint = كل سؤال مهم، حتى الصغير.

# Where: ask page, label of the box; also read aloud
# Means: your question
# Max 40
q-question-label = سؤالك

# Where: ask page
# Means: why we ask for the question
# Max 120
q-question-why = ليجيبوك قبل أن تأتي.

# Where: the page of one thing, a button under the main one
# Means: I want to know something before I come
# Max 40
ask-question = أريد أن أسأل أولًا

# Where: list page, under the list, a button
# Means: I would rather that someone calls me about what is near
# Max 50
ask-call = أريد أن يتصل بي أحد

## Your name

q-name = بماذا نناديك؟
q-name-hint = أي اسم يكفي.
q-name-label = اسم
q-name-why = ليعرفوا بماذا ينادونك عندما يردّون عليك.

# Where: ask page
# Means: is this message for you or for another person whom you help
# Max 60
q-whom = لمن هذه الرسالة؟

# Where: ask page, a choice
# Means: for myself
# Max 40
q-whom-me = لي

# Where: ask page, a choice
# Means: for another person whom I help
# Max 40
q-whom-someone = لشخص أساعده

# Where: ask page, a box to tick
# Means: the person for whom I write knows this and agrees
# Max 80
q-agreed = يعرف أني أكتب هذا، وهو موافق.

# Where: ask page
# Means: is the person for whom you write beside you now
# Max 60
q-with-me = هل هو معك الآن؟

## How to answer you

q-reply = كيف يردّون عليك؟
q-reply-why = ليردّ عليك شخص واحد. فقط الذين كتبت إليهم يمكنهم قراءة هذا.
q-reply-text = رسالة نصية
q-reply-call = مكالمة
q-reply-whatsapp = واتساب
q-reply-email = إيميل
q-reply-come-in = سآتي بنفسي وأتكلم
q-phone = رقم هاتفك
q-phone-hint = أي رقم، من أي بلد.
q-phone-heard = فهمنا: { $number }
q-email = عنوان إيميلك
q-shared = هل يرى آخرون هذا الهاتف؟
q-shared-hint = إذا كان الجواب نعم، سيكتبون فقط «نرجو الاتصال بنا».
q-voicemail = هل يمكنهم ترك رسالة صوتية؟
q-when = ما الوقت المناسب لك؟
q-when-morning = صباحًا
q-when-afternoon = بعد الظهر
q-when-evening = مساءً
yes = نعم
no = لا

# Where: ask page
# Means: in that voice message, may they say the name of the group
# Max 60
q-voicemail-name = هل يمكنهم أن يقولوا فيها من هم؟

## Your language

q-language = ما أسهل لغة عليك في الكلام؟
q-language-label = لغتك
q-language-why = ليردّ عليك شخص كلامه مفهوم لك.
q-speak-to = مع من الكلام أسهل لك؟
q-speak-woman = امرأة
q-speak-man = رجل
q-speak-any = أي شخص

# Where: ask page
# Means: do you want a person there who speaks both languages
# Max 90
q-interpreter = هل تريد أن يكون هناك شخص يتكلم الإنجليزية ولغتك؟

## Coming there

q-children = هل يأتي معك أطفال؟
q-children-label = كم طفلًا؟
q-children-why = ليكون هناك مكان لكم جميعًا.
q-helps = ما الذي يسهّل مجيئك؟
q-helps-why = ليجهّزوا ما يلزمك.
q-helps-meet = شخص يستقبلني
q-helps-bus = ثمن الحافلة
q-helps-stairs = مكان بلا درج (سلّم)
q-helps-quiet = مكان هادئ
q-helps-halal = طعام حلال
q-helps-friend = صديق أو صديقة معي

## Anything else

q-else = هل هناك شيء آخر؟
q-else-label = كلامك
q-else-hint = نرجو عدم الكتابة عن الفيزا أو طلب اللجوء أو صحتك. لا أحد يقرأ رسالتك اليوم.
q-else-why = ربما عندك كلام لم نسأل عنه.
q-else-left =
    { $count ->
        [zero] لم يبقَ أي حرف
        [one] بقي حرف واحد
        [two] بقي حرفان
        [few] بقي { $count } حروف
        [many] بقي { $count } حرفًا
       *[other] بقي { $count } حرف
    }
q-young = عمري أقل من 18

# Where: ask page, a box to tick
# Means: the person for whom I write is younger than 18
# Max 40
q-young-someone = عمره أقل من 18

## When something is missing

error-summary = بقي هذا قبل أن نكمل:
error-no-reply-way = يلزم اختيار طريقة واحدة للرد عليك.
error-phone-empty = نحتاج إلى رقم هاتفك هنا.
error-phone-short = يبدو الرقم أقصر أو أطول من اللازم. نرجو مراجعته.
error-phone-letters = رقم الهاتف فيه أرقام فقط. نرجو مراجعته.
error-email = الإيميل فيه علامة @. نرجو مراجعته.
error-too-long = هذا أطول من اللازم. عدد الحروف يكون { $max } أو أقل.
error-young = عمرك أقل من 18، لذلك لا نرسل هذا. يمكنك الكلام مع شخص في المركز. أو الاتصال بخط الأطفال Childline على ‎0800 1111. المكالمة مجانية.

# Where: instead of sending, when the person for whom one writes is under 18
# Means: we cannot send a message for a young person to a group of adults; here is who can help
# Max 160
error-young-someone = عمره أقل من 18، لذلك لا نرسل هذا. يمكنك الكلام مع شخص في المركز. أو يمكنه الاتصال بخط الأطفال Childline على ‎0800 1111. المكالمة مجانية.

# Where: next to a box, while one writes
# Means: this looks like a number from the Home Office, of a passport or of National Insurance; nobody needs it here
# Max 160
caution-office = يبدو هذا رقمًا من Home Office أو رقم جواز سفر. لا يحتاجون إليه. يمكنك حذفه.

# Where: next to a box, while one writes
# Means: this looks like a number that a doctor gave you; nobody needs it here
# Max 120
caution-health = يبدو هذا رقمًا من طبيب. لا يحتاجون إليه. يمكنك حذفه.

# Where: next to a box, while one writes
# Means: this looks like a telephone number; of somebody else only when they agree
# Max 120
caution-phone = يبدو هذا رقم هاتف. إذا لم يكن رقمك، فاسأل صاحبه أولًا.

# Where: ask page
# Means: write your question
# Max 80
error-no-question = نحتاج إلى سؤالك هنا.

# Where: ask page
# Means: ask the person first; only then can you send this
# Max 120
error-agreed = اسأله أولًا. لا يمكن إرسال هذا إلا إذا كان يعرف ويوافق.
