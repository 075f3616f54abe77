### What can be said of a thing: a label, a sentence for each value, and one for “we do not know”.

## When

fact-when = কবে
when-unknown = কবে হয়, আমরা জানি না। জিজ্ঞেস করতে পারেন।
when-every-week = প্রতি { $days }
when-every-weeks = { $weeks } সপ্তাহ পর পর: { $days }
when-monthly =
    { $nth ->
        [first] মাসের প্রথম { $day }
        [second] মাসের দ্বিতীয় { $day }
        [third] মাসের তৃতীয় { $day }
        [fourth] মাসের চতুর্থ { $day }
        [fifth] মাসের পঞ্চম { $day }
       *[last] মাসের শেষ { $day }
    }
when-month-day = প্রতি মাসের { $day } তারিখ
when-with-time = { $days }, { $time }
when-on-days = খোলা: { $days }
when-now = এখন চলছে
when-next = এরপর: { $date }
when-dates-over = যে দিনগুলো জানি, সেগুলো চলে গেছে। আবার কবে, জিজ্ঞেস করুন।
when-which-week = কোন সপ্তাহে, আমরা জানি না। আবার কবে, জিজ্ঞেস করুন।
when-term-time = শুধু যখন স্কুল খোলা থাকে।
time-from = { $from } থেকে

## Where

fact-where = কোথায়
where-unknown = কোথায় হয়, আমরা জানি না। জিজ্ঞেস করতে পারেন।
where-ask = ঠিকানা আমাদের কাছে জিজ্ঞেস করুন। এলাকা: { $area }।
where-ask-only = ঠিকানা আমাদের কাছে জিজ্ঞেস করুন।
where-online = অনলাইনে, ফোনে বা কম্পিউটারে।
where-comes = ওনারা আপনার কাছে আসেন।
where-phone = ফোনে কথা হয়।
where-about = জায়গাটা কোথায়, আমরা শুধু মোটামুটি জানি।

## Cost and travel

fact-cost = খরচ
cost-unknown = কত লাগে, আমরা জানি না। জিজ্ঞেস করতে পারেন।
cost-free = ফ্রি।
cost-free-gifts = ফ্রি। ইচ্ছা হলে কিছু টাকা দিতে পারেন।
cost-price = { $price }
cost-range = { $least } থেকে { $most }
cost-what-you-can = যা পারেন, তাই দিন। কিছু না দিলেও চলে।
fact-travel = বাসের ভাড়া
travel-unknown = বাসের ভাড়া দিয়ে সাহায্য করেন কি না, আমরা জানি না।
travel-bus-paid = ওনারা আসা-যাওয়ার বাসের ভাড়া দেন।
travel-lift = ওনারা এসে নিয়ে যান, আবার বাসায় পৌঁছে দেন।
travel-none = ওনারা বাসের ভাড়া দেন না।

## People

fact-who-comes = কারা আসেন
who-unknown = কারা আসেন, আমরা জানি না। আগে জিজ্ঞেস করতে পারেন।
who-many-countries = অনেক দেশের মানুষ।
who-mostly-local = বেশির ভাগ মানুষ এখানে অনেক দিন ধরে আছেন।
who-new-arrivals = অন্য মানুষ, যাঁরা এখানে নতুন।
who-mostly-older = বেশির ভাগ বয়স্ক মানুষ।
who-mostly-young = বেশির ভাগ কম বয়সী মানুষ।
who-families = বেশির ভাগ পরিবার।
fact-women-men = মহিলা বা পুরুষ
women-men-unknown = মহিলাদের, না পুরুষদের জন্য, আমরা জানি না।
women-men-everyone = মহিলা, পুরুষ সবাই আসতে পারেন।
women-men-women = শুধু মহিলারা।
women-men-men = শুধু পুরুষরা।
women-men-times = সবাই। কিছু সময় শুধু মহিলাদের জন্য।
fact-who-runs = কারা চালান
who-runs-unknown = এটা কারা চালান, আমরা জানি না।
fact-ages = কারা আসতে পারেন
ages-unknown = কারা আসতে পারেন, আমরা জানি না। জিজ্ঞেস করুন।
ages-from = বয়স { $least } বা তার বেশি হলে।
ages-to = বয়স { $most } বা তার কম হলে।
ages-between = বয়স { $least } থেকে { $most } হলে।
fact-languages = ভাষা
languages-unknown = ওখানে কোন ভাষায় কথা হয়, আমরা জানি না।
languages-spoken = ওনারা এই ভাষা বলেন: { $languages }।
languages-help = কেউ এই ভাষায় সাহায্য করতে পারেন: { $languages }।
fact-english = আপনার ইংরেজি
english-unknown = কতটা ইংরেজি লাগে, আমরা জানি না।
english-none = ইংরেজি জানা লাগে না।
english-few = ইংরেজি দুই-চারটা কথা জানলেই চলে।
english-some = কথা বলার মতো একটু ইংরেজি লাগে।
fact-children = বাচ্চা
children-unknown = বাচ্চা আনা যায় কি না, আমরা জানি না। জিজ্ঞেস করতে পারেন।
children-welcome = আপনার সাথে বাচ্চারাও আসতে পারে।
children-creche = ওখানে কেউ আপনার বাচ্চাদের দেখে রাখেন।
children-no = এটা বড়দের জন্য। বাচ্চারা আসতে পারে না।
children-for = এটা বাচ্চাদের জন্য। বড় কেউ সাথে আসেন।
fact-size = কত জন
size-unknown = কত জন আসেন, আমরা জানি না।
size-one = আপনি আর অন্য একজন।
size-five = সবচেয়ে বেশি 5 জন।
size-twelve = 6 থেকে 12 জন।
size-more = 13 জন বা তার বেশি।

