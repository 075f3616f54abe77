### The first pages: language, what would make life better, where, the list.

site-name = شما هم بیایید
language-title = زبان‌تان را انتخاب کنید
language-change = زبان را تبدیل کنید
language-machine = این را کمپیوتر نوشته است. هنوز هیچ نفری آن را چک نکرده است.
language-not-checked = هنوز چک نشده
language-find = زبان‌تان را پیدا کنید
language-none = هنوز این زبان را نداریم.
language-ask = می‌خواهم زبان من هم باشد
home-title = با چی زندگی‌تان بهتر می‌شود؟
home-hint = یکی یا چند تا را انتخاب کنید. پسان هم تبدیل کرده می‌توانید.
need-people = می‌خواهم با مردم آشنا شوم
need-fun = می‌خواهم ساعت‌تیری کنم
need-move = می‌خواهم ورزش و حرکت کنم
need-make = می‌خواهم چیزی بسازم
need-outside = می‌خواهم در هوای آزاد باشم
need-english = می‌خواهم انگلیسی یاد بگیرم
need-children = می‌خواهم با اولادهایم ساعت‌تیری کنم
need-basics = غذا، لباس یا سامان خانه کار دارم
need-letters = در مکتوب، پیسه یا خانه کمک کار دارم
need-sad = جگرخون، پریشان یا تنها هستم
need-give = کار، درس یا کمک به دیگران می‌خواهم
home-anything = درست نمی‌دانم. همه را نشان بدهید.
home-show =
    { $count ->
        [0] هنوز چیزی نیست. باز هم ببینید.
        [one] { $count } برنامه را ببینید
       *[other] { $count } برنامه را ببینید
    }
home-promise = گفتن نام‌تان ضرور نیست. چیزهایی را که می‌بینید، ثبت نمی‌کنیم.
home-sad-help = حالا از طاقت‌تان بالا است؟ «همین حالا کمک بگیرید» را فشار بدهید.
place-label = از کجا می‌آیم
place-any = هر جای
place-near-me = نزدیک من
place-postcode = پوست‌کد را بنویسید
place-postcode-label = بخش اول پوست‌کد
place-postcode-hint = مثل { $short } یا { $long } است. باقی آن را کار نداریم.
place-postcode-unknown = این را در این نزدیکی نمی‌شناسیم. لطفاً بخش اول را چک کنید.
place-searching = شاید تلیفون‌تان از شما بپرسد. ما هیچ وقت جای دقیق را نمی‌بینیم.
place-not-found = تلیفون‌تان نگفت کجا هستید. یک جای را انتخاب کرده می‌توانید.
place-first = این لیست دراز است. بگویید از کجا می‌آیید، برنامه‌های نزدیک را نشان‌تان می‌دهیم.
list-title = چی کرده می‌توانید
list-title-near = نزدیک { $place }
list-count =
    { $count ->
        [0] هنوز اینجا چیزی نیست.
        [one] { $count } برنامه.
       *[other] { $count } برنامه.
    }
list-order-near = نزدیک‌ترین اول می‌آید. بعد هر کدام که وقتش زودتر است.
list-order-soon = هر کدام که وقتش زودتر است، اول می‌آید.
list-order-own = اول برنامه‌های { $hub } می‌آید. بعد نزدیک‌ترین، و هر کدام که وقتش زودتر است.
list-further = جای‌های دورتر را هم ببینید ({ $count })
list-anywhere = دیگر هم آنلاین یا با تلیفون ({ $count })
list-none = هنوز چیزی مثل این پیدا نکردیم. یکی از این‌ها را ببینید.
list-everything = همه را نشان بدهید
list-choose-again = از نو انتخاب کنید
list-source = این لیست از اینجا می‌آید: { $source }.
list-more = بیشتر ببینید
back = پس بروید
loading = می‌آید. شاید انترنت‌تان ضعیف باشد.
list-pair = { $first }، { $rest }
walk-minutes =
    { $minutes ->
        [one] { $minutes } دقیقه پیاده
       *[other] { $minutes } دقیقه پیاده
    }
walk-minutes-about =
    { $minutes ->
        [one] تقریباً { $minutes } دقیقه پیاده
       *[other] تقریباً { $minutes } دقیقه پیاده
    }
miles-away =
    { $miles ->
        [one] تقریباً { $miles } مایل دور
       *[other] تقریباً { $miles } مایل دور
    }
link-gone = آن برنامه دیگر اینجا نیست. این‌ها برنامه‌های دیگر است.
finish = ختم و پاک کردن
finish-hint = وقتی این را فشار بدهید، هر چی نوشته‌اید از این سکرین پاک می‌شود.
