### Who runs this site, and where its list comes from.

about-open = کی این سایت را پیش می‌برد
about-hub = این سایت را این‌ها پیش می‌برند: { $hub }.
about-readers = پیام‌تان را کی می‌خواند
about-reads = فقط این‌ها پیام را باز کرده می‌توانند. پیش از روان کردن، به شما می‌گوییم به کی می‌رسد.
about-safe-title = اگر کسی در امان نباشد
about-safe = با این نفر گپ زده می‌توانید: { $who }.
about-what = این سایت چی است
about-what-list = لیست کارهایی است که نزدیک خود کرده می‌توانید. رایگان است.
about-what-ask = برای آمدن پرسیده می‌توانید. مجبور نیستید.
about-cannot-groups = گروپ‌ها را کسان دیگری پیش می‌برند. شاید گپ‌شان غلط یا کهنه باشد.
about-cannot-room = وعده داده نمی‌توانیم که برای شما جای باشد.
directory-open = این لیست چی است
directory-licence = قانون کار گرفتن از آن: { $licence }
directory-age = چی قدر کهنه است
directory-made = این لیست را در این روز ساختیم: { $date }.
directory-newest = آخرین چک: { $ago }.
directory-oldest = کهنه‌ترین چک: { $ago }.
directory-unchecked =
    { $count ->
        [one] از { $count } برنامه، روز آخرین چک را نمی‌دانیم.
       *[other] از { $count } برنامه، روز آخرین چک را نمی‌دانیم.
    }
ago-days =
    { $days ->
        [0] امروز
        [one] { $days } روز پیش
       *[other] { $days } روز پیش
    }
ago-months =
    { $months ->
        [one] تقریباً { $months } ماه پیش
       *[other] تقریباً { $months } ماه پیش
    }
ago-years =
    { $years ->
        [one] تقریباً { $years } سال پیش
       *[other] تقریباً { $years } سال پیش
    }
directory-checked-title = «آخرین چک» یعنی چی
directory-checked = در آن روز کسی دید که همه‌اش هنوز درست است یا نی.
directory-checked-who = این را گروپ کرده، یا ما، یا کسانی که لیست را ساخته‌اند.
directory-order-title = کدام اول می‌آید
directory-order = اگر بگویید از کجا می‌آیید، نزدیک‌ترین اول می‌آید. بعد هر کدام که وقتش زودتر است. بعد به ترتیب نام.
directory-order-same = برای همه یک رقم است. هیچ کس با پیسه اول شده نمی‌تواند.
directory-unknown-title = چی را نمی‌دانیم
directory-unknown = وقتی یک گروپ چیزی را نگوید، می‌نویسیم «نمی‌دانیم». از دل خود نمی‌گوییم. پرسیده می‌توانید.
about-words = کمک در ترجمۀ سایت
