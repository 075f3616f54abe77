### Who runs this site, and where its list comes from.

about-open = এই সাইট কারা চালান
about-hub = এই সাইট চালায়: { $hub }।
about-readers = আপনার মেসেজ কারা পড়েন
about-reads = শুধু ওনারাই মেসেজ খুলতে পারেন। পাঠানোর আগে আমরা বলে দিই, মেসেজ কে পাবেন।
about-safe-title = কেউ বিপদে থাকলে
about-safe = ওনার সাথে কথা বলতে পারেন: { $who }।
about-what = এই সাইটটা কী
about-what-list = আপনার কাছে কী কী করা যায়, তার একটা তালিকা। এটা ফ্রি।
about-what-ask = আসতে চাইলে জানাতে পারেন। না চাইলে জানাতে হবে না।
about-cannot-groups = গ্রুপগুলো অন্য মানুষ চালান। ওনারা যা জানান, তা ভুল বা পুরনো হতে পারে।
about-cannot-room = আপনার জন্য জায়গা থাকবে, এমন কথা আমরা দিতে পারি না।
directory-open = এই তালিকার কথা
directory-licence = এটা ব্যবহারের নিয়ম: { $licence }
directory-age = তালিকাটা কত দিনের
directory-made = আমরা এই তালিকা বানিয়েছি: { $date }।
directory-newest = সবশেষে চেক করা হয়েছে: { $ago }।
directory-oldest = সবচেয়ে পুরনো চেক: { $ago }।
directory-unchecked =
    { $count ->
        [one] { $count }টা শেষ কবে চেক করা হয়েছে, আমরা জানি না।
       *[other] { $count }টা শেষ কবে চেক করা হয়েছে, আমরা জানি না।
    }
ago-days =
    { $days ->
        [0] আজ
        [one] { $days } দিন আগে
       *[other] { $days } দিন আগে
    }
ago-months =
    { $months ->
        [one] প্রায় { $months } মাস আগে
       *[other] প্রায় { $months } মাস আগে
    }
ago-years =
    { $years ->
        [one] প্রায় { $years } বছর আগে
       *[other] প্রায় { $years } বছর আগে
    }
directory-checked-title = “শেষ চেক” মানে কী
directory-checked = সেই দিন কেউ দেখেছেন, সব কথা তখনো ঠিক আছে কি না।
directory-checked-who = গ্রুপ নিজে দেখেছে, বা আমরা দেখেছি, বা যাঁরা তালিকা বানিয়েছেন তাঁরা দেখেছেন।
directory-order-title = কোনটা আগে থাকে
directory-order = কোথা থেকে যাবেন বললে, সবচেয়ে কাছেরটা আগে। তারপর যেটা আগে হবে। তারপর নাম ধরে।
directory-order-same = সবার জন্য একই নিয়ম। টাকা দিয়ে কেউ আগে আসতে পারে না।
directory-unknown-title = আমরা যা জানি না
directory-unknown = গ্রুপ কিছু না জানালে আমরা লিখি “আমরা জানি না”। আন্দাজে কিছু লিখি না। জিজ্ঞেস করতে পারেন।
about-words = অনুবাদে সাহায্য করুন
