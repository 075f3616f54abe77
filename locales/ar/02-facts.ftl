### What can be said of a thing: a label, a sentence for each value, and one for “we do not know”.

## When

fact-when = متى
when-unknown = لا نعرف متى. يمكنك السؤال.
when-every-week = كل أسبوع: { $days }
when-every-weeks =
    { $weeks ->
        [zero] كل أسبوع: { $days }
        [one] كل أسبوع: { $days }
        [two] كل أسبوعين: { $days }
        [few] كل { $weeks } أسابيع: { $days }
        [many] كل { $weeks } أسبوعًا: { $days }
       *[other] كل { $weeks } أسبوع: { $days }
    }
when-monthly =
    { $nth ->
        [first] يوم { $day } الأول من كل شهر
        [second] يوم { $day } الثاني من كل شهر
        [third] يوم { $day } الثالث من كل شهر
        [fourth] يوم { $day } الرابع من كل شهر
        [fifth] يوم { $day } الخامس من كل شهر
       *[last] يوم { $day } الأخير من كل شهر
    }
when-month-day = يوم { $day } من كل شهر
when-with-time = { $days }، { $time }
when-on-days = مفتوح: { $days }
when-now = متاح الآن
when-next = المرة القادمة: { $date }
when-which-week = لا نعرف في أي أسبوع. يمكنك السؤال عن المرة القادمة.
when-dates-over = الأيام التي نعرفها انتهت. يمكنك السؤال عن المرة القادمة.
when-term-time = فقط حين تكون المدارس مفتوحة.
time-from = من الساعة { $from }

## Where

fact-where = أين
where-unknown = لا نعرف أين. يمكنك السؤال.
where-ask = يمكنك سؤالنا عن العنوان. المكان في { $area }.
where-ask-only = يمكنك سؤالنا عن العنوان.
where-online = على الإنترنت، بالهاتف أو الكمبيوتر.
where-comes = هم يأتون إليك.
where-phone = بالهاتف.
where-about = نعرف المكان تقريبًا فقط.

## Cost and travel

fact-cost = الثمن
cost-unknown = لا نعرف الثمن. يمكنك السؤال.
cost-free = مجاني.
cost-free-gifts = مجاني. يمكنك التبرع بمال إن أحببت.
cost-price = { $price }
cost-range = من { $least } إلى { $most }
cost-what-you-can = كل واحد يدفع ما يقدر عليه. ويمكن بلا دفع.
fact-travel = ثمن الحافلة
travel-unknown = لا نعرف إن كانوا يساعدون في ثمن الحافلة.
travel-bus-paid = يدفعون ثمن الحافلة، ذهابًا ورجوعًا.
travel-lift = يأتون لأخذك ثم يرجعونك إلى بيتك.
travel-none = لا يدفعون ثمن الحافلة.

## People

fact-who-comes = من يأتي
who-unknown = لا نعرف من يأتي. يمكنك السؤال أولًا.
who-many-countries = ناس من بلدان كثيرة.
who-mostly-local = أغلبهم يعيشون هنا من زمن طويل.
who-new-arrivals = ناس آخرون جاؤوا إلى هنا من وقت قريب.
who-mostly-older = أغلبهم كبار في السن.
who-mostly-young = أغلبهم من الشباب والشابات.
who-families = أغلبهم عائلات.
fact-women-men = نساء أو رجال
women-men-unknown = لا نعرف هل هو للنساء أم للرجال.
women-men-everyone = للنساء والرجال.
women-men-women = للنساء فقط.
women-men-men = للرجال فقط.
women-men-times = للجميع. بعض الأوقات للنساء فقط.
fact-who-runs = من المسؤول
who-runs-unknown = لا نعرف من المسؤول.
fact-ages = من يمكنه الحضور
ages-unknown = لا نعرف من يمكنه الحضور. يمكنك السؤال.
ages-from = من عمر { $least } أو أكثر.
ages-to = حتى عمر { $most }.
ages-between = من عمر { $least } إلى { $most }.
fact-languages = اللغات
languages-unknown = لا نعرف بأي لغات يتكلمون.
languages-spoken = يتكلمون { $languages }.
languages-help = يوجد من يساعدك بهذه اللغات: { $languages }.
fact-english = لغتك الإنجليزية
english-unknown = لا نعرف كم يلزم من الإنجليزية.
english-none = لا حاجة إلى الإنجليزية.
english-few = تكفي كلمات قليلة بالإنجليزية.
english-some = يلزم بعض الإنجليزية للكلام.
fact-children = الأطفال
children-unknown = لا نعرف إن كان الأطفال يستطيعون الحضور. يمكنك السؤال.
children-welcome = يمكن لأطفالك الحضور معك.
children-creche = يوجد من يرعى أطفالك هناك.
children-no = للكبار فقط. لا يمكن للأطفال الحضور.
children-for = للأطفال. ويأتي معهم شخص كبير.
fact-size = عدد الناس
size-unknown = لا نعرف كم شخصًا يأتي.
size-one = أنت وشخص واحد آخر.
size-five = حتى 5 أشخاص.
size-twelve = من 6 إلى 12 شخصًا.
size-more = 13 شخصًا أو أكثر.

