### Take it with me: a calendar, a link, a card and paper, so that it need not be found again.

take-title = خذه معك

take-calendar = ضعه في تقويمي
take-calendar-title = موعد
take-calendar-hint = قد يرى غيرك تقويمك. لا يُكتب فيه إلا: { $title }.
take-calendar-name = اكتب الاسم فيه أيضًا
take-calendar-place = اكتب العنوان فيه أيضًا
take-calendar-unknown = لا نعرف اليوم والساعة، لذلك لا يمكن وضعه في تقويم. يمكنك السؤال.
take-calendar-none = لا نعرف متى تكون المرة القادمة.
take-calendar-look = قد تتغير الأوقات. انظر هنا مرة أخرى قبل أن تذهب.
take-calendar-term = لا يكون حين تكون المدارس مغلقة، لكن تقويمك يعرض كل الأسابيع.

take-share = أرسله إلى شخص
take-link = انسخ الرابط
take-link-hint = الرابط يفتح هذه الصفحة. لا يقول شيئًا عنك.
take-code = افتحه على هاتف آخر
take-code-hint = وجّه كاميرا الهاتف الآخر إلى هذا المربع.
take-address = انسخ العنوان
take-done = تم النسخ.
take-copy-failed = لم ينجح النسخ. يمكنك كتابته على ورقة.
take-failed = هاتفك لم يستطع ذلك. يمكنك نسخ الكلام بدلًا منه.

take-card = اعرض هذا في الطريق
take-card-title = من فضلك ساعدني في إيجاد هذا المكان.
take-card-hint = يمكنك عرض هذا على السائق أو عند الباب.
take-print = اطبع هذه الصفحة
take-print-hint = قد يرى غيرك الورقة.
take-printed = طُبع في { $date }. قد تتغير الأشياء.

take-map = أرني المكان على خريطتي
take-map-hint = يفتح هذا تطبيق الخرائط في هاتفك. سيعرف التطبيق إلى أين تذهب.
