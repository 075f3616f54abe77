### A shared screen: is somebody still there?

idle-title = هنوز هم اینجا هستید؟
idle-hint = اگر فشار ندهید، هر چی نوشته‌اید از این سکرین پاک می‌شود.
idle-left = ثانیه‌های مانده: { $seconds }
kiosk-squares = کمرۀ تلیفون‌تان را به یک مربع بگیرید. می‌پرسد که می‌خواهید زنگ بزنید یا نی.
idle-stay = هنوز اینجا هستم
kiosk-talk = همین‌جا با یک نفر گپ بزنید
