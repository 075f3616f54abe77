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

# Where: tell page, what the hub reads first, when somebody asks for a language; it stands in the message
# Means: somebody wants to read this website in another language
# Max 60
note-language-line = شخص يطلب لغة أخرى.

# Where: tell page, why we ask, when somebody asks for a language
# Means: why we ask: so that more people can read this
# Max 90
tell-language-why = لماذا نسأل: ليستطيع ناس أكثر أن يقرأوا هذا.

# Where: tell page, over the box, when somebody asks for a language; also when nothing was written
# Means: write the name of the language
# Max 60
tell-language-label = من فضلك اكتب اسم اللغة.

# Where: tell page, title, when somebody asks for a language
# Means: which language should this website speak?
# Max 60
tell-language-title = أي لغة تريد؟

# Where: tell page, what the hub reads first, when a message has changed; it stands in the message
# Means: something in an earlier message is different now
# Max 60
note-changed-line = تغيّر شيء في رسالة.

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

# Where: the page of one thing, a button at the end
# Means: I have been there; I can say how it was
# Max 50
went-open = ذهبت إلى هناك. كيف كان؟

# Where: tell page, about a thing where somebody has been, title
# Means: how was it
# Max 40
went-title = كيف كان؟

# Where: tell page, a question; also in letters
# Means: did people there make you feel welcome
# Max 60
went-welcome = هل رحّبوا بك؟

# Where: tell page, a question; also in letters
# Means: did you feel safe there
# Max 60
went-safe = هل شعرت بالأمان؟

# Where: tell page, a question; also in letters
# Means: would you go there again
# Max 60
went-again = هل تذهب مرة أخرى؟

# Where: tell page, a choice; also in letters
# Means: I do not know yet
# Max 20
went-not-sure = لا أدري

# Where: tell page, about a thing where somebody has been
# Means: why we ask: so that it is good for others too; no name
# Max 120
went-why = لماذا نسأل: ليكون المكان جيدًا لغيرك أيضًا. لا نرسل أي اسم.

# Where: tell page, when nothing was answered
# Means: answer at least one question
# Max 80
went-empty = أجب عن سؤال واحد، ثم أرسل.

# Where: in letters
# Means: somebody was there and says how it was
# $thing (text): name of the thing
# Max 120
note-went-line = شخص ذهب إلى { $thing }.
