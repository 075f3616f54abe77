### What can be said of a thing: a label, a sentence for each value, and one for “we do not know”.

## When

fact-when = چی وقت
when-unknown = نمی‌دانیم چی وقت است. پرسیده می‌توانید.
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
when-now = همین حالا جریان دارد
when-next = دفعۀ بعد: { $date }
when-dates-over = روزهایی که خبر داشتیم، تیر شده. بپرسید دفعۀ بعد چی وقت است.
when-which-week = نمی‌دانیم در کدام هفته. بپرسید دفعۀ بعد چی وقت است.
when-term-time = فقط وقتی که مکتب‌ها باز است.
time-from = از ساعت { $from }

## Where

fact-where = کجا
where-unknown = نمی‌دانیم کجا است. پرسیده می‌توانید.
where-ask = آدرس را از ما بپرسید. در این منطقه است: { $area }.
where-ask-only = آدرس را از ما بپرسید.
where-online = آنلاین، در تلیفون یا کمپیوتر.
where-comes = خودشان پیش شما می‌آیند.
where-phone = با تلیفون.
where-about = جای دقیقش را نمی‌دانیم، فقط می‌دانیم در کدام طرف است.

## Cost and travel

fact-cost = قیمت
cost-unknown = نمی‌دانیم چند است. پرسیده می‌توانید.
cost-free = رایگان.
cost-free-gifts = رایگان. اگر دل‌تان شد، پیسه داده می‌توانید.
cost-price = { $price }
cost-range = از { $least } تا { $most }
cost-what-you-can = هر قدر توان دارید بدهید. هیچ ندادن هم درست است.
fact-travel = کرایۀ بس
travel-unknown = نمی‌دانیم در کرایۀ بس کمک می‌کنند یا نی.
travel-bus-paid = کرایۀ رفت و آمد با بس را می‌دهند.
travel-lift = پشت‌تان می‌آیند و پس به خانه می‌رسانند.
travel-none = کرایۀ بس را نمی‌دهند.

## People

fact-who-comes = کی‌ها می‌آیند
who-unknown = نمی‌دانیم کی‌ها می‌آیند. اول پرسیده می‌توانید.
who-many-countries = مردم از کشورهای بسیار.
who-mostly-local = زیادتر کسانی که دیر وقت است اینجا زندگی می‌کنند.
who-new-arrivals = دیگر کسانی که اینجا نو آمده‌اند.
who-mostly-older = زیادتر کلان‌سالان.
who-mostly-young = زیادتر جوانان.
who-families = زیادتر فامیل‌ها.
fact-women-men = زنان یا مردان
women-men-unknown = نمی‌دانیم برای زنان است یا برای مردان.
women-men-everyone = هم زنان و هم مردان آمده می‌توانند.
women-men-women = فقط زنان.
women-men-men = فقط مردان.
women-men-times = برای همه. بعضی ساعت‌ها فقط برای زنان است.
fact-who-runs = کی پیش می‌برد
who-runs-unknown = نمی‌دانیم کی این را پیش می‌برد.
fact-ages = کی آمده می‌تواند
ages-unknown = نمی‌دانیم کی آمده می‌تواند. پرسیده می‌توانید.
ages-from = کسانی که { $least } ساله یا کلان‌تر هستند.
ages-to = کسانی که { $most } ساله یا خُردتر هستند.
ages-between = کسانی که از { $least } تا { $most } ساله هستند.
fact-languages = زبان‌ها
languages-unknown = نمی‌دانیم به کدام زبان‌ها گپ می‌زنند.
languages-spoken = به این زبان‌ها گپ می‌زنند: { $languages }.
languages-help = کسی به این زبان‌ها کمک کرده می‌تواند: { $languages }.
fact-english = انگلیسی شما
english-unknown = نمی‌دانیم چی قدر انگلیسی ضرور است.
english-none = انگلیسی ضرور نیست.
english-few = چند کلمه انگلیسی کافی است.
english-some = برای گپ زدن، کمی انگلیسی ضرور است.
fact-children = اطفال
children-unknown = نمی‌دانیم اطفال آمده می‌توانند یا نی. پرسیده می‌توانید.
children-welcome = اولادهای‌تان همراه شما آمده می‌توانند.
children-creche = آنجا کسی از اولادهای‌تان نگهداری می‌کند.
children-no = برای کلان‌ها است. اطفال آمده نمی‌توانند.
children-for = برای اطفال است. یک کلان هم همراه‌شان می‌آید.
fact-size = چند نفر
size-unknown = نمی‌دانیم چند نفر می‌آیند.
size-one = شما و یک نفر دیگر.
size-five = تا 5 نفر.
size-twelve = از 6 تا 12 نفر.
size-more = 13 نفر یا زیادتر.

