### Looking for a word or a printed number, and what is said when nothing fits.

search-label = क्या ढूँढना है?
search-hint = हिंदी या अंग्रेज़ी में लिखिए। या पोस्टर वाला नंबर लिखिए।
search-danger = क्या आपको खतरा है? चाहें तो अभी इन लोगों को फ़ोन कीजिए।
search-meant = हमने यह ढूँढा:
search-part = आपके सब शब्दों से कुछ नहीं मिला। ये उनमें से कुछ शब्दों से मिलीं।
search-failed = अभी हम शब्दों से नहीं ढूँढ सकते। तस्वीरों से ढूँढना अब भी चलता है।
search-number-unknown = इस नंबर की कोई चीज़ यहाँ नहीं है। नंबर फिर से देखिए।
search-without = इन शब्दों के बिना: { $count }
search-any-kind = किसी भी तरह की चीज़: { $count }
search-online = घर से, फ़ोन या स्क्रीन पर: { $count }
search-others = दूसरी चीज़ें, जो अच्छी हो सकती हैं
search-number = इसे फिर ढूँढने के लिए यह नंबर लिखिए: { $number }
search-which-language = कौन-सी भाषा?
