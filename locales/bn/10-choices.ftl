### What helps somebody to come: the page of choices, and what the list says of them.

choices-title = কী হলে আপনার আসতে সুবিধা হবে?
choices-hint = যা দরকার, বেছে নিন। কিছু না বাছলেও চলে।
choices-people = মানুষজন
choices-place = যাওয়ার পথ
choices-time = কবে
choice-women = শুধু মহিলা, বা মহিলাদের আলাদা সময়
choice-children = আমার বাচ্চারাও আসতে পারে
choice-language = কেউ এই ভাষা বলেন: { $language }
choice-no-english = ইংরেজি জানা লাগে না
choice-meet = কেউ আমাকে নিতে আসতে পারেন
choice-quiet = নিরিবিলি, বা ছোট গ্রুপ
choice-free = ফ্রি, হেঁটে যাওয়া যায় বা বাস ভাড়া দেয়
choice-no-papers = কাগজপত্র লাগে না
choice-step-free = সিঁড়ি নেই
choice-online = অনলাইনে, বা ফোনে
choice-now = এখন চলছে
choice-today = আজ
choice-week = সামনের 7 দিনে
choice-weekdays = সোম থেকে শুক্রবার
choice-weekend = শনি বা রবিবার
choice-daytime = দিনের বেলা
choice-evening = সন্ধ্যার পর
choice-drop-in = আগে না বলেও আসা যায়
list-change-helps = আসার সুবিধাগুলো বদলান
list-asked = আপনি এটা চেয়েছেন:
list-unsure =
    { $count ->
        [one] আরও { $count }টা আছে, সব কথা লেখা নেই
       *[other] আরও { $count }টা আছে, সব কথা লেখা নেই
    }
list-unsure-title = এগুলোতে সব কথা লেখা নেই
list-without =
    { $count ->
        [one] “{ $choice }” বাদ দিলে: { $count }টা
       *[other] “{ $choice }” বাদ দিলে: { $count }টা
    }
list-pick = কোনো নাম চাপুন, এখানে আরও পড়তে পারবেন।
unsure-free = যাওয়ার খরচ ধরে এটা ফ্রি কি না, আমরা জানি না।
unsure-language = কেউ এই ভাষা বলেন কি না, আমরা জানি না: { $language }।
unsure-quiet = এটা নিরিবিলি বা ছোট গ্রুপ কি না, আমরা জানি না।
unsure-stairs = সিঁড়ি আছে কি না, আমরা জানি না।
