### Looking for a word or a printed number, and what is said when nothing fits.

search-label = আপনি কী খুঁজছেন?
search-hint = বাংলায় বা ইংরেজিতে লিখুন। বা পোস্টারের নম্বরটা লিখুন।
search-danger = আপনি কি বিপদে আছেন? এখনই এঁদের ফোন করতে পারেন।
search-meant = আমরা খুঁজেছি:
search-part = আপনার সব কথার সাথে মেলে এমন কিছু নেই। এগুলো কিছুটা মেলে।
search-failed = এখন লিখে খোঁজা যাচ্ছে না। ছবিগুলো কাজ করে।
search-number-unknown = এই নম্বরের কিছু এখানে নেই। নম্বরটা আবার দেখুন।
search-without = এই কথাগুলো বাদ দিলে: { $count }
search-any-kind = যে কোনো রকম: { $count }
search-online = ঘরে বসে, ফোনে বা স্ক্রিনে: { $count }
search-others = অন্য যেগুলো ভালো লাগতে পারে
search-number = এটা আবার খুঁজতে এই নম্বর লিখুন: { $number }
search-which-language = কোন ভাষা?
