### Who runs this site, and where its list comes from.

about-open = کێ ئەم سایتە بەڕێوە دەبات
about-hub = { $hub } ئەم سایتە بەڕێوە دەبات.
about-readers = کێ پەیامەکەتان دەخوێنێتەوە
about-reads = تەنها ئەمانە دەتوانن پەیام بکەنەوە. پێش ئەوەی بینێرن، پێتان دەڵێین دەچێت بۆ کێ.
about-safe-title = ئەگەر کەسێک لە مەترسیدا بێت
about-safe = دەتوانن قسە بکەن لەگەڵ: { $who }.
about-what = ئەم سایتە چییە
about-what-list = لیستێکە لەو چالاکییانەی لە نزیکتانن. بەخۆڕاییە.
about-what-ask = دەتوانن داوا بکەن بێن. مەرج نییە.
about-cannot-groups = گرووپەکان کەسانی تر بەڕێوەیان دەبەن. لەوانەیە ئەوەی پێمان دەڵێن هەڵە یان کۆن بێت.
about-cannot-room = ناتوانین بەڵێن بدەین کە جێگاتان بۆ هەبێت.
directory-open = دەربارەی ئەم لیستە
directory-licence = مەرجی بەکارهێنانی: { $licence }
directory-age = چەند کۆنە
directory-made = ئێمە ئەم لیستەمان دروست کردووە: { $date }.
directory-newest = نوێترین پێداچوونەوە: { $ago }.
directory-oldest = کۆنترین پێداچوونەوە: { $ago }.
directory-unchecked =
    { $count ->
        [one] بۆ { $count } چالاکی، نازانین ڕۆژی دوایین پێداچوونەوە کەی بووە.
       *[other] بۆ { $count } چالاکی، نازانین ڕۆژی دوایین پێداچوونەوە کەی بووە.
    }
ago-days =
    { $days ->
        [0] ئەمڕۆ
        [one] { $days } ڕۆژ لەمەوبەر
       *[other] { $days } ڕۆژ لەمەوبەر
    }
ago-months =
    { $months ->
        [one] نزیکەی { $months } مانگ لەمەوبەر
       *[other] نزیکەی { $months } مانگ لەمەوبەر
    }
ago-years =
    { $years ->
        [one] نزیکەی { $years } ساڵ لەمەوبەر
       *[other] نزیکەی { $years } ساڵ لەمەوبەر
    }
directory-checked-title = «دوایین پێداچوونەوە» یانی چی
directory-checked = لەو ڕۆژەدا کەسێک سەیری کردووە هەمووی هێشتا ڕاستە یان نا.
directory-checked-who = گرووپەکە کردوویەتی، یان ئێمە، یان ئەوانەی لیستەکەیان نووسیوە.
directory-order-title = سەرەتا چی دێت
directory-order = ئەگەر بڵێن لە کوێوە دەڕۆن، سەرەتا ئەوەی نزیکترە دێت. پاشان ئەوەی زووترە. پاشان بە ناو.
directory-order-same = بۆ هەمووان وەک یەکە. کەس ناتوانێت پارە بدات بۆ ئەوەی لە سەرەتاوە بێت.
directory-unknown-title = ئەوەی نازانین
directory-unknown = کاتێک گرووپێک شتێک ناڵێت، دەنووسین «نازانین». بە مەزەندە نانووسین. دەتوانن بپرسن.
about-words = یارمەتی لە وەرگێڕاندا
