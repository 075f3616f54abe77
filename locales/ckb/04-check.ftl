### The message, shown before it is sent. Critical: shown in English too until two people have checked this language.

check-title = پەیامەکەتان ببینن
check-to = بۆ: { $receiver }
check-reads = تەنها ئەمانە دەتوانن بیکەنەوە: { $receiver }.
check-told = { $receiver } بە ئێمەی گوتووە:
check-english-title = ئەوان ئەمە بە ئینگلیزی دەخوێننەوە:
check-sealed = پەیامەکەتان لەسەر ئەم مۆبایلە قوفڵ دەکەین. وا هەڵی دەگرین کە تەنها ناوەندی گەڕەک بتوانێت بیکاتەوە. ئەوانەی ئەم سایتە بەڕێوە دەبەن دەتوانن سایتەکە بگۆڕن.
check-cannot = دادگا دەتوانێت ناچاریان بکات پەیامەکە پیشان بدەن. ئەگەر منداڵێک لە مەترسیدا بێت، لەوانەیە ئەوان ناچار بن بە کەسێک بڵێن.
check-once = تەنها ئەم یەک پەیامە دەنێرن. بۆ هیچی تر ناڵێن بەڵێ.
check-change = گۆڕین
check-send = دەینێرم
check-do-not-send = ناینێرم
check-other-ways = یان بەبێ ناردن:
check-copy = نووسینەکە کۆپی بکەن
check-print = چاپی بکەن
check-show = دەتوانن ئەم شاشەیە پیشانی کارمەندێک بدەن.
check-copied = نووسینەکە کۆپی کرا.
check-copy-failed = نەمانتوانی کۆپی بکەین. دەتوانن ئەم شاشەیە پیشان بدەن.

## The lines of the message

line-name = تکایە بەم ناوە بانگم بکەن: { $name }.
line-come = دەمەوێت بێم بۆ ئەمە: { $thing }.
line-wait = دەمەوێت چاوەڕێی جێگا بکەم بۆ ئەمە: { $thing }.
line-question = دەربارەی ئەمە پرسیارێکم هەیە: { $thing }.
line-my-question = پرسیارەکەم:
line-call-me = تکایە پێم بڵێن لە نزیک من چ چالاکییەک هەیە کە بتوانم بێم.
line-for-someone = ئەمە لەبری کەسێک دەنووسم کە یارمەتیی دەدەم.
line-agreed = ئەو ئەمە دەزانێت، و ڕازییە.
line-with-me = ئێستا لەگەڵمە.
line-text = نامەی کورتم بۆ بنێرن بۆ ئەم ژمارەیە: { $phone }.
line-call = لەسەر ئەم ژمارەیە تەلەفۆنم بۆ بکەن: { $phone }.
line-whatsapp = لە واتساپ (WhatsApp) بۆم بنووسن: { $phone }.
line-email = ئیمەیڵم بۆ بنێرن: { $email }.
line-come-in = خۆم دێم و قسە دەکەم. تکایە وەڵامەکەم بۆ هەڵبگرن.
line-shared = کەسانی تر دەتوانن ئەم مۆبایلە ببینن. تکایە تەنها بنووسن «تەلەفۆنمان بۆ بکەنەوە». ناوی گرووپەکە مەنووسن.
line-not-shared = کەسی تر ئەم مۆبایلە نابینێت.
line-no-voicemail = تکایە پەیامی دەنگی بەجێ مەهێڵن.
line-voicemail = دەتوانن پەیامی دەنگی بەجێ بهێڵن.
line-voicemail-name = لە پەیامی دەنگیدا دەتوانن بڵێن ئێوە کێن.
line-voicemail-no-name = تکایە لە پەیامی دەنگیدا مەڵێن ئێوە کێن.
line-when = کاتی باش: { $times }.
line-language = بە { $language } قسە دەکەم.
line-interpreter = تکایە با کەسێک لەوێ بێت کە ئینگلیزی و زمانی من بزانێت.
line-no-interpreter = بۆ زمان پێویستم بە کەسی تر نییە.
line-woman = دەمەوێت لەگەڵ ژنێک قسە بکەم.
line-man = دەمەوێت لەگەڵ پیاوێک قسە بکەم.
line-children =
    { $count ->
        [one] لەگەڵ { $count } منداڵ دێم.
       *[other] لەگەڵ { $count } منداڵ دێم.
    }
line-helps = ئەمە یارمەتیم دەدات بێم: { $helps }.
line-else = هەروەها دەمەوێت بڵێم:
