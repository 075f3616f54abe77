### What people call things when they look for something, in Hindi. See en-GB.ftl.
### Words with a dot below (फ़ोन) stand without it too, and some in Latin letters: people type so.

## Sport and moving

football = फ़ुटबॉल, फुटबाल, सॉकर, गेंद खेलना, footbal, phutbol
swimming = तैराकी, तैरना, स्विमिंग, स्विमिंग पूल, tairna, tairaki
walking = पैदल सैर, सैर, टहलना, घूमना, पैदल चलना, वॉक, sair, tahalna
running = दौड़, दौड़ना, रनिंग, जॉगिंग, daudna, daud
cycling = साइकिल, साइकिल चलाना, साईकिल, बाइक, saikil, cycle chalana
gym = जिम, कसरत, व्यायाम, फ़िटनेस, वर्ज़िश, ज़ुम्बा, kasrat, exercise karna
sport = खेल, खेलकूद, (खेलना), स्पोर्ट, khel kood, khelkud
yoga = योग, योगा, पिलाटे, योगासन, yog
dance = नाच, डांस, नाचना, भांगड़ा, गरबा, नृत्य, naach, nachna, bhangra
cricket = क्रिकेट, kriket
basketball = बास्केटबॉल, बास्केट बॉल, नेटबॉल
volleyball = वॉलीबॉल, वॉली बॉल
table-tennis = टेबल टेनिस, बैडमिंटन, टेनिस, पिंग पोंग, कैरम
martial-arts = बॉक्सिंग, मुक्केबाज़ी, कराटे, जूडो, ताइक्वांडो, कुश्ती, karate seekhna
snooker = स्नूकर, बिलियर्ड, पूल टेबल, बोलिंग

## Fun and making

fun = मौज मस्ती, मज़ा, मस्ती, (बोर), मनोरंजन, maza, masti
chess = शतरंज, चेस, shatranj
board-games = लूडो और ताश, लूडो, ताश, बोर्ड गेम, पत्ते, कार्ड गेम, गेम, taash, ludo
film = फ़िल्म, सिनेमा, मूवी, पिक्चर
trips = घूमने जाना, पिकनिक, ट्रिप, दिन की सैर, (घुमाने ले जाना), ghumne jana, picnic
party = पार्टी, त्योहार, जश्न, दिवाली, होली, ईद, मेला, tyohar, diwali
choir = गाने का ग्रुप, गाना, गीत, गाने, भजन, कव्वाली, gana, gaana
music = संगीत, म्यूज़िक, गिटार, हारमोनियम, बाजा, पियानो, sangeet
drums = ढोल, तबला, ढोलक, ड्रम, dhol, tabla
theatre = नाटक, थिएटर, ड्रामा, एक्टिंग, natak
art = चित्रकारी, कला, पेंटिंग, चित्र बनाना, ड्रॉइंग, आर्ट, chitrakari
sewing = सिलाई, सिलाई मशीन, दर्ज़ी, कपड़े सिलना, silai, darzi
knitting = बुनाई, स्वेटर बुनना, ऊन, क्रोशिया, bunai
pottery = मिट्टी के बर्तन, कुम्हार, चीनी मिट्टी, mitti ke bartan
cooking = खाना बनाना, खाना पकाना, (रसोई), रेसिपी, कुकिंग, khana banana, khana pakana
baking = बेकिंग, केक, ब्रेड, केक बनाना, रोटी बनाना, नान
crafts = हाथ की कारीगरी, हस्तकला, शिल्प, क्राफ़्ट, कढ़ाई, मेहंदी, hastkala, mehndi
woodwork = लकड़ी का काम, बढ़ई, फ़र्नीचर बनाना, badhai ka kaam
repair = मरम्मत, ठीक कराना, (टूटा), रिपेयर, ठीक करना, marammat
photography = फ़ोटो खींचना, फोटोग्राफी, कैमरा, तस्वीर खींचना
writing = कविता और लेखन, लेखन, कविता, शायरी, शायर, kavita, shayari
books = किताबें, किताब, (पढ़ना), बुक क्लब, उपन्यास, kitab, kitaab

## Outside

outside = खुली हवा, (बाहर), ताज़ी हवा, khuli hawa
gardening = बाग़बानी, बागवानी, बगीचा, फूल, पौधे, सब्ज़ी उगाना, माली, bagwani, bagicha
farm = खेत और जानवर, खेती, फ़ार्म, खेत, जानवर, मुर्गी, बकरी, गाय, kheti, janwar
nature = क़ुदरत, प्रकृति, जंगल, चिड़िया, पक्षी, पेड़, kudrat, jungle
park = पार्क, बाग, paark
fishing = मछली पकड़ना, फ़िशिंग, machli pakadna
clean-up = सफ़ाई, कूड़ा उठाना, (कूड़ा), कचरा उठाना, नदी की सफ़ाई, safai

## English and learning

learn-english = अंग्रेज़ी सीखना, अंग्रेज़ी, इंग्लिश, इंगलिश, अंग्रेज़ी क्लास, अंग्रेज़ी बोलना, ईसोल, angrezi, angreji, english sikhna, english seekhna
conversation = बातचीत का ग्रुप, बातचीत, अंग्रेज़ी में बातचीत, गपशप, बोलने का अभ्यास, baatcheet, batchit, gapshap
literacy = पढ़ना लिखना, पढ़ना लिखना सीखना, वर्णमाला, अक्षर, एबीसी, padhna likhna
maths = गणित, मैथ, मैथ्स, हिसाब, ganit
computers = कंप्यूटर, कम्प्यूटर, लैपटॉप, ईमेल, टैबलेट, (इंटरनेट), computer sikhna, kampyutar
courses = कोर्स, कॉलेज, पढ़ाई, ट्रेनिंग, यूनिवर्सिटी, डिग्री, padhai, padhna
driving = गाड़ी चलाना, ड्राइविंग, ड्राइविंग लाइसेंस, ड्राइविंग टेस्ट, थ्योरी टेस्ट, कार चलाना, gaadi chalana, gadi chalana
citizenship = नागरिकता, ब्रिटिश पासपोर्ट, लाइफ़ इन द यूके, nagrikta
homework = होमवर्क, ट्यूशन, स्कूल का काम, गृहकार्य, tuition
school = स्कूल, स्कूल में दाखिला, दाखिला, विद्यालय, स्कूल की ड्रेस, iskool
library = लाइब्रेरी, पुस्तकालय, लायब्रेरी, pustakalaya
language-exchange = भाषा की अदला बदली, हिंदी सिखाना, भाषा सिखाना, भाषा सीखना, bhasha sikhna

## Children and family

children = बच्चे, बच्चा, (बच्चों), मेरा बेटा, मेरी बेटी, बेटा, बेटी, bachche, bacche, bachhe
babies = छोटे बच्चे, नन्हा बच्चा, शिशु, बेबी, नवजात, गोद का बच्चा, chote bachche
playgroup = बच्चों का खेल ग्रुप, खिलौने, प्ले ग्रुप, प्लेग्रुप, बच्चों के खेल, khilone
nursery = नर्सरी, आंगनवाड़ी, क्रेच, आया, बच्चों की देखभाल, चाइल्डकेयर, bachon ki dekhbhal
youth = नौजवान, युवा, जवान लोग, टीनएजर, किशोर, यूथ क्लब, naujawan, yuva
story-time = बच्चों की कहानियाँ, कहानियाँ, कहानियां, कहानी, किस्से, kahani
parents = माता पिता, माँ बाप, मां बाप, (माँ), (मां), (पिता), मम्मी, पापा, अम्मी, maa baap, mata pita
pregnancy = गर्भ, गर्भवती, प्रेग्नेंट, प्रेग्नेंसी, होने वाला बच्चा, दाई, pet se hona, garbhvati
holiday-club = छुट्टियों का क्लब, स्कूल की छुट्टी, छुट्टियाँ, छुट्टियां, गर्मी की छुट्टी, chutti, chuttiyan
girls = लड़कियाँ, लड़कियां, लड़की, ladki, ladkiyan
family = परिवार, घरवाले, खानदान, कुटुंब, फ़ैमिली, parivar, pariwar