## The building, food, papers

fact-access = জায়গাটা কেমন
access-unknown = সিঁড়ি বা টয়লেট কেমন, আমরা জানি না। জিজ্ঞেস করতে পারেন।
access-step-free = সিঁড়ি নেই, বা লিফট আছে।
access-steps = সিঁড়ি আছে।
access-toilet = হুইলচেয়ার নিয়ে টয়লেটে যাওয়া যায়।
access-no-toilet = হুইলচেয়ার নিয়ে টয়লেটে যাওয়া যায় না।
access-quiet = জায়গাটা নিরিবিলি।
access-not-quiet = আওয়াজ বেশি হতে পারে।
access-loop = কানে শোনার মেশিনের জন্য লুপ আছে।
access-bsl = কেউ ব্রিটিশ ইশারা ভাষায় কথা বলেন।
fact-food = খাবার
food-unknown = খাবার আছে কি না, আমরা জানি না।
food-free = খাবার ফ্রি।
food-drinks = চা বা অন্য পানীয় ফ্রি।
food-bring = নিজের খাবার সাথে আনুন।
food-halal = হালাল খাবার।
food-vegetarian = মাংস ছাড়া খাবার।
food-no-alcohol = মদ নেই।
food-alcohol = ওখানে মদ বিক্রি হয়।
fact-prayer = নামাজ, প্রার্থনা
prayer-unknown = নামাজ বা প্রার্থনার জায়গা আছে কি না, আমরা জানি না। জিজ্ঞেস করতে পারেন।
prayer-room = নামাজ বা প্রার্থনার জন্য নিরিবিলি জায়গা আছে।
prayer-breaks = নামাজ বা প্রার্থনার সময় হলে ওনারা থামেন।
fact-papers = কাগজপত্র
papers-unknown = কাগজপত্র লাগে কি না, আমরা জানি না। জিজ্ঞেস করতে পারেন।
papers-none = কোনো কাগজপত্র লাগে না।
papers-name = ওনারা একটা নাম লিখে রাখেন। যে কোনো নাম হলেই চলে।
papers-proof = আপনাকে কিছু দেখাতে হবে:

## The visit

fact-first-time = প্রথম দিন
first-unknown = প্রথম দিন কী হয়, আমরা জানি না।
first-hello = দরজায় কেউ আপনাকে স্বাগত জানান।
first-tea = চা বা কফি আছে।
first-watch = শুধু বসে দেখলেও চলে।
first-friend = একজন বন্ধু সাথে আনতে পারেন।
first-round = কেউ আপনাকে ঘুরিয়ে দেখান।
first-name = ইচ্ছা হলে নাম বলবেন।
first-leave = যখন ইচ্ছা চলে যেতে পারেন।
first-no-story = কেন দেশ ছেড়েছেন, কেউ জিজ্ঞেস করবেন না।
first-speaker = আপনার ভাষা বলেন, এমন কারো পাশে বসতে পারেন।
first-lent = যা লাগে, ওনারা ধার দেন।
fact-meet = আপনাকে নিতে আসা
meet-unknown = কেউ আপনাকে নিতে আসতে পারেন কি না, আমরা জানি না। জিজ্ঞেস করতে পারেন।
meet-door = দরজায় কেউ আপনার জন্য থাকতে পারেন।
meet-stop = বাস স্টপে কেউ আপনাকে নিতে আসতে পারেন।
meet-call = আসার আগে কেউ আপনাকে ফোন করতে পারেন।
meet-no = কেউ নিতে আসতে পারেন না।
fact-photos = ছবি তোলা
photos-unknown = ছবি তোলা হয় কি না, আমরা জানি না।
photos-no = কেউ ছবি তোলেন না।
photos-yes = আপনি হ্যাঁ বললে তবেই আপনার ছবি তোলেন।
fact-room = জায়গা আছে কি না
room-unknown = জায়গা আছে কি না, আমরা জানি না।
room-places = জায়গা আছে।
room-wait =
    { $weeks ->
        [one] প্রায় { $weeks } সপ্তাহ অপেক্ষা করতে হয়।
       *[other] প্রায় { $weeks } সপ্তাহ অপেক্ষা করতে হয়।
    }
