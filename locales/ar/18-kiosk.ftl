### A shared screen: is somebody still there?

idle-title = هل ما زلت هنا؟
idle-hint = إذا لم تضغط، تنسى هذه الشاشة ما كتبته.
idle-left = الثواني الباقية: { $seconds }
idle-stay = ما زلت هنا
kiosk-squares = يمكنك توجيه كاميرا هاتفك إلى المربع. يسألك الهاتف إن كنت تريد الاتصال.
kiosk-talk = أريد أن أكلّم شخصًا هنا
