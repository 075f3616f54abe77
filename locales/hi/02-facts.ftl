### What can be said of a thing: a label, a sentence for each value, and one for “we do not know”.

## When

fact-when = कब
when-unknown = हमें नहीं पता यह कब है। चाहें तो पूछ लीजिए।
when-every-week = हर { $days }
when-every-weeks = हर { $weeks } हफ़्ते में एक बार, { $days }
when-monthly =
    { $nth ->
        [first] महीने का पहला { $day }
        [second] महीने का दूसरा { $day }
        [third] महीने का तीसरा { $day }
        [fourth] महीने का चौथा { $day }
        [fifth] महीने का पाँचवाँ { $day }
       *[last] महीने का आखिरी { $day }
    }
when-month-day = हर महीने की { $day } तारीख
when-with-time = { $days }, { $time }
when-on-days = खुला है: { $days }
when-now = अभी चल रहा है
when-next = अगली बार: { $date }
when-dates-over = जो दिन हमें पता थे, वे निकल गए। पूछ लीजिए अगली बार कब है।
when-which-week = हमें नहीं पता किस हफ़्ते है। पूछ लीजिए अगली बार कब है।
when-term-time = सिर्फ़ जब स्कूल खुले हों।
time-from = { $from } से

## Where

fact-where = कहाँ
where-unknown = हमें नहीं पता यह कहाँ है। चाहें तो पूछ लीजिए।
where-ask = पता हमसे पूछिए। यह इस इलाके में है: { $area }
where-ask-only = पता हमसे पूछिए।
where-online = ऑनलाइन, फ़ोन या कंप्यूटर पर।
where-comes = वे खुद आपके पास आते हैं।
where-phone = फ़ोन पर।
where-about = हमें बस अंदाज़ा है कि यह कहाँ है।

## Cost and travel

fact-cost = कितने पैसे
cost-unknown = हमें नहीं पता कितने पैसे लगते हैं। चाहें तो पूछ लीजिए।
cost-free = मुफ़्त।
cost-free-gifts = मुफ़्त। मन हो तो पैसे दे दीजिए।
cost-price = { $price }
cost-range = { $least } से { $most } तक
cost-what-you-can = जितना हो सके, दीजिए। कुछ न देना भी ठीक है।
fact-travel = बस के पैसे
travel-unknown = हमें नहीं पता वे बस के लिए मदद करते हैं या नहीं।
travel-bus-paid = बस से आने-जाने के पैसे वे देते हैं।
travel-lift = वे आपको लेने आते हैं और घर छोड़ते हैं।
travel-none = वे बस के पैसे नहीं देते।

## People

fact-who-comes = कौन आता है
who-unknown = हमें नहीं पता कौन आता है। चाहें तो पहले पूछ लीजिए।
who-many-countries = कई देशों के लोग।
who-mostly-local = ज़्यादातर वे लोग जो यहाँ बहुत समय से हैं।
who-new-arrivals = दूसरे लोग जो यहाँ नए हैं।
who-mostly-older = ज़्यादातर बड़ी उम्र के लोग।
who-mostly-young = ज़्यादातर नौजवान।
who-families = ज़्यादातर परिवार।
fact-women-men = महिलाएँ या पुरुष
women-men-unknown = हमें नहीं पता यह महिलाओं के लिए है या पुरुषों के लिए।
women-men-everyone = महिलाएँ और पुरुष, सब आ सकते हैं।
women-men-women = सिर्फ़ महिलाओं के लिए।
women-men-men = सिर्फ़ पुरुषों के लिए।
women-men-times = सबके लिए। कुछ समय सिर्फ़ महिलाओं के लिए है।
fact-who-runs = कौन चलाता है
who-runs-unknown = हमें नहीं पता इसे कौन चलाता है।
fact-ages = कौन आ सकता है
ages-unknown = हमें नहीं पता कौन आ सकता है। चाहें तो पूछ लीजिए।
ages-from = { $least } साल या ज़्यादा उम्र के लोग।
ages-to = { $most } साल या कम उम्र के लोग।
ages-between = { $least } से { $most } साल के लोग।
fact-languages = भाषाएँ
languages-unknown = हमें नहीं पता वहाँ कौन-सी भाषाएँ बोलते हैं।
languages-spoken = वहाँ की भाषाएँ: { $languages }
languages-help = कोई इन भाषाओं में मदद कर सकता है: { $languages }
fact-english = आपकी अंग्रेज़ी
english-unknown = हमें नहीं पता कितनी अंग्रेज़ी आनी चाहिए।
english-none = अंग्रेज़ी आना ज़रूरी नहीं है।
english-few = अंग्रेज़ी के दो-चार शब्द काफ़ी हैं।
english-some = बात करने लायक थोड़ी अंग्रेज़ी चाहिए।
fact-children = बच्चे
children-unknown = हमें नहीं पता बच्चे आ सकते हैं या नहीं। चाहें तो पूछ लीजिए।
children-welcome = आपके बच्चे साथ आ सकते हैं।
children-creche = वहाँ कोई आपके बच्चों को सँभालता है।
children-no = यह बड़ों के लिए है। बच्चे नहीं आ सकते।
children-for = यह बच्चों के लिए है। साथ में कोई बड़ा भी आता है।
fact-size = कितने लोग
size-unknown = हमें नहीं पता कितने लोग आते हैं।
size-one = आप और एक दूसरा इंसान।
size-five = 5 लोगों तक।
size-twelve = 6 से 12 लोग।
size-more = 13 या ज़्यादा लोग।

