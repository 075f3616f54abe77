### Where things are: a drawing of what was found, around where somebody starts.

around-open = نشان بدهید این‌ها کجاست
around-pick = اول یک جا را انتخاب کنید. بالای همین صفحه است.
around-hint = شما وسط هستید. شمال بالاست. هر دایره چند دقیقه پیاده‌روی است.
around-ring = { $minutes } دقیقه
around-about = جایی همین دور و بر
around-further = دورتر از این نقشه: { $count }.
around-unplaced = اینجا نیست: { $count }. آنلاین یا با تلفن است، یا نمی‌دانیم کجاست.
