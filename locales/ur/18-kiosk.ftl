### A shared screen: is somebody still there?

idle-title = کیا آپ ابھی یہیں ہیں؟
idle-hint = نہ دبائیں تو یہ اسکرین آپ کا لکھا ہوا مٹا دیتی ہے۔
idle-left = سیکنڈ باقی: { $seconds }
kiosk-squares = اپنے فون کا کیمرہ کسی چوکور نشان کے سامنے کریں۔ فون پوچھے گا کہ کال کرنی ہے یا نہیں۔
idle-stay = ہاں، میں یہیں ہوں
kiosk-talk = یہاں کسی سے بات کریں