## The building, food, papers

fact-access = बिल्डिंग
access-unknown = हमें सीढ़ियों या टॉयलेट का नहीं पता। चाहें तो पूछ लीजिए।
access-step-free = सीढ़ियाँ नहीं हैं, या लिफ़्ट है।
access-steps = सीढ़ियाँ हैं।
access-toilet = टॉयलेट में व्हीलचेयर जा सकती है।
access-no-toilet = व्हीलचेयर वाला टॉयलेट नहीं है।
access-quiet = वहाँ शांति रहती है।
access-not-quiet = वहाँ शोर हो सकता है।
access-loop = कान की मशीन के लिए हियरिंग लूप है।
access-bsl = कोई ब्रिटिश इशारों की भाषा में बात करता है।
fact-food = खाना
food-unknown = हमें नहीं पता खाना मिलता है या नहीं।
food-free = मुफ़्त खाना।
food-drinks = मुफ़्त चाय या पीने की दूसरी चीज़ें।
food-bring = अपना खाना साथ लाइए।
food-halal = हलाल खाना।
food-vegetarian = बिना मांस का खाना।
food-no-alcohol = शराब नहीं होती।
food-alcohol = वहाँ शराब बिकती है।
fact-prayer = प्रार्थना या नमाज़
prayer-unknown = हमें नहीं पता प्रार्थना या नमाज़ की जगह है या नहीं। चाहें तो पूछ लीजिए।
prayer-room = प्रार्थना या नमाज़ के लिए शांत जगह है।
prayer-breaks = प्रार्थना या नमाज़ के समय वे रुकते हैं।
fact-papers = कागज़
papers-unknown = हमें नहीं पता कागज़ चाहिए या नहीं। चाहें तो पूछ लीजिए।
papers-none = कोई कागज़ नहीं चाहिए।
papers-name = वे एक नाम लिखते हैं। नाम कोई भी हो सकता है।
papers-proof = यह दिखाना होगा:

## The visit

fact-first-time = पहली बार
first-unknown = हमें नहीं पता पहली बार क्या होता है।
first-hello = दरवाज़े पर कोई आपको हैलो कहता है।
first-tea = चाय या कॉफ़ी मिलती है।
first-watch = बस बैठकर देखना भी ठीक है।
first-friend = दोस्त को साथ लाना ठीक है।
first-round = कोई आपको पूरी जगह दिखाता है।
first-name = नाम तभी बताइए जब मन हो।
first-leave = जब मन हो, उठकर जाना ठीक है।
first-no-story = कोई नहीं पूछेगा कि आपने अपना देश क्यों छोड़ा।
first-speaker = चाहें तो अपनी भाषा बोलने वाले किसी के साथ बैठिए।
first-lent = जो सामान चाहिए, वे इस्तेमाल के लिए देते हैं।
fact-meet = आपसे मिलना
meet-unknown = हमें नहीं पता कोई आपसे मिल सकता है या नहीं। चाहें तो पूछ लीजिए।
meet-door = कोई आपसे दरवाज़े पर मिल सकता है।
meet-stop = कोई आपसे बस स्टॉप पर मिल सकता है।
meet-call = आपके आने से पहले कोई आपको फ़ोन कर सकता है।
meet-no = कोई आपसे मिलने नहीं आ सकता।
fact-photos = फ़ोटो
photos-unknown = हमें नहीं पता वे फ़ोटो खींचते हैं या नहीं।
photos-no = कोई फ़ोटो नहीं खींचता।
photos-yes = आपकी फ़ोटो तभी खींचते हैं जब आप हाँ कहें।
fact-room = जगह
room-unknown = हमें नहीं पता जगह है या नहीं।
room-places = जगह है।
room-wait =
    { $weeks ->
        [one] करीब { $weeks } हफ़्ते का इंतज़ार है।
       *[other] करीब { $weeks } हफ़्ते का इंतज़ार है।
    }
