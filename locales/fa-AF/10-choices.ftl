### What helps somebody to come: the page of choices, and what the list says of them.

choices-title = با چی آمدن‌تان آسان می‌شود؟
choices-hint = هر چی کار دارید انتخاب کنید. اگر هیچ چیز انتخاب نکنید هم درست است.
choices-people = مردم
choices-place = راه و جای
choices-time = چی وقت
choice-women = فقط زنان، یا یک وقت برای زنان
choice-children = اولادهایم هم آمده بتوانند
choice-language = کسی { $language } را یاد داشته باشد
choice-no-english = انگلیسی ضرور نباشد
choice-meet = کسی منتظرم باشد
choice-quiet = آرام باشد، یا گروپ خُرد
choice-free = رایگان، و پیاده بروم یا کرایۀ بس را بدهند
choice-no-papers = اسناد ضرور نباشد
choice-step-free = زینه نباشد
choice-online = آنلاین، یا با تلیفون
choice-now = همین حالا جریان داشته باشد
choice-today = امروز
choice-week = در 7 روز آینده
choice-weekdays = دوشنبه تا جمعه
choice-weekend = شنبه یا یکشنبه
choice-daytime = در روز
choice-evening = در شام
choice-drop-in = بدون پرسیدن آمده بتوانم
list-change-helps = آنچه آمدن‌تان را آسان می‌کند، تبدیل کنید
list-asked = این را خواسته‌اید:
list-unsure =
    { $count ->
        [one] و { $count } برنامۀ دیگر که همه چیز را نمی‌گوید
       *[other] و { $count } برنامۀ دیگر که همه چیز را نمی‌گوید
    }
list-unsure-title = این‌ها همه چیز را نمی‌گوید
list-without =
    { $count ->
        [one] بدون «{ $choice }»: { $count } برنامه
       *[other] بدون «{ $choice }»: { $count } برنامه
    }
list-pick = یک نام را فشار بدهید تا اینجا از آن بیشتر بخوانید.
unsure-free = نمی‌دانیم با کرایۀ راه هم رایگان است یا نی.
unsure-language = نمی‌دانیم کسی { $language } را یاد دارد یا نی.
unsure-quiet = نمی‌دانیم آرام است یا نی، و گروپ خُرد است یا نی.
unsure-stairs = نمی‌دانیم زینه دارد یا نی.
