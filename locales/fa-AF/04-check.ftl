### The message, shown before it is sent. Critical: shown in English too until two people have checked a language.

check-title = پیام‌تان را چک کنید
check-to = به: { $receiver }
check-reads = فقط این‌ها آن را باز کرده می‌توانند: { $receiver }.
check-told = { $receiver } به ما گفته است:
check-english-title = این را به انگلیسی می‌خوانند:
check-sealed = پیام‌تان را در همین تلیفون قفل می‌کنیم. آن را طوری نگه می‌داریم که فقط مرکز باز کرده بتواند. کسانی که این ویب‌سایت را پیش می‌برند، ویب‌سایت را تغییر داده می‌توانند.
check-cannot = محکمه آن‌ها را مجبور کرده می‌تواند که این را به دیگران نشان بدهند. اگر طفلی در خطر باشد، شاید مجبور باشند به کسی بگویند.
check-once = فقط همین یک پیام را روان می‌کنید. به چیز دیگری بلی نمی‌گویید.
check-change = تبدیل کنید
check-send = روان کنید
check-do-not-send = روان نکنید
check-other-ways = یا هیچ چیز روان نکنید:
check-copy = نوشته را کاپی کنید
check-print = پرنت کنید
check-show = این سکرین را به یک کارمند نشان داده می‌توانید.
check-copied = نوشته کاپی شد.
check-copy-failed = کاپی کرده نتوانستیم. این سکرین را نشان داده می‌توانید.

## The lines of the message

line-name = لطفاً مرا به این نام صدا کنید: { $name }.
line-come = می‌خواهم اینجا بیایم: { $thing }.
line-wait = می‌خواهم برای جای اینجا منتظر بمانم: { $thing }.
line-question = دربارۀ این یک سوال دارم: { $thing }.
line-my-question = سوال من:
line-call-me = لطفاً به من بگویید که نزدیک من کدام برنامه‌ها است که آمده می‌توانم.
line-for-someone = این را از طرف کسی می‌نویسم که کمکش می‌کنم.
line-agreed = او خبر دارد و راضی است.
line-with-me = او حالا پهلوی من است.
line-text = به این نمبر برایم مسج روان کنید: { $phone }.
line-call = به این نمبر برایم زنگ بزنید: { $phone }.
line-whatsapp = در واتساپ (WhatsApp) برایم بنویسید: { $phone }.
line-email = برایم ایمیل روان کنید: { $email }.
line-come-in = خودم می‌آیم و گپ می‌زنم. لطفاً جوابم را نگه دارید.
line-shared = دیگران هم این تلیفون را دیده می‌توانند. لطفاً فقط بنویسید «به ما زنگ بزنید». نام گروپ را نگیرید.
line-not-shared = کسی دیگر این تلیفون را نمی‌بیند.
line-no-voicemail = لطفاً پیام صوتی نگذارید.
line-voicemail = پیام صوتی گذاشته می‌توانید.
line-voicemail-name = در پیام صوتی گفته می‌توانید که کی هستید.
line-voicemail-no-name = در پیام صوتی، لطفاً نگویید که کی هستید.
line-when = این وقت خوب است: { $times }.
line-language = زبان من: { $language }.
line-interpreter = لطفاً آنجا کسی باشد که هم انگلیسی و هم زبان مرا یاد دارد.
line-no-interpreter = برای زبان، کمک کسی دیگر ضرور نیست.
line-woman = می‌خواهم با یک زن گپ بزنم.
line-man = می‌خواهم با یک مرد گپ بزنم.
line-children =
    { $count ->
        [one] همراه { $count } طفل می‌آیم.
       *[other] همراه { $count } طفل می‌آیم.
    }
line-helps = با این آمدنم آسان می‌شود: { $helps }.
line-else = این را هم می‌خواهم بگویم:
