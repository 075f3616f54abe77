### What helps somebody to come: the page of choices, and what the list says of them.

choices-title = چه چیزی کمک می‌کند بیایید؟
choices-hint = هر چه لازم دارید انتخاب کنید. می‌توانید هیچ‌کدام را انتخاب نکنید.
choices-people = آدم‌ها
choices-place = راه و ساختمان
choices-time = چه وقت
choice-women = فقط خانم‌ها، یا ساعتی برای خانم‌ها
choice-children = بچه‌هایم هم بتوانند بیایند
choice-language = کسی { $language } بلد باشد
choice-no-english = انگلیسی لازم نباشد
choice-meet = کسی منتظرم باشد
choice-quiet = آرام باشد، یا گروه کوچک
choice-free = رایگان؛ پیاده بروم یا پول اتوبوس را بدهند
choice-no-papers = مدرک لازم نباشد
choice-step-free = بدون پله
choice-online = آنلاین، یا با تلفن
choice-now = همین الان باشد
choice-today = امروز
choice-week = در 7 روز آینده
choice-weekdays = دوشنبه تا جمعه
choice-weekend = شنبه یا یکشنبه
choice-daytime = در طول روز
choice-evening = عصر و شب
choice-drop-in = بشود همین‌طوری رفت
list-change-helps = شرایط آمدنم را عوض می‌کنم
list-asked = شما این‌ها را خواستید:
list-unsure =
    { $count ->
        [one] و { $count } برنامهٔ دیگر که همه چیز را نگفته‌اند
       *[other] و { $count } برنامهٔ دیگر که همه چیز را نگفته‌اند
    }
list-unsure-title = این‌ها همه چیز را نگفته‌اند
list-without =
    { $count ->
        [one] بدون «{ $choice }»: { $count } برنامه
       *[other] بدون «{ $choice }»: { $count } برنامه
    }
list-pick = روی یک اسم بزنید تا همین‌جا بیشتر بخوانید.
unsure-free = نمی‌دانیم با پول راه هم رایگان می‌شود یا نه.
unsure-language = نمی‌دانیم کسی { $language } بلد است یا نه.
unsure-quiet = نمی‌دانیم جای آرام یا گروه کوچکی است یا نه.
unsure-stairs = نمی‌دانیم پله دارد یا نه.
