### What can be said of a thing: a label, a sentence for each value, and one for “we do not know”.

## When

fact-when = کب
when-unknown = ہمیں معلوم نہیں کہ یہ کب ہے۔ چاہیں تو پوچھ لیں۔
when-every-week = ہر ہفتے: { $days }
when-every-weeks = ہر { $weeks } ہفتے بعد: { $days }
when-monthly =
    { $nth ->
        [first] ہر مہینے، جب پہلی بار { $day } آئے
        [second] ہر مہینے، جب دوسری بار { $day } آئے
        [third] ہر مہینے، جب تیسری بار { $day } آئے
        [fourth] ہر مہینے، جب چوتھی بار { $day } آئے
        [fifth] ہر مہینے، جب پانچویں بار { $day } آئے
       *[last] ہر مہینے، جب آخری بار { $day } آئے
    }
when-month-day = ہر مہینے کی { $day } تاریخ
when-with-time = { $days }، { $time }
when-on-days = کھلا ہوتا ہے: { $days }
when-now = ابھی چل رہا ہے
when-next = اگلی بار: { $date }
when-dates-over = جو تاریخیں ہمیں معلوم تھیں وہ گزر گئیں۔ پوچھ لیں کہ اگلی بار کب ہے۔
when-which-week = ہمیں معلوم نہیں کہ کس ہفتے۔ پوچھ لیں کہ اگلی بار کب ہے۔
when-term-time = صرف جب اسکول کھلے ہوں۔
time-from = { $from } سے

## Where

fact-where = کہاں
where-unknown = ہمیں معلوم نہیں کہ یہ کہاں ہے۔ چاہیں تو پوچھ لیں۔
where-ask = ایڈریس ہم سے پوچھیں۔ یہ اس علاقے میں ہے: { $area }
where-ask-only = ایڈریس ہم سے پوچھیں۔
where-online = آن لائن، فون یا کمپیوٹر پر۔
where-comes = وہ آپ کے پاس آتے ہیں۔
where-phone = فون پر۔
where-about = ہمیں صرف اندازہ ہے کہ یہ کہاں ہے۔

## Cost and travel

fact-cost = کتنے پیسے
cost-unknown = ہمیں معلوم نہیں کہ کتنے پیسے لگتے ہیں۔ چاہیں تو پوچھ لیں۔
cost-free = مفت۔
cost-free-gifts = مفت۔ دل چاہے تو کچھ پیسے دے دیں۔
cost-price = { $price }
cost-range = { $least } سے { $most } تک
cost-what-you-can = جتنا ہو سکے دیں۔ کچھ نہ دیں تو بھی ٹھیک ہے۔
fact-travel = بس کا کرایہ
travel-unknown = ہمیں معلوم نہیں کہ وہ بس کے لیے مدد کرتے ہیں یا نہیں۔
travel-bus-paid = آنے جانے کا بس کا کرایہ وہ دیتے ہیں۔
travel-lift = وہ آپ کو لینے آتے ہیں اور واپس گھر چھوڑتے ہیں۔
travel-none = وہ بس کا کرایہ نہیں دیتے۔

## People

