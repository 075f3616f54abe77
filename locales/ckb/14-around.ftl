### Where things are: a drawing of what was found, around where somebody starts.

around-open = پیشانم بدەن لە کوێن
around-pick = سەرەتا شوێنێک هەڵبژێرن. لە سەرەوەی ئەم لاپەڕەیەیە.
around-hint = ئێوە لە ناوەڕاستەوە دەڕۆن. باکوور لە سەرەوەیە. هەر بازنەیەک ڕێگایەکە بە پێ.
around-ring = { $minutes } خولەک
around-about = شوێنێک لەم دەوروبەرە
around-further = زۆر دوورن، لێرە دەرناکەون: { $count }.
around-unplaced = پیشان نەدراون: { $count }. ئۆنلاینن یان بە تەلەفۆنن، یان نازانین لە کوێن.
