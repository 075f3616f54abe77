### Looking for a word or a printed number, and what is said when nothing fits.

search-label = چی را می‌پالید؟
search-hint = به دری یا انگلیسی بنویسید. یا نمبر روی پوستر را بنویسید.
search-danger = در خطر هستید؟ همین حالا به این‌ها زنگ زده می‌توانید.
search-meant = این را پالیدیم:
search-part = هیچ کدام تمام کلمه‌های‌تان را ندارد. این‌ها بعضی‌اش را دارد.
search-failed = حالا با کلمه پالیده نمی‌توانیم. عکس‌ها هنوز کار می‌کند.
search-number-unknown = هیچ برنامه‌ای اینجا این نمبر را ندارد. لطفاً دوباره ببینید.
search-without = بدون این کلمه‌ها: { $count }
search-any-kind = هر رقم برنامه: { $count }
search-online = از خانه، با تلیفون یا سکرین: { $count }
search-others = برنامه‌های دیگر که شاید خوب باشد
search-number = تا این را دوباره پیدا کنید، این نمبر را بنویسید: { $number }
search-which-language = کدام زبان؟
