### Who runs this site, and where its list comes from.

## Who runs this site

about-open = چه کسی سایت را اداره می‌کند
about-hub = { $hub } این سایت را اداره می‌کند.
about-readers = چه کسی پیام شما را می‌خواند
about-reads = فقط این‌ها می‌توانند پیامی را باز کنند. پیش از فرستادن به شما می‌گوییم به چه کسی می‌رسد.
about-safe-title = اگر کسی در امان نیست
about-safe = می‌توانید با { $who } حرف بزنید.
about-what = این سایت چیست
about-what-list = لیستی از برنامه‌های نزدیک شماست. رایگان است.
about-what-ask = می‌توانید بگویید که می‌خواهید بیایید. مجبور نیستید.
about-cannot-groups = گروه‌ها را کسان دیگری اداره می‌کنند. شاید چیزی که به ما می‌گویند غلط یا قدیمی باشد.
about-cannot-room = نمی‌توانیم قول بدهیم که برای شما جا هست.

## About this list

directory-open = دربارهٔ این لیست
directory-licence = شرط استفاده از آن: { $licence }
directory-age = چقدر قدیمی است
directory-made = این لیست را این روز درست کردیم: { $date }.
directory-newest = آخرین بررسی: { $ago }.
directory-oldest = قدیمی‌ترین بررسی: { $ago }.
directory-unchecked =
    { $count ->
        [one] برای { $count } برنامه نمی‌دانیم آخرین بررسی چه روزی بوده است.
       *[other] برای { $count } برنامه نمی‌دانیم آخرین بررسی چه روزی بوده است.
    }
ago-days =
    { $days ->
        [0] امروز
        [one] { $days } روز پیش
       *[other] { $days } روز پیش
    }
ago-months =
    { $months ->
        [one] حدود { $months } ماه پیش
       *[other] حدود { $months } ماه پیش
    }
ago-years =
    { $years ->
        [one] حدود { $years } سال پیش
       *[other] حدود { $years } سال پیش
    }
directory-checked-title = «آخرین بررسی» یعنی چه
directory-checked = آن روز یک نفر نگاه کرد که همه چیز هنوز درست است یا نه.
directory-checked-who = خود گروه، یا ما، یا کسانی که لیست را نوشته‌اند.
directory-order-title = چه چیزی اول می‌آید
directory-order = اگر بگویید از کجا راه می‌افتید، اول نزدیک‌ترین‌ها می‌آید. بعد آن‌هایی که زودتر است. بعد به ترتیب اسم.
directory-order-same = برای همه یک جور است. کسی نمی‌تواند پول بدهد تا اول باشد.
directory-unknown-title = چیزهایی که نمی‌دانیم
directory-unknown = وقتی گروهی چیزی را نمی‌گوید، می‌نویسیم «نمی‌دانیم». ما حدس نمی‌زنیم. می‌توانید بپرسید.
about-words = کمک به ترجمهٔ سایت