## The building, food, papers

fact-access = تعمیر
access-unknown = از زینه و تشناب خبر نداریم. پرسیده می‌توانید.
access-step-free = زینه ندارد، یا لفت دارد.
access-steps = زینه دارد.
access-toilet = تشناب برای ویلچر خوب است.
access-no-toilet = تشناب برای ویلچر ندارد.
access-quiet = آرام است.
access-not-quiet = گاهی غالمغال می‌باشد.
access-loop = برای آلۀ شنوایی، سیستم صدا دارد.
access-bsl = کسی زبان اشارۀ بریتانیا را یاد دارد.
fact-food = غذا
food-unknown = نمی‌دانیم غذا است یا نی.
food-free = غذای رایگان.
food-drinks = چای یا نوشیدنی رایگان.
food-bring = غذای خود را بیاورید.
food-halal = غذای حلال.
food-vegetarian = غذای بی‌گوشت.
food-no-alcohol = شراب نیست.
food-alcohol = شراب می‌فروشند.
fact-prayer = نماز و دعا
prayer-unknown = نمی‌دانیم برای نماز و دعا جای است یا نی. پرسیده می‌توانید.
prayer-room = یک جای آرام برای نماز و دعا است.
prayer-breaks = در وقت نماز وقفه می‌کنند.
fact-papers = اسناد
papers-unknown = نمی‌دانیم اسناد ضرور است یا نی. پرسیده می‌توانید.
papers-none = هیچ سندی ضرور نیست.
papers-name = یک نام را نوشته می‌کنند. هر نامی شده می‌تواند.
papers-proof = باید چیزی را نشان بدهید:

## The visit

fact-first-time = بار اول
first-unknown = نمی‌دانیم بار اول چی می‌شود.
first-hello = دم دروازه کسی با شما سلام می‌کند.
first-tea = چای یا قهوه است.
first-watch = اگر دل‌تان شد، فقط سیل کنید.
first-friend = یک دوست را با خود آورده می‌توانید.
first-round = کسی همه جای را به شما نشان می‌دهد.
first-name = اگر دل‌تان شد، نام‌تان را می‌گویید.
first-leave = هر وقت دل‌تان شد، رفته می‌توانید.
first-no-story = هیچ کس نمی‌پرسد چرا از وطن‌تان برآمدید.
first-speaker = پهلوی کسی نشسته می‌توانید که به زبان شما گپ می‌زند.
first-lent = چیزی را که کار دارید، به شما امانت می‌دهند.
fact-meet = کسی منتظرتان باشد
meet-unknown = نمی‌دانیم کسی منتظرتان شده می‌تواند یا نی. پرسیده می‌توانید.
meet-door = کسی دم دروازه منتظرتان شده می‌تواند.
meet-stop = کسی در ایستگاه بس منتظرتان شده می‌تواند.
meet-call = پیش از آمدن، کسی به شما زنگ زده می‌تواند.
meet-no = کسی منتظرتان شده نمی‌تواند.
fact-photos = عکس
photos-unknown = نمی‌دانیم عکس می‌گیرند یا نی.
photos-no = هیچ کس عکس نمی‌گیرد.
photos-yes = فقط اگر بلی بگویید، از شما عکس می‌گیرند.
fact-room = جای خالی
room-unknown = نمی‌دانیم جای است یا نی.
room-places = جای است.
room-wait =
    { $weeks ->
        [one] تقریباً { $weeks } هفته منتظر می‌مانید.
       *[other] تقریباً { $weeks } هفته منتظر می‌مانید.
    }