fact-who-comes = کون آتا ہے
who-unknown = ہمیں معلوم نہیں کہ کون آتا ہے۔ چاہیں تو پہلے پوچھ لیں۔
who-many-countries = کئی ملکوں کے لوگ۔
who-mostly-local = زیادہ تر وہ لوگ جو برسوں سے یہاں رہتے ہیں۔
who-new-arrivals = اور لوگ جو یہاں نئے ہیں۔
who-mostly-older = زیادہ تر بڑی عمر کے لوگ۔
who-mostly-young = زیادہ تر نوجوان۔
who-families = زیادہ تر خاندان۔
fact-women-men = عورتیں یا مرد
women-men-unknown = ہمیں معلوم نہیں کہ یہ عورتوں کے لیے ہے یا مردوں کے لیے۔
women-men-everyone = عورتیں اور مرد دونوں آ سکتے ہیں۔
women-men-women = صرف عورتیں۔
women-men-men = صرف مرد۔
women-men-times = سب کے لیے۔ کچھ وقت صرف عورتوں کے لیے ہے۔
fact-who-runs = کون چلاتا ہے
who-runs-unknown = ہمیں معلوم نہیں کہ اسے کون چلاتا ہے۔
fact-ages = کون آ سکتا ہے
ages-unknown = ہمیں معلوم نہیں کہ کون آ سکتا ہے۔ چاہیں تو پوچھ لیں۔
ages-from = { $least } سال یا اس سے بڑے لوگ۔
ages-to = { $most } سال یا اس سے چھوٹے لوگ۔
ages-between = { $least } سے { $most } سال کے لوگ۔
fact-languages = زبانیں
languages-unknown = ہمیں معلوم نہیں کہ وہاں کون سی زبان بولتے ہیں۔
languages-spoken = وہاں { $languages } بولتے ہیں۔
languages-help = کوئی { $languages } میں مدد کر سکتا ہے۔
fact-english = آپ کی انگریزی
english-unknown = ہمیں معلوم نہیں کہ کتنی انگریزی چاہیے۔
english-none = انگریزی کی ضرورت نہیں۔
english-few = انگریزی کے چند لفظ کافی ہیں۔
english-some = بات کرنے کے لیے تھوڑی انگریزی چاہیے۔
fact-children = بچے
children-unknown = ہمیں معلوم نہیں کہ بچے آ سکتے ہیں یا نہیں۔ چاہیں تو پوچھ لیں۔
children-welcome = آپ کے بچے ساتھ آ سکتے ہیں۔
children-creche = وہاں کوئی آپ کے بچوں کا خیال رکھتا ہے۔
children-no = یہ بڑوں کے لیے ہے۔ بچے نہیں آ سکتے۔
children-for = یہ بچوں کے لیے ہے۔ ساتھ کوئی بڑا بھی آئے۔
fact-size = کتنے لوگ
size-unknown = ہمیں معلوم نہیں کہ کتنے لوگ آتے ہیں۔
size-one = آپ اور ایک اور شخص۔
size-five = 5 لوگوں تک۔
size-twelve = 6 سے 12 لوگ۔
size-more = 13 یا زیادہ لوگ۔

## The building, food, papers

fact-access = عمارت
access-unknown = ہمیں سیڑھیوں یا ٹوائلٹ کا معلوم نہیں۔ چاہیں تو پوچھ لیں۔
access-step-free = سیڑھیاں نہیں ہیں، یا لفٹ ہے۔
access-steps = سیڑھیاں ہیں۔
access-toilet = وہیل چیئر کے لیے ٹوائلٹ ہے۔
access-no-toilet = وہیل چیئر کے لیے ٹوائلٹ نہیں ہے۔
access-quiet = یہاں شور نہیں ہوتا۔
access-not-quiet = یہاں شور ہو سکتا ہے۔
access-loop = سننے کی مشین کے لیے ہیئرنگ لوپ ہے۔
access-bsl = کوئی برطانوی اشاروں کی زبان جانتا ہے۔
fact-food = کھانا
food-unknown = ہمیں معلوم نہیں کہ کھانا ہوتا ہے یا نہیں۔
food-free = مفت کھانا۔
food-drinks = مفت چائے یا پینے کی اور چیزیں۔
food-bring = اپنا کھانا ساتھ لائیں۔
food-halal = حلال کھانا۔
food-vegetarian = بغیر گوشت کا کھانا۔
food-no-alcohol = شراب نہیں ہوتی۔
food-alcohol = وہاں شراب بکتی ہے۔
fact-prayer = نماز اور دعا
prayer-unknown = ہمیں معلوم نہیں کہ نماز یا دعا کی جگہ ہے یا نہیں۔ چاہیں تو پوچھ لیں۔
prayer-room = نماز یا دعا کے لیے خاموش جگہ ہے۔
prayer-breaks = نماز یا دعا کے وقت وہ رک جاتے ہیں۔
fact-papers = کاغذات
papers-unknown = ہمیں معلوم نہیں کہ کاغذات چاہیے ہوتے ہیں یا نہیں۔ چاہیں تو پوچھ لیں۔
papers-none = کوئی کاغذ نہیں چاہیے۔
papers-name = وہ ایک نام لکھتے ہیں۔ کوئی بھی نام بتا دیں۔
papers-proof = یہ دکھانا ہوتا ہے:

## The visit

fact-first-time = پہلی بار
first-unknown = ہمیں معلوم نہیں کہ پہلی بار کیا ہوتا ہے۔
first-hello = کوئی دروازے پر سلام کرتا ہے۔
first-tea = چائے یا کافی ہوتی ہے۔
first-watch = دل چاہے تو بس بیٹھ کر دیکھیں۔
first-friend = کوئی دوست ساتھ آ سکتا ہے۔
first-round = کوئی آپ کو جگہ دکھاتا ہے۔
first-name = دل چاہے تو اپنا نام بتائیں۔
first-leave = جب دل چاہے، گھر جائیں۔
first-no-story = کوئی نہیں پوچھے گا کہ آپ نے اپنا ملک کیوں چھوڑا۔
first-speaker = چاہیں تو اپنی زبان بولنے والے کے ساتھ بیٹھیں۔
first-lent = جو چیز چاہیے ہو، وہ کچھ دیر کے لیے دے دیتے ہیں۔
fact-meet = آپ سے ملنا
meet-unknown = ہمیں معلوم نہیں کہ کوئی آپ سے ملنے آ سکتا ہے یا نہیں۔ چاہیں تو پوچھ لیں۔
meet-door = کوئی آپ سے دروازے پر مل سکتا ہے۔
meet-stop = کوئی آپ سے بس اسٹاپ پر مل سکتا ہے۔
meet-call = آنے سے پہلے کوئی آپ کو فون کر سکتا ہے۔
meet-no = کوئی ملنے نہیں آ سکتا۔
fact-photos = تصویریں
photos-unknown = ہمیں معلوم نہیں کہ وہ تصویریں لیتے ہیں یا نہیں۔
photos-no = کوئی تصویر نہیں لیتا۔
photos-yes = آپ ہاں کہیں تو ہی آپ کی تصویر لیتے ہیں۔
fact-room = جگہ ہے یا نہیں
room-unknown = ہمیں معلوم نہیں کہ جگہ ہے یا نہیں۔
room-places = جگہ ہے۔
room-wait =
    { $weeks ->
        [one] تقریباً { $weeks } ہفتہ انتظار ہے۔
       *[other] تقریباً { $weeks } ہفتے انتظار ہے۔
    }
room-full = ابھی جگہ نہیں ہے۔
tag-places = جگہ ہے
tag-wait =
    { $weeks ->
        [one] انتظار: { $weeks } ہفتہ
       *[other] انتظار: { $weeks } ہفتے
    }
tag-full = ابھی جگہ نہیں
fact-joining = شامل کیسے ہوں
joining-unknown = ہمیں معلوم نہیں کہ کیسے شامل ہونا ہے۔ چاہیں تو پوچھ لیں۔
joining-drop-in = بس آ جائیں۔ پوچھنے کی ضرورت نہیں۔
joining-ask = آنے سے پہلے پوچھ لیں۔
joining-book = پہلے جگہ بک کرنی ہوتی ہے۔
fact-reply = ان کا جواب
reply-unknown = ہمیں معلوم نہیں کہ وہ کتنی دیر میں جواب دیتے ہیں۔
reply-days =
    { $days ->
        [one] وہ تقریباً { $days } دن میں جواب دیتے ہیں۔
       *[other] وہ تقریباً { $days } دن میں جواب دیتے ہیں۔
    }
