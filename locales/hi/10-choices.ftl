### What helps somebody to come: the page of choices, and what the list says of them.

choices-title = आने में किससे आसानी होगी?
choices-hint = जो चाहिए, चुनिए। कुछ न चुनना भी ठीक है।
choices-people = लोग
choices-place = वहाँ का रास्ता
choices-time = कब
choice-women = सिर्फ़ महिलाएँ, या महिलाओं का अलग समय
choice-children = मेरे बच्चे भी आ सकें
choice-language = कोई { $language } बोलता हो
choice-no-english = अंग्रेज़ी ज़रूरी न हो
choice-meet = कोई मुझसे मिल सके
choice-quiet = शांत हो, या छोटा ग्रुप हो
choice-free = मुफ़्त हो, और पैदल जा सकूँ या वे बस के पैसे दें
choice-no-papers = कागज़ ज़रूरी न हों
choice-step-free = सीढ़ियाँ न हों
choice-online = ऑनलाइन, या फ़ोन पर
choice-now = अभी चल रहा हो
choice-today = आज
choice-week = अगले 7 दिन में
choice-weekdays = सोमवार से शुक्रवार
choice-weekend = शनिवार या रविवार
choice-daytime = दिन में
choice-evening = शाम को
choice-drop-in = बिना पूछे आ सकूँ
list-change-helps = आने में किससे आसानी हो, यह बदलिए
list-asked = आपने यह चुना:
list-unsure =
    { $count ->
        [one] और { $count } चीज़, जिसमें सब नहीं लिखा
       *[other] और { $count } चीज़ें, जिनमें सब नहीं लिखा
    }
list-unsure-title = इनमें सब नहीं लिखा
list-without =
    { $count ->
        [one] “{ $choice }” के बिना: { $count } चीज़
       *[other] “{ $choice }” के बिना: { $count } चीज़ें
    }
list-pick = किसी नाम को दबाइए, तो उसके बारे में यहाँ और दिखेगा।
unsure-free = हमें नहीं पता कि आना-जाना मिलाकर यह मुफ़्त है या नहीं।
unsure-language = हमें नहीं पता वहाँ कोई { $language } बोलता है या नहीं।
unsure-quiet = हमें नहीं पता जगह शांत या ग्रुप छोटा है या नहीं।
unsure-stairs = हमें नहीं पता सीढ़ियाँ हैं या नहीं।
