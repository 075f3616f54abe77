### What people call things when they look for something, in Urdu (and in Latin letters what is
### typed so). See en-GB.ftl.

## Sport and moving

football = فٹ بال، فٹبال، ساکر، فٹ بال میچ، futbal, fut bal
swimming = تیراکی، تیرنا، سوئمنگ، سوئمنگ پول، تیرنا سیکھنا، tairaki, tairna, swiming
walking = پیدل چلنا، پیدل، واک، سیر، چہل قدمی، ٹہلنا، ہائیکنگ، paidal, pedal chalna, chehel qadmi, tehelna
running = دوڑنا، دوڑ، بھاگنا، رننگ، جاگنگ، daurna, dorna, bhagna
cycling = سائیکل چلانا، سائیکل، سائیکلنگ، بائیسکل، cycle chalana, saikal
gym = جم، ورزش، ایکسرسائز، فٹنس، باڈی بلڈنگ، کسرت، warzish, varzish, exercise karna
sport = کھیل، کھیل کود، اسپورٹس، سپورٹس، (کھیلنا)، khel, khel kood, khelna
yoga = یوگا، اسٹریچنگ، یوگا کلاس
dance = ڈانس، رقص، ناچ، ناچنا، بھنگڑا، naach, nachna, bhangra, raqs
cricket = کرکٹ، کریکٹ، کرکٹ میچ، kirket, krikat
basketball = باسکٹ بال، باسکٹبال، نیٹ بال
volleyball = والی بال، والیبال، wali ball
table-tennis = ٹیبل ٹینس، بیڈمنٹن، ٹینس، پنگ پانگ، badmintan
martial-arts = مارشل آرٹس، کراٹے، باکسنگ، جوڈو، تائیکوانڈو، کک باکسنگ، کشتی، اپنا بچاؤ، karatay, kushti
snooker = اسنوکر، سنوکر، بلیئرڈ، باؤلنگ

## Fun and making

fun = مزہ، تفریح، ہلا گلا، موج مستی، (بور)، (بوریت)، maza, tafreeh, tafrih
chess = شطرنج، چیس، shatranj
board-games = بورڈ گیم، بورڈ گیمز، لڈو، کیرم، تاش، گیمز، (گیم)، ludo, carrom, taash
film = فلم، فلمیں، سینما، مووی، filmein
trips = سیر سپاٹا، پکنک، گھومنا پھرنا، گھومنا، سفر، ٹرپ، ghoomna, ghumna phirna, picnic
party = پارٹی، جشن، عید، میلہ، دعوت، تقریب، jashn, mela, dawat
choir = گانا، گانے، گیت، نعت، قوالی، گلوکاری، gana gana, gaana, qawwali, naat
music = موسیقی، میوزک، گٹار، پیانو، ہارمونیم، باجا، mosiqi, moseeqi
drums = ڈھول، ڈھولک، طبلہ، ڈرم، dhol, dholak, tabla
theatre = تھیٹر، ڈرامہ، اداکاری، ایکٹنگ، ناٹک، adakari
art = آرٹ، مصوری، پینٹنگ، ڈرائنگ، رنگ بھرنا، فن، خطاطی، musawwari, musawari
sewing = سلائی، سلائی مشین، درزی، کپڑے سینا، سلائی سیکھنا، silai, darzi, silayi
knitting = بنائی، سویٹر بننا، کروشیا، اون، bunai, sweater bunna
pottery = مٹی کے برتن، کمہار، چکنی مٹی، سرامکس، mitti ke bartan
cooking = کھانا پکانا، پکانا، کوکنگ، کھانا بنانا، ریسیپی، (کچن)، khana pakana, khana banana, pakana
baking = بیکنگ، کیک، کیک بنانا، روٹی پکانا، بریڈ، نان، roti pakana
crafts = دستکاری، ہاتھ کا کام، کڑھائی، کرافٹ، زیور بنانا، چوڑیاں، dastkari, karhai, hath ka kaam
woodwork = لکڑی کا کام، بڑھئی، ترکھان، کارپینٹر، lakri ka kaam, tarkhan
repair = مرمت، ٹھیک کرنا، رپیئر، ٹھیک کروانا، (ٹوٹا ہوا)، marammat, marammat karna, theek karwana
photography = فوٹوگرافی، تصویریں کھینچنا، کیمرہ، فوٹو، (تصویر)، tasveer, tasveerein
writing = لکھنا اور شاعری، شاعری، مشاعرہ، غزل، نظم، کہانی لکھنا، shayari, shairi, mushaira
books = کتابیں، کتاب، بک کلب، ناول، (پڑھنا)، kitab, kitabein, kitaben

