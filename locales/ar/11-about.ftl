### Who runs this site, and where its list comes from.

## Who runs this site

about-open = من يدير هذا الموقع
about-hub = { $hub }: هذا المركز يدير الموقع.
about-readers = من يقرأ رسالتك
about-reads = هؤلاء فقط يمكنهم فتح الرسائل. وقبل الإرسال نقول لك إلى من تذهب رسالتك.
about-safe-title = إذا كان شخص ما ليس في أمان
about-safe = يمكنك الكلام مع { $who }.
about-what = ما هذا الموقع
about-what-list = هنا قائمة بأشياء يمكنك عملها قريبًا منك. وهي مجانية.
about-what-ask = يمكنك أن تطلب المجيء. ولا يلزم ذلك.
about-cannot-groups = أناس آخرون يديرون المجموعات. وقد يكون ما يقولونه لنا خطأ أو قديمًا.
about-cannot-room = لا نستطيع أن نعدك بوجود مكان لك.

## About this list

directory-open = عن هذه القائمة
directory-licence = قواعد استعمالها: { $licence }
directory-age = كم عمر هذه القائمة
directory-made = صنعنا هذه القائمة يوم { $date }.
directory-newest = آخر مراجعة: { $ago }.
directory-oldest = أقدم مراجعة: { $ago }.
directory-unchecked =
    { $count ->
        [zero] نعرف يوم آخر مراجعة لكل شيء.
        [one] شيء واحد لا نعرف يوم آخر مراجعة له.
        [two] شيئان لا نعرف يوم آخر مراجعة لهما.
        [few] { $count } أشياء لا نعرف يوم آخر مراجعة لها.
        [many] { $count } شيئًا لا نعرف يوم آخر مراجعة لها.
       *[other] { $count } شيء لا نعرف يوم آخر مراجعة لها.
    }
ago-days =
    { $days ->
        [0] اليوم
        [zero] اليوم
        [one] قبل يوم واحد
        [two] قبل يومين
        [few] قبل { $days } أيام
        [many] قبل { $days } يومًا
       *[other] قبل { $days } يوم
    }
ago-months =
    { $months ->
        [zero] قبل أقل من شهر
        [one] قبل حوالي شهر
        [two] قبل حوالي شهرين
        [few] قبل حوالي { $months } أشهر
        [many] قبل حوالي { $months } شهرًا
       *[other] قبل حوالي { $months } شهر
    }
ago-years =
    { $years ->
        [zero] قبل أقل من سنة
        [one] قبل حوالي سنة
        [two] قبل حوالي سنتين
        [few] قبل حوالي { $years } سنوات
        [many] قبل حوالي { $years } سنة
       *[other] قبل حوالي { $years } سنة
    }
directory-checked-title = ماذا نعني بكلمة «آخر مراجعة»
directory-checked = في ذلك اليوم نظر شخص إن كان كل هذا ما زال صحيحًا.
directory-checked-who = المجموعة نفسها، أو نحن، أو الذين كتبوا القائمة.
directory-order-title = ما الذي يأتي أولًا
directory-order = إذا قلت لنا من أين تبدأ، يأتي الأقرب مكانًا أولًا. ثم الأقرب موعدًا. ثم حسب الاسم.
directory-order-same = الترتيب واحد للجميع. لا يستطيع أحد أن يدفع ليأتي أولًا.
directory-unknown-title = ما لا نعرفه
directory-unknown = حين لا تقول المجموعة شيئًا، نكتب «لا نعرف». نحن لا نخمّن. يمكنك السؤال.
about-words = ساعد في الترجمة
