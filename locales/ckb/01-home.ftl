### The first pages: language, what would make life better, where, the list.

site-name = لەگەڵمان وەرن
language-title = زمانەکەتان هەڵبژێرن
language-change = گۆڕینی زمان
language-machine = کۆمپیوتەر ئەمەی نووسیوە. هێشتا کەس پێیدا نەچووەتەوە.
language-not-checked = هێشتا کەس پێیدا نەچووەتەوە
language-find = زمانەکەتان بدۆزنەوە
language-none = هێشتا ئەم زمانەمان نییە.
language-ask = دەمەوێت زمانی منیش هەبێت
home-title = چی ژیانتان خۆشتر دەکات؟
home-hint = یەکێک یان چەند دانەیەک هەڵبژێرن. دواتر دەتوانن بیگۆڕن.
need-people = دەمەوێت خەڵک بناسم
need-fun = دەمەوێت کاتم خۆش بێت
need-move = دەمەوێت وەرزش بکەم
need-make = دەمەوێت شت دروست بکەم
need-outside = دەمەوێت لە دەرەوە بم
need-english = دەمەوێت فێری ئینگلیزی ببم
need-children = شتێکم دەوێت لەگەڵ منداڵەکانم بیکەم
need-basics = خواردن، جلوبەرگ یان کەلوپەلی ماڵم پێویستە
need-letters = یارمەتیم دەوێت بۆ نامە، پارە یان خانوو
need-sad = دڵتەنگ، نیگەران یان تەنیام
need-give = دەمەوێت کار بکەم، بخوێنم یان یارمەتی بدەم
home-anything = دڵنیا نیم. هەموویم پیشان بدەن.
home-show =
    { $count ->
        [0] هێشتا هیچ نییە. پیشانم بدەن.
        [one] { $count } چالاکیم پیشان بدەن
       *[other] { $count } چالاکیم پیشان بدەن
    }
home-promise = پێویست ناکات ناوی خۆتانمان پێ بڵێن. ئەوەی سەیری دەکەن هەڵی ناگرین.
home-sad-help = ئێستا زۆر قورسە؟ «ئێستا یارمەتیم دەوێت» دابگرن.
place-label = لە کوێوە دەڕۆن؟
place-any = هەر شوێنێک بێت
place-near-me = لە نزیک من
place-postcode = پۆستکۆد دەنووسم
place-postcode-label = بەشی یەکەمی پۆستکۆد
place-postcode-hint = بۆ نموونە { $short } یان { $long }. باقییەکەی پێویست نییە.
place-postcode-unknown = ئەم پۆستکۆدە لەم ناوچەیەدا ناناسین. تکایە سەیری بەشی یەکەمی بکەنەوە.
place-searching = لەوانەیە مۆبایلەکەتان لێتان بپرسێت. ئێمە هەرگیز نابینین ڕێک لە کوێن.
place-not-found = مۆبایلەکەتان نەیگوت لە کوێن. دەتوانن شوێنێک هەڵبژێرن.
place-first = ئەم لیستە درێژە. بڵێن لە کوێوە دەڕۆن، ئێمەش ئەوەی نزیکتانە پیشانتان دەدەین.
list-title = چ چالاکییەک هەیە
list-title-near = لە نزیک { $place }
list-count =
    { $count ->
        [0] هێشتا لێرە هیچ نییە.
        [one] { $count } چالاکی.
       *[other] { $count } چالاکی.
    }
list-order-near = سەرەتا ئەوەی نزیکترە. پاشان ئەوەی زووترە.
list-order-soon = سەرەتا ئەوەی زووترە.
list-order-own = سەرەتا چالاکییەکانی ئێرە: { $hub }. پاشان ئەوەی نزیکترە و ئەوەی زووترە.
list-further = سەیری شوێنی دوورتریش بکەن ({ $count })
list-anywhere = زیاتر، ئۆنلاین یان بە تەلەفۆن ({ $count })
list-none = هێشتا شتێکی وامان نەدۆزیوەتەوە. سەیری ئەمانە بکەن.
list-everything = هەموویم پیشان بدەن
list-choose-again = جارێکی تر هەڵبژێرن
list-source = ئەم لیستە لێرەوە هاتووە: { $source }.
list-more = زیاترم پیشان بدەن
back = گەڕانەوە
loading = خەریکە دێت. لەوانەیە ئینتەرنێتەکەتان هێواش بێت.
list-pair = { $first }، { $rest }
walk-minutes =
    { $minutes ->
        [one] { $minutes } خولەک بە پێ
       *[other] { $minutes } خولەک بە پێ
    }
walk-minutes-about =
    { $minutes ->
        [one] نزیکەی { $minutes } خولەک بە پێ
       *[other] نزیکەی { $minutes } خولەک بە پێ
    }
miles-away =
    { $miles ->
        [one] نزیکەی { $miles } میل دوورە
       *[other] نزیکەی { $miles } میل دوورە
    }
link-gone = ئەو چالاکییە چیتر لێرە نییە. ئەمانەی تر هەن.
finish = تەواوکردن و سڕینەوە
finish-hint = کە ئەمە دادەگرن، هەرچی نووسیوتانە لەم شاشەیە دەسڕدرێتەوە.