## Outside

outside = کھلی ہوا، تازہ ہوا، ہریالی، (باہر)، khuli hawa, taza hawa
gardening = باغبانی، باغ، پودے، پھول، سبزیاں اگانا، گارڈن، مالی، baghbani, bagbani, poday
farm = کھیت اور جانور، کھیت، جانور، مرغیاں، بکریاں، کھیتی باڑی، گائے، فارم ہاؤس، janwar, bakri
nature = قدرت، پرندے، جنگل، درخت، بطخیں، qudrat, parinday, darakht
park = پارک، پبلک پارک
fishing = مچھلی پکڑنا، فشنگ، مچھلی کا شکار، machli pakarna
clean-up = صفائی، کچرا اٹھانا، کوڑا اٹھانا، (کچرا)، (کوڑا)، safai, kachra uthana

## English and learning

learn-english = انگریزی سیکھنا، انگریزی، انگلش، انگلش کلاس، انگریزی کلاس، انگریزی کی کلاس، انگلش سیکھنا، انگلش کورس، آئیلٹس، انگریجی، انگلیش، angrezi, angreji, angrezi seekhna, english seekhna, english sikhna, inglish
conversation = بات چیت، گفتگو، انگریزی بولنا، انگلش بولنا، بول چال، baat cheet, bat chit, english bolna, guftagu
literacy = پڑھنا لکھنا، لکھنا پڑھنا، حروف، الف بے، اے بی سی، (ان پڑھ)، parhna likhna, likhna parhna
maths = حساب، ریاضی، میتھ، میتھس، گنتی، hisab, riyazi, ginti
computers = کمپیوٹر، کمپوٹر، کمپیوٹر سیکھنا، لیپ ٹاپ، ای میل، ٹیبلٹ، computer seekhna, kampyutar
courses = کورس، کورسز، کالج، یونیورسٹی، تعلیم، پڑھائی، ٹریننگ، taleem, parhai, padhai
driving = ڈرائیونگ، گاڑی چلانا، ڈرائیونگ لائسنس، لائسنس، ڈرائیونگ ٹیسٹ، تھیوری ٹیسٹ، gari chalana, gaari chalana, drivng
citizenship = شہریت، برٹش پاسپورٹ، برطانوی پاسپورٹ، لائف ان دی یوکے، نیشنلٹی، سٹیزن شپ، shehriyat, nationality
homework = ہوم ورک، ٹیوشن، ٹیوٹر، اسکول کا کام، tuition, tution, homwork
school = اسکول، سکول، داخلہ، اسکول میں داخلہ، (یونیفارم)، dakhla, iskool, skool
library = لائبریری، کتب خانہ، لائبریری کارڈ، laibreri
language-exchange = زبان کا تبادلہ، زبان سیکھنا سکھانا، نئی زبان، zaban seekhna

## Children and family

children = بچے، بچوں، بچہ، (میرا بیٹا)، (میری بیٹی)، (بیٹا)، (بیٹی)، bachay, bache, bachon, bacha
babies = ننھے بچے، چھوٹے بچے، نومولود، بے بی، بےبی، شیرخوار، chotay bachay, chote bache
playgroup = پلے گروپ، بچوں کا کھیل، کھلونے، جھولے، khilone, khilonay
nursery = نرسری، ڈے کیئر، چائلڈ کیئر، بچے سنبھالنا، بے بی سٹر، آیا، bachay sambhalna
youth = نوجوان، جوان، لڑکا، لڑکوں، یوتھ کلب، ٹین ایجر، naujawan, nojawan, larke
story-time = کہانیاں، کہانی، قصے، کہانی سننا، kahani, kahaniyan
parents = والدین، ماں باپ، امی ابو، مائیں، (ماں)، (باپ)، (امی)، (ابو)، (والدہ)، (والد)، maa baap, walidain, ammi abu
pregnancy = حمل، حاملہ، امید سے ہوں، ڈیلیوری، دائی، مڈ وائف، hamla, hamal, hamila, pregnent
holiday-club = چھٹیوں کا کلب، اسکول کی چھٹیاں، گرمیوں کی چھٹیاں، سمر کیمپ، (چھٹیاں)، chuttiyan, school ki chuttiyan
girls = لڑکیاں، لڑکی، لڑکیوں، بچیاں، larkiyan, larki
family = خاندان، فیملی، گھر والے، گھرانہ، khandan, ghar walay

## Food, clothes and things

food-bank = فوڈ بینک، فوڈ بنک، مفت کھانا، راشن، مفت راشن، آٹا دال، (بھوک)، (بھوکا)، (بھوکی)، muft khana, rashan, ration
food = کھانا، خوراک، روٹی، سالن، چاول، khana, khaana, roti, chawal
meal = گرم کھانا، دوپہر کا کھانا، رات کا کھانا، ناشتہ، سوپ، لنگر، ڈنر، لنچ، garam khana, nashta, langar
cafe = چائے اور کافی، چائے، کیفے، چائے خانہ، (کافی)، chai, chaye, chaay
clothes = کپڑے، مفت کپڑے، کپڑا، شلوار قمیض، شلوار، دوپٹہ، لباس، پتلون، kapray, kapre, kapde, shalwar
coats = گرم کپڑے، کوٹ، جیکٹ، سویٹر، دستانے، ٹوپی، شال، garam kapray, garam kapre, dastane
shoes = جوتے، جوتا، بوٹ، چپل، سینڈل، jootay, joote, jutay, joota
furniture = فرنیچر، بیڈ، پلنگ، چارپائی، صوفہ، میز، کرسی، الماری، گھر کا سامان، گدا، (فریج)، (چولہا)، farnichar, palang, charpai, almari, ghar ka saman
kitchen-things = برتن، دیگچی، پتیلی، کڑاہی، پلیٹیں، توا، کچن کا سامان، bartan, pateela
bedding = بستر، کمبل، رضائی، چادر، تکیہ، لحاف، تولیہ، bistar, kambal, razai, takiya, chadar
baby-things = بچوں کا سامان، پیمپر، پیمپرز، نیپی، نیپیاں، بچوں کا دودھ، پرام، بچہ گاڑی، بچوں کے کپڑے، pampers, pemper, bachon ka doodh
toiletries = صابن، شیمپو، پیڈ، پیڈز، ٹوتھ پیسٹ، ماہواری، saban, sabun, shampu
warm-space = گرم جگہ، گرم کمرہ، ہیٹر، گرمائش، (سردی)، (ٹھنڈ)، garam jagah, garam kamra, sardi
shower = نہانا، شاور، غسل، غسل خانہ، نہانے کی جگہ، nahana, ghusal
laundry = کپڑے دھونا، واشنگ مشین، دھلائی، لانڈری، دھوبی، kapray dhona, kapre dhona, dhulai
wifi = وائی فائی، انٹرنیٹ، نیٹ، فون چارج کرنا، چارجنگ، (چارجر)، wai fai, intarnet
sim-card = سم کارڈ، سم، بیلنس، ٹاپ اپ، موبائل ڈیٹا، ایزی لوڈ، (موبائل)، easyload
bus-pass = بس پاس، بس کا کرایہ، بس ٹکٹ، بس کا ٹکٹ، بس کے پیسے، سفر کے پیسے، (بس)، bus ka kiraya, bus ke paise
charity-shop = چیریٹی شاپ، سیکنڈ ہینڈ، پرانی چیزیں، لنڈا بازار، لنڈا، (سستا)، (سستی)، landa bazar, sasta
halal = حلال، حلال گوشت، halaal

