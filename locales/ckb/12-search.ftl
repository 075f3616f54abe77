### Looking for a word or a printed number, and what is said when nothing fits.

search-label = بەدوای چیدا دەگەڕێن؟
search-hint = بە کوردی یان بە ئینگلیزی بنووسن. یان ژمارەی سەر پۆستەرەکە بنووسن.
search-danger = لە مەترسیدان؟ دەتوانن ئێستا تەلەفۆن بۆ ئەمانە بکەن.
search-meant = بەدوای ئەمەدا گەڕاین:
search-part = هیچ شتێک هەموو وشەکانتانی تێدا نییە. ئەمانە هەندێکیان تێدایە.
search-failed = ئێستا ناتوانین بەدوای وشەدا بگەڕێین. وێنەکان هێشتا کار دەکەن.
search-number-unknown = هیچ شتێک لێرە ئەم ژمارەیەی نییە. تکایە سەیری بکەنەوە.
search-without = بێ ئەم وشانە: { $count }
search-any-kind = هەر جۆرە چالاکییەک: { $count }
search-online = لە ماڵەوە، بە مۆبایل یان شاشە: { $count }
search-others = شتی تر کە لەوانەیە باش بن
search-number = بۆ ئەوەی ئەمە بدۆزنەوە، ئەم ژمارەیە بنووسن: { $number }
search-which-language = چ زمانێک؟
