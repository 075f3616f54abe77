### The message, shown before it is sent. Critical: shown in English too until two people have checked a language.

check-title = अपना मैसेज देख लीजिए
check-to = किसे: { $receiver }
check-reads = इसे सिर्फ़ ये लोग खोल सकते हैं: { $receiver }
check-told = { $receiver } ने हमें बताया:
check-english-title = वे इसे अंग्रेज़ी में ऐसे पढ़ेंगे:
check-sealed = हम आपके मैसेज पर इसी फ़ोन में ताला लगाते हैं। हम उसे ऐसे रखते हैं कि सिर्फ़ सेंटर उसे खोल सके। इस वेबसाइट को चलाने वाले लोग वेबसाइट बदल सकते हैं।
check-cannot = अदालत उन्हें इसे दिखाने पर मजबूर कर सकती है। किसी बच्चे को खतरा हो, तो उन्हें किसी को बताना पड़ सकता है।
check-once = बस यही एक मैसेज जाएगा। आपकी हाँ सिर्फ़ इसी के लिए है।
check-change = बदलिए
check-send = भेजिए
check-do-not-send = मत भेजिए
check-other-ways = या बिना कुछ भेजे:
check-copy = शब्द कॉपी कीजिए
check-print = प्रिंट कीजिए
check-show = चाहें तो यह स्क्रीन मदद करने वाले किसी इंसान को दिखाइए।
check-copied = शब्द कॉपी हो गए।
check-copy-failed = कॉपी नहीं हुआ। चाहें तो यह स्क्रीन दिखाइए।

## The lines of the message

line-name = मुझे इस नाम से बुलाइए: { $name }
line-come = मुझे इसमें आना है: { $thing }
line-wait = मुझे इसमें जगह का इंतज़ार करना है: { $thing }
line-question = इसके बारे में मेरा एक सवाल है: { $thing }
line-my-question = मेरा सवाल:
line-call-me = मुझे आस-पास की वे चीज़ें बताइए, जिनमें मैं आ सकूँ।
line-for-someone = यह मैंने किसी और की मदद के लिए लिखा है।
line-agreed = उन्हें यह पता है, और वे राज़ी हैं।
line-with-me = वे अभी मेरे साथ हैं।
line-text = मुझे इस नंबर पर टेक्स्ट मैसेज भेजिए: { $phone }
line-call = मुझे इस नंबर पर फ़ोन कीजिए: { $phone }
line-whatsapp = मुझे WhatsApp पर लिखिए: { $phone }
line-email = मुझे ईमेल कीजिए: { $email }
line-come-in = मुझे खुद आकर बात करनी है। मेरे लिए जवाब रख लीजिए।
line-shared = यह फ़ोन और लोग भी देख सकते हैं। सिर्फ़ “हमें वापस फ़ोन कीजिए” लिखिए। ग्रुप का नाम मत लिखिए।
line-not-shared = यह फ़ोन और कोई नहीं देखता।
line-no-voicemail = वॉइस मैसेज मत छोड़िए।
line-voicemail = वॉइस मैसेज छोड़ना ठीक है।
line-voicemail-name = वॉइस मैसेज में यह बताना ठीक है कि आप कौन हैं।
line-voicemail-no-name = वॉइस मैसेज में यह मत बताइए कि आप कौन हैं।
line-when = यह समय ठीक रहेगा: { $times }
line-language = मेरी भाषा: { $language }
line-interpreter = वहाँ कोई ऐसा हो, जो अंग्रेज़ी और मेरी भाषा, दोनों बोले।
line-no-interpreter = भाषा के लिए मुझे किसी और की मदद नहीं चाहिए।
line-woman = मुझे किसी महिला से बात करनी है।
line-man = मुझे किसी पुरुष से बात करनी है।
line-children =
    { $count ->
        [one] मेरे साथ { $count } बच्चा आएगा।
       *[other] मेरे साथ { $count } बच्चे आएँगे।
    }
line-helps = आने में मुझे इनसे आसानी होगी: { $helps }
line-else = मुझे यह भी कहना है:
