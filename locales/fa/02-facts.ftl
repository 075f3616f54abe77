### What can be said of a thing: a label, a sentence for each value, and one for “we do not know”.

## When

fact-when = چه وقت
when-unknown = نمی‌دانیم چه وقت است. می‌توانید بپرسید.
when-every-week = هر هفته: { $days }
when-every-weeks = هر { $weeks } هفته یک بار: { $days }
when-monthly =
    { $nth ->
        [first] هر ماه، اولین { $day }
        [second] هر ماه، دومین { $day }
        [third] هر ماه، سومین { $day }
        [fourth] هر ماه، چهارمین { $day }
        [fifth] هر ماه، پنجمین { $day }
       *[last] هر ماه، آخرین { $day }
    }
when-month-day = هر ماه، روز { $day }
when-with-time = { $days }، { $time }
when-on-days = باز است: { $days }
when-now = همین الان هست
when-next = دفعهٔ بعد: { $date }
when-dates-over = روزهایی که می‌دانستیم گذشته است. بپرسید دفعهٔ بعد چه وقت است.
when-which-week = نمی‌دانیم کدام هفته است. بپرسید دفعهٔ بعد چه وقت است.
when-term-time = فقط وقتی مدرسه‌ها باز است.
time-from = از { $from }

## Where

fact-where = کجا
where-unknown = نمی‌دانیم کجاست. می‌توانید بپرسید.
where-ask = آدرس را از ما بپرسید. محله: { $area }.
where-ask-only = آدرس را از ما بپرسید.
where-online = آنلاین، با گوشی یا کامپیوتر.
where-comes = آن‌ها پیش شما می‌آیند.
where-phone = با تلفن.
where-about = جایش را فقط تقریبی می‌دانیم.

## Cost and travel

fact-cost = هزینه
cost-unknown = نمی‌دانیم چقدر می‌شود. می‌توانید بپرسید.
cost-free = رایگان.
cost-free-gifts = رایگان. اگر بخواهید، می‌توانید پولی کمک کنید.
cost-price = { $price }
cost-range = { $least } تا { $most }
cost-what-you-can = هر قدر می‌توانید بدهید. هیچ هم ندهید، اشکالی ندارد.
fact-travel = پول اتوبوس
travel-unknown = نمی‌دانیم برای پول اتوبوس کمک می‌کنند یا نه.
travel-bus-paid = پول اتوبوس رفت و برگشت را می‌دهند.
travel-lift = دنبالتان می‌آیند و شما را به خانه برمی‌گردانند.
travel-none = پول اتوبوس را نمی‌دهند.

## People

fact-who-comes = چه کسانی می‌آیند
who-unknown = نمی‌دانیم چه کسانی می‌آیند. می‌توانید اول بپرسید.
who-many-countries = آدم‌هایی از کشورهای مختلف.
who-mostly-local = بیشتر، کسانی که خیلی وقت است اینجا هستند.
who-new-arrivals = آدم‌های دیگری که تازه به اینجا آمده‌اند.
who-mostly-older = بیشتر، آدم‌های مسن می‌آیند.
who-mostly-young = بیشتر، جوان‌ها می‌آیند.
who-families = بیشتر، خانواده‌ها می‌آیند.
fact-women-men = خانم‌ها یا آقایان
women-men-unknown = نمی‌دانیم برای خانم‌هاست یا برای آقایان.
women-men-everyone = هم خانم‌ها می‌توانند بیایند هم آقایان.
women-men-women = فقط خانم‌ها.
women-men-men = فقط آقایان.
women-men-times = برای همه. بعضی ساعت‌ها فقط برای خانم‌هاست.
fact-who-runs = چه کسی اداره می‌کند
who-runs-unknown = نمی‌دانیم چه کسی آن را اداره می‌کند.
fact-ages = چه کسی می‌تواند بیاید
ages-unknown = نمی‌دانیم چه کسی می‌تواند بیاید. می‌توانید بپرسید.
ages-from = { $least } ساله یا بزرگ‌تر.
ages-to = { $most } ساله یا کوچک‌تر.
ages-between = { $least } تا { $most } ساله.
fact-languages = زبان‌ها
languages-unknown = نمی‌دانیم به چه زبان‌هایی حرف می‌زنند.
languages-spoken = به این زبان‌ها حرف می‌زنند: { $languages }.
languages-help = یک نفر می‌تواند به این زبان‌ها کمک کند: { $languages }.
fact-english = انگلیسی شما
english-unknown = نمی‌دانیم چقدر انگلیسی لازم است.
english-none = انگلیسی لازم نیست.
english-few = چند کلمه انگلیسی کافی است.
english-some = برای حرف زدن کمی انگلیسی لازم است.
fact-children = بچه‌ها
children-unknown = نمی‌دانیم بچه‌ها می‌توانند بیایند یا نه. می‌توانید بپرسید.
children-welcome = بچه‌هایتان می‌توانند با شما بیایند.
children-creche = آنجا کسی مواظب بچه‌هایتان هست.
children-no = برای بزرگسالان است. بچه‌ها نمی‌توانند بیایند.
children-for = برای بچه‌هاست. یک بزرگ‌تر هم همراهشان می‌آید.
fact-size = چند نفر
size-unknown = نمی‌دانیم چند نفر می‌آیند.
size-one = شما و یک نفر دیگر.
size-five = تا 5 نفر.
size-twelve = 6 تا 12 نفر.
size-more = 13 نفر یا بیشتر.

## The building, food, papers

fact-access = ساختمان
access-unknown = نمی‌دانیم پله و دستشویی چطور است. می‌توانید بپرسید.
access-step-free = پله ندارد، یا آسانسور دارد.
access-steps = پله دارد.
access-toilet = دستشویی برای ویلچر مناسب است.
access-no-toilet = دستشویی برای ویلچر ندارد.
access-quiet = آرام و بی‌صداست.
access-not-quiet = شاید پر سر و صدا باشد.
access-loop = حلقهٔ شنوایی برای سمعک دارد.
access-bsl = یک نفر زبان اشارهٔ بریتانیا بلد است.
fact-food = غذا
food-unknown = نمی‌دانیم غذا هست یا نه.
food-free = غذای رایگان.
food-drinks = چای یا نوشیدنی‌های دیگر، رایگان.
food-bring = غذای خودتان را بیاورید.
food-halal = غذای حلال.
food-vegetarian = غذای بدون گوشت.
food-no-alcohol = مشروب الکلی نیست.
food-alcohol = مشروب الکلی می‌فروشند.
fact-prayer = نماز و دعا
prayer-unknown = نمی‌دانیم جایی برای نماز و دعا هست یا نه. می‌توانید بپرسید.
prayer-room = یک جای آرام برای نماز و دعا هست.
prayer-breaks = وقت نماز، برنامه را نگه می‌دارند.
fact-papers = مدرک
papers-unknown = نمی‌دانیم مدرک لازم است یا نه. می‌توانید بپرسید.
papers-none = هیچ مدرکی لازم نیست.
papers-name = یک اسم می‌نویسند. هر اسمی می‌تواند باشد.
papers-proof = باید چیزی نشان بدهید:

## The visit

fact-first-time = دفعهٔ اول
first-unknown = نمی‌دانیم دفعهٔ اول چطور است.
first-hello = دم در یک نفر به شما سلام می‌کند.
first-tea = چای یا قهوه هست.
first-watch = می‌توانید فقط تماشا کنید.
first-friend = می‌توانید یک دوست هم بیاورید.
first-round = یک نفر همه‌جا را به شما نشان می‌دهد.
first-name = اگر بخواهید، اسمتان را می‌گویید.
first-leave = هر وقت بخواهید می‌توانید بروید.
first-no-story = کسی نمی‌پرسد چرا از کشورتان رفتید.
first-speaker = می‌توانید پیش کسی بنشینید که به زبان شما حرف می‌زند.
first-lent = وسایل لازم را به شما امانت می‌دهند.
fact-meet = کسی منتظرتان هست؟
meet-unknown = نمی‌دانیم کسی می‌تواند منتظرتان باشد یا نه. می‌توانید بپرسید.
meet-door = یک نفر می‌تواند دم در منتظرتان باشد.
meet-stop = یک نفر می‌تواند در ایستگاه اتوبوس منتظرتان باشد.
meet-call = یک نفر می‌تواند پیش از آمدنتان به شما زنگ بزند.
meet-no = کسی نمی‌تواند منتظرتان باشد.
fact-photos = عکس
photos-unknown = نمی‌دانیم عکس می‌گیرند یا نه.
photos-no = کسی عکس نمی‌گیرد.
photos-yes = فقط اگر بله بگویید، از شما عکس می‌گیرند.
fact-room = جا
room-unknown = نمی‌دانیم جا هست یا نه.
room-places = جا هست.
room-wait =
    { $weeks ->
        [one] حدود { $weeks } هفته منتظر می‌مانید.
       *[other] حدود { $weeks } هفته منتظر می‌مانید.
    }
