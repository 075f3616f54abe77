### What helps somebody to come: the page of choices, and what the list says of them.

choices-title = چی یارمەتیتان دەدات بێن؟
choices-hint = ئەوەی پێویستتانە هەڵبژێرن. دەتوانن هیچیش هەڵنەبژێرن.
choices-people = خەڵکەکە
choices-place = ڕێگای هاتن
choices-time = کەی
choice-women = تەنها ژنان، یان کاتێک بۆ ژنان
choice-children = منداڵەکانیشم دەتوانن بێن
choice-language = کەسێک بە { $language } قسە بکات
choice-no-english = ئینگلیزی پێویست نەبێت
choice-meet = کەسێک پێشوازیم لێ بکات
choice-quiet = هێمن بێت، یان گرووپێکی بچووک
choice-free = بەخۆڕایی، و بە پێ بڕۆم یان کرێی پاس بدەن
choice-no-papers = بەڵگەنامە پێویست نەبێت
choice-step-free = بێ پلیکانە
choice-online = ئۆنلاین، یان بە تەلەفۆن
choice-now = هەر ئێستا هەیە
choice-today = ئەمڕۆ
choice-week = لە 7 ڕۆژی داهاتوودا
choice-weekdays = دووشەممە تا هەینی
choice-weekend = شەممە یان یەکشەممە
choice-daytime = بە ڕۆژ
choice-evening = ئێواران
choice-drop-in = هەروا بێم، بێ پرسین
list-change-helps = گۆڕینی ئەوەی یارمەتیتان دەدات بێن
list-asked = ئەمەتان داوا کردووە:
list-unsure =
    { $count ->
        [one] و { $count } چالاکیی تر کە هەموو شتێک ناڵێت
       *[other] و { $count } چالاکیی تر کە هەموو شتێک ناڵێن
    }
list-unsure-title = ئەمانە هەموو شتێک ناڵێن
list-without =
    { $count ->
        [one] بێ «{ $choice }»: { $count } چالاکی
       *[other] بێ «{ $choice }»: { $count } چالاکی
    }
list-pick = ناوێک دابگرن بۆ ئەوەی لێرە زیاتر لەبارەیەوە بخوێننەوە.
unsure-free = نازانین لەگەڵ ڕێگاکەی بەخۆڕاییە یان نا.
unsure-language = نازانین کەسێک بە { $language } قسە دەکات یان نا.
unsure-quiet = نازانین هێمنە یان گرووپێکی بچووکە.
unsure-stairs = نازانین پلیکانەی هەیە یان نا.
