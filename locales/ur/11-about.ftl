### Who runs this site, and where its list comes from.

about-open = یہ ویب سائٹ کون چلاتا ہے
about-hub = اس ویب سائٹ کو یہ چلاتے ہیں: { $hub }
about-readers = آپ کا پیغام کون پڑھتا ہے
about-reads = پیغام صرف یہ کھول سکتے ہیں۔ بھیجنے سے پہلے ہم بتاتے ہیں کہ وہ کس کو ملے گا۔
about-safe-title = اگر کوئی محفوظ نہ ہو
about-safe = چاہیں تو ان سے بات کریں: { $who }
about-what = یہ ویب سائٹ کیا ہے
about-what-list = آپ کے قریب جو کچھ ہوتا ہے، یہ اس کی لسٹ ہے۔ یہ مفت ہے۔
about-what-ask = آنا ہو تو پوچھ لیں۔ پوچھنا ضروری نہیں۔
about-cannot-groups = گروپ دوسرے لوگ چلاتے ہیں۔ وہ جو بتائیں، وہ غلط یا پرانا ہو سکتا ہے۔
about-cannot-room = ہم وعدہ نہیں کر سکتے کہ آپ کے لیے جگہ ہو گی۔

## About the list

directory-open = اس لسٹ کے بارے میں
directory-licence = اسے استعمال کرنے کے اصول: { $licence }
directory-age = یہ کتنی پرانی ہے
directory-made = ہم نے یہ لسٹ { $date } کو بنائی۔
directory-newest = سب سے نیا چیک: { $ago }۔
directory-oldest = سب سے پرانا چیک: { $ago }۔
directory-unchecked =
    { $count ->
        [one] { $count } چیز کا ہمیں معلوم نہیں کہ وہ آخری بار کس دن چیک ہوئی۔
       *[other] { $count } چیزوں کا ہمیں معلوم نہیں کہ وہ آخری بار کس دن چیک ہوئیں۔
    }
ago-days =
    { $days ->
        [0] آج
        [one] { $days } دن پہلے
       *[other] { $days } دن پہلے
    }
ago-months =
    { $months ->
        [one] تقریباً { $months } مہینہ پہلے
       *[other] تقریباً { $months } مہینے پہلے
    }
ago-years =
    { $years ->
        [one] تقریباً { $years } سال پہلے
       *[other] تقریباً { $years } سال پہلے
    }
directory-checked-title = “آخری بار چیک ہوا” کا مطلب
directory-checked = اس دن کسی نے دیکھا کہ سب کچھ ابھی بھی درست ہے یا نہیں۔
directory-checked-who = یہ گروپ نے کیا، یا ہم نے، یا لسٹ بنانے والے لوگوں نے۔
directory-order-title = پہلے کیا آتا ہے
directory-order = آپ بتائیں کہ کہاں سے چلنا ہے، تو سب سے قریب والی چیز پہلے آتی ہے۔ پھر جس کا وقت پہلے ہے۔ پھر نام سے۔
directory-order-same = یہ سب کے لیے ایک جیسا ہے۔ کوئی پیسے دے کر پہلے نہیں آ سکتا۔
directory-unknown-title = جو ہمیں معلوم نہیں
directory-unknown = جب کوئی گروپ نہ بتائے، تو ہم لکھتے ہیں: “ہمیں معلوم نہیں”۔ ہم اندازہ نہیں لگاتے۔ چاہیں تو پوچھ لیں۔
about-words = ترجمے میں مدد کریں
