### What can be said of a thing: a label, a sentence for each value, and one for “we do not know”.

## When

fact-when = کەی
when-unknown = نازانین کەیە. دەتوانن بپرسن.
when-every-week = هەموو هەفتەیەک: { $days }
when-every-weeks = هەر { $weeks } هەفتە جارێک: { $days }
when-monthly =
    { $nth ->
        [first] هەموو مانگێک، یەکەم { $day }
        [second] هەموو مانگێک، دووەم { $day }
        [third] هەموو مانگێک، سێیەم { $day }
        [fourth] هەموو مانگێک، چوارەم { $day }
        [fifth] هەموو مانگێک، پێنجەم { $day }
       *[last] هەموو مانگێک، دوایین { $day }
    }
when-month-day = هەموو مانگێک، ڕۆژی { $day }
when-with-time = { $days }، { $time }
when-on-days = کراوەیە: { $days }
when-now = هەر ئێستا هەیە
when-next = جاری داهاتوو: { $date }
when-dates-over = ئەو ڕۆژانەی دەمانزانی تەواو بوون. بپرسن جاری داهاتوو کەیە.
when-which-week = نازانین کام هەفتەیە. بپرسن جاری داهاتوو کەیە.
when-term-time = تەنها کاتێک قوتابخانەکان کراوەن.
time-from = لە { $from } بەدواوە

## Where

fact-where = کوێ
where-unknown = نازانین لە کوێیە. دەتوانن بپرسن.
where-ask = ناونیشانەکە لە ئێمە بپرسن. ناوچەکە: { $area }.
where-ask-only = ناونیشانەکە لە ئێمە بپرسن.
where-online = ئۆنلاین، بە مۆبایل یان کۆمپیوتەر.
where-comes = ئەوان دێن بۆ لای ئێوە.
where-phone = بە تەلەفۆن.
where-about = تەنها بە نزیکەیی دەزانین لە کوێیە.

## Cost and travel

fact-cost = نرخ
cost-unknown = نازانین بە چەندە. دەتوانن بپرسن.
cost-free = بەخۆڕایی.
cost-free-gifts = بەخۆڕایی. ئەگەر بتانەوێت، دەتوانن پارەیەک ببەخشن.
cost-price = { $price }
cost-range = { $least } تا { $most }
cost-what-you-can = چەندتان پێ دەکرێت ئەوەندە بدەن. هیچیش نەدەن ئاساییە.
fact-travel = کرێی پاس (ئۆتۆبووس)
travel-unknown = نازانین یارمەتیی کرێی پاس دەدەن یان نا.
travel-bus-paid = کرێی پاسی هاتن و گەڕانەوەتان دەدەن.
travel-lift = دێن بە دواتاندا و دەتانبەنەوە بۆ ماڵ.
travel-none = ئەوان کرێی پاس نادەن.

## People

fact-who-comes = کێ دێت
who-unknown = نازانین کێ دێت. دەتوانن سەرەتا بپرسن.
who-many-countries = خەڵکی چەندین وڵات.
who-mostly-local = زۆربەیان لەمێژە لێرە دەژین.
who-new-arrivals = کەسانی تر کە تازە هاتوون بۆ ئێرە.
who-mostly-older = زۆربەیان بەتەمەنن.
who-mostly-young = زۆربەیان گەنجن.
who-families = زۆربەیان خێزانن.
fact-women-men = ژنان یان پیاوان
women-men-unknown = نازانین بۆ ژنانە یان بۆ پیاوان.
women-men-everyone = ژن و پیاو دەتوانن بێن.
women-men-women = تەنها ژنان.
women-men-men = تەنها پیاوان.
women-men-times = بۆ هەمووان. هەندێک کات تەنها بۆ ژنانە.
fact-who-runs = کێ بەڕێوەی دەبات
who-runs-unknown = نازانین کێ بەڕێوەی دەبات.
fact-ages = کێ دەتوانێت بێت
ages-unknown = نازانین کێ دەتوانێت بێت. دەتوانن بپرسن.
ages-from = تەمەن { $least } ساڵ یان زیاتر.
ages-to = تەمەن { $most } ساڵ یان کەمتر.
ages-between = تەمەن { $least } تا { $most } ساڵ.
fact-languages = زمانەکان
languages-unknown = نازانین بە چ زمانێک قسە دەکەن.
languages-spoken = بەم زمانانە قسە دەکەن: { $languages }.
languages-help = کەسێک دەتوانێت بەم زمانانە یارمەتی بدات: { $languages }.
fact-english = ئینگلیزیی ئێوە
english-unknown = نازانین چەند ئینگلیزی پێویستە.
english-none = ئینگلیزی پێویست نییە.
english-few = چەند وشەیەکی ئینگلیزی بەسە.
english-some = بۆ قسەکردن کەمێک ئینگلیزی پێویستە.
fact-children = منداڵ
children-unknown = نازانین منداڵ دەتوانێت بێت یان نا. دەتوانن بپرسن.
children-welcome = منداڵەکانتان دەتوانن لەگەڵتان بێن.
children-creche = لەوێ کەسێک ئاگای لە منداڵەکانتان دەبێت.
children-no = بۆ گەورەکانە. منداڵ ناتوانێت بێت.
children-for = بۆ منداڵانە. گەورەیەکیش لەگەڵیان دێت.
fact-size = چەند کەس
size-unknown = نازانین چەند کەس دێن.
size-one = ئێوە و یەک کەسی تر.
size-five = تا 5 کەس.
size-twelve = 6 تا 12 کەس.
size-more = 13 کەس یان زیاتر.

## The building, food, papers

fact-access = باڵەخانەکە
access-unknown = نازانین پلیکانە و تەوالێتی چۆنە. دەتوانن بپرسن.
access-step-free = پلیکانەی نییە، یان ئاسانسێری (مەسعەد) هەیە.
access-steps = پلیکانەی هەیە.
access-toilet = تەوالێتەکەی بۆ ویلچەر باشە.
access-no-toilet = تەوالێتی بۆ ویلچەر نییە.
access-quiet = شوێنێکی هێمنە.
access-not-quiet = لەوانەیە دەنگەدەنگی زۆر بێت.
access-loop = سیستەمی دەنگی بۆ ئامێری بیستن هەیە.
access-bsl = کەسێک زمانی ئاماژەی بەریتانی دەزانێت.
fact-food = خواردن
food-unknown = نازانین خواردن هەیە یان نا.
food-free = خواردنی بەخۆڕایی.
food-drinks = چا یان خواردنەوەی تر، بەخۆڕایی.
food-bring = خواردنی خۆتان بهێنن.
food-halal = خواردنی حەڵاڵ.
food-vegetarian = خواردنی بێ گۆشت.
food-no-alcohol = مەشروبی لێ نییە.
food-alcohol = مەشروب دەفرۆشن.
fact-prayer = نوێژ و دوعا
prayer-unknown = نازانین شوێنی نوێژ و دوعا هەیە یان نا. دەتوانن بپرسن.
prayer-room = شوێنێکی هێمن بۆ نوێژ و دوعا هەیە.
prayer-breaks = لە کاتی نوێژدا دەوەستن.
fact-papers = بەڵگەنامە
papers-unknown = نازانین بەڵگەنامە پێویستە یان نا. دەتوانن بپرسن.
papers-none = هیچ بەڵگەنامەیەک پێویست نییە.
papers-name = ئەوان ناوێک دەنووسن. هەر ناوێک بێت باشە.
papers-proof = پێویستە شتێک پیشان بدەن:

## The visit

fact-first-time = یەکەم جار
first-unknown = نازانین یەکەم جار چۆن دەبێت.
first-hello = لە بەر دەرگا کەسێک بەخێرهاتنتان دەکات.
first-tea = چا یان قاوە هەیە.
first-watch = دەتوانن تەنها سەیر بکەن.
first-friend = دەتوانن هاوڕێیەک لەگەڵ خۆتان بهێنن.
first-round = کەسێک شوێنەکەتان پیشان دەدات.
first-name = ئەگەر بتانەوێت، ناوی خۆتان دەڵێن.
first-leave = کەی بتانەوێت دەتوانن بڕۆن.
first-no-story = کەس ناپرسێت بۆچی وڵاتەکەتان بەجێ هێشتووە.
first-speaker = دەتوانن لەلای کەسێک دابنیشن کە زمانی ئێوە دەزانێت.
first-lent = ئەوەی پێویستتانە بە ئەمانەت دەتاندەنێ.
fact-meet = پێشوازی
meet-unknown = نازانین کەسێک دەتوانێت پێشوازیتان لێ بکات یان نا. دەتوانن بپرسن.
meet-door = کەسێک دەتوانێت لە بەر دەرگا پێشوازیتان لێ بکات.
meet-stop = کەسێک دەتوانێت لە وێستگەی پاس پێشوازیتان لێ بکات.
meet-call = کەسێک دەتوانێت پێش هاتنتان تەلەفۆنتان بۆ بکات.
meet-no = کەس ناتوانێت پێشوازیتان لێ بکات.
fact-photos = وێنە
photos-unknown = نازانین وێنە دەگرن یان نا.
photos-no = کەس وێنە ناگرێت.
photos-yes = تەنها ئەگەر ئێوە بڵێن بەڵێ، وێنەتان دەگرن.
fact-room = جێگا
room-unknown = نازانین جێگا هەیە یان نا.
room-places = جێگا هەیە.
room-wait =
    { $weeks ->
        [one] نزیکەی { $weeks } هەفتە چاوەڕێ دەکەن.
       *[other] نزیکەی { $weeks } هەفتە چاوەڕێ دەکەن.
    }
room-full = ئێستا پڕە.
tag-places = جێگا هەیە
tag-wait =
    { $weeks ->
        [one] چاوەڕێ: { $weeks } هەفتە
       *[other] چاوەڕێ: { $weeks } هەفتە
    }
tag-full = ئێستا پڕە
fact-joining = چۆن بەشدار بن
joining-unknown = نازانین چۆن بەشدار دەبن. دەتوانن بپرسن.
joining-drop-in = هەروا وەرن. پێویست ناکات بپرسن.
joining-ask = پێش هاتن بپرسن.
joining-book = پێویستە پێشتر جێگا بگرن.
fact-reply = وەڵامی ئەوان
reply-unknown = نازانین کەی وەڵام دەدەنەوە.
reply-days =
    { $days ->
        [one] دوای نزیکەی { $days } ڕۆژ وەڵام دەدەنەوە.
       *[other] دوای نزیکەی { $days } ڕۆژ وەڵام دەدەنەوە.
    }
fact-how-long = تا کەی
how-long-unknown = نازانین تا کەی دەتوانن بێن.
how-long-as-you-like = تا کەی بتانەوێت دەتوانن بێن.
how-long-weeks =
    { $weeks ->
        [one] { $weeks } هەفتە بەردەوام دەبێت.
       *[other] { $weeks } هەفتە بەردەوام دەبێت.
    }
how-long-once = تەنها یەک جارە.
how-long-until = تا { $date } بەردەوام دەبێت.
how-long-over = تەواو بوو. دوا ڕۆژ: { $date }.
fact-after = دوای ئەوە
after-unknown = نازانین دوای ئەوە چی دەبێت.
after-again = دەتوانن دووبارە بێن.
after-next = یارمەتیتان دەدەن شتی دواتر بدۆزنەوە.
after-goes-on = وەک گرووپێکی تر بەردەوام دەبێت.
fact-you-get = چیتان دەدەنێ
you-get-unknown = نازانین کاغەزێکتان دەدەنێ کە پیشانی بدەن یان نا.
you-get-certificate = کاغەزێک کە دەڵێت چیتان کردووە.
you-get-reference = نامەیەک بۆ کار یان خوێندن.
fact-checked = دوایین پێداچوونەوە
checked-unknown = نازانین دوایین پێداچوونەوە کەی بووە.
checked-group = گرووپەکە پێیدا چووەتەوە: { $date }.
checked-hub = ئێمە پێیدا چووینەتەوە: { $date }.
checked-directory = ئەوانەی لیستەکەیان نووسیوە پێیدا چوونەتەوە: { $date }.
checked-old = لەو کاتەوە زۆر تێپەڕیوە. لەوانەیە شت گۆڕابێت.
card-old = لەمێژە کەس پێیدا نەچووەتەوە.

## Around the facts

fact-read-from-text = ئەمەمان لە نووسینی خۆیان خوێندووەتەوە.
facts-unknown-title = ئەوەی نازانین
facts-own-words = بە قسەی خۆیان
facts-own-words-note = خۆیان ئەمەیان نووسیوە. ئێمە نەمانگۆڕیوە.
facts-website = سایت
facts-phone = تەلەفۆن
facts-email = ئیمەیڵ
alert-cancelled = لە ئێستادا ڕاوەستاوە.
alert-moved = لە ئێستادا لە شوێنێکی ترە.
alert-note = شتێکی نوێ هەیە:
alert-until = تا { $date }.

## Names of languages

lang-am = ئەمهەری
lang-ar = عەرەبی
lang-bn = بەنگالی
lang-bsl = زمانی ئاماژەی بەریتانی
lang-ckb = کوردیی سۆرانی
lang-cy = وێڵزی
lang-en = ئینگلیزی
lang-es = ئیسپانی
lang-fa = فارسی
lang-fa-af = دەری
lang-fr = فەڕەنسی
lang-hi = هیندی
lang-kmr = کوردیی کورمانجی
lang-om = ئۆرۆمۆ
lang-pa = پەنجابی
lang-pl = پۆڵەندی
lang-ps = پەشتۆ
lang-pt = پورتوگالی
lang-ro = ڕۆمانی
lang-ru = ڕووسی
lang-so = سۆماڵی
lang-sq = ئەلبانی
lang-sw = سواحیلی
lang-ta = تامیلی
lang-ti = تیگرینیا
lang-tr = تورکی
lang-uk = ئۆکرانی
lang-ur = ئوردو
lang-vi = ڤێتنامی
lang-zh = چینی
lang-other = { $name }
facts-translate = بیکەن بە زمانی من
facts-machine = مۆبایلەکەتان خۆی ئەمەی وەرگێڕاوە. لەوانەیە هەڵە بێت.
facts-machine-failed = مۆبایلەکەتان نەیتوانی ئەمە بکات.
