### The message, shown before it is sent. Critical: shown in English too until two people have checked this language.

## Before sending

check-title = پیامتان را ببینید
check-to = به: { $receiver }
check-reads = فقط این‌ها می‌توانند آن را باز کنند: { $receiver }.
check-told = { $receiver } به ما گفته است:
check-english-title = این را به انگلیسی می‌خوانند:
check-sealed = ما پیام شما را روی همین گوشی قفل می‌کنیم. طوری نگهش می‌داریم که فقط مرکز محله بتواند بازش کند. کسانی که این سایت را اداره می‌کنند، می‌توانند سایت را عوض کنند.
check-cannot = دادگاه می‌تواند مجبورشان کند پیام را نشان بدهند. اگر کودکی در خطر باشد، شاید مجبور شوند به کسی بگویند.
check-once = شما فقط همین یک پیام را می‌فرستید. به چیز دیگری بله نمی‌گویید.
check-change = عوض کردن
check-send = بله، می‌فرستم
check-do-not-send = نه، نمی‌فرستم
check-other-ways = یا بدون فرستادن:
check-copy = نوشته را کپی کنید
check-print = آن را چاپ کنید
check-show = می‌توانید این صفحه را به یکی از کارکنان نشان بدهید.
check-copied = نوشته کپی شد.
check-copy-failed = نتوانستیم کپی کنیم. می‌توانید این صفحه را نشان بدهید.

## The lines of the message

line-name = لطفاً مرا { $name } صدا کنید.
line-come = می‌خواهم به این برنامه بیایم: { $thing }.
line-wait = می‌خواهم برای این برنامه در نوبت بمانم: { $thing }.
line-question = دربارهٔ این برنامه یک سؤال دارم: { $thing }.
line-my-question = سؤال من:
line-call-me = لطفاً به من بگویید نزدیک من چه برنامه‌هایی هست که بتوانم بیایم.
line-for-someone = این را از طرف کسی می‌نویسم که به او کمک می‌کنم.
line-agreed = او این را می‌داند و موافق است.
line-with-me = او الان پیش من است.
line-text = به این شماره برایم پیامک بفرستید: { $phone }.
line-call = به این شماره به من زنگ بزنید: { $phone }.
line-whatsapp = در واتساپ (WhatsApp) به من پیام بدهید: { $phone }.
line-email = برایم ایمیل بفرستید: { $email }.
line-come-in = خودم می‌آیم و حرف می‌زنم. لطفاً جواب را برایم نگه دارید.
line-shared = کسان دیگری می‌توانند این گوشی را ببینند. لطفاً فقط بنویسید «به ما زنگ بزنید». اسم گروه را ننویسید.
line-not-shared = کس دیگری این گوشی را نمی‌بیند.
line-no-voicemail = لطفاً پیام صوتی نگذارید.
line-voicemail = می‌توانید پیام صوتی بگذارید.
line-voicemail-name = در پیام صوتی می‌توانید بگویید چه کسی هستید.
line-voicemail-no-name = لطفاً در پیام صوتی نگویید چه کسی هستید.
line-when = این وقت خوب است: { $times }.
line-language = زبان من { $language } است.
line-interpreter = لطفاً کسی باشد که هم انگلیسی بلد است هم زبان مرا.
line-no-interpreter = لازم نیست کس دیگری برای زبان به من کمک کند.
line-woman = می‌خواهم با یک خانم حرف بزنم.
line-man = می‌خواهم با یک آقا حرف بزنم.
line-children =
    { $count ->
        [one] با { $count } بچه می‌آیم.
       *[other] با { $count } بچه می‌آیم.
    }
line-helps = این کمک می‌کند بیایم: { $helps }.
line-else = این را هم می‌خواهم بگویم:
