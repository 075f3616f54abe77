### How is my message? With the number of a message anybody can ask, on any phone, and take it back.

kept-open = ماذا حدث لرسالتي؟
kept-label = رقم رسالتك
kept-hint = فيه 16 خانة. ظهر لك عندما أرسلت رسالتك.
kept-why = لماذا نسأل: لا نعرف الأسماء. نجد رسالتك برقمها فقط.
kept-ask = ابحث عنها
kept-wrong = هناك خانة ناقصة أو غير صحيحة. من فضلك انظر إلى الرقم مرة أخرى.

## What became of it

kept-waiting = لم يفتح أحد رسالتك بعد.
kept-waiting-ways = يمكنك الانتظار، أو الاتصال، أو اختيار شيء آخر.
kept-read = قرأ شخص رسالتك. سيردّون عليك بالطريقة التي اخترتها.
kept-answered = لقد ردّوا عليك. إذا لم يصلك شيء، فمن فضلك اتصل بهم.
kept-cannot = لا يستطيعون المساعدة في هذا. ليس هذا ذنبك. هنا أشياء أخرى.
kept-gone = لا توجد الآن رسالة بهذا الرقم. إمّا أنها سُحبت، أو مضى عليها وقت طويل.

# Where: how is my message page, over the hub’s own words
# Means: this is what they answer you
# Max 40
kept-answer = يقولون:

## Taking it back

kept-withdraw = أريد سحب رسالتي
kept-sure = إذا سحبتها فلن تبقى هنا. يمكنك كتابة رسالة جديدة في أي وقت.
kept-sure-read = قرأها شخص. لن تبقى هنا، ونطلب منهم أن ينسوها هم أيضًا.
kept-withdraw-yes = نعم، أريد سحبها
kept-withdraw-no = لا، لتبقَ كما هي
kept-withdrawn = سحبناها. لم تعد موجودة.

## When it could not be asked

kept-failed = لم نستطع البحث الآن. لم يتغيّر شيء. من فضلك حاول مرة أخرى.

# Where: top of a page, a button, when this phone keeps a message that waits or has just gone
# Means: see how my message on this phone is going
# Max 60
kept-here = انظر إلى الرسالة التي يحفظها هذا الهاتف

# Where: how is my message page, when this phone keeps a message that has not gone
# Means: the message has not gone yet
# $receiver (text): name of the hub or group
# Max 110
wait-here = رسالتك إلى { $receiver } على هذا الهاتف. لم تُرسل بعد.

# Where: how is my message page, under that
# Means: when it goes, what its number is for, and what wipes it
# Max 200
wait-until = تُرسل عندما تعود الإشارة ويكون هذا الموقع مفتوحًا. وهذا رقمها. و«مغادرة الموقع» يمحوها.

# Where: how is my message page, button
# Means: try to send it now
# Max 30
wait-now = أرسلها الآن

# Where: how is my message page, button
# Means: take the message off this phone without sending it
# Max 40
wait-delete = امحها ولا ترسلها

# Where: how is my message page, when the message that this phone kept has gone
# Means: it was sent; the number follows
# $receiver (text): name of the hub or group
# Max 110
wait-gone = أُرسلت رسالتك إلى { $receiver }. هذا رقمها. احتفظ به.

# Where: how is my message page, button under that
# Means: take the number off this phone
# Max 50
wait-forget = عندي الرقم. امحه من هنا

# Where: how is my message page, button
# Means: tell them that something in my message has changed
# Max 40
kept-change = تغيير شيء

# Where: how is my message page, over the box for what has changed
# Means: say what is different now
# Max 60
kept-change-label = ما الذي تغيّر؟

# Where: how is my message page, when nothing was written there
# Means: say what has changed first
# Max 60
kept-change-empty = من فضلك اكتب ما الذي تغيّر.

# Where: how is my message page, under that box
# Means: only the hub can read it, and it sees which message it is about
# $receiver (text): name of the hub or group
# Max 120
kept-change-who = لا يقرأ هذا إلا { $receiver }. ويرون أي رسالة تخصّه.