room-full = الان پر است.
tag-places = جا هست
tag-wait =
    { $weeks ->
        [one] انتظار: { $weeks } هفته
       *[other] انتظار: { $weeks } هفته
    }
tag-full = الان پر است
fact-joining = چطور شرکت کنید
joining-unknown = نمی‌دانیم چطور باید شرکت کنید. می‌توانید بپرسید.
joining-drop-in = همین‌طوری بیایید. لازم نیست بپرسید.
joining-ask = پیش از آمدن بپرسید.
joining-book = باید از قبل جا بگیرید.
fact-reply = جواب آن‌ها
reply-unknown = نمی‌دانیم چقدر زود جواب می‌دهند.
reply-days =
    { $days ->
        [one] بعد از حدود { $days } روز جواب می‌دهند.
       *[other] بعد از حدود { $days } روز جواب می‌دهند.
    }
fact-how-long = تا کی
how-long-unknown = نمی‌دانیم تا کی می‌توانید بیایید.
how-long-as-you-like = تا هر وقت بخواهید، می‌توانید بیایید.
how-long-weeks =
    { $weeks ->
        [one] { $weeks } هفته ادامه دارد.
       *[other] { $weeks } هفته ادامه دارد.
    }
how-long-once = فقط یک بار است.
how-long-until = تا { $date } ادامه دارد.
how-long-over = تمام شد. آخرین روز: { $date }.
fact-after = بعد از آن
after-unknown = نمی‌دانیم بعد از آن چه می‌شود.
after-again = می‌توانید دوباره بیایید.
after-next = کمک می‌کنند برنامهٔ بعدی را پیدا کنید.
after-goes-on = با یک گروه دیگر ادامه دارد.
fact-you-get = چه به شما می‌دهند
you-get-unknown = نمی‌دانیم برگه‌ای می‌دهند که نشان بدهید یا نه.
you-get-certificate = برگه‌ای که نشان می‌دهد چه کرده‌اید.
you-get-reference = نامه‌ای برای کار یا درس.
fact-checked = آخرین بررسی
checked-unknown = نمی‌دانیم آخرین بررسی چه وقت بوده است.
checked-group = گروه این را بررسی کرد: { $date }.
checked-hub = ما این را بررسی کردیم: { $date }.
checked-directory = کسانی که لیست را نوشته‌اند این را بررسی کردند: { $date }.
checked-old = از آن وقت خیلی گذشته است. شاید چیزهایی عوض شده باشد.
card-old = خیلی وقت است کسی این را بررسی نکرده است.

## Around the facts

fact-read-from-text = این را از نوشتهٔ خودشان فهمیدیم.
facts-unknown-title = چیزهایی که نمی‌دانیم
facts-own-words = حرف خودشان
facts-own-words-note = این را خودشان نوشته‌اند. ما عوضش نکرده‌ایم.
facts-website = سایت
facts-phone = تلفن
facts-email = ایمیل
alert-cancelled = فعلاً تعطیل است.
alert-moved = فعلاً در جای دیگری است.
alert-note = خبر تازه:
alert-until = تا { $date }.

## Names of languages

lang-am = امهری
lang-ar = عربی
lang-bn = بنگالی
lang-bsl = زبان اشارهٔ بریتانیا
lang-ckb = کردی سورانی
lang-cy = ولزی
lang-en = انگلیسی
lang-es = اسپانیایی
lang-fa = فارسی
lang-fa-af = دری
lang-fr = فرانسوی
lang-hi = هندی
lang-kmr = کردی کرمانجی
lang-om = اورومو
lang-pa = پنجابی
lang-pl = لهستانی
lang-ps = پشتو
lang-pt = پرتغالی
lang-ro = رومانیایی
lang-ru = روسی
lang-so = سومالیایی
lang-sq = آلبانیایی
lang-sw = سواحیلی
lang-ta = تامیلی
lang-ti = تیگرینیا
lang-tr = ترکی استانبولی
lang-uk = اوکراینی
lang-ur = اردو
lang-vi = ویتنامی
lang-zh = چینی
lang-other = { $name }

## The group's own words in the reader's language

facts-translate = به زبان من برگردانید
facts-machine = این را خود گوشی شما ترجمه کرده است. شاید غلط باشد.
facts-machine-failed = گوشی شما نتوانست این کار را بکند.
