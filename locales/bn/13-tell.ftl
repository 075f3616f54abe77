### A note to the hub: something is missing, or something is wrong. No name, no answer.

tell-missing-open = কী নেই, আমাদের জানান
tell-wrong-open = এখানে কিছু ভুল আছে
tell-missing-title = কী নেই?
tell-wrong-title = কী ভুল?
tell-language-title = আপনি কোন ভাষা চান?
tell-missing-label = আপনি কী খুঁজেছিলেন?
tell-wrong-label = কী ভুল, লিখতে পারেন। খালি রাখলেও চলে।
tell-language-label = দয়া করে ভাষার নাম লিখুন।
tell-hint = দয়া করে কারো নাম বা ফোন নম্বর লিখবেন না।
tell-missing-why = কেন জিজ্ঞেস করি: যাতে এখানে কেউ তা খুঁজে দিতে বা শুরু করতে পারেন।
tell-wrong-why = কেন জিজ্ঞেস করি: যাতে কেউ শুধু শুধু ওখানে না যান।
tell-language-why = কেন জিজ্ঞেস করি: যাতে আরও মানুষ এটা পড়তে পারেন।
tell-who = শুধু ওনারা এটা খুলতে পারেন: { $receiver }। এতে নাম নেই, তাই ওনারা উত্তর দিতে পারেন না।
note-empty = কী খুঁজেছিলেন, লিখুন।
tell-done = ধন্যবাদ। { $receiver } এটা পেয়েছে।
note-missing-line = কেউ এখানে এটা খুঁজে পাননি।
note-language-line = কেউ অন্য একটা ভাষা চেয়েছেন।
note-changed-line = একটা মেসেজের কিছু বদলে গেছে।
note-wrong-line = কেউ বলছেন, এতে কিছু ভুল আছে: { $name }।

## For groups

tell-group = আপনি কি এই গ্রুপের?
tell-stopped = আমাদের গ্রুপ আর চলে না
tell-stopped-why = আপনাদের গ্রুপ বন্ধ হয়ে গেলে এটা চাপুন। সেন্টার আগে দেখবে, তারপর তালিকা থেকে সরাবে।
note-stopped-line = কেউ বলছেন উনি এই গ্রুপের, আর গ্রুপটা আর চলে না: { $name }।
note-group-line = গ্রুপ নিজের পাতা দেখেছে: { $name }।
note-group-right = এটা ঠিক:
note-group-wrong = এটা ঠিক নয় ({ $label }):
note-group-else = ওনারা আরও বলেছেন:
group-title = এটা কি ঠিক?
group-intro = যাঁরা এই গ্রুপ চালান, এই পাতা তাঁদের জন্য। প্রতিটা লাইন দেখুন। ঠিক আছে কি?
group-all = সবই ঠিক আছে
group-right = এটা ঠিক
group-wrong = এটা ঠিক নয়
group-instead = ঠিকটা কী?
group-unknown = এগুলো আমরা জানি না। নিচে জানাতে পারেন।
group-else = আর কী জানা দরকার?
group-once = এই লিংক একবারই ব্যবহার করা যায়।
group-not-all = প্রতিটা লাইনে বেছে নিন: ঠিক, না ঠিক নয়?
went-open = আমি ওখানে গিয়েছি। কেমন ছিল?
went-title = কেমন ছিল?
went-welcome = ওনারা কি আপনাকে আপন করে নিয়েছেন?
went-safe = ওখানে কি নিরাপদ লেগেছে?
went-again = আবার যাবেন?
went-not-sure = ঠিক জানি না
went-why = কেন জিজ্ঞেস করি: যাতে পরের জনেরও ভালো লাগে। আমরা কোনো নাম পাঠাই না।
went-empty = একটা প্রশ্নের উত্তর দিন, তারপর পাঠান।
note-went-line = কেউ এখানে গিয়েছিলেন: { $thing }।