## The building, food, papers

fact-access = المبنى
access-unknown = لا نعرف إن كان هناك درج (سلّم) أو حمام. يمكنك السؤال.
access-step-free = بلا درج (سلّم)، أو يوجد مصعد.
access-steps = يوجد درج (سلّم).
access-toilet = الحمام مناسب للكرسي المتحرك.
access-no-toilet = لا يوجد حمام للكرسي المتحرك.
access-quiet = المكان هادئ.
access-not-quiet = قد تكون الأصوات عالية.
access-loop = يوجد جهاز لمن يلبس سماعة الأذن.
access-bsl = يوجد من يتكلم بلغة الإشارة البريطانية.
fact-food = الطعام
food-unknown = لا نعرف إن كان هناك طعام.
food-free = طعام مجاني.
food-drinks = شاي أو مشروبات أخرى مجانًا.
food-bring = عليك إحضار طعامك معك.
food-halal = طعام حلال.
food-vegetarian = طعام بلا لحم.
food-no-alcohol = لا يوجد خمر.
food-alcohol = يبيعون الخمر.
fact-prayer = الصلاة
prayer-unknown = لا نعرف إن كان هناك مكان للصلاة. يمكنك أن تسأل.
prayer-room = يوجد مكان هادئ للصلاة.
prayer-breaks = يتوقفون في أوقات الصلاة.
fact-papers = الأوراق
papers-unknown = لا نعرف إن كانوا يطلبون أوراقًا. يمكنك السؤال.
papers-none = لا حاجة إلى أي أوراق.
papers-name = يكتبون اسمًا. يمكن أن يكون أي اسم.
papers-proof = سيطلبون أن يروا شيئًا:

## The visit

fact-first-time = أول مرة
first-unknown = لا نعرف ماذا يحدث في أول مرة.
first-hello = شخص يرحّب بك عند الباب.
first-tea = يوجد شاي أو قهوة.
first-watch = يمكنك الجلوس والمشاهدة فقط.
first-friend = يمكن أن يأتي معك صديق أو صديقة.
first-round = شخص يريك المكان.
first-name = يمكنك قول اسمك إن أحببت.
first-leave = يمكنك الخروج متى أحببت.
first-no-story = لن يسألك أحد لماذا تركت بلدك.
first-speaker = يمكنك الجلوس مع شخص يتكلم لغتك.
first-lent = يعيرونك ما يلزمك.
fact-meet = من يستقبلك
meet-unknown = لا نعرف إن كان أحد يستطيع استقبالك. يمكنك السؤال.
meet-door = يمكن أن يستقبلك شخص عند الباب.
meet-stop = يمكن أن يستقبلك شخص عند موقف الحافلة.
meet-call = يمكن أن يتصل بك شخص قبل مجيئك.
meet-no = لا يستطيع أحد أن يستقبلك.
fact-photos = الصور
photos-unknown = لا نعرف إن كانوا يصوّرون الناس.
photos-no = لا أحد يصوّر.
photos-yes = لا يصوّرونك إلا إذا وافقت.
fact-room = هل يوجد مكان
room-unknown = لا نعرف إن كان هناك مكان.
room-places = يوجد مكان.
room-wait =
    { $weeks ->
        [zero] الانتظار أقل من أسبوع.
        [one] الانتظار حوالي أسبوع واحد.
        [two] الانتظار حوالي أسبوعين.
        [few] الانتظار حوالي { $weeks } أسابيع.
        [many] الانتظار حوالي { $weeks } أسبوعًا.
       *[other] الانتظار حوالي { $weeks } أسبوع.
    }
room-full = لا يوجد مكان الآن.
tag-places = يوجد مكان
tag-wait =
    { $weeks ->
        [zero] انتظار: أيام
        [one] انتظار: أسبوع
        [two] انتظار: أسبوعان
        [few] انتظار: { $weeks } أسابيع
        [many] انتظار: { $weeks } أسبوعًا
       *[other] انتظار: { $weeks } أسبوع
    }
