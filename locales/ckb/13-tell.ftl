### A note to the hub: something is missing, or something is wrong. No name, no answer.

tell-missing-open = پێمان بڵێن چی کەمە
tell-wrong-open = شتێک لێرە هەڵەیە
tell-missing-title = چی کەمە؟
tell-wrong-title = چی هەڵەیە؟
tell-language-title = چ زمانێکتان دەوێت؟
tell-missing-label = بەدوای چیدا دەگەڕان؟
tell-wrong-label = دەتوانن بڵێن چییە. دەتوانن بەتاڵی بهێڵنەوە.
tell-language-label = تکایە ناوی زمانەکە بنووسن.
tell-hint = تکایە هیچ ناو و ژمارەی تەلەفۆن مەنووسن.
tell-missing-why = بۆچی دەپرسین: بۆ ئەوەی خەڵکی ئێرە بیدۆزنەوە یان دەستی پێ بکەن.
tell-wrong-why = بۆچی دەپرسین: بۆ ئەوەی کەس بە خۆڕا نەچێت بۆ ئەوێ.
tell-language-why = بۆچی دەپرسین: بۆ ئەوەی خەڵکی زیاتر بتوانن ئەمە بخوێننەوە.
tell-who = تەنها ئەمانە دەتوانن بیکەنەوە: { $receiver }. ناوی تێدا نییە، بۆیە ئەوان ناتوانن وەڵامتان بدەنەوە.
note-empty = تکایە بنووسن بەدوای چیدا دەگەڕان.
tell-done = سوپاس. ئێستا گەیشت بە: { $receiver }.
note-missing-line = کەسێک ئەمەی لێرە نەدۆزییەوە.
note-language-line = کەسێک زمانێکی تری دەوێت.
note-changed-line = لە پەیامێکدا شتێک گۆڕاوە.
note-wrong-line = کەسێک دەڵێت لێرەدا شتێک هەڵەیە: { $name }.

## For groups

tell-group = ئێوە لەم گرووپەن؟
tell-stopped = ئێمە چیتر کۆ نابینەوە
tell-stopped-why = ئەگەر گرووپەکەتان ڕاوەستاوە، ئەمە دابگرن. ناوەندی گەڕەک سەیری دەکات پێش ئەوەی لای ببات.
note-stopped-line = کەسێک دەڵێت لەم گرووپەیە، و گرووپەکە چیتر کۆ نابێتەوە: { $name }.
note-group-line = گرووپەکە سەیری لاپەڕەکەی خۆی کرد: { $name }.
note-group-right = ئەمە ڕاستە:
note-group-wrong = ئەمە ڕاست نییە ({ $label }):
note-group-else = هەروەها دەڵێن:
group-title = ئەمە ڕاستە؟
group-intro = ئەم لاپەڕەیە بۆ ئەوانەیە کە ئەم گرووپە بەڕێوە دەبەن. تکایە سەیری هەموو دێڕێک بکەن. ڕاستە؟
group-all = هەموو ئەمە ڕاستە
group-right = ئەمە ڕاستە
group-wrong = ئەمە ڕاست نییە
group-instead = ڕاستییەکەی چییە؟
group-unknown = ئەمە نازانین. دەتوانن لە خوارەوە پێمان بڵێن.
group-else = چیی تر پێویستە بزانین؟
group-once = دەتوانن ئەم لینکە یەک جار بەکار بهێنن.
group-not-all = تکایە لە هەموو دێڕێکدا هەڵبژێرن: ڕاستە یان نا؟
went-open = من لەوێ بووم. دەڵێم چۆن بوو.
went-title = چۆن بوو؟
went-welcome = بە خۆشی پێشوازییان لێتان کرد؟
went-safe = لەوێ هەستتان بە سەلامەتی کرد؟
went-again = جارێکی تر دەچنەوە بۆ ئەوێ؟
went-not-sure = نازانم
went-why = بۆچی دەپرسین: بۆ ئەوەی بۆ کەسی دواتریش باش بێت. هیچ ناوێک نانێرین.
went-empty = وەڵامی یەک پرسیار بدەنەوە، پاشان بینێرن.
note-went-line = کەسێک لەوێ بووە: { $thing }.