room-full = এখন জায়গা নেই।
tag-places = জায়গা আছে
tag-wait =
    { $weeks ->
        [one] অপেক্ষা: { $weeks } সপ্তাহ
       *[other] অপেক্ষা: { $weeks } সপ্তাহ
    }
tag-full = এখন জায়গা নেই
fact-joining = কীভাবে আসবেন
joining-unknown = কীভাবে আসা যায়, আমরা জানি না। জিজ্ঞেস করুন।
joining-drop-in = চলে আসুন। আগে জিজ্ঞেস করতে হবে না।
joining-ask = আসার আগে জিজ্ঞেস করুন।
joining-book = আগে থেকে জায়গা রাখতে হয়।
fact-reply = ওনাদের উত্তর
reply-unknown = কত দিনে উত্তর দেন, আমরা জানি না।
reply-days =
    { $days ->
        [one] ওনারা প্রায় { $days } দিনে উত্তর দেন।
       *[other] ওনারা প্রায় { $days } দিনে উত্তর দেন।
    }
fact-how-long = কত দিন
how-long-unknown = কত দিন আসতে পারবেন, আমরা জানি না।
how-long-as-you-like = যত দিন ইচ্ছা আসতে পারেন।
how-long-weeks =
    { $weeks ->
        [one] এটা { $weeks } সপ্তাহ চলে।
       *[other] এটা { $weeks } সপ্তাহ চলে।
    }
how-long-once = শুধু একবার হয়।
how-long-until = { $date } পর্যন্ত চলে।
how-long-over = শেষ হয়ে গেছে: { $date }।
fact-after = তারপর
after-unknown = তারপর কী হয়, আমরা জানি না।
after-again = আবার আসতে পারেন।
after-next = এরপর কী করবেন, ওনারা খুঁজতে সাহায্য করেন।
after-goes-on = এটা অন্য গ্রুপ হয়ে চলতে থাকে।
fact-you-get = আপনি পাবেন
you-get-unknown = দেখানোর মতো কোনো কাগজ দেয় কি না, আমরা জানি না।
you-get-certificate = একটা সার্টিফিকেট। কী করেছেন, তাতে লেখা থাকে।
you-get-reference = কাজ বা পড়াশোনার জন্য একটা চিঠি।
fact-checked = শেষ চেক
checked-unknown = এটা শেষ কবে চেক করা হয়েছে, আমরা জানি না।
checked-group = গ্রুপ নিজে এটা চেক করেছে: { $date }।
checked-hub = আমরা এটা চেক করেছি: { $date }।
checked-directory = যে তালিকা থেকে নিই, তারা চেক করেছে: { $date }।
checked-old = সে অনেক দিন আগের কথা। এখন অন্য রকম হতে পারে।
card-old = অনেক দিন কেউ এটা চেক করেননি।

## Around the facts

fact-read-from-text = ওনাদের লেখায় আমরা এটা পড়েছি।
facts-unknown-title = আমরা যা জানি না
facts-own-words = ওনাদের নিজের কথায়
facts-own-words-note = এটা ওনারা লিখেছেন। আমরা বদলাইনি।
facts-website = ওয়েবসাইট
facts-phone = ফোন
facts-email = ইমেইল
alert-cancelled = এটা এখন হচ্ছে না।
alert-moved = এটা এখন অন্য জায়গায় হচ্ছে।
alert-note = নতুন খবর আছে:
alert-until = { $date } পর্যন্ত।

## Names of languages

lang-am = আমহারিক
lang-ar = আরবি
lang-bn = বাংলা
lang-bsl = ব্রিটিশ ইশারা ভাষা
lang-ckb = সোরানি কুর্দি
lang-cy = ওয়েলশ
lang-en = ইংরেজি
lang-es = স্প্যানিশ
lang-fa = ফারসি
lang-fa-af = দারি
lang-fr = ফরাসি
lang-hi = হিন্দি
lang-kmr = কুরমাঞ্জি কুর্দি
lang-om = ওরোমো
lang-pa = পাঞ্জাবি
lang-pl = পোলিশ
lang-ps = পশতু
lang-pt = পর্তুগিজ
lang-ro = রোমানিয়ান
lang-ru = রুশ
lang-so = সোমালি
lang-sq = আলবেনিয়ান
lang-sw = সোয়াহিলি
lang-ta = তামিল
lang-ti = তিগ্রিনিয়া
lang-tr = তুর্কি
lang-uk = ইউক্রেনীয়
lang-ur = উর্দু
lang-vi = ভিয়েতনামি
lang-zh = চীনা
lang-other = { $name }
facts-translate = এটা আমার ভাষায় দেখান
facts-machine = আপনার ফোন নিজে এটা অনুবাদ করেছে। ভুল থাকতে পারে।
facts-machine-failed = আপনার ফোন এটা পারেনি।