tag-full = لا مكان الآن
fact-joining = كيف تكون المشاركة
joining-unknown = لا نعرف كيف تكون المشاركة. يمكنك السؤال.
joining-drop-in = يمكنك المجيء مباشرة. لا حاجة إلى السؤال.
joining-ask = يلزم السؤال قبل المجيء.
joining-book = يلزم حجز مكان.
fact-reply = ردّهم
reply-unknown = لا نعرف بعد كم يوم يردّون.
reply-days =
    { $days ->
        [zero] يردّون في اليوم نفسه تقريبًا.
        [one] يردّون خلال يوم واحد تقريبًا.
        [two] يردّون خلال يومين تقريبًا.
        [few] يردّون خلال { $days } أيام تقريبًا.
        [many] يردّون خلال { $days } يومًا تقريبًا.
       *[other] يردّون خلال { $days } يوم تقريبًا.
    }
fact-how-long = المدة
how-long-unknown = لا نعرف إلى متى يمكنك المجيء.
how-long-as-you-like = يمكنك المجيء للمدة التي تناسبك.
how-long-weeks =
    { $weeks ->
        [zero] المدة أقل من أسبوع.
        [one] المدة أسبوع واحد.
        [two] المدة أسبوعان.
        [few] المدة { $weeks } أسابيع.
        [many] المدة { $weeks } أسبوعًا.
       *[other] المدة { $weeks } أسبوع.
    }
how-long-once = مرة واحدة فقط.
how-long-until = المدة حتى { $date }.
how-long-over = انتهى يوم { $date }.
fact-after = بعد ذلك
after-unknown = لا نعرف ماذا يأتي بعد ذلك.
after-again = يمكنك المجيء مرة أخرى.
after-next = يساعدونك في إيجاد شيء آخر بعده.
after-goes-on = يستمر مع مجموعة أخرى.
fact-you-get = ماذا يعطونك
you-get-unknown = لا نعرف إن كانوا يعطونك ورقة أو شهادة.
you-get-certificate = شهادة مكتوب فيها ما عملته.
you-get-reference = رسالة تنفعك في العمل أو الدراسة.
fact-checked = آخر مراجعة
checked-unknown = لا نعرف متى كانت آخر مراجعة.
checked-group = المجموعة راجعت هذا: { $date }.
checked-hub = نحن راجعنا هذا: { $date }.
checked-directory = أصحاب القائمة التي نأخذ منها راجعوا هذا: { $date }.
card-old = لم يتأكد أحد من هذا منذ وقت طويل.
checked-old = مرّ على ذلك وقت طويل. ربما تغيّر شيء.

## Around the facts

fact-read-from-text = قرأنا هذا في ما كتبوه.
facts-unknown-title = ما لا نعرفه
facts-own-words = بكلامهم هم
facts-own-words-note = هم كتبوا هذا. لم نغيّره.
facts-website = موقع الإنترنت
facts-phone = الهاتف
facts-email = الإيميل
alert-cancelled = متوقف الآن.
alert-moved = في مكان آخر الآن.
alert-note = يوجد شيء جديد:
alert-until = حتى { $date }.

## Names of languages

lang-am = الأمهرية
lang-ar = العربية
lang-bn = البنغالية
lang-bsl = لغة الإشارة البريطانية
lang-ckb = الكردية السورانية
lang-cy = الويلزية
lang-en = الإنجليزية
lang-es = الإسبانية
lang-fa = الفارسية
lang-fa-af = الدرية
lang-fr = الفرنسية
lang-hi = الهندية
lang-kmr = الكردية الكرمانجية
lang-om = الأورومية
lang-pa = البنجابية
lang-pl = البولندية
lang-ps = البشتو
lang-pt = البرتغالية
lang-ro = الرومانية
lang-ru = الروسية
lang-so = الصومالية
lang-sq = الألبانية
lang-sw = السواحيلية
lang-ta = التاميلية
lang-ti = التغرينية
lang-tr = التركية
lang-uk = الأوكرانية
lang-ur = الأردية
lang-vi = الفيتنامية
lang-zh = الصينية
lang-other = { $name }

facts-translate = اعرض هذا بلغتي
facts-machine = آلة في هاتفك ترجمت هذا. قد يكون فيه خطأ.
facts-machine-failed = هاتفك لم يستطع ذلك.
