### What helps somebody to come: the page of choices, and what the list says of them.

choices-title = ما الذي يسهّل مجيئك؟
choices-hint = يمكنك اختيار ما تحتاج إليه. ويمكن ألا تختار شيئًا.
choices-people = الناس هناك
choices-place = الطريق والمكان
choices-time = الوقت
choice-women = للنساء فقط، أو وقت للنساء
choice-children = يمكن أن يأتي أطفالي معي
choice-language = هناك من يتكلم { $language }
choice-no-english = لا أحتاج إلى الإنجليزية
choice-meet = شخص يستقبلني
choice-quiet = مكان هادئ، أو مجموعة صغيرة
choice-free = مجاني، وأمشي إليه أو يدفعون الحافلة
choice-no-papers = لا أحتاج إلى أوراق
choice-step-free = بلا درج (سلّم)
choice-online = على الإنترنت أو بالهاتف
choice-now = يجري الآن
choice-today = اليوم
choice-week = خلال 7 أيام
choice-weekdays = من الاثنين إلى الجمعة
choice-weekend = السبت أو الأحد
choice-daytime = في النهار
choice-evening = في المساء
choice-drop-in = يمكنني الحضور بلا موعد

## In the list

list-change-helps = تغيير ما يسهّل مجيئك
list-asked = هذا ما طلبته:
list-unsure =
    { $count ->
        [zero] ولا شيء غير ذلك
        [one] وشيء آخر لا نعرف عنه كل ذلك
        [two] وشيئان آخران لا نعرف عنهما كل ذلك
        [few] و{ $count } أشياء أخرى لا نعرف عنها كل ذلك
        [many] و{ $count } شيئًا آخر لا نعرف عنه كل ذلك
       *[other] و{ $count } شيء آخر لا نعرف عنه كل ذلك
    }
list-unsure-title = هذه لا نعرف عنها كل ذلك
list-without =
    { $count ->
        [zero] بدون «{ $choice }»: لا شيء
        [one] بدون «{ $choice }»: شيء واحد
        [two] بدون «{ $choice }»: شيئان
        [few] بدون «{ $choice }»: { $count } أشياء
        [many] بدون «{ $choice }»: { $count } شيئًا
       *[other] بدون «{ $choice }»: { $count } شيء
    }
list-pick = عند الضغط على اسم، يظهر هنا كل ما نعرفه عنه.
unsure-free = لا نعرف إن كان مجانيًا مع الطريق.
unsure-language = لا نعرف إن كان هناك من يتكلم { $language }.
unsure-quiet = لا نعرف إن كان هادئًا أو مع مجموعة صغيرة.
unsure-stairs = لا نعرف إن كان هناك درج (سلّم).