## Food, clothes and things

food-bank = फ़ूड बैंक, राशन, मुफ़्त खाना, (भूखा), (भूख), लंगर, ration, muft khana, langar
food = खाना, (खाने), भोजन, चावल, दाल, रोटी, khana, khaana, bhojan
meal = साथ में खाना, दोपहर का खाना, रात का खाना, नाश्ता, सूप, गरम खाना, garam khana, nashta
cafe = चाय की दुकान, चाय, कॉफ़ी, कैफ़े, चाय पर गपशप, chai
clothes = कपड़े, कपड़ा, मुफ़्त कपड़े, साड़ी, सलवार, पतलून, kapde, kapre
coats = कोट और जैकेट, कोट, जैकेट, गरम कपड़े, गर्म कपड़े, सर्दी के कपड़े, स्वेटर, दस्ताने, टोपी, garam kapde
shoes = जूते, जूता, चप्पल, बूट, joote, jute, chappal
furniture = फ़र्नीचर, पलंग, बिस्तर का पलंग, सोफ़ा, मेज़, कुर्सी, अलमारी, गद्दा, (फ्रिज), (चूल्हा), palang, kursi
kitchen-things = बर्तन, रसोई का सामान, प्लेट, कड़ाही, पतीला, तवा, कुकर, bartan
bedding = बिस्तर, कंबल, कम्बल, रज़ाई, चादर, तकिया, तौलिया, kambal, razai
baby-things = बच्चे का सामान, डायपर, नैपी, बच्चे का दूध, दूध का पाउडर, प्रैम, बच्चों के कपड़े, bachche ka doodh
toiletries = साबुन और पैड, साबुन, शैंपू, शैम्पू, पैड, सैनिटरी पैड, टूथपेस्ट, माहवारी का सामान, sabun
warm-space = गर्म जगह, गरम जगह, (ठंड), (सर्दी), हीटर, (हीटिंग), garam jagah
shower = नहाने की जगह, नहाना, शावर, गुसलखाना, स्नान, nahana
laundry = कपड़े धोना, वॉशिंग मशीन, धुलाई, लॉन्ड्री, धोबी, kapde dhona
wifi = वाई फ़ाई, वाईफाई, वाइफाइ, मुफ़्त इंटरनेट, फ़ोन चार्ज, फोन चार्ज करना, (चार्जर)
sim-card = सिम कार्ड, सिम, मोबाइल डेटा, रिचार्ज, टॉप अप, (मोबाइल), sim kard
bus-pass = बस पास, बस का किराया, बस का टिकट, बस के पैसे, किराया भाड़ा, bus ke paise, bus ka kiraya
charity-shop = सस्ती दुकान, पुराना सामान, सेकंड हैंड, चैरिटी शॉप, (सस्ता), purana saman
halal = हलाल, halaal

## Letters, money and a home

letters = चिट्ठियाँ और फ़ॉर्म, चिट्ठी, चिट्ठियाँ, ख़त, फ़ॉर्म, फॉर्म भरना, डाक, चिट्ठी पढ़ना, chitthi, chithi, form bharna
bills = बिल, बिजली का बिल, गैस का बिल, पानी का बिल, बिजली, काउंसिल टैक्स, bijli
debt = क़र्ज़, उधार, लोन, उधारी, karz, udhaar, karza
benefits = सरकारी पैसे, यूनिवर्सल क्रेडिट, भत्ता, बेनिफ़िट, (पैसे), (पैसा), चाइल्ड बेनिफिट, जॉब सेंटर, paisa, paise
bank-account = बैंक खाता, बैंक अकाउंट, (बैंक), बचत, bank khata
housing = घर, मकान, किराये का घर, किराए का घर, किराया, मकान मालिक, फ़्लैट, कमरा, रहने की जगह, काउंसिल हाउस, घर से निकालना, ghar, makaan, makan, kiraya
homeless = बेघर, सोने की जगह, (सड़क पर), रैन बसेरा, हॉस्टल, रहने की जगह नहीं, beghar
asylum = शरण, शरणार्थी, पनाह, रिफ्यूजी, असाइलम, होम ऑफ़िस, sharan, panah
lawyer = वकील, सॉलिसिटर, कानूनी मदद, कानूनी सलाह, (अदालत), (कोर्ट), (अपील), vakil, wakil, vakeel
visa = वीज़ा, ई वीज़ा, पासपोर्ट, बीआरपी, रहने की इजाज़त, (कागज़ात), शेयर कोड, veeza
family-reunion = परिवार को बुलाना, पत्नी को बुलाना, पति को बुलाना, बच्चों को बुलाना, parivar ko bulana
doctor = डॉक्टर, डाक्टर, जीपी, नर्स, (बीमार), (बुखार), daktar, doktar
dentist = दाँत का डॉक्टर, दांत का डॉक्टर, दाँत, दांत, दाँत दर्द, डेंटिस्ट, daant, dant
medicine = दवाई, दवा, दवाइयाँ, दवा की दुकान, केमिस्ट, फ़ार्मेसी, dawai, dava, davai
hospital = अस्पताल, हस्पताल, हॉस्पिटल, क्लीनिक, aspatal, haspatal
translation = अनुवाद, दुभाषिया, अनुवादक, तर्जुमा, ट्रांसलेटर, anuvad, tarjuma
racism = नस्लवाद, नस्ली भेदभाव, भेदभाव, नफ़रत, bhedbhav
advice = सलाह, मशविरा, (जानकारी), (परेशानी), सिटिज़न एडवाइस, salah
printing = प्रिंट, छपाई, स्कैन, फ़ोटोकॉपी, प्रिंटर, photocopy

## Feeling sad, and people

sad = उदास, दुखी, उदासी, (दुख), (रोना), डिप्रेशन, (मन खराब), मन नहीं लगता, udas, dukhi
lonely = अकेला, अकेली, अकेलापन, तनहा, तन्हाई, कोई दोस्त नहीं, akela, akeli, akelapan
worry = चिंता, टेंशन, तनाव, घबराहट, फ़िक्र, (डर), (परेशान), बेचैनी, chinta, tenshan, tanav
listener = बात करने वाला, दिल की बात, काउंसलर, काउंसलिंग, मन की बात, dil ki baat, man ki baat
trauma = बुरे सपने, सदमा, नींद नहीं आती, (नींद), डरावने सपने, जंग की यादें, bure sapne, neend nahi aati
grief = ग़म, मातम, शोक, किसी की मौत, (मौत), (अंतिम संस्कार), अपनों को खोना, koi mar gaya
phone-friend = फ़ोन वाला दोस्त, फ़ोन पर दोस्त, मुझे फोन करे, phone par dost
home-visit = घर पर मिलने आना, घर आकर मिलना, घर पर आए, मिलने वाला, ghar par aaye
calm = सुकून, आराम, ध्यान, मन की शांति, मेडिटेशन, प्राणायाम, साँस, सांस, sukoon, sukun
addiction = नशा, नशे की लत, लत, शराब छोड़ना, (शराब), सिगरेट छोड़ना, जुआ, (ड्रग्स), nasha, sharab chhodna
wheelchair = व्हीलचेयर, वील चेयर, विकलांग, दिव्यांग, अपाहिज, सीढ़ियाँ नहीं, बिना सीढ़ी, (लिफ़्ट), viklang
deaf = बधिर, जो सुन नहीं सकते, सुनाई नहीं देता, बहरा, इशारों की भाषा, साइन लैंग्वेज, कान की मशीन, bahra
older-people = बुज़ुर्ग, बड़ी उम्र के लोग, बूढ़े, बूढ़ा, वरिष्ठ, पेंशन, buzurg, bujurg
carers = देखभाल करने वाले, देखभाल, किसी की देखभाल, केयरर, तीमारदार, dekhbhal
meet-people = लोगों से मिलना, दोस्त, दोस्ती, दोस्त बनाना, नए लोग, (मिलना), यार दोस्त, dost, dosti, dost banana
women = महिलाएँ, महिलाएं, महिला, औरत, औरतें, (बहनें), सिर्फ़ महिलाएँ, सिर्फ औरतें, mahila, aurat, auraten
men = पुरुष, मर्द, आदमी, सिर्फ़ पुरुष, सिर्फ मर्द, mard, aadmi, purush
lgbt = एलजीबीटी, समलैंगिक, गे, लेस्बियन, ट्रांसजेंडर, किन्नर, ट्रांस
new-here = यहाँ नए लोग, नए आए लोग, अभी आए हैं, यहां नया, नया आया, naya aaya
community-centre = कम्युनिटी सेंटर, सामुदायिक केंद्र, सामुदायिक भवन, कम्यूनिटी सेंटर, (सेंटर)
mosque = मस्जिद, नमाज़, (इबादत), (इस्लाम), (मुसलमान), masjid, namaz
church = चर्च, गिरजा, गिरजाघर, (बाइबल), (ईसाई), girja
temple = मंदिर, गुरुद्वारा, पूजा, मन्दिर, (हिंदू), (सिख), (प्रार्थना), mandir, gurudwara, gurdwara, puja

## Work and giving

work = काम, नौकरी, जॉब, रोज़गार, काम ढूँढना, काम चाहिए, (मज़दूरी), kaam, naukri, nokri, rozgar
cv = सीवी, बायोडाटा, बायो डाटा, रेज़्यूमे, रिज्यूमे, biodata
interview = इंटरव्यू, नौकरी का इंटरव्यू, साक्षात्कार, intarvyu
volunteering = दूसरों की मदद, सेवा करना, सेवा, वॉलंटियर, वालंटियर, स्वयंसेवक, मदद करना, seva, sewa
business = कारोबार, बिज़नेस, व्यापार, धंधा, अपनी दुकान, dhandha, vyapar
skill-swap = हुनर की अदला बदली, हुनर, हुनर सिखाना, स्किल, hunar
hairdresser = बाल कटवाना, नाई, बाल काटना, हेयर कट, ब्यूटी पार्लर, सैलून, baal katwana, nai ki dukan
building-work = मिस्त्री का काम, मिस्त्री, राजमिस्त्री, बिजली का काम, प्लंबर, इलेक्ट्रीशियन, निर्माण, mistri

## How it is

online = ऑनलाइन, आनलाइन, ज़ूम, वीडियो कॉल, (घर से)
by-phone = फ़ोन पर, (फ़ोन), टेलीफ़ोन, फ़ोन से, phone par, phone pe
free = मुफ़्त, फ़्री, निशुल्क, बिना पैसे, पैसे नहीं, muft, bina paise
no-english = बिना अंग्रेज़ी, अंग्रेज़ी नहीं आती, इंग्लिश नहीं आती, english nahi aati, angrezi nahi aati
quiet = शांत, शांति, छोटा ग्रुप, चुप, (शर्मीला), shant, shanti
arabic = अरबी, अरब, arbi
persian = फ़ारसी, दरी, ईरानी, अफ़ग़ान, अफ़ग़ानी, farsi bolne wale
ukrainian = यूक्रेनी, यूक्रेन
french = फ़्रेंच, फ़्रांसीसी
spanish = स्पैनिश, स्पेनिश, स्पेनी
somali = सोमाली, सोमालिया
turkish = तुर्की, तुर्क
kurdish = कुर्दी, कुर्द, कुर्दिश, सोरानी, कुरमांजी
tigrinya = तिग्रीन्या, इरिट्रिया, तिगरिन्या
pashto = पश्तो, पठान, पश्तून

## Words about danger: help now is shown first. Only what nobody types for another reason.

danger-emergency = दिल का दौरा, हार्ट अटैक, साँस नहीं आ रही, सांस नहीं आ रही, साँस नहीं ले पा, सांस नहीं ले पा, बहुत खून बह रहा, बहुत ख़ून बह रहा, खून बह रहा है, ज़हर खा लिया, जहर खा लिया, बहुत गोलियाँ खा ली, बहुत गोलियां खा ली, उसके पास चाकू है, उसके पास बंदूक है, मुझे मार डालेगा, मुझे मार देगा, मार डालेगा, जान से मार, मुझे मारना चाहता है, मेरी जान लेना चाहता है, मेरा पीछा कर रहा, मेरा पीछा करता, पीछा कर रहा है, मुझ पर हमला, पुलिस बुलाओ, पुलिस को बुलाओ, पुलिस बुलाइए, एंबुलेंस बुलाओ, एम्बुलेंस बुलाओ, मर रहा है, मर रही है, घर में आग, आग लग गई, घर में कोई घुस आया, saans nahi aa rahi, dil ka daura, zeher kha liya, jaan se maar, maar dalega, mar dalega, police bulao, ambulance bulao, peecha kar raha, aag lag gayi
danger-self = आत्महत्या, ख़ुदकुशी, खुदकुशी, ख़ुदकशी, खुदकशी, मरना चाहता, मरना चाहती, मर जाना चाहता, मर जाना चाहती, मरने का मन, मर जाऊँ, मर जाऊं, जान देना चाहता, जान देना चाहती, अपनी जान दे, अपनी जान ले, जीना नहीं चाहता, जीना नहीं चाहती, जीने का मन नहीं, नहीं जीना, अब नहीं जीना, ख़ुद को मार, खुद को मार, खुद को चोट, ख़ुद को चोट, खुद को काट, ख़ुद को काट, हाथ काट लूँ, फाँसी लगा, फांसी लगा, ज़हर खा लूँ, जहर खा लूं, सुसाइड, aatmahatya, atmahatya, khudkushi, khudkhushi, marna chahta, marna chahti, mar jana chahta, mar jana chahti, marne ka man, jeena nahi chahta, jeena nahi chahti, nahi jeena, khud ko maar, khud ko chot, khud ko kaat, jaan dena chahta, jaan dena chahti
danger-home = मुझे मारता है, मुझे मारती है, मुझे मारते हैं, मुझे पीटता है, मुझे पीटते हैं, मुझे पीटती है, पति मारता है, पति मारते हैं, पति पीटता है, पति पीटते हैं, मेरा पति मारता, शौहर मारता है, शौहर पीटता है, सास मारती है, ससुराल वाले मारते, घरेलू हिंसा, मारपीट, मार पीट, बलात्कार, रेप, ज़बरदस्ती शादी, जबरदस्ती शादी, ज़बरन शादी, जबरन शादी, इज़्ज़त के नाम पर, दहेज के लिए मार, मुझे धमकाता है, मुझे धमकी देता, मुझे डराता है, पति से डर, शौहर से डर, मुझे छूता है, गलत जगह छूता, मुझे बंद रखता है, घर में बंद कर दिया, घर से निकलने नहीं देता, घर से निकलने नहीं देते, बाहर नहीं जाने देता, बाहर नहीं जाने देते, mujhe marta hai, mujhe maarta hai, mujhe marti hai, mujhe maarte hain, mujhe marte hain, mujhe peetta hai, mujhe pitta hai, pati marta hai, pati maarta hai, shauhar marta hai, gharelu hinsa, maarpeet, maar peet, balatkar, zabardasti shadi, jabardasti shadi, mujhe dhamki, bahar nahi jane deta
danger-forced = ज़बरदस्ती काम, जबरदस्ती काम, ज़बरन काम, जबरन काम, बिना पैसे काम करवा, बिना तनख्वाह काम, तनख्वाह नहीं देता, तनख्वाह नहीं देते, पगार नहीं देता, मज़दूरी नहीं देता, पासपोर्ट ले लिया, पासपोर्ट रख लिया, पासपोर्ट छीन लिया, मालिक ने पासपोर्ट, बंधुआ मज़दूर, बंधुआ मजदूर, बंधुआ, ग़ुलामी, गुलामी, ग़ुलाम बना, गुलाम बना, मानव तस्करी, इंसानों की तस्करी, तस्करी, देह व्यापार, जिस्म बेच, जिस्म बेचने, एजेंट का कर्ज, काम छोड़ने नहीं देता, काम छोड़ने नहीं देते, zabardasti kaam, jabardasti kaam, jabardasti kam, passport le liya, passport rakh liya, passport chheen liya, tankhwah nahi deta, bandhua, gulami
danger-child = बच्चे को मारता, बच्चे को मारते, बच्चे को मारती, बच्चों को मारता, बच्चों को मारते, बच्चों को मारती, बच्चे को पीटता, बच्चों को पीटता, बच्चा खो गया, बच्चा गुम, बेटा खो गया, बेटी खो गई, बच्चा लापता, पापा मारते हैं, पापा मुझे मारते, मम्मी मारती है, मम्मी मुझे मारती, अब्बू मारते हैं, अम्मी मारती है, बाप मारता है, माँ मारती है, मां मारती है, बच्चे के साथ गलत, बाल शोषण, bachche ko marta, bachche ko maarta, bacche ko maarta, bachon ko marta, bachcha kho gaya, baccha kho gaya, papa marte hain, papa maarte hain, mummy marti hai

## Words that only hold a question together: they are not looked for by themselves.

filler = मैं, मुझे, मेरा, मेरी, मेरे, हम, हमें, हमारा, हमारी, हमारे, आप, आपका, आपके, आपकी, अपना, अपनी, अपने, का, की, के, को, से, में, पर, तक, और, या, भी, तो, ही, है, हैं, हूँ, हूं, था, हो, हों, होना, होगा, क्या, कहाँ, कहां, कब, कैसे, कौन, कितने, कितना, किस, किसी, कोई, कुछ, यह, ये, वह, वे, वहाँ, वहां, यहाँ, यहां, जो, कि, ने, लिए, साथ, पास, आस, नज़दीक, नजदीक, करीब, चाहिए, चाहता, चाहती, चाहते, सकता, सकती, सकते, करना, करता, करती, करते, कर, करें, जाना, आना, ढूँढना, ढूंढना, ढूँढ, ढूंढ, देखना, मिलेगा, मिलेगी, मिल, दो, दीजिए, बताइए, बताओ, कृपया, प्लीज़, प्लीज, मदद, जगह, चीज़, चीज, चीज़ें, नया, नई, नए, अच्छा, अच्छी, अच्छे, क्लास, ग्रुप, क्लब, सीखना, सीखनी, दिन, समय, आज, कल, लोग, बारे, वाला, वाली, वाले, नहीं, mujhe, mera, meri, mere, hum, main, mai, aap, ka, ki, ke, ko, se, mein, aur, bhi, hai, hain, kya, kahan, kaha, kab, kaise, kaun, koi, kuch, chahiye, karna, jana, aana, sikhna, seekhna, yahan, paas, liye, saath, wala, wali, nahi, madad
