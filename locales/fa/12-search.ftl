### Looking for a word or a printed number, and what is said when nothing fits.

search-label = دنبال چه می‌گردید؟
search-hint = به فارسی یا انگلیسی بنویسید. یا شماره‌ای را که روی پوستر است بنویسید.
search-danger = در خطر هستید؟ همین الان می‌توانید به این‌ها زنگ بزنید.
search-meant = دنبال این گشتیم:
search-part = هیچ برنامه‌ای همهٔ کلمه‌های شما را ندارد. این‌ها بعضی را دارند.
search-failed = الان نمی‌توانیم دنبال کلمه‌ها بگردیم. عکس‌ها هنوز کار می‌کند.
search-number-unknown = هیچ برنامه‌ای اینجا این شماره را ندارد. لطفاً دوباره نگاهش کنید.
search-without = بدون این کلمه‌ها: { $count }
search-any-kind = هر جور برنامه: { $count }
search-online = از خانه، با گوشی یا کامپیوتر: { $count }
search-others = برنامه‌های دیگری که شاید خوب باشد
search-number = برای اینکه دوباره پیدایش کنید، این شماره را بنویسید: { $number }
search-which-language = چه زبانی؟