fact-how-long = کب تک
how-long-unknown = ہمیں معلوم نہیں کہ کب تک آنا ٹھیک ہے۔
how-long-as-you-like = جب تک دل چاہے آئیں۔
how-long-weeks =
    { $weeks ->
        [one] یہ { $weeks } ہفتہ چلتا ہے۔
       *[other] یہ { $weeks } ہفتے چلتا ہے۔
    }
how-long-once = یہ صرف ایک بار ہے۔
how-long-until = یہ { $date } تک چلتا ہے۔
how-long-over = یہ { $date } کو ختم ہو گیا۔
fact-after = اس کے بعد
after-unknown = ہمیں معلوم نہیں کہ بعد میں کیا ہوتا ہے۔
after-again = دوبارہ بھی آ جائیں۔
after-next = وہ اگلی چیز ڈھونڈنے میں مدد کرتے ہیں۔
after-goes-on = یہ ایک اور گروپ بن کر چلتا رہتا ہے۔
fact-you-get = آپ کو کیا ملتا ہے
you-get-unknown = ہمیں معلوم نہیں کہ دکھانے کو کوئی کاغذ ملتا ہے یا نہیں۔
you-get-certificate = ایک کاغذ جس پر لکھا ہو کہ آپ نے کیا کیا۔
you-get-reference = کام یا پڑھائی کے لیے ایک خط۔
fact-checked = آخری بار چیک ہوا
checked-unknown = ہمیں معلوم نہیں کہ یہ آخری بار کب چیک ہوا۔
checked-group = گروپ نے اسے { $date } کو چیک کیا۔
checked-hub = ہم نے اسے { $date } کو چیک کیا۔
checked-directory = جن کی لسٹ سے ہم نے لیا، انہوں نے اسے { $date } کو چیک کیا۔
checked-old = یہ بہت پرانی بات ہے۔ شاید کچھ بدل گیا ہو۔
card-old = اسے بہت عرصے سے کسی نے چیک نہیں کیا۔

## Around the facts

fact-read-from-text = یہ ہم نے ان کی لکھی بات میں پڑھا۔
facts-unknown-title = جو ہمیں معلوم نہیں
facts-own-words = ان کے اپنے لفظوں میں
facts-own-words-note = یہ انہوں نے لکھا ہے۔ ہم نے اسے نہیں بدلا۔
facts-website = ویب سائٹ
facts-phone = فون
facts-email = ای میل
alert-cancelled = یہ ان دنوں نہیں ہو رہا۔
alert-moved = یہ ان دنوں کسی اور جگہ ہے۔
alert-note = ایک نئی بات:
alert-until = { $date } تک۔

## Names of languages

lang-am = امہاری
lang-ar = عربی
lang-bn = بنگالی
lang-bsl = برطانوی اشاروں کی زبان
lang-ckb = سورانی کردی
lang-cy = ویلش
lang-en = انگریزی
lang-es = ہسپانوی
lang-fa = فارسی
lang-fa-af = دری
lang-fr = فرانسیسی
lang-hi = ہندی
lang-kmr = کرمانجی کردی
lang-om = اورومو
lang-pa = پنجابی
lang-pl = پولش
lang-ps = پشتو
lang-pt = پرتگالی
lang-ro = رومینیائی
lang-ru = روسی
lang-so = صومالی
lang-sq = البانوی
lang-sw = سواحلی
lang-ta = تامل
lang-ti = ٹگرینیا
lang-tr = ترکی
lang-uk = یوکرینی
lang-ur = اردو
lang-vi = ویتنامی
lang-zh = چینی
lang-other = { $name }
facts-translate = یہ میری زبان میں کر دیں
facts-machine = یہ آپ کے فون نے خود بنایا ہے، کسی انسان نے نہیں۔ یہ غلط ہو سکتا ہے۔
facts-machine-failed = آپ کا فون یہ نہیں کر سکا۔
