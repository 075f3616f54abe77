### A shared screen: is somebody still there?

idle-title = আপনি কি এখনো আছেন?
idle-hint = কিছু না চাপলে, আপনি যা লিখেছেন তা এই স্ক্রিন মুছে ফেলে।
idle-left = আর বাকি { $seconds } সেকেন্ড
kiosk-squares = ফোনের ক্যামেরা একটা চারকোনা ছবির দিকে ধরুন। ফোন জিজ্ঞেস করবে, কল করবেন কি না।
idle-stay = আমি এখনো আছি
kiosk-talk = এখানে একজন মানুষের সাথে কথা বলুন