room-full = حالا پُر است.
tag-places = جای دارد
tag-wait =
    { $weeks ->
        [one] انتظار: { $weeks } هفته
       *[other] انتظار: { $weeks } هفته
    }
tag-full = حالا پُر است
fact-joining = چطور شامل شوید
joining-unknown = نمی‌دانیم چطور شامل شوید. پرسیده می‌توانید.
joining-drop-in = فقط بیایید. پرسیدن ضرور نیست.
joining-ask = پیش از آمدن بپرسید.
joining-book = باید از پیش جای بگیرید.
fact-reply = جواب‌شان
reply-unknown = نمی‌دانیم چی قدر زود جواب می‌دهند.
reply-days =
    { $days ->
        [one] تقریباً در { $days } روز جواب می‌دهند.
       *[other] تقریباً در { $days } روز جواب می‌دهند.
    }
fact-how-long = تا چی وقت
how-long-unknown = نمی‌دانیم تا چی وقت آمده می‌توانید.
how-long-as-you-like = تا هر وقت دل‌تان شد، آمده می‌توانید.
how-long-weeks =
    { $weeks ->
        [one] { $weeks } هفته دوام دارد.
       *[other] { $weeks } هفته دوام دارد.
    }
how-long-once = فقط یک بار است.
how-long-until = تا { $date } دوام دارد.
how-long-over = در این روز ختم شد: { $date }.
fact-after = بعد از آن
after-unknown = نمی‌دانیم بعد از آن چی می‌شود.
after-again = باز هم آمده می‌توانید.
after-next = کمک می‌کنند که برنامۀ بعدی را پیدا کنید.
after-goes-on = به شکل یک گروپ دیگر دوام دارد.
fact-you-get = چی می‌گیرید
you-get-unknown = نمی‌دانیم کاغذی برای نشان دادن می‌گیرید یا نی.
you-get-certificate = کاغذی که می‌گوید چی کرده‌اید.
you-get-reference = مکتوبی برای کار یا درس.
fact-checked = آخرین چک
checked-unknown = نمی‌دانیم آخرین بار چی وقت چک شده است.
checked-group = گروپ این را چک کرد: { $date }.
checked-hub = ما این را چک کردیم: { $date }.
checked-directory = کسانی که لیست را ساختند، این را چک کردند: { $date }.
checked-old = از آن دیر وقت تیر شده. شاید چیزی تغییر کرده باشد.
card-old = دیر وقت است که کسی این را چک نکرده.

## Around the facts

fact-read-from-text = این را در نوشتۀ خودشان خواندیم.
facts-unknown-title = چی را نمی‌دانیم
facts-own-words = از زبان خودشان
facts-own-words-note = این را خودشان نوشته‌اند. ما تبدیل نکرده‌ایم.
facts-website = ویب‌سایت
facts-phone = تلیفون
facts-email = ایمیل
alert-cancelled = حالا جریان ندارد.
alert-moved = حالا در جای دیگر است.
alert-note = یک گپ نو است:
alert-until = تا { $date }.

## Names of languages

lang-am = امهری
lang-ar = عربی
lang-bn = بنگالی
lang-bsl = زبان اشارۀ بریتانیا
lang-ckb = کردی سورانی
lang-cy = ویلزی
lang-en = انگلیسی
lang-es = هسپانوی
lang-fa = فارسی
lang-fa-af = دری
lang-fr = فرانسوی
lang-hi = هندی
lang-kmr = کردی کرمانجی
lang-om = ارومو
lang-pa = پنجابی
lang-pl = پولندی
lang-ps = پشتو
lang-pt = پرتگالی
lang-ro = رومانیایی
lang-ru = روسی
lang-so = سومالیایی
lang-sq = البانیایی
lang-sw = سواحلی
lang-ta = تامیلی
lang-ti = تیگرینیا
lang-tr = ترکی
lang-uk = اوکراینی
lang-ur = اردو
lang-vi = ویتنامی
lang-zh = چینایی
lang-other = { $name }
facts-translate = این را به زبان من ترجمه کنید
facts-machine = ماشینی در تلیفون‌تان این را ساخته است. شاید غلط باشد.
facts-machine-failed = تلیفون‌تان این کار را کرده نتوانست.
