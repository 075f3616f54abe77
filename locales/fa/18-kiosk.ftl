### A shared screen: is somebody still there?

idle-title = هنوز اینجا هستید؟
idle-hint = اگر دکمه را نزنید، هر چه نوشته‌اید از این صفحه پاک می‌شود.
idle-left = ثانیه‌های مانده: { $seconds }
kiosk-squares = دوربین گوشی خودتان را روی یک مربع بگیرید. گوشی می‌پرسد می‌خواهید زنگ بزنید یا نه.
idle-stay = هنوز اینجا هستم
kiosk-talk = همین‌جا با یک نفر حرف بزنید
