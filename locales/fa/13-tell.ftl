### A note to the hub: something is missing, or something is wrong. No name, no answer.

tell-missing-open = بگویید چه چیزی کم است
tell-wrong-open = اینجا چیزی غلط است
tell-missing-title = چه چیزی کم است؟
tell-wrong-title = چه چیزی غلط است؟
tell-language-title = چه زبانی می‌خواهید؟
tell-missing-label = دنبال چه می‌گشتید؟
tell-wrong-label = می‌توانید بگویید چیست. می‌توانید خالی بگذارید.
tell-language-label = لطفاً اسم زبان را بنویسید.
tell-hint = لطفاً هیچ اسم و شمارهٔ تلفنی ننویسید.
tell-missing-why = چرا می‌پرسیم: تا آدم‌های اینجا آن را پیدا کنند یا راه بیندازند.
tell-wrong-why = چرا می‌پرسیم: تا کسی بی‌خود به آنجا نرود.
tell-language-why = چرا می‌پرسیم: تا آدم‌های بیشتری بتوانند این را بخوانند.
tell-who = فقط { $receiver } می‌تواند بازش کند. اسمی در آن نیست، برای همین نمی‌توانند به شما جواب بدهند.
note-empty = لطفاً بنویسید دنبال چه می‌گشتید.
tell-done = ممنون. حالا به دست { $receiver } رسیده است.
note-missing-line = کسی این را اینجا پیدا نکرد.
note-language-line = کسی یک زبان دیگر می‌خواهد.
note-changed-line = در یک پیام چیزی عوض شده است.
note-wrong-line = کسی می‌گوید چیزی در این برنامه غلط است: { $name }.

## For groups

tell-group = شما از این گروه هستید؟
tell-stopped = ما دیگر جمع نمی‌شویم
tell-stopped-why = اگر گروه شما دیگر کار نمی‌کند، اینجا را بزنید. مرکز محله پیش از آنکه آن را بردارد، نگاهش می‌کند.
note-stopped-line = کسی می‌گوید از این گروه است و گروه دیگر جمع نمی‌شود: { $name }.
note-group-line = گروه صفحهٔ خودش را نگاه کرده است: { $name }.
note-group-right = این درست است:
note-group-wrong = این درست نیست ({ $label }):
note-group-else = این را هم می‌گویند:
group-title = این درست است؟
group-intro = این صفحه برای کسانی است که این گروه را اداره می‌کنند. لطفاً هر خط را ببینید. درست است؟
group-all = همهٔ این‌ها درست است
group-right = این درست است
group-wrong = این درست نیست
group-instead = درستش چیست؟
group-unknown = این را نمی‌دانیم. می‌توانید پایین صفحه به ما بگویید.
group-else = دیگر چه باید بدانیم؟
group-once = این لینک را یک بار می‌شود استفاده کرد.
group-not-all = لطفاً در هر خط انتخاب کنید: درست است یا نه؟
went-open = آنجا رفته‌ام. می‌گویم چطور بود.
went-title = چطور بود؟
went-welcome = با روی خوش از شما استقبال کردند؟
went-safe = آنجا احساس امنیت کردید؟
went-again = باز هم آنجا می‌روید؟
went-not-sure = نمی‌دانم
went-why = چرا می‌پرسیم: تا برای نفر بعدی هم خوب باشد. هیچ اسمی نمی‌فرستیم.
went-empty = به یک سؤال جواب بدهید، بعد بفرستید.
note-went-line = کسی به این برنامه رفته است: { $thing }.
