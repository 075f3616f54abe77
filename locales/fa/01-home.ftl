### The first pages: language, what would make life better, where, the list.

## Language

site-name = با ما بیایید
language-title = زبانتان را انتخاب کنید
language-change = عوض کردن زبان
language-machine = این را کامپیوتر نوشته است. هنوز کسی آن را بررسی نکرده است.
language-not-checked = هنوز بررسی نشده
language-find = زبانتان را پیدا کنید
language-none = هنوز این زبان را نداریم.
language-ask = می‌خواهم زبان من هم باشد

## What would make life better

home-title = چه چیزی زندگی شما را بهتر می‌کند؟
home-hint = یکی یا چند تا را انتخاب کنید. بعد هم می‌توانید عوض کنید.
need-people = می‌خواهم با مردم آشنا شوم
need-fun = می‌خواهم خوش بگذرانم
need-move = می‌خواهم ورزش کنم
need-make = می‌خواهم چیزی درست کنم
need-outside = می‌خواهم در هوای آزاد باشم
need-english = می‌خواهم انگلیسی یاد بگیرم
need-children = برنامه‌ای برای خودم و بچه‌هایم می‌خواهم
need-basics = غذا، لباس یا وسایل خانه لازم دارم
need-letters = برای نامه‌ها، پول یا خانه کمک لازم دارم
need-sad = غمگین، نگران یا تنها هستم
need-give = می‌خواهم کار کنم، درس بخوانم یا کمک کنم
home-anything = هنوز نمی‌دانم. همه را نشانم بدهید.
home-show =
    { $count ->
        [0] هنوز چیزی نیست. نشانم بدهید.
        [one] { $count } برنامه را نشانم بدهید
       *[other] { $count } برنامه را نشانم بدهید
    }
home-promise = لازم نیست اسمتان را به ما بگویید. چیزهایی را که نگاه می‌کنید ذخیره نمی‌کنیم.
home-sad-help = الان خیلی سخت است؟ «الان کمک می‌خواهم» را بزنید.

## Where from

place-label = از کجا راه می‌افتید؟
place-any = فرقی نمی‌کند
place-near-me = نزدیک من
place-postcode = کد پستی می‌نویسم
place-postcode-label = قسمت اول کد پستی
place-postcode-hint = مثلاً { $short } یا { $long }. بقیه‌اش لازم نیست.
place-postcode-unknown = این کد پستی را این دور و بر نمی‌شناسیم. لطفاً قسمت اول را دوباره ببینید.
place-searching = شاید گوشی از شما اجازه بخواهد. ما هیچ‌وقت جای دقیق را نمی‌بینیم.
place-not-found = گوشی شما نگفت کجا هستید. می‌توانید یک جا را انتخاب کنید.
place-first = این لیست بلند است. بگویید از کجا راه می‌افتید تا برنامه‌های نزدیک را نشانتان بدهیم.

## The list

list-title = چه برنامه‌هایی هست
list-title-near = نزدیک { $place }
list-count =
    { $count ->
        [0] هنوز چیزی اینجا نیست.
        [one] { $count } برنامه.
       *[other] { $count } برنامه.
    }
list-order-near = اول نزدیک‌ترین‌ها. بعد آن‌هایی که زودتر است.
list-order-soon = اول آن‌هایی که زودتر است.
list-order-own = اول برنامه‌های { $hub }. بعد نزدیک‌ترین‌ها و آن‌هایی که زودتر است.
list-further = جاهای دورتر را هم ببینید ({ $count })
list-anywhere = باز هم آنلاین یا با تلفن ({ $count })
list-none = هنوز چنین چیزی پیدا نکردیم. این‌ها را هم ببینید.
list-everything = همه را نشانم بدهید
list-choose-again = دوباره انتخاب می‌کنم
list-source = این لیست از اینجا آمده: { $source }.
list-more = ادامهٔ لیست
back = برگشت
loading = دارد می‌آید. شاید اینترنت شما کند باشد.
list-pair = { $first }، { $rest }

## How far

walk-minutes =
    { $minutes ->
        [one] { $minutes } دقیقه پیاده
       *[other] { $minutes } دقیقه پیاده
    }
walk-minutes-about =
    { $minutes ->
        [one] حدود { $minutes } دقیقه پیاده
       *[other] حدود { $minutes } دقیقه پیاده
    }
miles-away =
    { $miles ->
        [one] حدود { $miles } مایل فاصله
       *[other] حدود { $miles } مایل فاصله
    }
link-gone = آن برنامه دیگر اینجا نیست. برنامه‌های دیگر این‌هاست.

## Finish

finish = پایان و پاک کردن
finish-hint = وقتی این را بزنید، هر چه نوشته‌اید از این صفحه پاک می‌شود.
