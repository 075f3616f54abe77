### What people call things when they look for something, in Bengali (with Sylheti words, and in
### Latin letters what is typed so). See en-GB.ftl.

## Sport and moving

football = ফুটবল, ফুটবল খেলা, ফুট বল, ফুটবল ম্যাচ, futbal khela, futbol khela, football khela
swimming = সাঁতার, সাতার, সাঁতার কাটা, সাঁতার শেখা, সুইমিং, সুইমিং পুল, shatar, satar, sator, hator
walking = হাঁটা, হাটা, হাঁটাহাঁটি, হাটাহাটি, হাঁটতে যাওয়া, পায়ে হাঁটা, বেড়ানো, ওয়াকিং, hata, hatahati
running = দৌড়, দৌড়ানো, দৌড়াদৌড়ি, জগিং, রানিং, dour, dourano, daur
cycling = সাইকেল চালানো, সাইকেল, বাইসাইকেল, সাইক্লিং, saikel, cycle chalano, saikel chalano
gym = জিম, ব্যায়াম, শরীরচর্চা, ফিটনেস, এক্সারসাইজ, জুম্বা, bayam, beyam, byam
sport = খেলাধুলা, খেলাধুলো, স্পোর্টস, (খেলা), (খেলতে), kheladhula, khela dhula, khelte
yoga = যোগব্যায়াম, যোগ ব্যায়াম, ইয়োগা, ইয়োগা ক্লাস, যোগা
dance = নাচ, নাচা, নাচ শেখা, নৃত্য, ডান্স, ড্যান্স, naach, nach
cricket = ক্রিকেট, ক্রিকেট খেলা, ক্রিকেট ম্যাচ, kriket, criket
basketball = বাস্কেটবল, বাস্কেট বল, নেটবল
volleyball = ভলিবল, ভলি বল, ভলিবল খেলা, volibol, bolibol
table-tennis = টেবিল টেনিস, ব্যাডমিন্টন, ব্যাটমিন্টন, টেনিস, পিংপং, bedminton, batminton
martial-arts = মার্শাল আর্ট, কারাতে, ক্যারাটে, বক্সিং, কুংফু, জুডো, তায়কোয়ান্দো, কুস্তি, কিক বক্সিং, karate shekha
snooker = স্নুকার, পুল খেলা, বিলিয়ার্ড, বোলিং

## Fun and making

fun = আনন্দ, মজা, ফুর্তি, বিনোদন, (বোর লাগে), moja, anondo, furti
chess = দাবা, দাবা খেলা, dabaa, daba khela
board-games = ঘরে বসে খেলা, লুডু, লুডো, ক্যারাম, কেরাম, তাস, তাস খেলা, বোর্ড গেম, (গেম), ludu, keram, tash khela
film = সিনেমা, ফিল্ম, ছবি দেখা, মুভি, ছায়াছবি, নাটক সিনেমা, sinema, chhobi dekha
trips = ঘুরতে যাওয়া, বেড়াতে যাওয়া, পিকনিক, ট্যুর, ভ্রমণ, ঘোরাঘুরি, (ঘুরতে), picnik, ghurte jaoa, ghurte jawa, berate jaoa
party = অনুষ্ঠান, উৎসব, পার্টি, দাওয়াত, ঈদ, ইদ, মেলা, পহেলা বৈশাখ, পূজা, dawat, onushthan, eid er onushthan, utsob
choir = গান গাওয়া, গান, গান শেখা, গান বাজনা, গজল, নাশিদ, বাউল গান, gaan, gan gaoa, gozol, nashid
music = বাজনা, মিউজিক, সংগীত, সঙ্গীত, গিটার, পিয়ানো, হারমোনিয়াম, বাঁশি, দোতারা, harmonium, bashi, songit
drums = ঢোল, তবলা, ড্রাম, ঢোলক, dhol bajano, tobla, tabla
theatre = নাটক, অভিনয়, থিয়েটার, মঞ্চ নাটক, natok, obhinoy
art = ছবি আঁকা, ছবি আকা, আঁকা, আঁকাআঁকি, আর্ট, পেইন্টিং, ড্রয়িং, রং করা, chobi aka, chhobi anka, akaaki
sewing = সেলাই, সেলাই কাজ, সেলাই মেশিন, সেলাই শেখা, দর্জি, টেইলারিং, জামা বানানো, selai, shelai, silai, dorji
knitting = উলের কাজ, উল বোনা, বুনন, কুশিকাটা, কুরুশ, সোয়েটার বোনা, kushikata, kurush
pottery = মাটির কাজ, মাটির হাঁড়ি, কুমার, মৃৎশিল্প, সিরামিক
cooking = রান্না, রান্নাবান্না, রান্না করা, রান্না শেখা, রান্দা, (রান্নাঘর), ranna, ranna kora, randha, ranna shekha
baking = কেক বানানো, কেক, রুটি বানানো, পাউরুটি, বেকিং, পিঠা, পিঠা বানানো, keik, pitha, cake banano
crafts = হাতের কাজ, হস্তশিল্প, কারুকাজ, নকশি কাঁথা, নকশি কাথা, গয়না বানানো, হাতে বানানো, hater kaj, nokshi katha
woodwork = কাঠের কাজ, কাঠমিস্ত্রি, কাঠ মিস্ত্রি, ছুতার, kather kaj, kath mistri
repair = মেরামত, সারানো, ঠিক করা, জিনিস ঠিক করা, রিপেয়ার, (ভাঙা), (নষ্ট), meramot, sarano
photography = ছবি তোলা, ফটোগ্রাফি, ক্যামেরা, ফটো, ফটো তোলা, chobi tola, kemera
writing = লেখালেখি, কবিতা, গল্প লেখা, ছড়া, কবিতা লেখা, kobita, lekhalekhi
books = বই, বই পড়া, বইয়ের ক্লাব, উপন্যাস, boi, boi pora

## Outside

outside = বাইরে, খোলা হাওয়া, খোলা বাতাস, সবুজ জায়গা, (বাহিরে), baire, khola hawa, khola batash
gardening = বাগান, বাগান করা, গাছ লাগানো, সবজি চাষ, ফুলের বাগান, ফুল গাছ, শাক সবজি, লাউ গাছ, গার্ডেনিং, bagan, bagan kora, gach lagano
farm = খামার, পশু, হাঁস মুরগি, মুরগি, ছাগল, গরু, ফার্ম, khamar, murgi, chagol, goru
nature = প্রকৃতি, পাখি, জঙ্গল, বন, গাছপালা, prokriti, pakhi, gachpala
park = পার্ক, উদ্যান, পার্কে ঘোরা, parke
fishing = মাছ ধরা, মাছ মারা, বড়শি, ফিশিং, mach dhora, mas dhora, mach mara
clean-up = ময়লা পরিষ্কার, পরিষ্কার করা, আবর্জনা পরিষ্কার, পরিচ্ছন্নতা, (ময়লা), (আবর্জনা), moyla poriskar, poriskar kora

## English and learning

learn-english = ইংরেজি শেখা, ইংরেজি, ইংরেজী, ইংলিশ, ইংরাজি, ইংরেজি ক্লাস, ইংলিশ ক্লাস, ইংরেজি শিখতে চাই, ইংলিশ শেখা, ইংরেজি কোর্স, ইসল, আইইএলটিএস, ingreji, ingrezi, ingreji shekha, inglish, english shikhte, english shekha, inglis
conversation = কথা বলার অভ্যাস, ইংরেজিতে কথা বলা, ইংরেজি বলা, ইংলিশে কথা, কথা বলা শেখা, আলাপ, স্পোকেন ইংলিশ, ingrejite kotha, english e kotha, spoken inglish
literacy = লেখাপড়া শেখা, পড়তে লিখতে শেখা, পড়া লেখা, অক্ষর শেখা, এবিসি, বর্ণমালা, লিখতে পারি না, পড়তে পারি না, akkhor, likhte pori na, porte pari na
maths = অঙ্ক, অংক, গণিত, হিসাব, ম্যাথ, ম্যাথস, onko, onk, gonit, hisab
computers = কম্পিউটার, কম্পিউটার শেখা, কম্পুটার, ল্যাপটপ, ইমেইল, ট্যাব, kompiutar, computer shekha, komputer
courses = কোর্স, কলেজ, ইউনিভার্সিটি, বিশ্ববিদ্যালয়, পড়াশোনা, পড়াশুনা, ট্রেনিং, ডিগ্রি, porashona, porasona, treining
driving = গাড়ি চালানো, ড্রাইভিং, ড্রাইভিং লাইসেন্স, লাইসেন্স, ড্রাইভিং টেস্ট, থিওরি টেস্ট, গাড়ি চালানো শেখা, gari chalano, draiving
citizenship = নাগরিকত্ব, ব্রিটিশ পাসপোর্ট, সিটিজেনশিপ, লাইফ ইন দি ইউকে, লাইফ ইন দ্য ইউকে, ন্যাশনালিটি, nagorikotto, british passport korte
homework = হোমওয়ার্ক, বাড়ির কাজ, টিউশনি, টিউশন, প্রাইভেট পড়া, টিউটর, স্কুলের পড়া, tuition, tiusoni, schooler pora
school = স্কুল, ইস্কুল, বিদ্যালয়, স্কুলে ভর্তি, (ইউনিফর্ম), iskul, skul, schoole vorti
library = লাইব্রেরি, লাইব্রেরী, গ্রন্থাগার, পাঠাগার, laibreri
language-exchange = ভাষা বিনিময়, ভাষা শেখা, আরবি শেখা, অন্য ভাষা শেখা, bhasha shekha, vasha shekha

## Children and family

children = বাচ্চা, বাচ্চারা, বাচ্চাদের, শিশু, শিশুদের, ছেলেমেয়ে, ছেলে মেয়ে, পোলাপান, হুরুতা, (আমার ছেলে), (আমার মেয়ে), baccha, bachcha, bacchader, huruta, polapan, chele meye
babies = ছোট বাচ্চা, ছোট শিশু, নবজাতক, কোলের বাচ্চা, বেবি, বাবু, choto baccha, nobojatok
playgroup = বাচ্চাদের খেলার জায়গা, বাচ্চাদের খেলা, প্লে গ্রুপ, খেলনা, খেলার মাঠ, khelna, bacchader khela
nursery = নার্সারি, নার্সারী, ডে কেয়ার, ডেকেয়ার, বাচ্চা রাখা, বাচ্চা দেখাশোনা, চাইল্ড কেয়ার, baccha rakha, narsari
youth = তরুণ, কিশোর, যুবক, কম বয়সী, ইয়ুথ ক্লাব, টিনএজার, ছেলেদের ক্লাব, torun, kishor, jubok
story-time = গল্প শোনা, গল্প, কিচ্ছা, কাহিনি, গল্পের আসর, golpo, golpo shona, kissa
parents = মা বাবা, বাবা মা, মায়েরা, মায়েদের, আব্বা আম্মা, অভিভাবক, (মা), (বাবা), (আম্মা), (আব্বা), ma baba, baba ma, abba amma
pregnancy = পেটে বাচ্চা, গর্ভবতী, গর্ভাবস্থা, প্রেগন্যান্ট, প্রেগনেন্ট, ধাত্রী, মিডওয়াইফ, ডেলিভারি, pete baccha, gorbhoboti, pregnent
holiday-club = স্কুল ছুটির ক্লাব, স্কুল ছুটি, গরমের ছুটি, হাফ টার্ম, সামার ক্লাব, (ছুটি), school chuti, gorome chuti, goromer chuti
girls = কিশোরী মেয়ে, মেয়ে বাচ্চা, মেয়ে শিশু, ছোট মেয়ে, কিশোরী, ফুড়ি, (মেয়ে), meye baccha, kishori, furi
family = পরিবার, ফ্যামিলি, ফ্যামেলি, সংসার, পরিবারের সবাই, poribar, femili

## Food, clothes and things

food-bank = ফুড ব্যাংক, ফুড ব্যাঙ্ক, ফ্রি খাবার, বিনা পয়সায় খাবার, রেশন, চাল ডাল, খাবার সাহায্য, (খিদা), (খিদে), (খাবার নেই), fri khabar, free khabar, khabar nai, chal dal
food = খাবার, খাওয়া, খাওয়াদাওয়া, খানা, খানি, ভাত, খাদ্য, (খেতে), khabar, khaoa, khani, bhat
meal = গরম খাবার, দুপুরের খাবার, রাতের খাবার, সকালের নাস্তা, নাস্তা, সবাই মিলে খাওয়া, স্যুপ, লাঞ্চ, ডিনার, ইফতার, gorom khabar, nasta, nashta, iftar
cafe = চা কফি, চা, কফি, ক্যাফে, চায়ের আড্ডা, চায়ের দোকান, চা খাওয়া, cha, chaa, cha kofi
clothes = কাপড়, কাপড় চোপড়, কাপড়চোপড়, জামাকাপড়, জামা কাপড়, জামা, শাড়ি, সালোয়ার কামিজ, লুঙ্গি, পাঞ্জাবি পায়জামা, পোশাক, প্যান্ট, kapor, kapor chopor, jama kapor, poshak, shari
coats = গরম কাপড়, শীতের কাপড়, কোট, জ্যাকেট, সোয়েটার, হাতমোজা, টুপি, শাল, gorom kapor, shiter kapor, jaket, suetar
shoes = জুতা, জুতো, বুট, স্যান্ডেল, কেডস, juta, juto, sendel
furniture = আসবাবপত্র, আসবাব, ফার্নিচার, খাট, বিছানা খাট, সোফা, টেবিল চেয়ার, আলমারি, ম্যাট্রেস, তোষক, ঘরের জিনিস, (টেবিল), (চেয়ার), (ফ্রিজ), (চুলা), asbab, farnichar, khat, almari
kitchen-things = হাঁড়ি পাতিল, হাড়ি পাতিল, থালা বাসন, বাসন, প্লেট, কড়াই, বাসনপত্র, রান্নার জিনিস, hari patil, thala bason
bedding = লেপ কম্বল, লেপ, কম্বল, কাঁথা, কাথা, বালিশ, চাদর, বিছানার চাদর, তোয়ালে, বিছানা, kombol, lep, balish, bichana, kombal
baby-things = বাচ্চার জিনিস, ন্যাপি, ডায়াপার, প্যাম্পার্স, বাচ্চার দুধ, বাচ্চার খাবার, বাচ্চার কাপড়, প্রাম, বাচ্চার গাড়ি, pempas, pampers, bacchar dudh, bacchar jinis
toiletries = সাবান শ্যাম্পু, সাবান, শ্যাম্পু, প্যাড, স্যানিটারি প্যাড, মাসিকের প্যাড, টুথপেস্ট, টুথ ব্রাশ, saban, shampu
warm-space = গরম জায়গা, গরম ঘর, হিটার, হিটিং, (ঠান্ডা লাগে), (ঠান্ডা), (শীত), gorom jayga, gorom ghor, thanda lage
shower = গোসল, গোসল করা, গোসলখানা, স্নান, শাওয়ার, gosol, ghosol, snan
laundry = কাপড় ধোয়া, কাপড় ধোয়ার মেশিন, ওয়াশিং মেশিন, লন্ড্রি, ধোপা, kapor dhoa, kapor dhowa, washing meshin
wifi = ওয়াইফাই, ওয়াই ফাই, ইন্টারনেট, নেট, ফোন চার্জ, (চার্জার), oaifai, waifai, intarnet
sim-card = সিম কার্ড, সিম, ফোনের টাকা, মোবাইল ডেটা, মোবাইল ডাটা, টপ আপ, রিচার্জ, (মোবাইল), sim kard, flexiload, phone er taka
bus-pass = বাস পাস, বাস ভাড়া, বাসের ভাড়া, বাসের টিকেট, বাসের টিকিট, গাড়ি ভাড়া, (বাস), bas vara, bus vara, bus bhara, baser ticket
charity-shop = পুরনো জিনিসের দোকান, পুরনো জিনিস, পুরানো জিনিস, সেকেন্ড হ্যান্ড, চ্যারিটি শপ, (সস্তা), purano jinis, sosta
halal = হালাল, হালাল খাবার, হালাল মাংস, halal khabar, halal gosto

## Letters, money and a home

letters = চিঠি, চিঠিপত্র, চিঠি পড়া, ফর্ম, ফরম, ফর্ম পূরণ, ফরম পূরণ, ফর্ম ভরা, দরখাস্ত, লেটার, (ডাক), chithi, cithi, form puron, forom, dorkhasto
bills = বিল, গ্যাস বিল, কারেন্ট বিল, কারেন্টের বিল, বিদ্যুৎ বিল, পানির বিল, কাউন্সিল ট্যাক্স, (গ্যাস), (কারেন্ট), karent bil, ges bil, panir bil, current bill
debt = ঋণ, ধার, দেনা, লোন, কর্জ, ধার দেনা, rin, dhar, dena, korjo
benefits = বেনিফিট, বেনিফিটস, ইউনিভার্সাল ক্রেডিট, ভাতা, সরকারি টাকা, চাইল্ড বেনিফিট, জব সেন্টার, টাকার সাহায্য, (টাকা), (পয়সা), benifit, vata, bhata, sorkari taka, taka poysa
bank-account = ব্যাংক অ্যাকাউন্ট, ব্যাংক একাউন্ট, ব্যাঙ্ক একাউন্ট, ব্যাংক, ব্যাঙ্ক, একাউন্ট খোলা, সঞ্চয়, bank ekaunt, bangk
housing = থাকার ঘর, বাসা, ঘর ভাড়া, বাসা ভাড়া, বাড়ি ভাড়া, বাড়িওয়ালা, ফ্ল্যাট, কাউন্সিল হাউস, কাউন্সিলের ঘর, ঘর, বাড়ি, ভাড়া, ল্যান্ডলর্ড, উচ্ছেদ, basa, basha vara, basa vara, ghor, ghor vara, bari vara, bariwala
homeless = ঘর নেই, ঘর নাই, গৃহহীন, থাকার জায়গা নেই, থাকার জায়গা নাই, ঘুমানোর জায়গা, রাস্তায় ঘুমাই, হোস্টেল, হোমলেস, (রাস্তায় থাকি), ghor nai, basa nai, thakar jayga nai, rastay ghumai
asylum = আশ্রয়, অ্যাসাইলাম, এসাইলাম, রাজনৈতিক আশ্রয়, শরণার্থী, রিফিউজি, উদ্বাস্তু, হোম অফিস, হোম অফিসের চিঠি, রোহিঙ্গা, asailam, esailam, asroy, ashroy, sharanarthi, soronarthi
lawyer = উকিল, আইনজীবী, সলিসিটর, ব্যারিস্টার, আইনি সাহায্য, আইনের পরামর্শ, ইমিগ্রেশন, ইমিগ্রেশন উকিল, (আদালত), (কোর্ট), (আপিল), ukil, okil, solisitor, adalot
visa = ভিসা, পাসপোর্ট, কাগজপত্র, বিআরপি, ইভিসা, ই ভিসা, থাকার অনুমতি, লিভ টু রিমেইন, শেয়ার কোড, স্থায়ী ভিসা, (কাগজ), visa kagoj, bhisa, kagojpotro, pasport
family-reunion = পরিবার আনা, ফ্যামিলি আনা, বউ আনা, স্ত্রী আনা, স্বামী আনা, স্ত্রীকে আনতে চাই, স্বামীকে আনতে চাই, ফ্যামিলি ভিসা, স্পাউস ভিসা, poribar ana, femili ana, bou ana
doctor = ডাক্তার, জিপি, নার্স, ডাক্তারের কাছে, ডাক্তার দেখানো, (অসুস্থ), (অসুখ), (জ্বর), daktar, daktor, dakter
dentist = দাঁতের ডাক্তার, দাতের ডাক্তার, ডেন্টিস্ট, দাঁত, দাত, দাঁত ব্যথা, দাঁতে ব্যথা, dat betha, dater daktar
medicine = ওষুধ, ঔষধ, ওষুধের দোকান, ফার্মেসি, ফার্মেসী, oshudh, osud, oshud
hospital = হাসপাতাল, হসপিটাল, ক্লিনিক, মেডিকেল, hashpatal, haspatal, hospitel
translation = অনুবাদ, দোভাষী, দুভাষী, ইন্টারপ্রেটার, অনুবাদক, ট্রান্সলেশন, dovashi, dobhashi, onubad
racism = বর্ণবাদ, রেসিজম, ঘৃণা, বৈষম্য, গালি দেয়, হেট ক্রাইম, bornobad, ghrina
advice = পরামর্শ, উপদেশ, তথ্য, সিটিজেনস অ্যাডভাইস, বুদ্ধি পরামর্শ, (সমস্যা), poramorsho, poramorso, somossa, shomossha
printing = প্রিন্ট, প্রিন্ট করা, প্রিন্টার, ফটোকপি, স্ক্যান, fotokopi, photokopi

## Feeling sad, and people

sad = মন খারাপ, দুঃখ, কষ্ট লাগে, মনে কষ্ট, মনটা খারাপ, মন ভালো নেই, মন ভালো নাই, মন ভাল না, মানসিক স্বাস্থ্য, (ডিপ্রেশন), (বিষণ্নতা), (হতাশ), (কান্না), mon kharap, mon valo na, mon valo nai, dukkho, kosto lage, dipresion
lonely = একা লাগে, একা, একাকী, একাকিত্ব, নিঃসঙ্গ, একলা, একা একা লাগে, (বন্ধু নেই), (কেউ নেই), eka lage, ekla, eka eka, ekaki
worry = চিন্তা, দুশ্চিন্তা, টেনশন, ভয়, ভয় লাগে, অস্থির, অস্থিরতা, মানসিক চাপ, স্ট্রেস, উদ্বেগ, (নার্ভাস), chinta, dushchinta, tension, tenson, voy lage, bhoy lage
listener = মনের কথা বলা, মনের কথা, কারো সাথে কথা বলা, কাউন্সেলিং, কাউন্সিলিং, কাউন্সেলর, থেরাপি, মনোবিদ, কথা শোনার মানুষ, moner kotha, karo sathe kotha, kaunseling
trauma = খারাপ স্বপ্ন, দুঃস্বপ্ন, ঘুম আসে না, ঘুম হয় না, ট্রমা, যুদ্ধের স্মৃতি, (ঘুম), ghum ase na, ghum hoy na, kharap sopno
grief = আপনজন হারানো, শোক, কেউ মারা গেছেন, কেউ মারা গেছে, মৃত্যু শোক, জানাজা, দাফন, কুলখানি, (মারা গেছে), (মারা গেছেন), (ইন্তেকাল), shok, janaja, mara geche, intekal
phone-friend = ফোনে বন্ধু, ফোনে গল্প, ফোন কল, আমাকে ফোন করুন, আমাকে কল করুন, ফোনে আলাপ, phone e golpo, amake phone korun, amake call korun
home-visit = বাসায় দেখা করতে আসা, বাসায় আসা, ঘরে আসা, বাড়িতে আসা, দেখতে আসা, বাসায় আসুন, basay asha, ghore asha
calm = শান্তি, মন শান্ত, আরাম, রিল্যাক্স, ধ্যান, মেডিটেশন, শ্বাসের ব্যায়াম, মাইন্ডফুলনেস, shanti, mon shanto, aram
addiction = নেশা, নেশা ছাড়া, মাদক, মদ ছাড়া, সিগারেট ছাড়া, ধূমপান ছাড়া, জুয়া, জুয়া খেলা, গাঁজা, ইয়াবা, পান জর্দা ছাড়া, (মদ), (সিগারেট), nesha, nesa, cigaret chara, jua
wheelchair = হুইলচেয়ার, হুইল চেয়ার, প্রতিবন্ধী, চলাফেরায় অসুবিধা, সিঁড়ি ছাড়া, সিঁড়ি নেই, (লিফট), huilchair, protibondhi
deaf = কানে শুনি না, কানে শোনে না, বধির, ইশারা ভাষা, সাইন ল্যাঙ্গুয়েজ, কানের মেশিন, বোবা, kane shuni na, ishara bhasha
older-people = বয়স্ক মানুষ, বয়স্ক, বয়স্কদের, মুরব্বি, মুরুব্বি, বুড়ো মানুষ, বৃদ্ধ, প্রবীণ, পেনশন, murobbi, murubbi, boyosko, briddho
carers = কারো দেখাশোনা, দেখাশোনা করা, দেখাশুনা, সেবাযত্ন, কেয়ারার, কেয়ারার অ্যালাউন্স, অসুস্থ মানুষের দেখাশোনা, dekhashona, dekhasuna
meet-people = মানুষের সাথে মেশা, বন্ধু, বন্ধু বানানো, নতুন বন্ধু, বন্ধুত্ব, আড্ডা, আড্ডা দেওয়া, গল্পগুজব, নতুন মানুষ, মেলামেশা, সঙ্গী, bondhu, bondhu banano, adda, notun bondhu, manusher sathe
women = মহিলা, মহিলাদের, মহিলারা, নারী, নারীদের, শুধু মহিলা, মেয়েদের, মেয়েরা, মেয়ে মানুষ, লেডিস, বেটিন, বেটি মানুষ, (আপা), mohila, mohilader, meyera, meyeder, nari, betin, ledis
men = পুরুষ, পুরুষদের, পুরুষ মানুষ, শুধু পুরুষ, বেটাইন, (ভাই), purush, purus, purushder, betain
lgbt = সমকামী, এলজিবিটি, লেসবিয়ান, (গে), ট্রান্সজেন্ডার, ট্রান্স, হিজড়া, উভকামী, somokami, hijra
new-here = এখানে নতুন, নতুন এসেছি, নতুন আসছি, নতুন আসা মানুষ, নতুন আইছি, সবে এসেছি, ekhane notun, notun esechi, notun eshechi, notun aschi
community-centre = কমিউনিটি সেন্টার, কমিউনিটি হল, পাড়ার সেন্টার, সেন্টার, komiuniti sentar, komuniti center
mosque = মসজিদ, মসজিদে, নামাজ, নামায, নামাজের জায়গা, জুমার নামাজ, জুম্মা, কোরআন, কুরআন, কোরআন শেখা, মাদ্রাসা, তারাবি, (দোয়া), (ইসলাম), (মুসলমান), mosjid, masjid, moshjid, namaj, namaz, quran shekha
church = গির্জা, চার্চ, বাইবেল, গীর্জা, (খ্রিস্টান), (খ্রিষ্টান), girja
temple = মন্দির, গুরুদুয়ারা, বৌদ্ধ বিহার, প্যাগোডা, (হিন্দু), (শিখ), (বৌদ্ধ), mondir

## Work and giving

work = চাকরি, চাকুরি, চাকরী, কাজ খোঁজা, কাজ চাই, জব, রোজগার, রুজি, পার্ট টাইম কাজ, (কাজ), (কাম), chakri, cakri, kaj khuji, kaj chai, kam chai, rojgar
cv = সিভি, জীবনবৃত্তান্ত, বায়োডাটা, সিভি বানানো, sivi, cv banano, biodata
interview = ইন্টারভিউ, চাকরির ইন্টারভিউ, সাক্ষাৎকার, ভাইভা, intarviu, chakrir interview
volunteering = স্বেচ্ছাসেবা, স্বেচ্ছাসেবী, স্বেচ্ছাসেবক, ভলান্টিয়ার, ভলেন্টিয়ার, অন্যকে সাহায্য করা, মানুষের উপকার, valantiyar, volantiar, manusher upokar
business = ব্যবসা, নিজের ব্যবসা, বিজনেস, নিজের দোকান, রেস্টুরেন্ট ব্যবসা, (দোকান), babsa, bebsha, byabsa, dokan
skill-swap = একে অন্যকে শেখানো, হাতের কাজ শেখানো, দক্ষতা, দক্ষতা বিনিময়, স্কিল, হুনর, dokkhota
hairdresser = চুল কাটা, নাপিত, সেলুন, পার্লার, বিউটি পার্লার, চুল কাটাতে চাই, chul kata, napit, parlar
building-work = বাড়ি বানানোর কাজ, মিস্ত্রি, রাজমিস্ত্রি, কারেন্ট মিস্ত্রি, ইলেকট্রিশিয়ান, প্লাম্বার, রঙের কাজ, কনস্ট্রাকশন, mistri, rajmistri, plambar

## How it is

online = অনলাইন, অনলাইনে, জুম, ভিডিও কল, ঘরে বসে, (ঘর থেকে), onlain, onlaine, ghore boshe, ghore bose
by-phone = ফোনে, টেলিফোনে, মোবাইলে, (ফোন), (টেলিফোন), phone e, fone, mobile e
free = ফ্রি, ফ্রী, বিনামূল্যে, বিনা পয়সায়, মাগনা, টাকা লাগে না, (টাকা নেই), fri, magna, taka lage na, bina poysay
no-english = ইংরেজি ছাড়া, ইংরেজি পারি না, ইংরেজি জানি না, ইংলিশ পারি না, ইংলিশ জানি না, ingreji pari na, english pari na, english jani na, ingreji jani na
quiet = নিরিবিলি, শান্ত জায়গা, চুপচাপ, নীরব, ছোট গ্রুপ, (লাজুক), niribili, chupchap
arabic = আরবি, আরবী, আরব, arbi, arobi
persian = ফারসি, ফার্সি, দারি, আফগান, আফগানি, ইরানি, farsi bhasha, afgani, irani
ukrainian = ইউক্রেনীয়, ইউক্রেন, ইউক্রেনিয়ান, iukren
french = ফরাসি, ফরাসী, ফ্রেঞ্চ, forashi
spanish = স্প্যানিশ, স্পেনিশ, spenish
somali = সোমালি, সোমালিয়া, somaliya
turkish = তুর্কি, তুরস্ক, টার্কিশ, turki
kurdish = কুর্দি, কুর্দিশ, সোরানি, কুরমাঞ্জি, kurdi
tigrinya = তিগ্রিনিয়া, ইরিত্রিয়া, ইরিত্রিয়ান
pashto = পশতু, পাঠান, পশতুন, poshtu

## Danger

danger-emergency = হার্ট অ্যাটাক, হার্ট এটাক, শ্বাস নিতে পারছি না, শ্বাস নিতে পারছে না, শ্বাস নিতে পারি না, নিঃশ্বাস নিতে পারছি না, দম বন্ধ হয়ে, দম নিতে পারছি না, শ্বাস বন্ধ, অনেক রক্ত, রক্ত পড়ছে, রক্ত পড়তেছে, রক্ত বন্ধ হচ্ছে না, রক্ত বের হচ্ছে, অজ্ঞান, বেহুঁশ, বেহুশ, ছুরি নিয়ে, হাতে ছুরি, চাকু নিয়ে, হাতে চাকু, দা নিয়ে, বন্দুক, পিস্তল, মেরে ফেলবে, মেরে ফেলতে চায়, মেরে ফেলার হুমকি, মাইরা ফেলবে, মারি ফালাইব, জানে মেরে, খুন করবে, খুন করতে চায়, খুন করে ফেলবে, আমার পিছু নিয়েছে, পিছু নিচ্ছে, পিছে পিছে আসে, পিছনে পিছনে আসছে, আমাকে ফলো করছে, আমার উপর হামলা, আমার ওপর হামলা, হামলা করেছে, পুলিশ ডাকুন, পুলিশ ডাকেন, পুলিশ ডাকো, পুলিশকে ফোন, পুলিশ লাগবে, অ্যাম্বুলেন্স, এম্বুলেন্স, অনেক ওষুধ খেয়ে, বেশি ওষুধ খেয়ে, অনেক বড়ি খেয়ে, ঘুমের বড়ি খেয়ে, ঘুমের ওষুধ খেয়ে, বিষ খেয়েছে, বিষ খাইছে, মারা যাচ্ছে, মারা যাচ্ছেন, মরে যাচ্ছে, মারা যাচ্ছি, মরে যাচ্ছি, ঘরে আগুন, বাসায় আগুন, বাড়িতে আগুন, আগুন লেগেছে, আগুন লাগছে, ঘরে চোর, ঘরে কেউ ঢুকেছে, বাসায় কেউ ঢুকেছে, কিডন্যাপ, অপহরণ, shash nite parchi na, sash nite parchi na, dom bondho, onek rokto, rokto porche, mere felbe, mere felte chay, maira felbe, mairalaibo, jane mere, khun korbe, churi niye, chaku niye, bonduk, pichu niyeche, police daken, pulish daken, pulish dakun, police lagbe, ambulance lagbe, mara jacche, more jacche, more jacchi, ghore agun, basay agun, agun lagche
danger-self = আত্মহত্যা, আত্নহত্যা, আত্মহত্যা করতে চাই, সুইসাইড, মরতে চাই, মরে যেতে চাই, মরে যাইতে চাই, মরে যেতে ইচ্ছা, মরে যেতে ইচ্ছে, মরে যেতে মন, মরতে ইচ্ছা, মরতে ইচ্ছে, মরতে মন চায়, মরে যাব, মরে যাবো, মরি যাইতাম চাই, মরতাম চাই, বাঁচতে চাই না, বাচতে চাই না, বাঁচতে ইচ্ছা, বাঁচতে ইচ্ছে, বাচতে ইচ্ছা, বাচতে ইচ্ছে, আর বাঁচতে, আর বাচতে, বেঁচে থাকতে চাই না, বেচে থাকতে চাই না, বেঁচে থেকে লাভ নেই, বেঁচে থেকে লাভ নাই, বেঁচে থেকে কী লাভ, বেঁচে থেকে কি লাভ, জীবন শেষ করে, জীবন শেষ করতে, জীবনটা শেষ করে, জীবন রাখতে চাই না, জীবন রাখব না, নিজেকে শেষ করে, নিজেকে শেষ করতে, নিজেকে মেরে, নিজের ক্ষতি, নিজেকে আঘাত, নিজেকে কষ্ট দিতে, হাত কাটি, নিজের হাত কাটি, হাত কেটে ফেলি, হাতের রগ, রগ কাটব, রগ কেটে, গলায় দড়ি, গলায় ফাঁস, ফাঁস দিব, ফাঁসি দিব, ফাঁস নিতে, ফাঁসি নিব, বিষ খাব, বিষ খাবো, বিষ খেতে চাই, বিষ খাইতে, জীবন নিয়ে ক্লান্ত, atmohotta, attohotta, atmahatya, attohottya, suisaid, morte chai, more jete chai, more jaite chai, more jete iccha, morte iccha, mortam chai, more jabo, bachte chai na, banchte chai na, bachte iccha kore na, beche thakte chai na, jibon shesh kore, jibon ses kore, nijeke shesh kore, nijeke mere, nijer khoti, bish khabo, golay dori, hat kati
danger-home = আমাকে মারে, আমাকে মারেন, আমাকে মারছে, আমাকে মেরেছে, আমারে মারে, আমারে মারছে, আমাকে মারধর, আমাকে পেটায়, আমাকে পিটায়, আমাকে পিটিয়েছে, আমাকে মাইর দেয়, স্বামী মারে, স্বামী আমাকে মারে, স্বামী মারধর, স্বামী অনেক মারে, স্বামী খুব মারে, জামাই মারে, জামাই আমাকে মারে, বর মারে, হাজব্যান্ড মারে, বউ মারে, বউ আমাকে মারে, শাশুড়ি মারে, শ্বশুর বাড়ির লোক মারে, শ্বশুরবাড়ির লোক মারে, গায়ে হাত তোলে, গায়ে হাত তুলে, গায়ে হাত দেয়, মারধর, মারধর করে, মারপিট, নির্যাতন, নির্যাতন করে, পারিবারিক নির্যাতন, পারিবারিক সহিংসতা, নারী নির্যাতন, অত্যাচার, অত্যাচার করে, জুলুম করে, ধর্ষণ, ধর্ষণ করেছে, রেপ, রেপ করেছে, যৌন নির্যাতন, যৌন হয়রানি, যৌন অত্যাচার, হয়রানি করে, ইজ্জত নষ্ট, হুমকি, হুমকি দেয়, হুমকি দিচ্ছে, জোর করে বিয়ে, জোর করে বিয়া, জোর করে বিবাহ, বিয়েতে জোর, বাল্যবিবাহ, স্বামীকে ভয়, স্বামীর ভয়, স্বামীরে ভয়, জামাইকে ভয়, বউকে ভয়, ঘরের মানুষকে ভয়, ঘরে আটকে, ঘরে আটকে রাখে, আটকে রাখে, আটকে রেখেছে, আটকাইয়া রাখে, তালা দিয়ে রাখে, তালা মেরে রাখে, ঘরে বন্দি, ঘরে বন্দী, বের হতে দেয় না, বাইরে যেতে দেয় না, বাইরে যাইতে দেয় না, ঘর থেকে বের হতে দেয় না, বার অইতে দেয় না, এসিড মারবে, অ্যাসিড মারবে, খতনা মেয়েদের, মেয়েদের খতনা, amake mare, amare mare, amake marche, amake mereche, shami mare, sami mare, swami mare, jamai mare, husband mare, husband amake mare, bou mare, mardhor, mardor kore, marpit, gaye hat tole, nirjaton, nirjatan, ottachar, ottacar, dhorshon, rep korse, rep koreche, humki, humki dey, jor kore biye, jor kore bia, shamike voy, shamike bhoy, ghore atke, atke rakhe, atke rekheche, ber hote dey na, baire jete dey na, bahire jaite dey na
danger-forced = জোর করে কাজ, জোর করে কাজ করায়, জোর করে কাম, জোর কইরা কাজ, কাজ করতে বাধ্য, বাধ্য করে কাজ, কাজ করতে জোর, বেতন দেয় না, বেতন দেয় নাই, বেতন দেয়নি, বেতন দিচ্ছে না, মজুরি দেয় না, টাকা ছাড়া কাজ, টাকা ছাড়া কাজ করায়, বেতন ছাড়া কাজ, পাসপোর্ট নিয়ে নিয়েছে, পাসপোর্ট নিয়ে গেছে, পাসপোর্ট নিয়ে রেখেছে, পাসপোর্ট কেড়ে, পাসপোর্ট আটকে, পাসপোর্ট আটকাইয়া, পাসপোর্ট রেখে দিয়েছে, পাসপোর্ট রাইখা, পাসপোর্ট দেয় না, পাসপোর্ট দিচ্ছে না, পাসপোর্ট ফেরত দেয় না, পাসপোর্ট মালিকের কাছে, পাসপোর্ট বসের কাছে, মানব পাচার, মানবপাচার, পাচার করেছে, পাচারকারী, দাস বানিয়ে, দাসত্ব, ক্রীতদাস, দালাল টাকা চায়, দালালের টাকা, দালাল হুমকি, দেহ ব্যবসা, দেহব্যবসা, শরীর বেচতে, শরীর বিক্রি, পতিতাবৃত্তি, কাজ ছাড়তে দেয় না, কাজ ছাড়তে পারি না, কাজ ছাড়তে পারছি না, jor kore kaj, jor kore kaj koray, jor kore kam, kaj korte baddho, beton dey na, beton dey nai, beton day na, beton dicche na, passport niye nise, passport niye niyeche, passport niye geche, passport atke, passport atkay, passport rekhe diyeche, passport dey na, passport ferot dey na, manob pachar, pachar koreche, dalal taka chay, deho babsa
danger-child = বাচ্চাকে মারে, বাচ্চারে মারে, বাচ্চাদের মারে, আমার বাচ্চাকে মারে, বাচ্চাকে মারধর, ছেলেকে মারে, মেয়েকে মারে, আমার ছেলেকে মারে, আমার মেয়েকে মারে, ছেলেমেয়েকে মারে, বাবা মারে, বাবা আমাকে মারে, আব্বা মারে, আব্বা আমাকে মারে, আব্বু মারে, আব্বু আমাকে মারে, মা মারে, মা আমাকে মারে, আম্মা মারে, আম্মা আমাকে মারে, আম্মু মারে, আম্মু আমাকে মারে, শিশু নির্যাতন, বাচ্চা নির্যাতন, বাচ্চা হারিয়ে, বাচ্চা হারাইছে, বাচ্চা হারাইয়া, ছেলে হারিয়ে, মেয়ে হারিয়ে, বাচ্চা পাচ্ছি না, বাচ্চাকে পাচ্ছি না, ছেলেকে পাচ্ছি না, মেয়েকে পাচ্ছি না, বাচ্চা নিখোঁজ, ছেলে নিখোঁজ, মেয়ে নিখোঁজ, বাচ্চা নিয়ে গেছে, বাচ্চাকে নিয়ে গেছে, bacchake mare, bacchare mare, bacchader mare, cheleke mare, meyeke mare, baba mare, abba mare, abbu mare, abbu amake mare, ammu mare, amma mare, ma amake mare, shishu nirjaton, baccha hariye, baccha harai, baccha nikhoj, baccha pacchi na, bacchake pacchi na

## Words that only hold a question together

filler = আমি, আমরা, আমাকে, আমারে, আমার, আমাদের, আপনি, আপনার, আপনাদের, সে, উনি, কি, কী, কোথায়, কোথাও, কই, কখন, কবে, কীভাবে, কিভাবে, কেমনে, কেমন, কে, কারা, কেউ, কারো, কোন, কোনো, কোনটা, কিছু, চাই, চাচ্ছি, চাইছি, চাইতেছি, লাগবে, লাগব, লাগে, দরকার, প্রয়োজন, পাব, পাবো, পাওয়া, পাইতে, পেতে, যাব, যাবো, যেতে, যাইতে, যাওয়া, যায়, করতে, করা, করি, করব, করবো, করার, শিখতে, শেখা, শিখব, শিখবো, শেখার, শিখাও, খুঁজছি, খুজছি, খুঁজি, খুজি, খুঁজতে, আছে, আছি, হয়, হবে, হতে, জন্য, লাগি, সাথে, সঙ্গে, থেকে, কাছে, কাছাকাছি, ধারে, আশেপাশে, পাশে, এখানে, এখানকার, ওখানে, সেখানে, এই, এটা, ওটা, ওই, সেই, একটা, একটি, এক, ও, আর, এবং, বা, অথবা, তো, যে, মতো, মত, জায়গা, জায়গায়, জিনিস, ক্লাস, ক্লাসে, গ্রুপ, ক্লাব, সাহায্য, প্লিজ, দয়া, নতুন, ভালো, ভাল, আজ, আজকে, কাল, দিন, সময়, বলেন, বলুন, দেন, পারি, পারব, পারবো, পারেন, ami, amra, amake, amar, amader, apni, apnar, ki, kothay, kuthay, koi, kokhon, kobe, kivabe, kibhabe, keu, kono, kichu, chai, cai, chacchi, lagbe, lagbo, dorkar, proyojon, pabo, paoa, jabo, jete, jawa, korte, kora, korbo, shikhte, sikhte, shikhbo, shekha, khujchi, khuji, ache, ase, hobe, jonno, sathe, theke, kache, kachakachi, ekhane, okhane, ekta, eta, ar, ebong, jayga, jaygay, jinis, sahajjo, shahajjo, plz, pls, notun, valo, bhalo, pari, parbo
