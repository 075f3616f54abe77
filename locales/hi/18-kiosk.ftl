### A shared screen: is somebody still there?

idle-title = क्या आप अब भी यहाँ हैं?
idle-hint = बटन न दबाएँ, तो यह स्क्रीन आपका लिखा हुआ भूल जाती है।
idle-left = बचे सेकंड: { $seconds }
kiosk-squares = अपने फ़ोन का कैमरा किसी चौकोर कोड की तरफ़ कीजिए। फ़ोन पूछेगा कि कॉल करनी है या नहीं।
idle-stay = मैं अब भी यहाँ हूँ
kiosk-talk = यहाँ किसी इंसान से बात कीजिए