## Letters, money and a home

letters = خط، خطوط، خطوں، چٹھی، فارم، فارم بھرنا، لیٹر، خط پڑھنا، درخواست لکھنا، (ڈاک)، khat, chitthi, form bharna, faram
bills = بل، بلز، بجلی کا بل، گیس کا بل، پانی کا بل، بجلی، کونسل ٹیکس، (گیس)، bijli, bijli ka bil, gas ka bil
debt = قرض، قرضہ، قرضے، ادھار، لون، qarz, qarza, karz, karza, udhar
benefits = بینیفٹ، بینیفٹس، یونیورسل کریڈٹ، چائلڈ بینیفٹ، سرکاری پیسے، مالی مدد، جاب سینٹر، وظیفہ، (پیسے)، (پیسہ)، paisay, paise, wazifa, benifit
bank-account = بینک اکاؤنٹ، بینک، بنک، اکاؤنٹ کھلوانا، بچت، bank khata, bachat
housing = گھر، مکان، کرایہ، کرائے کا گھر، مالک مکان، فلیٹ، رہائش، کونسل ہاؤس، لینڈ لارڈ، کرائے کا مکان، makan, kiraya, kiraye ka ghar, rehaish, rihaish, malik makan, ghar
homeless = بے گھر، بےگھر، سونے کی جگہ، رہنے کی جگہ نہیں، سڑک پر سونا، شیلٹر، ہوسٹل، (گھر نہیں ہے)، beghar, be ghar, sone ki jagah
asylum = پناہ، اسائلم، اسائیلم، پناہ گزین، ہوم آفس، مہاجر، ریفیوجی، پناہ کی درخواست، panah, asailam, muhajir, panah guzeen
lawyer = وکیل، سولیسٹر، قانونی مدد، امیگریشن وکیل، بیرسٹر، امیگریشن، (عدالت)، (کورٹ)، (اپیل)، wakeel, vakeel, wakil, qanooni madad, adalat
visa = ویزا، ویزہ، پاسپورٹ، کاغذات، بی آر پی، ای ویزا، رہنے کی اجازت، شیئر کوڈ، (کاغذ)، veeza, kaghzat, kagzat
family-reunion = گھر والوں کو بلانا، فیملی ری یونین، بیوی کو بلانا، شوہر کو بلانا، بچوں کو بلانا، فیملی ویزا، biwi ko bulana, family ko bulana
doctor = ڈاکٹر، جی پی، نرس، ہیلتھ وزیٹر، (بیمار)، (طبیعت خراب)، daktar, bimar
dentist = دانتوں کا ڈاکٹر، دانت، دانت درد، ڈینٹسٹ، (دانت میں درد)، daant, dant dard, danton ka doctor
medicine = دوائی، دوا، دوائیاں، فارمیسی، کیمسٹ، میڈیکل اسٹور، dawai, dawaai, dawa
hospital = ہسپتال، اسپتال، ہاسپٹل، کلینک، haspatal, aspatal, hospitl
translation = ترجمہ، مترجم، ترجمان، انٹرپریٹر، ترجمہ کرنے والا، tarjuma, tarjama, interpretor
racism = نسل پرستی، تعصب، نفرت، نسلی امتیاز، ریسزم، nafrat, nasal parasti
advice = مشورہ، صلاح، معلومات، سٹیزنز ایڈوائس، رہنمائی، (مسئلہ)، (مسئلے)، mashwara, mashwra, maloomat, masla
printing = پرنٹ، پرنٹر، پرنٹنگ، فوٹو کاپی، اسکین، print karwana

## Feeling sad, and people

sad = اداسی، اداس، غم، غمگین، دکھی، دکھ، دل نہیں لگتا، ذہنی صحت، (ڈپریشن)، (ڈیپریشن)، (رونا)، udaas, udas, udasi, dukhi, ghamgeen, dil nahi lagta, dipreshan
lonely = اکیلاپن، اکیلا پن، اکیلا، اکیلی، تنہائی، تنہا، (کوئی دوست نہیں)، akela, akeli, akelapan, tanhai, tanha
worry = پریشانی، پریشان، فکر، ٹینشن، گھبراہٹ، ڈر، خوف، اسٹریس، سٹریس، بے چینی، بےچینی، (ڈر لگتا ہے)، pareshan, pareshani, tension, ghabrahat, fikar, bechaini
listener = بات سننے والا، دل کی بات، دل ہلکا کرنا، کسی سے بات کرنا، کونسلنگ، کاؤنسلنگ، کونسلر، ماہر نفسیات، تھراپی، dil ki baat, kisi se baat karna, kaunsling
trauma = صدمہ، ڈراؤنے خواب، برے خواب، نیند نہیں آتی، جنگ کی یادیں، (نیند)، sadma, neend nahi aati, bure khwab
grief = کسی کے جانے کا غم، سوگ، فوتگی، جنازہ، میت، تعزیت، (فوت)، (انتقال)، (وفات)، (مر گیا)، (مر گئی)، foutgi, intiqal, janaza, wafat
phone-friend = فون پر دوست، فون پر بات، فون کال، مجھے فون کریں، مجھے کال کریں، phone par baat, phone pe baat, mujhe call karein
home-visit = گھر پر ملنا، گھر آ کر ملنا، ملنے آنا، گھر آئیں، ghar par milna, ghar aa kar milna
calm = سکون، آرام، مراقبہ، سانس کی مشق، ریلیکس، sukoon, sakoon, sukun, aaram
addiction = نشہ، نشہ چھوڑنا، نشے کی عادت، شراب چھوڑنا، سگریٹ چھوڑنا، جوا، چرس، ہیروئن، (شراب)، (سگریٹ)، nasha, cigarette chorna, sharab chorna
wheelchair = وہیل چیئر، ویل چیئر، معذور، معذوری، بغیر سیڑھی، سیڑھیاں نہ ہوں، (لفٹ)، mazoor, mazoori, wheel chair
deaf = سنائی نہ دینا، بہرا، بہری، گونگا، اشاروں کی زبان، بی ایس ایل، سننے کی مشین، behra, isharon ki zaban
older-people = بزرگ، بوڑھے، بوڑھا، بڑی عمر کے لوگ، پنشن، buzurg, bazurg, burhe, boorhe
carers = کسی کی دیکھ بھال، دیکھ بھال، تیمارداری، کیئرر، بیمار کی دیکھ بھال، dekh bhal, dekhbhal
meet-people = لوگوں سے ملنا، دوست، دوستی، دوست بنانا، نئے دوست، نئے لوگ، گپ شپ، میل جول، dost, dosti, dost banana, gap shap, gupshup, logon se milna
women = عورتیں، عورت، عورتوں، خواتین، صرف عورتیں، لیڈیز، زنانہ، (بہنیں)، aurat, aurtein, auratein, auraton, khawateen
men = مرد، مردوں، صرف مرد، مردانہ، حضرات، (آدمی)، (بھائی)، mard, mardon, aadmi
lgbt = ایل جی بی ٹی، ہم جنس پرست، ہم جنس، لیزبین، خواجہ سرا، ٹرانس جینڈر، ٹرانس، khwaja sira, hum jins
new-here = یہاں نئے لوگ، نئے آنے والے، یہاں نئے، نیا آیا ہوں، نئی آئی ہوں، ابھی آئے ہیں، naye log, naya aaya hoon, nayi aayi hoon
community-centre = کمیونٹی سینٹر، کمیونٹی سنٹر، محلے کا سینٹر، کمیونٹی ہال، سینٹر، community centar
mosque = مسجد، نماز، نماز کی جگہ، جمعہ کی نماز، قرآن، مدرسہ، تراویح، (دعا)، (اسلام)، (مسلمان)، namaz, namaaz, quran
church = چرچ، گرجا گھر، گرجا، بائبل، (عیسائی)، (مسیحی)، girja
temple = مندر، گردوارہ، گوردوارہ، (ہندو)، (سکھ)، mandir

## Work and giving

work = نوکری، ملازمت، جاب، روزگار، مزدوری، کام ڈھونڈنا، (کام)، (ملازم)، naukri, nokri, mulazmat, rozgar, kaam, kaam dhoondna
cv = سی وی، ریزیومے، سی وی بنانا، cv banana
interview = انٹرویو، نوکری کا انٹرویو، جاب انٹرویو، intervew
volunteering = رضاکارانہ کام، رضاکار، رضاکارانہ، رضا کار، والنٹیئر، لوگوں کی مدد، خدمت خلق، razakar, logon ki madad
business = کاروبار، بزنس، اپنا کاروبار، اپنی دکان، (دکان)، karobar, karobaar, dukan, dukaan
skill-swap = ہنر کا تبادلہ، ہنر، مہارت، ہنر سیکھنا، hunar
hairdresser = بال کٹوانا، بال کاٹنا، نائی، حجام، ہیئر ڈریسر، بیوٹی پارلر، پارلر، baal katwana, hajjam, parlour
building-work = تعمیر کا کام، مستری، بجلی کا کام، پلمبر، الیکٹریشن، تعمیرات، mistri, bijli ka kaam

## How it is

online = آن لائن، زوم، ویڈیو کال، اسکرین پر، (گھر سے)، (گھر بیٹھے)، onlain, ghar baithe
by-phone = فون پر، ٹیلیفون پر، (فون)، (ٹیلیفون)، phone par, phone pe
free = مفت، فری، (بغیر پیسے)، (پیسے نہیں)، muft, mufat
no-english = انگریزی کے بغیر، بغیر انگریزی، انگریزی نہیں آتی، انگلش نہیں آتی، english nahi aati, angrezi nahi aati
quiet = خاموش جگہ، خاموشی، خاموش، پرسکون، چھوٹا گروپ، (شرمیلا)، (شرمیلی)، khamoshi, khamosh
arabic = عربی، عرب، arbi
persian = فارسی، دری، افغان، افغانی، ایرانی، afghani, irani
ukrainian = یوکرینی، یوکرین، یوکرائن
french = فرانسیسی، فرنچ، fransisi
spanish = ہسپانوی، اسپینش، سپینش
somali = صومالی، صومالیہ
turkish = ترکی زبان، ترکی، ترک، turki
kurdish = کردی، کرد، سورانی، کرمانجی
tigrinya = ٹگرینیا، تگرینیا، اریٹیریا
pashto = پشتو، پختو، پشتون، پٹھان، pathan

## Danger

danger-emergency = دل کا دورہ، ہارٹ اٹیک، سانس نہیں آ رہی، سانس نہیں آ رہا، سانس نہیں لے، سانس بند ہو، خون بہہ رہا، خون نہیں رک، بہت خون، چاقو ہے، چھری ہے، بندوق ہے، پستول ہے، مجھے مار دے گا، مجھے مار دیں گے، مجھے مار ڈالے گا، جان سے مار، جان سے مارنے، مجھے قتل، قتل کر دے گا، قتل کر دیں گے، میرا پیچھا کر، میرا پیچھا کرتا، کوئی پیچھا کر، پیچھا کر رہا، پیچھا کر رہے، مجھ پر حملہ، پولیس کو بلاؤ، پولیس کو بلائیں، پولیس بلاؤ، پولیس کو فون، ایمبولینس بلاؤ، ایمبولینس بلائیں، ایمبولینس کو فون، ایمبولینس چاہیے، بہت گولیاں کھا، زیادہ گولیاں کھا، زہر کھا لیا، مر رہا ہے، مر رہی ہے، بے ہوش ہو، گھر میں آگ، آگ لگ گئی، گھر میں کوئی گھس، کوئی گھر میں گھس، dil ka daura, saans nahi aa rahi, sans nahi aa rahi, khoon beh raha, chaku hai, chaqu hai, bandooq hai, mujhe maar dega, mujhe mar dega, mujhe maar denge, maar dalega, jaan se maar, jaan se mar, qatal kar dega, mera peecha kar, peecha kar raha, peecha kar rahe, police ko bulao, ambulance bulao, aag lag gayi
danger-self = خودکشی، خود کشی، مرنا چاہتا، مرنا چاہتی، مجھے مرنا ہے، مر جانا چاہتا، مر جانا چاہتی، مرنے کو دل، مر جاؤں، جینا نہیں چاہتا، جینا نہیں چاہتی، جینا نہیں ہے، جینے کو دل نہیں، جینے کا فائدہ نہیں، جی نہیں سکتا، جی نہیں سکتی، زندگی سے تنگ، زندگی سے تھک، زندگی ختم کر، اپنی زندگی ختم، اپنی جان لے، اپنی جان لینا، اپنی جان دے، خود کو مار، خود کو ختم، خود کو نقصان، خود کو کاٹ، اپنے آپ کو مار، اپنے آپ کو ختم، اپنے آپ کو نقصان، نس کاٹ، نس کاٹنا، زہر کھا، پھندا لگا، khudkushi, khud kushi, khudkhushi, marna chahta, marna chahti, mujhe marna hai, mar jana chahta, mar jana chahti, jeena nahi chahta, jeena nahi chahti, jina nahi chahta, jina nahi chahti, zindagi se tang, zindagi khatam kar, apni jaan le, khud ko maar, khud ko mar, khud ko khatam, khud ko nuksan, khud ko nuqsan, zeher kha
danger-home = مجھے مارتا، مجھے مارتی، مجھے مارا، مجھے بہت مارا، مجھے پیٹتا، مجھے پیٹتے، شوہر مارتا، شوہر مار، شوہر بہت مارتا، شوہر روز مارتا، خاوند مارتا، میاں مارتا، بیوی مارتی، ساس مارتی، سسرال والے مارتے، ہاتھ اٹھاتا، ہاتھ اٹھاتے، مار پیٹ، مارپیٹ، گھریلو تشدد، تشدد کرتا، تشدد کرتے، ظلم کرتا، ظلم کرتے، جنسی زیادتی، میرے ساتھ زیادتی، زیادتی کی، ریپ کیا، ریپ ہوا، عصمت دری، عزت لوٹ، ہراساں، دھمکی، دھمکیاں، دھمکاتا، زبردستی شادی، زبردستی کی شادی، جبری شادی، شادی پر مجبور، زبردستی نکاح، غیرت کے نام، شوہر سے ڈر، شوہر سے ڈرتی، خاوند سے ڈر، میاں سے ڈر، بیوی سے ڈر، گھر والوں سے ڈر، گھر میں بند کر، گھر میں قید، کمرے میں بند، تالا لگا کر، باہر نہیں جانے دیتا، باہر نہیں جانے دیتے، باہر جانے نہیں، گھر سے نکلنے نہیں، مجھے چھوتا، غلط ہاتھ لگاتا، تیزاب پھینک، mujhe marta, mujhe maarta, mujhe marti, mujhe marte, mujhe maara, shohar marta, shohar maarta, shohar mujhe mar, husband marta, husband maarta, mian marta, biwi marti, maar peet, mar peet, maarpeet, gharelu tashadud, tashadud, jinsi ziadti, mere sath ziadti, dhamki, dhamkiyan, zabardasti shadi, zabardasti ki shadi, jabri shadi, shohar se dar, ghar mein band, bahar nahi jane deta
danger-forced = زبردستی کام، زبردستی کام کروا، مجھ سے زبردستی، کام پر مجبور، کام کرنے پر مجبور، جبری مشقت، بغیر تنخواہ، تنخواہ نہیں دیتا، تنخواہ نہیں دیتے، تنخواہ نہیں دی، پاسپورٹ لے لیا، پاسپورٹ چھین، پاسپورٹ رکھ لیا، پاسپورٹ واپس نہیں، پاسپورٹ نہیں دیتا، پاسپورٹ نہیں دیتے، پاسپورٹ اس کے پاس، پاسپورٹ مالک کے پاس، غلامی، غلام بنا، انسانی اسمگلنگ، انسانی سمگلنگ، اسمگلر پیسے، ایجنٹ پیسے مانگ، جسم فروشی، جسم بیچ، کام چھوڑنے نہیں، کام نہیں چھوڑ سکتا، کام نہیں چھوڑ سکتی، zabardasti kaam, zabardasti kam, mujh se zabardasti, kaam par majboor, passport le liya, passport cheen, passport rakh liya, passport nahi deta, passport wapas nahi, tankhwah nahi deta, tankhwah nahi dete, tankha nahi deta, ghulami
danger-child = بچے کو مارتا، بچے کو مارتی، بچوں کو مارتا، بچوں کو مارتی، بیٹے کو مارتا، بچہ گم، بچی گم، بیٹا گم، بیٹی گم، بچہ نہیں مل رہا، بچی نہیں مل رہی، بچہ اغوا، بچی اغوا، بچے کو لے گیا، ابو مارتے، ابو مجھے مارتے، ابو بہت مارتے، امی مارتی، امی مجھے مارتی، باپ مارتا، باپ مجھے مارتا، ماں مجھے مارتی، بچے سے زیادتی، بچوں سے زیادتی، بچے پر تشدد، بچوں پر تشدد، bache ko marta, bachay ko marta, bachon ko marta, bachon ko marti, bacha gum, mera bacha nahi mil, abu marte, abbu marte, ammi marti, baap marta

## Words that only hold a question together

filler = میں، ہم، مجھے، مجھ، ہمیں، میرا، میری، ہمارا، ہماری، آپ، کا، کی، کو، سے، پر، نے، تک، اور، یا، بھی، ہی، تو، ہیں، ہوں، ہو، تھا، چاہیے، چاہتا، چاہتی، کرنا، کرنی، کروں، کریں، کر، کہاں، کیا، کیسے، کب، کون، کونسی، کوئی، کچھ، کسی، جگہ، قریب، نزدیک، پاس، آس، یہاں، وہاں، ادھر، یہ، وہ، جو، سیکھنا، سیکھنی، سیکھ، سکھا، ڈھونڈنا، ڈھونڈ، رہا، رہی، ملنا، ملے، مل، ملتا، ملتی، سکتا، سکتی، جانا، جاؤں، جا، لیے، والا، والی، ایک، اچھا، اچھی، نیا، نئی، کلاس، کلاسز، گروپ، کلب، مدد، پلیز، ضرورت، چیز، چیزیں، آج، مہربانی، بتائیں، mujhe, mujhay, chahiye, chahye, chahie, kahan, kahaan, hai, hain, hoon, mera, meri, koi, kuch, yahan, qareeb, karna, karni, seekhna, sikhna, seekhni, madad, liye, kaise, kaun, raha, rahi, dhoondna, dhoond, jagah, aur, wala, wali, plz
