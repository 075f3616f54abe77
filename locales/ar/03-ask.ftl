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

## Your name

q-name = بماذا نناديك؟
q-name-hint = أي اسم يكفي.
q-name-label = اسم
q-name-why = ليعرفوا بماذا ينادونك عندما يردّون عليك.

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

## Your language

q-language = ما أسهل لغة عليك في الكلام؟
q-language-label = لغتك
q-language-why = ليردّ عليك شخص كلامه مفهوم لك.
q-speak-to = مع من الكلام أسهل لك؟
q-speak-woman = امرأة
q-speak-man = رجل
q-speak-any = أي شخص

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

## When something is missing

error-summary = بقي هذا قبل أن نكمل:
error-no-reply-way = يلزم اختيار طريقة واحدة للرد عليك.
error-phone-empty = نحتاج إلى رقم هاتفك هنا.
error-phone-short = يبدو الرقم أقصر أو أطول من اللازم. نرجو مراجعته.
error-phone-letters = رقم الهاتف فيه أرقام فقط. نرجو مراجعته.
error-email = الإيميل فيه علامة @. نرجو مراجعته.
error-too-long = هذا أطول من اللازم. عدد الحروف يكون { $max } أو أقل.
error-young = عمرك أقل من 18، لذلك لا نرسل هذا. يمكنك الكلام مع شخص في المركز. أو الاتصال بخط الأطفال Childline على ‎0800 1111. المكالمة مجانية.
