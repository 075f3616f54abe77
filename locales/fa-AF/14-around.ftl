### Where things are: a drawing of what was found, around where somebody starts.

around-open = ببینید این‌ها کجا است
around-pick = اول یک جای را انتخاب کنید. در بالای این صفحه است.
around-hint = شما از وسط شروع می‌کنید. شمال در بالا است. هر حلقه، یک اندازه راه پیاده است.
around-ring = { $minutes } دقیقه
around-about = جایی در همین نزدیکی‌ها
around-further = بسیار دور است، اینجا نمی‌آید: { $count }.
around-unplaced = اینجا نیست: { $count }. این‌ها آنلاین یا با تلیفون است، یا نمی‌دانیم کجا است.
