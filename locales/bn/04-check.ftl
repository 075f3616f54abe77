### The message, shown before it is sent. Critical: shown in English too until two people have checked a language.

check-title = মেসেজটা দেখে নিন
check-to = যাঁদের কাছে যাবে: { $receiver }
check-reads = শুধু এঁরাই এটা খুলতে পারেন: { $receiver }।
check-told = { $receiver } আমাদের জানিয়েছে:
check-english-title = ওনারা ইংরেজিতে এটা পড়বেন:
check-sealed = আপনার মেসেজে আমরা এই ফোনেই তালা দিই। এমনভাবে রাখি যে শুধু সেন্টার তা খুলতে পারে। এই ওয়েবসাইট যাঁরা চালান, তাঁরা ওয়েবসাইটটা বদলে ফেলতে পারেন।
check-cannot = আদালত ওনাদের এটা দেখাতে বাধ্য করতে পারে। কোনো শিশুর বিপদ থাকলে ওনাদের হয়তো কাউকে জানাতে হবে।
check-once = আপনি শুধু এই একটা মেসেজ পাঠাচ্ছেন। আর কিছুতে হ্যাঁ বলছেন না।
check-change = বদলান
check-send = পাঠান
check-do-not-send = পাঠাবেন না
check-other-ways = বা না পাঠিয়ে এগুলো করুন:
check-copy = লেখাটা কপি করুন
check-print = প্রিন্ট করুন
check-show = এই স্ক্রিনটা কোনো কর্মীকে দেখাতে পারেন।
check-copied = লেখাটা কপি হয়েছে।
check-copy-failed = কপি করা গেল না। এই স্ক্রিনটা দেখাতে পারেন।

## The lines of the message

line-name = আমাকে এই নামে ডাকবেন: { $name }।
line-come = আমি এখানে আসতে চাই: { $thing }।
line-wait = আমি এখানে জায়গার জন্য অপেক্ষা করতে চাই: { $thing }।
line-question = এটা নিয়ে আমার একটা প্রশ্ন আছে: { $thing }।
line-my-question = আমার প্রশ্ন:
line-call-me = আমার আশেপাশে কী কী আছে, যেখানে আমি যেতে পারি, আমাকে জানান।
line-for-someone = যাঁকে সাহায্য করি, তাঁর হয়ে এটা লিখছি।
line-agreed = উনি এটা জানেন, আর উনি রাজি।
line-with-me = উনি এখন আমার সাথে আছেন।
line-text = আমাকে এই নম্বরে এসএমএস দিন: { $phone }।
line-call = আমাকে এই নম্বরে ফোন করুন: { $phone }।
line-whatsapp = আমাকে WhatsApp-এ (হোয়াটসঅ্যাপ) লিখুন: { $phone }।
line-email = আমাকে ইমেইল করুন: { $email }।
line-come-in = আমি নিজে এসে কথা বলব। আমার জন্য উত্তরটা রেখে দেবেন।
line-shared = অন্যরা এই ফোন দেখতে পারেন। দয়া করে শুধু লিখবেন “আমাদের ফোন করুন”। গ্রুপের নাম বলবেন না।
line-not-shared = এই ফোন আর কেউ দেখেন না।
line-no-voicemail = দয়া করে ভয়েস মেসেজ রাখবেন না।
line-voicemail = ভয়েস মেসেজ রাখতে পারেন।
line-voicemail-name = ভয়েস মেসেজে আপনাদের পরিচয় দিতে পারেন।
line-voicemail-no-name = ভয়েস মেসেজে দয়া করে আপনাদের পরিচয় দেবেন না।
line-when = ভালো সময়: { $times }।
line-language = আমি এই ভাষা বলি: { $language }।
line-interpreter = ইংরেজি আর আমার ভাষা দুটোই বলেন, এমন কাউকে রাখবেন।
line-no-interpreter = ভাষার জন্য আমার অন্য কাউকে লাগবে না।
line-woman = আমি একজন মহিলার সাথে কথা বলতে চাই।
line-man = আমি একজন পুরুষের সাথে কথা বলতে চাই।
line-children =
    { $count ->
        [one] আমার সাথে { $count } জন বাচ্চা আসবে।
       *[other] আমার সাথে { $count } জন বাচ্চা আসবে।
    }
line-helps = এগুলো হলে আমার আসতে সুবিধা হয়: { $helps }।
line-else = আমি আরও বলতে চাই:
