### A note to the hub: something is missing, or something is wrong. No name, no answer.

tell-missing-open = बताइए कि यहाँ क्या नहीं है
tell-wrong-open = यहाँ कुछ गलत है
tell-missing-title = यहाँ क्या नहीं है?
tell-wrong-title = क्या गलत है?
tell-language-title = आपको कौन सी भाषा चाहिए?
tell-missing-label = आपने क्या ढूँढा?
tell-wrong-label = चाहें तो बताइए क्या गलत है। खाली छोड़ना भी ठीक है।
tell-language-label = भाषा का नाम लिखिए।
tell-hint = किसी का नाम या फ़ोन नंबर मत लिखिए।
tell-missing-why = हम क्यों पूछते हैं: ताकि यहाँ के लोग इसे ढूँढ सकें या शुरू कर सकें।
tell-wrong-why = हम क्यों पूछते हैं: ताकि कोई वहाँ बेकार में न जाए।
tell-language-why = हम क्यों पूछते हैं: ताकि और लोग भी इसे पढ़ सकें।
tell-who = इसे सिर्फ़ ये खोल सकते हैं: { $receiver }। इसमें नाम नहीं है, इसलिए वे जवाब नहीं दे सकते।
note-empty = आपने क्या ढूँढा, यह लिखिए।
tell-done = शुक्रिया। { $receiver } को यह मिल गया।
note-missing-line = किसी को यह यहाँ नहीं मिला।
note-language-line = किसी को कोई और भाषा चाहिए।
note-changed-line = एक मैसेज में कुछ बदल गया है।
note-wrong-line = कोई कहता है कि इसमें कुछ गलत है: { $name }

## For groups

tell-group = क्या आप इस ग्रुप से हैं?
tell-stopped = अब हम नहीं मिलते
tell-stopped-why = आपका ग्रुप बंद हो गया हो, तो यहाँ दबाइए। हटाने से पहले सेंटर इसे देखेगा।
note-stopped-line = कोई कहता है कि वह इस ग्रुप से है, और ग्रुप अब नहीं मिलता: { $name }
note-group-line = ग्रुप ने अपना पेज देख लिया है: { $name }
note-group-right = यह सही है:
note-group-wrong = यह सही नहीं है ({ $label }):
note-group-else = वे यह भी कहते हैं:
group-title = क्या यह सही है?
group-intro = यह पेज ग्रुप चलाने वालों के लिए है। हर लाइन को देखिए। क्या वह सही है?
group-all = यह सब सही है
group-right = यह सही है
group-wrong = यह सही नहीं है
group-instead = सही क्या है?
group-unknown = यह हमें नहीं पता। चाहें तो नीचे बताइए।
group-else = हमें और क्या पता होना चाहिए?
group-once = यह लिंक एक ही बार चलता है।
group-not-all = हर लाइन में चुनिए: सही है या नहीं?
went-open = वहाँ जाना हुआ? बताइए कैसा रहा
went-title = कैसा रहा?
went-welcome = क्या वहाँ अपनापन लगा?
went-safe = क्या वहाँ सुरक्षित लगा?
went-again = क्या फिर वहाँ जाने का मन है?
went-not-sure = पक्का नहीं
went-why = हम क्यों पूछते हैं: ताकि अगले इंसान को भी अच्छा लगे। हम कोई नाम नहीं भेजते।
went-empty = एक सवाल का जवाब दीजिए, फिर भेजिए।
note-went-line = कोई यहाँ होकर आया है: { $thing }
