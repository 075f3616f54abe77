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
