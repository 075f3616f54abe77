### The first pages: language, what would make life better, where, the list.

site-name = চলুন যাই
language-title = আপনার ভাষা বেছে নিন
language-change = ভাষা বদলান
language-machine = এটা কম্পিউটার লিখেছে। কোনো মানুষ চেক করেননি।
language-not-checked = এখনো চেক করা হয়নি
language-find = আপনার ভাষা খুঁজুন
language-none = এই ভাষা এখনো আমাদের কাছে নেই।
language-ask = আমার ভাষা চাই
home-title = কী হলে জীবনটা আরেকটু ভালো হবে?
home-hint = একটা বা কয়েকটা বেছে নিন। পরে বদলাতে পারেন।
need-people = মানুষের সাথে মিশতে চাই
need-fun = একটু আনন্দ করতে চাই
need-move = হাঁটাচলা, খেলাধুলা করতে চাই
need-make = হাতে কিছু বানাতে চাই
need-outside = খোলা হাওয়ায় থাকতে চাই
need-english = ইংরেজি শিখতে চাই
need-children = বাচ্চাদের নিয়ে কিছু করতে চাই
need-basics = খাবার, কাপড় বা ঘরের জিনিস দরকার
need-letters = চিঠি, টাকা বা থাকার ঘর নিয়ে সাহায্য দরকার
need-sad = মন খারাপ, চিন্তা হয় বা একা লাগে
need-give = কাজ, পড়া বা কাউকে সাহায্য করতে চাই
home-anything = ঠিক জানি না। সব দেখান।
home-show =
    { $count ->
        [0] এখনো কিছু নেই। তবু দেখান।
        [one] { $count }টা দেখান
       *[other] { $count }টা দেখান
    }
home-promise = আপনার নাম বলতে হবে না। আপনি কী দেখেন, তা আমরা জমা রাখি না।
home-sad-help = এখন কি আর সইতে পারছেন না? “এখনই সাহায্য নিন” চাপুন।
place-label = যেখান থেকে যাব
place-any = যে কোনো জায়গা
place-near-me = আমার আশেপাশে
place-postcode = পোস্টকোড লিখুন
place-postcode-label = পোস্টকোডের প্রথম অংশ
place-postcode-hint = এটা এমন: { $short } বা { $long }। বাকিটা লাগে না।
place-postcode-unknown = এর আশেপাশে এমন পোস্টকোড আমরা পাইনি। প্রথম অংশটা আবার দেখুন।
place-searching = ফোন আপনাকে জিজ্ঞেস করতে পারে। আপনি ঠিক কোন জায়গায়, আমরা কখনো দেখি না।
place-not-found = আপনি কোথায়, ফোন তা জানায়নি। আপনি একটা জায়গা বেছে নিতে পারেন।
place-first = তালিকাটা লম্বা। কোথা থেকে যাবেন বলুন, আমরা আশেপাশে যা আছে তা দেখাব।
list-title = আপনি যা যা করতে পারেন
list-title-near = আশেপাশে: { $place }
list-count =
    { $count ->
        [0] এখানে এখনো কিছু নেই।
        [one] { $count }টা পাওয়া গেছে।
       *[other] { $count }টা পাওয়া গেছে।
    }
list-order-near = সবচেয়ে কাছেরটা আগে। তারপর যেটা আগে হবে।
list-order-soon = যেটা আগে হবে, সেটা আগে।
list-order-own = সবার আগে এখানে যা হয়: { $hub }। তারপর যেটা কাছে, যেটা আগে হবে।
list-further = আরও দূরেরগুলোও দেখুন ({ $count })
list-anywhere = অনলাইনে বা ফোনে আরও আছে ({ $count })
list-none = এমন কিছু এখনো পাইনি। এগুলোর একটা দেখতে পারেন।
list-everything = সব দেখান
list-choose-again = আবার বেছে নিন
list-source = এই তালিকা এসেছে এখান থেকে: { $source }।
list-more = আরও দেখান
back = পেছনে
loading = আসছে। নেটওয়ার্ক হয়তো দুর্বল।
list-pair = { $first }, { $rest }
walk-minutes =
    { $minutes ->
        [one] হেঁটে { $minutes } মিনিট
       *[other] হেঁটে { $minutes } মিনিট
    }
walk-minutes-about =
    { $minutes ->
        [one] হেঁটে প্রায় { $minutes } মিনিট
       *[other] হেঁটে প্রায় { $minutes } মিনিট
    }
miles-away =
    { $miles ->
        [one] প্রায় { $miles } মাইল দূরে
       *[other] প্রায় { $miles } মাইল দূরে
    }
link-gone = ওটা আর এখানে নেই। অন্যগুলো দেখুন।
finish = শেষ করে মুছে দিন
finish-hint = এটা চাপলে, আপনি যা লিখেছেন তা এই স্ক্রিন মুছে ফেলে।
