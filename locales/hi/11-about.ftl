### Who runs this site, and where its list comes from.

about-open = यह साइट कौन चलाता है
about-hub = यह साइट ये चलाते हैं: { $hub }
about-readers = आपका मैसेज कौन पढ़ता है
about-reads = मैसेज सिर्फ़ ये खोल सकते हैं। भेजने से पहले हम बताते हैं कि वह किसे मिलेगा।
about-safe-title = अगर किसी को खतरा हो
about-safe = चाहें तो इनसे बात कीजिए: { $who }
about-what = यह साइट क्या है
about-what-list = आपके आस-पास क्या-क्या है, यह उसकी लिस्ट है। यह मुफ़्त है।
about-what-ask = चाहें तो साथ आने के लिए पूछिए। ज़रूरी नहीं है।
about-cannot-groups = ग्रुप दूसरे लोग चलाते हैं। वे जो बताते हैं, वह गलत या पुराना हो सकता है।
about-cannot-room = आपके लिए जगह होगी, यह वादा हम नहीं कर सकते।
directory-open = इस लिस्ट के बारे में
directory-licence = इसे इस्तेमाल करने के नियम: { $licence }
directory-age = यह कितनी पुरानी है
directory-made = हमने यह लिस्ट { $date } को बनाई।
directory-newest = सबसे नई जाँच: { $ago }
directory-oldest = सबसे पुरानी जाँच: { $ago }
directory-unchecked =
    { $count ->
        [one] { $count } चीज़ की पिछली जाँच का दिन हमें नहीं पता।
       *[other] { $count } चीज़ों की पिछली जाँच का दिन हमें नहीं पता।
    }
ago-days =
    { $days ->
        [0] आज
        [one] { $days } दिन पहले
       *[other] { $days } दिन पहले
    }
ago-months =
    { $months ->
        [one] करीब { $months } महीना पहले
       *[other] करीब { $months } महीने पहले
    }
ago-years =
    { $years ->
        [one] करीब { $years } साल पहले
       *[other] करीब { $years } साल पहले
    }
directory-checked-title = “पिछली जाँच” का मतलब
directory-checked = उस दिन किसी ने देखा कि सब कुछ अब भी सही है या नहीं।
directory-checked-who = ग्रुप ने देखा, या हमने, या लिस्ट बनाने वालों ने।
directory-order-title = सबसे ऊपर क्या आता है
directory-order = आप बताएँ कि कहाँ से चलना है, तो सबसे पास की चीज़ सबसे ऊपर है। फिर वह, जो सबसे पहले होगी। फिर नाम से।
directory-order-same = यह सबके लिए एक जैसा है। कोई पैसे देकर ऊपर नहीं आ सकता।
directory-unknown-title = जो हमें नहीं पता
directory-unknown = ग्रुप कुछ न बताए, तो हम “हमें नहीं पता” लिखते हैं। हम अंदाज़ा नहीं लगाते। चाहें तो पूछ लीजिए।
about-words = शब्दों में हमारी मदद कीजिए
