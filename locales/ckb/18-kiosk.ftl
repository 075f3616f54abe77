### A shared screen: is somebody still there?

idle-title = هێشتا لێرەن؟
idle-hint = ئەگەر دوگمەکە دانەگرن، هەرچی نووسیوتانە لەم شاشەیە دەسڕدرێتەوە.
idle-left = چرکەی ماوە: { $seconds }
kiosk-squares = کامێرای مۆبایلەکەتان ڕووەو چوارگۆشەیەک بگرن. لێتان دەپرسێت ئایا دەتانەوێت تەلەفۆن بکەن.
idle-stay = من هێشتا لێرەم
kiosk-talk = لێرە لەگەڵ کەسێک قسە بکەن
