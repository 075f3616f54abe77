### After sending.

## Sent

next-title = تم إرسال رسالتك
next-today = اليوم: تصل رسالتك إلى { $receiver }.
next-answer =
    { $days ->
        [zero] اليوم: يردّ عليك شخص ويقول اسمه.
        [one] خلال يوم واحد: يردّ عليك شخص ويقول اسمه.
        [two] خلال يومين: يردّ عليك شخص ويقول اسمه.
        [few] خلال { $days } أيام: يردّ عليك شخص ويقول اسمه.
        [many] خلال { $days } يومًا: يردّ عليك شخص ويقول اسمه.
       *[other] خلال { $days } يوم: يردّ عليك شخص ويقول اسمه.
    }
next-silence = إذا لم يردّ عليك أحد، فليس هذا ذنبك. يمكنك الاتصال بالمركز، أو المجيء إليه، أو اختيار شيء آخر.
next-receipt = من المهم حفظ هذا الرقم. يمكنك كتابته على ورقة أو تصويره.
next-again = أريد شيئًا آخر
not-sent-title = لم نرسل شيئًا
not-sent-kept = ما كتبته ما زال على هذه الشاشة. زر «إنهاء ومسح» يمحوه.
not-sent-back = رجوع إلى رسالتي

# Where: page after sending, under the square code
# Means: the square code holds the number; a phone with a camera can read it
# Max 90
next-code = أو صوّر هذا. هو الرقم نفسه.

# Where: page after sending
# Means: the name or the number that will call or write
# $who (text): a name, perhaps with a telephone number, as the hub wrote it
# Max 120
next-who = سيردّ عليك: { $who }

## When it could not be sent

send-waiting = نرسلها الآن. قد تكون الشبكة ضعيفة.
send-failed = لم نستطع إرسال رسالتك. ما كتبته ما زال هنا. يمكنك المحاولة مرة أخرى، أو نسخها، أو طباعتها.
send-failed-busy = عند المركز رسائل كثيرة الآن. لم نستطع إرسال رسالتك. يمكنك المحاولة بعد ساعة، أو الاتصال بالهاتف.
send-failed-full = لا يستطيع المركز حفظ رسالتك الآن. لم نستطع إرسالها. يمكنك الاتصال بهم بالهاتف.
send-failed-trouble = عند المركز مشكلة في الحاسوب. لم نستطع إرسال رسالتك. ما كتبته ما زال هنا. يمكنك المحاولة بعد قليل، أو الاتصال بالهاتف.
send-failed-old = هذه الصفحة قديمة ولا تستطيع الإرسال. ما كتبته ما زال هنا. يمكنك نسخه أو طباعته، ثم فتح الموقع من جديد.
send-again = محاولة أخرى
send-no-hub = لا أحد يستطيع قراءة الرسائل هنا بعد. لذلك لا نرسلها. يمكنك نسخها أو طباعتها.

# Where: check page, when there is no line
# Means: the message goes by itself when the line is back, as long as the page is open
# Max 120
send-waits = نحاول مرة أخرى تلقائيًا. اترك هذه الصفحة مفتوحة. عندما تعود الشبكة نرسلها.

# Where: check page, under the note that it goes when the signal is back
# Means: what the next button does: the message stays on the phone, closed, and goes later
# Max 200
wait-what = إذا اضطررت إلى إغلاق هذه الصفحة فيمكن لهذا الهاتف أن يحفظها. تكون مغلقة فلا يقرؤها أحد هنا. ولا يمكنك تغييرها بعد ذلك.

# Where: check page, button under that
# Means: let this phone keep the closed message until it can go
# Max 50
wait-keep = احفظها على هذا الهاتف حتى تُرسل

# Where: check page, when the phone refused
# Means: it is not kept; keep the page open
# Max 100
wait-not-kept = لم يحفظها هاتفك. أبق هذه الصفحة مفتوحة.