room-full = अभी भरा हुआ है।
tag-places = जगह है
tag-wait =
    { $weeks ->
        [one] इंतज़ार: { $weeks } हफ़्ता
       *[other] इंतज़ार: { $weeks } हफ़्ते
    }
tag-full = अभी भरा है
fact-joining = कैसे जुड़ें
joining-unknown = हमें नहीं पता कैसे जुड़ते हैं। चाहें तो पूछ लीजिए।
joining-drop-in = बस आ जाइए। पूछना ज़रूरी नहीं है।
joining-ask = आने से पहले पूछ लीजिए।
joining-book = पहले जगह बुक करनी होगी।
fact-reply = उनका जवाब
reply-unknown = हमें नहीं पता वे कितने दिन में जवाब देते हैं।
reply-days =
    { $days ->
        [one] वे करीब { $days } दिन में जवाब देते हैं।
       *[other] वे करीब { $days } दिन में जवाब देते हैं।
    }
fact-how-long = कब तक
how-long-unknown = हमें नहीं पता यहाँ कब तक आ सकते हैं।
how-long-as-you-like = जब तक मन करे, आइए।
how-long-weeks =
    { $weeks ->
        [one] यह { $weeks } हफ़्ता चलता है।
       *[other] यह { $weeks } हफ़्ते चलता है।
    }
how-long-once = यह सिर्फ़ एक बार है।
how-long-until = यह { $date } तक चलेगा।
how-long-over = यह { $date } को खत्म हुआ।
fact-after = उसके बाद
after-unknown = हमें नहीं पता उसके बाद क्या होता है।
after-again = दोबारा आना भी ठीक है।
after-next = आगे कुछ और ढूँढने में वे मदद करते हैं।
after-goes-on = आगे यह दूसरे ग्रुप में चलता है।
fact-you-get = आपको मिलेगा
you-get-unknown = हमें नहीं पता दिखाने के लिए कोई कागज़ मिलता है या नहीं।
you-get-certificate = एक कागज़, जिस पर लिखा है कि आपने क्या किया।
you-get-reference = काम या पढ़ाई के लिए एक चिट्ठी।
fact-checked = पिछली जाँच
checked-unknown = हमें नहीं पता इसकी पिछली जाँच कब हुई।
checked-group = ग्रुप ने इसे { $date } को जाँचा।
checked-hub = हमने इसे { $date } को जाँचा।
checked-directory = हमने इसे जिस लिस्ट से लिया, उसने { $date } को जाँचा।
checked-old = यह काफ़ी पुरानी बात है। अब कुछ बदला हो सकता है।
card-old = इसे बहुत समय से किसी ने नहीं जाँचा है।

## Around the facts

fact-read-from-text = यह हमने उनकी लिखी बातों में पढ़ा।
facts-unknown-title = जो हमें नहीं पता
facts-own-words = उनके अपने शब्दों में
facts-own-words-note = यह उन्होंने लिखा है। हमने इसे नहीं बदला।
facts-website = वेबसाइट
facts-phone = फ़ोन
facts-email = ईमेल
alert-cancelled = यह अभी नहीं हो रहा है।
alert-moved = यह अभी किसी और जगह पर है।
alert-note = कुछ नया है:
alert-until = { $date } तक।

## Names of languages

lang-am = अम्हारिक
lang-ar = अरबी
lang-bn = बांग्ला
lang-bsl = ब्रिटिश इशारों की भाषा
lang-ckb = कुर्दी (सोरानी)
lang-cy = वेल्श
lang-en = अंग्रेज़ी
lang-es = स्पैनिश
lang-fa = फ़ारसी
lang-fa-af = दरी
lang-fr = फ़्रेंच
lang-hi = हिंदी
lang-kmr = कुर्दी (कुरमांजी)
lang-om = ओरोमो
lang-pa = पंजाबी
lang-pl = पोलिश
lang-ps = पश्तो
lang-pt = पुर्तगाली
lang-ro = रोमानियाई
lang-ru = रूसी
lang-so = सोमाली
lang-sq = अल्बानियाई
lang-sw = स्वाहिली
lang-ta = तमिल
lang-ti = तिग्रीन्या
lang-tr = तुर्की
lang-uk = यूक्रेनी
lang-ur = उर्दू
lang-vi = वियतनामी
lang-zh = चीनी
lang-other = { $name }
facts-translate = इसे मेरी भाषा में कर दीजिए
facts-machine = यह आपके फ़ोन की मशीन ने किया है। गलत हो सकता है।
facts-machine-failed = आपका फ़ोन यह नहीं कर पाया।
