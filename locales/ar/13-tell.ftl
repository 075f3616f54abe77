### A note to the hub: something is missing, or something is wrong. No name, no answer.

tell-missing-open = أخبرنا بما ينقص
tell-wrong-open = هناك خطأ هنا

tell-missing-title = ما الذي ينقص؟
tell-wrong-title = ما الخطأ؟

tell-missing-label = عمَّ كنت تبحث؟
tell-wrong-label = يمكنك أن تقول ما هو. ويمكنك ترك هذا فارغًا.
tell-hint = من فضلك لا تكتب أسماء ولا أرقام هواتف.
tell-missing-why = لماذا نسأل: ليجده الناس هنا أو يبدأوه.
tell-wrong-why = لماذا نسأل: لكي لا يذهب أحد إلى هناك بلا فائدة.
tell-who = لا يفتحه إلا { $receiver }. لا اسم فيه، لذلك لا يمكنهم الرد عليك.
note-empty = من فضلك اكتب عمَّ كنت تبحث.
tell-done = شكرًا لك. وصل الآن إلى { $receiver }.

note-missing-line = شخص لم يجد هذا هنا.
note-wrong-line = شخص يقول إن هناك خطأ في { $name }.

## For groups

tell-group = هل أنت من هذه المجموعة؟
tell-stopped = لم نعد نلتقي
tell-stopped-why = إذا توقفت مجموعتك، اضغط هنا. سينظر المركز في الأمر قبل أن يزيلها.
note-stopped-line = شخص يقول إنه من { $name } وإنها لم تعد تلتقي.
note-group-line = المجموعة نظرت في صفحتها: { $name }.
note-group-right = هذا صحيح:
note-group-wrong = هذا غير صحيح ({ $label }):
note-group-else = ويقولون أيضًا:

group-title = هل هذا صحيح؟
group-intro = هذه الصفحة لمن يديرون هذه المجموعة. من فضلك انظر إلى كل سطر. هل هو صحيح؟
group-all = كل هذا صحيح
group-right = هذا صحيح
group-wrong = هذا غير صحيح
group-instead = ما الصحيح؟
group-unknown = لا نعرف هذا. يمكنك إخبارنا في الأسفل.
group-else = ماذا يجب أن نعرف أيضًا؟
group-once = يمكنك استخدام هذا الرابط مرة واحدة.
group-not-all = من فضلك اختر في كل سطر: هل هو صحيح أم لا؟
