### Where things are: a drawing of what was found, around where somebody starts.

around-open = दिखाइए ये कहाँ हैं
around-pick = पहले कोई जगह चुनिए। वह इस पेज में सबसे ऊपर है।
around-hint = आपकी शुरुआत बीच में है। उत्तर दिशा ऊपर है। हर घेरा पैदल की दूरी है।
around-ring = { $minutes } मिनट
around-about = यहीं कहीं आस-पास
around-further = बहुत दूर हैं, यहाँ नहीं दिखतीं: { $count }
around-unplaced = यहाँ नहीं दिखतीं: { $count }। ये ऑनलाइन या फ़ोन पर हैं, या हमें नहीं पता कहाँ हैं।
