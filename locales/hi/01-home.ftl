### The first pages: language, what would make life better, where, the list.

site-name = आइए साथ चलें
language-title = अपनी भाषा चुनिए
language-change = भाषा बदलिए
language-machine = यह कंप्यूटर ने लिखा है। किसी इंसान ने इसे नहीं जाँचा है।
language-not-checked = अभी जाँची नहीं गई
language-find = अपनी भाषा ढूँढिए
language-none = यह भाषा अभी हमारे पास नहीं है।
language-ask = मुझे अपनी भाषा चाहिए
home-title = किस चीज़ से ज़िंदगी बेहतर होगी?
home-hint = एक या ज़्यादा चुनिए। बाद में बदलना भी ठीक है।
need-people = मुझे लोगों से मिलना है
need-fun = मुझे मज़ा करना है
need-move = मुझे कसरत, खेल, सैर करनी है
need-make = मुझे हाथ से कुछ बनाना है
need-outside = मुझे खुली हवा में जाना है
need-english = मुझे अंग्रेज़ी सीखनी है
need-children = मुझे अपने बच्चों के साथ कुछ करना है
need-basics = मुझे खाना, कपड़े या घर का सामान चाहिए
need-letters = मुझे चिट्ठी, पैसे या घर के लिए मदद चाहिए
need-sad = मन उदास है, चिंता है या अकेलापन है
need-give = मुझे काम, पढ़ाई या दूसरों की मदद करनी है
home-anything = पता नहीं। मुझे सब दिखाइए।
home-show =
    { $count ->
        [0] अभी कुछ नहीं। फिर भी दिखाइए
        [one] { $count } चीज़ दिखाइए
       *[other] { $count } चीज़ें दिखाइए
    }
home-promise = अपना नाम बताना ज़रूरी नहीं है। आपने क्या देखा, इसे हम कहीं नहीं रखते।
home-sad-help = अभी सब बहुत भारी लग रहा है? “अभी मदद लीजिए” दबाइए।
place-label = कहाँ से चलना है
place-any = कहीं से भी
place-near-me = मेरे आस-पास
place-postcode = पोस्टकोड लिखिए
place-postcode-label = पोस्टकोड का पहला हिस्सा
place-postcode-hint = ऐसा होता है: { $short } या { $long }। बाकी हमें नहीं चाहिए।
place-postcode-unknown = यह पोस्टकोड हमें आस-पास नहीं मिला। पहला हिस्सा फिर से देखिए।
place-searching = फ़ोन आपसे इजाज़त माँग सकता है। आप ठीक किस जगह पर हैं, यह हम कभी नहीं देखते।
place-not-found = फ़ोन ने नहीं बताया कि आप कहाँ हैं। चाहें तो कोई जगह चुनिए।
place-first = यह लिस्ट लंबी है। बताइए कि कहाँ से चलना है, फिर हम आस-पास की चीज़ें दिखाएँगे।
list-title = करने के लिए क्या-क्या है
list-title-near = { $place } के पास
list-count =
    { $count ->
        [0] यहाँ अभी कुछ नहीं है।
        [one] { $count } चीज़।
       *[other] { $count } चीज़ें।
    }
list-order-near = सबसे पास की चीज़ सबसे ऊपर है। फिर वह, जो सबसे पहले होगी।
list-order-soon = जो चीज़ सबसे पहले होगी, वह सबसे ऊपर है।
list-order-own = जो चीज़ें यहाँ होती हैं, वे ऊपर हैं: { $hub }। फिर जो पास हैं और पहले होंगी।
list-further = और दूर की चीज़ें भी देखिए ({ $count })
list-anywhere = ऑनलाइन या फ़ोन पर और चीज़ें ({ $count })
list-none = ऐसा कुछ अभी नहीं मिला। इनमें से कुछ करके देखिए।
list-everything = मुझे सब दिखाइए
list-choose-again = फिर से चुनिए
list-source = यह लिस्ट यहाँ से आती है: { $source }
list-more = और दिखाइए
back = पीछे
loading = आ रहा है। नेटवर्क धीमा हो सकता है।
list-pair = { $first }, { $rest }
walk-minutes =
    { $minutes ->
        [one] पैदल { $minutes } मिनट
       *[other] पैदल { $minutes } मिनट
    }
walk-minutes-about =
    { $minutes ->
        [one] पैदल करीब { $minutes } मिनट
       *[other] पैदल करीब { $minutes } मिनट
    }
miles-away =
    { $miles ->
        [one] करीब { $miles } मील दूर
       *[other] करीब { $miles } मील दूर
    }
link-gone = वह चीज़ अब यहाँ नहीं है। ये दूसरी चीज़ें हैं।
finish = काम खत्म, मिटा दीजिए
finish-hint = इसे दबाने पर यह स्क्रीन आपका लिखा हुआ भूल जाती है।
