### What people call things when they look for something, in Somali. See en-GB.ftl.

## Sport and moving

football = kubadda cagta, kubbadda cagta, kubad, banooni, kubada, kubadda, ciyaar kubad
swimming = dabaal, dabbaal, dabaasha, barkad, dabaalasho
walking = socod, socodka, lugayn, lugeyn, tamashle
running = orod, ordid, ordi
cycling = baaskiil, baskiil, bushkuleeti, baaskiil wadid
gym = jimicsi, jim, jimnaasiyo, jimicsiga
sport = ciyaaraha, isboorti, ciyaar, isboortiga
yoga = yoga, fidfidin
dance = qoob ka ciyaar, ciyaar dhaqameed, niiko
cricket = kirikit
basketball = kubadda koleyga, kubada kolayga, koleyga
volleyball = kubadda laliska, laliska
table-tennis = teniska miiska, tenis
martial-arts = feer, karate, feedh, is difaac, legdan
snooker = biliyaardo

## Fun and making

fun = madadaalo, raaxaysi, (caajis), baashaal
chess = jees, shaatar
board-games = ciyaaraha miiska, turub, shax, laadhuu, ciyaaro
film = filim, filin, shineemo, filimo
trips = dalxiis, safar, socdaal
party = xaflad, ciid, dabaaldeg, munaasabad
choir = koox heeseed, hees, heeso, heesid
music = muusik, muusig, kaban, muusiko
drums = durbaan, durbaano
theatre = riwaayad, masraxiyad, masrax
art = farshaxan, sawirid, rinji, sawir
sewing = harqaan, dawaarle, tolid, tolmo, dharka tolid, tolidda
knitting = daabacid dhar, tidic, dun
pottery = dheri, dhoobo
cooking = karin, cunto karin, cunto karinta, (jikada), karis
baking = rooti dubis, rooti, keeg, doolsho
crafts = farsamada gacanta, farsamo gacmeed
woodwork = nijaarad, alwaax, nijaar
repair = dayactir, hagaajin, sameyn alaab
photography = sawir qaadis, kaamiro
writing = qoraal, gabay, qorid
books = buugag, buug, (akhris), akhrin

## Outside

outside = bannaanka, hawo nadiif, dibadda
gardening = beer, beerta, beero, ubax, beerasho
farm = xoolo, xayawaan, digaag, riyo
nature = dabeecad, shimbiro, kayn
park = jardiino, baarka, beerta nasashada
fishing = kalluumaysi, kalluun
clean-up = nadiifin, qashin ururin, nadiifinta webiga

## English and learning

learn-english = baro ingiriisi, ingiriisi, luuqadda ingiriisiga, af ingiriisi, ingriisi, luqada ingiriisiga, barashada ingiriisiga, english barasho, luuqad, ingirisi
conversation = wada hadal, hadalka ingiriisiga, ku hadalka ingiriisiga, sheekaysi
literacy = akhris iyo qoris, akhriska iyo qoraalka, far barad
maths = xisaab
computers = kombiyuutar, kumbuyuutar, iimayl, kombuyuutar, laabtoob
courses = koorsooyin, koorso, jaamacad, waxbarasho, tababar, kulleej
driving = wadista gaariga, laysanka, gaari wadid, liisan, laysan, darawalnimo
citizenship = dhalasho, jinsiyad, baasaboorka ingiriiska
homework = shaqada guriga, layli, casharo, cashar
school = dugsi, iskuul, dugsiga, iskool
library = maktabad, maktabadda
language-exchange = is dhaafsi luqadeed, is weydaarsi luqad

## Children and family

children = carruur, caruur, (ilmo), (wiilkayga), (gabadhayda), ilmaha, carruurta
babies = ilmo yar, dhallaan, ilma yar, uunsi
playgroup = kooxda ciyaarta carruurta, ciyaarta carruurta, alaabta ciyaarta
nursery = xannaano, xanaanada carruurta, xanaano, ilmo haye
youth = dhalinyaro, dhallinyaro, dhalinta
story-time = sheekooyin, sheeko carruur, sheeko
parents = waalid, waalidiin, hooyooyin, (hooyo), (aabe)
pregnancy = uur, uurleh, umuliso, dhalmo
holiday-club = fasaxa iskuulka, xerada xagaaga, fasax
girls = gabdho, gabdhaha, (gabadh)
family = qoys, qoyska, reer

