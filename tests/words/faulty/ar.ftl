### كلمات للاختبار: فيها كل خطأ من الجدول مرة واحدة.

title = شيء جميل
broken = ادخل { $name
picture = صورة
twice = ابق كما تشاء.
twice = ابق كما تريد.
places =
    { $count ->
        [one] مكان واحد
       *[other] { $count } مكان
    }
greet = مرحبا { $nom }
led =
    { $count ->
        [zero] لا أحد مع { $who }.
        [one] شخص مع { $who }.
        [two] شخصان مع { $who }.
        [few] { $count } أشخاص مع { $who }.
        [many] { $count } شخصا.
       *[other] { $count } شخص مع { $who }.
    }
script = انظر <script>x</script> حولك.
link = اكتب إلى https://example.org هنا.
turned = اجلس ‮معنا.
open-isolate = كل ⁨معنا.
named = غن { other } معنا.
number = اتصل الآن.
digits = اتصل على ١١١ الآن.
room = تعال إلينا متى شئت
banned = موظف الإحالة يساعدك.
left = We can meet you at the door.
letters = نشرب чай معا.
mixed = نتكلم معاa.
weekday-monday = Monday
extra = زيادة
leave-open = مغادرة الموقع
leave-limit = زر "الخروج" «الخروج» سريع.
### تعليق عن الملف كله في غير مكانه.
