### The first pages: language, what would make life better, where, the list.

## Language

site-name = تعال معنا
language-title = ما لغتك؟
language-change = تغيير اللغة
language-machine = كتب الكمبيوتر هذا الكلام. لم يراجعه إنسان بعد.
language-not-checked = لم تُراجع بعد

# Where: language page, over the box that finds a language in the list
# Means: write the name of your language; the list gets shorter
# Max 40
language-find = ابحث عن لغتك

# Where: language page, when no language in the list has what was typed
# Means: we do not have this language yet
# Max 60
language-none = ليست لدينا هذه اللغة بعد.

# Where: language page, button under the list
# Means: my language is not here; I ask for it
# Max 40
language-ask = اطلب لغتي

## What would make life better

home-title = ما الذي يجعل حياتك أفضل؟
home-hint = يمكنك اختيار شيء واحد أو أكثر. ويمكنك تغيير رأيك.
need-people = أريد التعرّف على الناس
need-fun = أريد أن أفرح وأتسلى
need-move = أريد أن أحرّك جسمي
need-make = أريد أن أصنع أشياء
need-outside = أريد الخروج إلى الطبيعة
need-english = أريد أن أتعلّم الإنجليزية
need-children = أريد أنشطة مع أطفالي
need-basics = أحتاج إلى طعام أو ملابس أو أشياء للبيت
need-letters = أحتاج إلى مساعدة في الرسائل أو المال أو السكن
need-sad = أشعر بالحزن أو القلق أو الوحدة
need-give = أريد أن أعمل أو أدرس أو أساعد غيري
home-anything = لا أعرف بعد. أريد أن أرى كل شيء.
home-show =
    { $count ->
        [zero] لا يوجد شيء بعد
        [one] عرض شيء واحد
        [two] عرض شيئين
        [few] عرض { $count } أشياء
        [many] عرض { $count } شيئًا
       *[other] عرض { $count } شيء
    }
home-promise = لا يلزم أن نعرف اسمك. لا نحفظ ما شاهدته هنا.
home-sad-help = هل الأمر فوق طاقتك الآن؟ يمكنك الضغط على «أريد مساعدة الآن».

## Where from

place-label = أبدأ طريقي من
place-any = أي مكان
place-near-me = قريب مني
place-postcode = كتابة رمز بريدي
place-postcode-label = الجزء الأول من الرمز البريدي
place-postcode-hint = مثل { $short } أو { $long }. لا نحتاج إلى الباقي.
place-postcode-unknown = لا نعرف هذا الرمز بالقرب من هنا. نرجو مراجعة الجزء الأول.
place-searching = قد يسألك هاتفك. نحن لا نرى مكانك بالضبط أبدًا.
place-not-found = لم يذكر هاتفك مكانك. يمكنك اختيار مكان من القائمة.
place-first = هذه القائمة طويلة. إذا ذكرت من أين تنطلق، نعرض لك ما هو قريب.

## The list

list-title = أشياء يمكنك عملها
list-title-near = قرب { $place }
list-count =
    { $count ->
        [0] لا يوجد شيء هنا بعد.
        [zero] لا يوجد شيء هنا بعد.
        [one] شيء واحد.
        [two] شيئان.
        [few] { $count } أشياء.
        [many] { $count } شيئًا.
       *[other] { $count } شيء.
    }
list-order-near = الأقرب مكانًا أولًا. ثم الأقرب موعدًا.
list-order-soon = الأقرب موعدًا أولًا.
list-further = البحث أبعد من هنا أيضًا ({ $count })
list-anywhere = المزيد عبر الإنترنت أو الهاتف ({ $count })
list-none = لم نجد شيئًا كهذا بعد. يمكنك تجربة واحد من هذه.
list-everything = أريد أن أرى كل شيء
list-choose-again = الاختيار من جديد
list-source = هذه القائمة من { $source }.
list-more = عرض المزيد
back = رجوع
loading = سيظهر كل شيء بعد قليل. قد تكون الشبكة ضعيفة.
list-pair = { $first }، { $rest }

# Where: list page, under the title, on the shared screen of a hub
# Means: what happens at the hub itself stands first
# $hub (text): name of the hub
# Max 110
list-order-own = يأتي أولًا ما يقام في { $hub }. ثم الأقرب والأسرع موعدًا.

## How far

walk-minutes =
    { $minutes ->
        [zero] أقل من دقيقة مشيًا
        [one] دقيقة واحدة مشيًا
        [two] دقيقتان مشيًا
        [few] { $minutes } دقائق مشيًا
        [many] { $minutes } دقيقة مشيًا
       *[other] { $minutes } دقيقة مشيًا
    }
walk-minutes-about =
    { $minutes ->
        [zero] أقل من دقيقة مشيًا
        [one] حوالي دقيقة واحدة مشيًا
        [two] حوالي دقيقتين مشيًا
        [few] حوالي { $minutes } دقائق مشيًا
        [many] حوالي { $minutes } دقيقة مشيًا
       *[other] حوالي { $minutes } دقيقة مشيًا
    }
miles-away =
    { $miles ->
        [zero] على بعد أقل من ميل
        [one] على بعد حوالي ميل واحد
        [two] على بعد حوالي ميلين
        [few] على بعد حوالي { $miles } أميال
        [many] على بعد حوالي { $miles } ميلًا
       *[other] على بعد حوالي { $miles } ميل
    }
link-gone = هذا الشيء لم يعد موجودًا هنا. هذه أشياء أخرى.

## Finish

finish = إنهاء ومسح
finish-hint = عند الضغط هنا، تنسى هذه الشاشة ما كتبته.
