### A note to the hub: something is missing, or something is wrong. No name, no answer.

tell-missing-open = به ما بگویید چی کم است
tell-wrong-open = اینجا چیزی غلط است
tell-missing-title = چی کم است؟
tell-wrong-title = چی غلط است؟
tell-language-title = کدام زبان را می‌خواهید؟
tell-missing-label = چی را می‌پالیدید؟
tell-wrong-label = گفته می‌توانید که چی است. خالی هم گذاشته می‌توانید.
tell-language-label = لطفاً نام زبان را بنویسید.
tell-hint = لطفاً نام و نمبر تلیفون ننویسید.
tell-missing-why = چرا می‌پرسیم: تا مردم اینجا آن را پیدا کنند یا شروع کنند.
tell-wrong-why = چرا می‌پرسیم: تا کسی بیهوده آنجا نرود.
tell-language-why = چرا می‌پرسیم: تا مردم بیشتر این را خوانده بتوانند.
tell-who = فقط { $receiver } آن را باز کرده می‌تواند. در آن نام نیست، برای همین به شما جواب داده نمی‌توانند.
note-empty = لطفاً بنویسید که چی را می‌پالیدید.
tell-done = تشکر. حالا به اینجا رسید: { $receiver }.
note-missing-line = کسی این را اینجا پیدا نکرد.
note-language-line = کسی یک زبان دیگر می‌خواهد.
note-changed-line = در یک پیام چیزی تغییر کرده است.
note-wrong-line = کسی می‌گوید که در این چیزی غلط است: { $name }.

## For groups

tell-group = شما از این گروپ هستید؟
tell-stopped = ما دیگر جمع نمی‌شویم
tell-stopped-why = اگر گروپ‌تان بند شده، اینجا را فشار بدهید. مرکز پیش از آنکه از لیست پاکش کند، آن را می‌بیند.
note-stopped-line = کسی می‌گوید که از این گروپ است و دیگر جمع نمی‌شوند: { $name }.
note-group-line = گروپ صفحۀ خود را دیده است: { $name }.
note-group-right = این درست است:
note-group-wrong = این درست نیست ({ $label }):
note-group-else = این را هم می‌گویند:
group-title = این درست است؟
group-intro = این صفحه برای کسانی است که این گروپ را پیش می‌برند. لطفاً هر خط را ببینید. درست است؟
group-all = همۀ این‌ها درست است
group-right = این درست است
group-wrong = این درست نیست
group-instead = درستش چی است؟
group-unknown = این را نمی‌دانیم. در پایین به ما گفته می‌توانید.
group-else = دیگر چی را بدانیم؟
group-once = از این لینک یک بار کار گرفته می‌توانید.
group-not-all = لطفاً در هر خط انتخاب کنید: درست است یا نی؟
went-open = آنجا رفته‌ام. چطور بود؟
went-title = چطور بود؟
went-welcome = با روی خوش با شما پیش آمدند؟
went-safe = خود را در امان حس کردید؟
went-again = باز هم آنجا می‌روید؟
went-not-sure = درست نمی‌دانم
went-why = چرا می‌پرسیم: تا برای نفر بعدی هم خوب باشد. هیچ نامی روان نمی‌کنیم.
went-empty = به یک سوال جواب بدهید، بعد روان کنید.
note-went-line = کسی اینجا رفته است: { $thing }.