## Food, clothes and things

food-bank = bangiga cuntada, cunto bilaash ah, raashin, cunto bilaash, (gaajo), raashin bilaash, caawimo cunto
food = cunto, (cunno), raashinka, cunid
meal = qado, casho, maraq, quraac, cunto kulul
cafe = makhaayad, shaah, kafee, qaxwo, kafeega
clothes = dhar, dharka, dharr, dhar bilaash
coats = jaakad, koodh, dhar diiran, jaakado, dhar qaboow
shoes = kabo, kabaha, buud
furniture = alaabta guriga, sariir, fadhi, kuraas, miis, furaash, alaab guri
kitchen-things = dheriyo, saxamo, weelal, alaabta jikada
bedding = busteyaal, buste, go'yaal, barkin
baby-things = alaabta ilmaha, xafaayad, caanaha ilmaha, xafaayado, gaari ilmo
toiletries = saabuun, shaambo, nadaafadda
warm-space = meel diiran, qol diiran, kuleyl, (qabow), diirran
shower = qubeys, maydhasho, qubays
laundry = dhar dhaqid, mishiinka dharka, dharka dhaqa, dhar mayris
wifi = waayfaay, internet, interneet, dallacaad, taleefan dallacid
sim-card = simkaadh, sim, kaarka taleefanka
bus-pass = tikidhka baska, kaarka baska, baska, gaadiid
charity-shop = dukaan samafal, gacan labaad, (jaban)
halal = xalaal

## Letters, money and a home

letters = waraaqo, warqad, foom, foomam, buuxin foom, foomka, warqado
bills = biilasha, biil, koronto, gaas, biilal
debt = dayn, deyn, amaah
benefits = gargaar lacageed, ceyr, lacag caawimo, (lacag), dheefta, beniifit
bank-account = akoon bangi, bangi, koontada bangiga
housing = guri, guriyeyn, kiro, hoy, guryo, mulkiile, milkiilaha guriga, aqal, kirada
homeless = guri la'aan, hoy la'aan, meel aan seexdo, hoylaawe, meel jiif, bilaa guri
asylum = magangelyo, qaxooti, magangalyo, magangelyo doon, xafiiska hoom
lawyer = qareen, garyaqaan, looyar, sharci, talo sharci
visa = fiiso, baasaboor, sharciga joogitaanka, dal ku joog, waraaqaha sharciga
family-reunion = isu keenida qoyska, reer isku keenid, qoyska keenista
doctor = dhakhtar, takhtar, kalkaaliso, (xanuun), dhaqtar
dentist = dhakhtarka ilkaha, ilko, ilkaha
medicine = daawo, farmashi, dawo
hospital = isbitaal, cusbitaal
translation = turjumaan, tarjumaad, turjubaan, tarjumid
racism = midab takoor, cunsuriyad, takoor
advice = talo, macluumaad, la talin, (dhibaato)
printing = daabacaad, daabacid, koobi

## Feeling sad, and people

sad = murugo, murugsan, niyad jab, (oohin), niyad jabsan, caafimaadka maskaxda, diiqad
lonely = kelinimo, keli, kalinimo, (saaxiib ma lihi), cidlo, kali
worry = walwal, walaac, cabsi, welwel, diiqo
listener = qof aan la hadlo, la taliye, dhakhtarka dhimirka, dhageyste, dhagayste, latalin nafsi
trauma = naxdin, riyo xun, hurdo la'aan, dhaawac maskaxeed
grief = baroor, tacsi, geeri, (dhintay)
phone-friend = saaxiib taleefan, wicitaan, taleefan wicis
home-visit = booqasho guri, guriga booqasho, booqasho
calm = nasasho, deganaan, xasillooni, neefsasho
addiction = balwad, khamri, maandooriye, qaad, sigaar joojin, jaad
wheelchair = kursiga curyaanka, curyaan, naafo, naafonimo
deaf = dhagool, dhegool, luqadda dhegoolaha
older-people = waayeel, dadka waaweyn, da'da ah, oday
carers = daryeele, xannaaneeye
meet-people = saaxiibo, saaxiib, dad la kulan, la kulan dad, asxaab, saaxiibbo
women = dumar, haween, (naag), dumarka, haweenka, naagaha
men = rag, ragga, (nin), niman
lgbt = lgbt, khaniis
new-here = dadka cusub, cusub, dhawaan yimid, soo galooti
community-centre = xarunta bulshada, xarun bulsho, xarunta jaaliyadda
mosque = masjid, salaad, masaajid, salaadda, tukasho
church = kaniisad, masiixi
temple = macbad

## Work and giving

work = shaqo, shaqada, shaqo raadin, shaqooyin, (shaqeyn)
cv = siifii, cv, taariikh nololeed
interview = wareysi shaqo, waraysi, wareysi
volunteering = tabaruc, mutadawac, iskaa wax u qabso, tabaruce, caawinta dadka, samafal
business = ganacsi, dukaan, ganacsade
skill-swap = xirfad is dhaafsi, xirfad, xirfado
hairdresser = timo jare, rayshe, timo jarid, tima jare
building-work = dhismo, koronto yaqaan, tuubiiste, fuundi

## How it is

online = onleen, internetka, zoom, guriga ka
by-phone = taleefan ku, (taleefan), telefoon
free = bilaash, lacag la'aan, bilaash ah, free ah
no-english = ingiriisi la'aan, ingiriisi ma aqaan, ingiriisi kuma hadlo
quiet = xasilloon, deggan, koox yar, aamusan
arabic = carabi, af carabi
persian = faarisi
ukrainian = yukreeniyaan
french = faransiis
spanish = isbaanish
somali = soomaali, af soomaali, soomaaliya, somali
turkish = turki
kurdish = kurdi
tigrinya = tigrinya, eritereeya
pashto = bashto

## Danger

danger-emergency = wadno istaag, wadne xanuun daran, ma neefsan karo, neefsan kari waayay, dhiig bax, wuxuu haystaa mindi, mindi ayuu haystaa, qori ayuu haystaa, wuxuu rabaa inuu i dilo, inuu i dilo, i dili doona, i daba socda, qof baa i daba socda, i weeraray, booliska wac, ambalaas, guri gubanaya, wuu dhimanayaa, ma neefsanayo
danger-self = isdilid, is dilid, is dilo, isdilo, naftayda dilo, inaan dhinto, inaan is dilo, waxaan rabaa inaan dhinto, nolosha waan ka daalay, naftayda waxyeelo, is jarid, inaan is dhaawaco, ma rabo inaan noolaado
danger-home = i garaaca, wuu i garaacaa, i garaacay, i garaacaa, ninkaygu wuu i, i dilaa ninkayga, wuu i dilaa, i dhirbaaxay, rabshad guri, rabshadda qoyska, xadgudub, kufsi, la i kufsaday, i kufsaday, i handadaa, guur qasab ah, guur khasab, gudniinka fircooniga, gudniin, ninkayga ka baqayaa, i xidhay guriga
danger-forced = shaqo qasab ah, shaqo khasab, la igu qasbo shaqo, igu qasbaa, mushaar la'aan, baasaboorkayga qaatay, baasaboorkayga haysta, dad ka ganacsi, addoonsi, mukhalas i handadaya, magafe
danger-child = ilmahayga garaaca, carruurta garaaca, aabahay wuu i garaacaa, aabe i garaaca, hooyo i garaacda, ilmo la waayay, ilmahaygii waa lumay, ilmahayga waa maqan

## Words that only hold a question together

filler = waxaan, rabaa, aan, doonayaa, rabnaa, u, baahanahay, waxan, xaggee, halkee, meel, meesha, sidee, maxaa, ku, ka, oo, iyo, ama, la, si, in, inaan, ah, ayaa, baa, waa, ma, i, ii, igu, aniga, anigu, dhow, halkan, caawi, caawimo, caawin, caawimaad, koox, kooxda, fasal, fasalka, barasho, barashada, baro, barto, raadinayaa, hel, helo, tago, wax, qof, fadlan, leh, jira
