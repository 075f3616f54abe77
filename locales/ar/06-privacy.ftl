### Promises. Critical: shown in English too until two people have checked this language. Each sentence is held by a test.

## What we promise

privacy-open = خصوصيتك
privacy-title = خصوصيتك
privacy-no-account = لا حاجة إلى حساب. لا نستخدم ملفات الكوكيز (cookies).
privacy-nothing-kept = لا نحفظ شيئًا مما شاهدته أو كتبته، إلا إذا أرسلته.
privacy-short = قائمتك القصيرة تذهب عندما تغلق هذه الصفحة. هاتفك يحتفظ بها فقط إذا طلبت ذلك.
privacy-copy = يحتفظ هاتفك بنسخة من هذا الموقع. تعمل بلا شبكة. وهي نفسها لكل من في منطقتك.
privacy-one-site = هذه الصفحة لا تتصل بأي موقع آخر.
privacy-address = عنوان الموقع في أعلى الشاشة لا يكشف أبدًا ما شاهدته.
privacy-sealed = نحفظ ما أرسلته بطريقة لا يستطيع فتحه إلا المركز.
privacy-deleted = ما ترسله يُمحى بعد 60 يومًا على الأكثر، أو عندما تسحبه.
privacy-host = الذين يديرون هذا الموقع يمكنهم معرفة أن شخصًا جاء، وبأي لغة، ولأي منطقة. لا يمكنهم معرفة ما بحثت عنه.
privacy-change = الذين يديرون هذا الموقع يمكنهم تغييره. وهم: { $hub }.

# Where: privacy page
# Means: what is typed, and a message that could not go, stay on the phone only if the person asked for it
# Max 120
privacy-kept = لا يحفظ هاتفك ما تكتبه إلا إذا طلبت منه ذلك.

## What we cannot promise

privacy-cannot = ما لا نستطيع أن نضمنه
privacy-cannot-screen = قد ينظر شخص إلى شاشتك. وقد تراها كاميرا.
privacy-cannot-phone = قد يرى برنامج تجسس في هاتفك ما على الشاشة. وسجل المواقع في المتصفح يبيّن أنك جئت إلى هنا.
privacy-cannot-after = لا نستطيع أن نعرف ماذا يفعلون لاحقًا بما أرسلته.
