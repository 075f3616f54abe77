### What people call things when they look for something, in Albanian. See en-GB.ftl.

## Sport and moving

football = futboll, futbolli, fudboll, futball, luaj futboll, loz futboll
swimming = notim, të notoj, pishinë, pishina, noti, kurs noti
walking = ecje, shëtitje, të eci, ecja, shëtis
running = vrapim, vrapoj, vrap
cycling = biçikletë, biçikleta, çiklizëm, biçiklet
gym = palestër, palestra, fitnes, fitness, ushtrime, gjimnastikë
sport = sport, sporti, sporte, (lëvizje)
yoga = joga, yoga, pilates
dance = vallëzim, kërcim, valle, vallja, dans, zumba
cricket = kriket
basketball = basketboll, basket
volleyball = volejboll, volej
table-tennis = pingpong, ping pong, tenis, badminton
martial-arts = arte marciale, boks, karate, xhudo, mundje, taekuondo
snooker = bilardo, bouling

## Fun and making

fun = argëtim, të argëtohem, dëfrim, (mërzitem), (qejf)
chess = shah, shahu
board-games = lojëra tavoline, lojëra, domino, tavëll, lojë me letra, (lojë)
film = film, filma, kinema
trips = ekskursion, ekskursione, udhëtim, piknik, dalje në grup
party = festë, festa, bajram, kremtim, krishtlindje, aheng
choir = kor, këngë, të këndoj, këndim, këndoj
music = muzikë, muzika, kitarë, piano, çifteli, instrument
drums = daulle, tupan, daullet
theatre = teatër, teatri, aktrim, dramë
art = art, pikturë, vizatim, pikturoj, vizatoj
sewing = qepje, rrobaqepësi, makinë qepëse, rrobaqepës, të qep
knitting = thurje, thur, punim me grep, lesh
pottery = qeramikë, poçeri, argjilë, baltë
cooking = gatim, gatuaj, të gatuaj, receta gatimi, (kuzhinë)
baking = ëmbëlsira, pjekje, tortë, byrek, kek, bukë në furrë
crafts = punë dore, punë me dorë, artizanat, punime dore, bizhuteri
woodwork = punë druri, zdrukthëtari, marangoz, zdrukthtar, (dru)
repair = riparim, riparoj, ndreq, meremetim, (prishur)
photography = fotografi, foto, fotografim, aparat fotografik
writing = shkrim krijues, poezi, vjersha, shkrimtar
books = libra, libër, klub libri, lexim, klub leximi

## Outside

outside = ajër i pastër, përjashta, (jashtë)
gardening = kopshtari, bahçe, lule, mbjellje, bimë, (perime)
farm = fermë, ferma, kafshë, pula, dhi
nature = natyrë, natyra, pyll, zogj, mali
park = park, parku
fishing = peshkim, peshkoj
clean-up = pastrim, mbeturina, plehra, mbledhje mbeturinash, (pastroj)

## English and learning

learn-english = mësim anglishteje, anglisht, anglishtja, kurs anglishteje, gjuha angleze, kurs anglisht, të mësoj anglisht, anglishten, esol, ielts, english
conversation = bisedë, bisedë në anglisht, të flas anglisht, biseda, muhabet
literacy = shkrim e lexim, të mësoj të lexoj, të mësoj të shkruaj, alfabet, abetare, shkrim lexim
maths = matematikë, matematika
computers = kompjuter, kompjutera, kompjuteri, laptop, email, tablet
courses = kurse, kurs, universitet, kolegj, shkollim, trajnim, studime, studioj
driving = patentë shoferi, patentë, patent shofer, autoshkollë, provimi i teorisë, leje drejtimi, (makinë)
citizenship = nënshtetësi, shtetësi, pasaportë britanike, life in the uk, shtetësi britanike
homework = detyra shtëpie, detyra, detyrat, mësime shtesë
school = shkollë, shkolla, shkollën, regjistrim në shkollë
library = bibliotekë, biblioteka
language-exchange = shkëmbim gjuhësh, tandem, shkëmbej gjuhën

## Children and family

children = fëmijë, fëmijët, kalamaj, femit, (djali im), (vajza ime), (çuni im), (goca ime)
babies = foshnja, foshnjë, bebe, bebi, i porsalindur
playgroup = grup loje, lodra, lojë për fëmijë, kënd lojërash, (të luajnë)
nursery = çerdhe, kopsht fëmijësh, ruajtje fëmijësh, kopsht, dado, të ma ruajë fëmijën
youth = të rinj, rini, rinia, adoleshentë, klub rinor, rinor
story-time = përralla, përrallë, tregime, përralla për fëmijë
parents = prindër, prindërit, nëna, (nënë), (baba), (mama), baballarë
pregnancy = shtatzëni, shtatzënë, me barrë, lindje, (mami), jam shtatzënë
holiday-club = klub pushimesh, pushime, pushimet e shkollës, kamp veror, pushimet verore
girls = vajza, goca, çupa, (vajzë)
family = familje, familja, familje me fëmijë

## Food, clothes and things

food-bank = ndihmë me ushqime, ushqim falas, ushqime falas, pako ushqimore, bankë ushqimi, ndihmë ushqimore, food bank, (kam uri), (jam pa bukë), (s'kam bukë)
food = ushqim, ushqime, bukë, gjellë, oriz, (të ha)
meal = drekë, darkë, supë, mëngjes, ushqim i ngrohtë, gjellë e ngrohtë, vakt
cafe = kafe, çaj, kafene, kafja, kafe e muhabet
clothes = rroba, veshje, tesha, rroba falas, petka, (pantallona)
coats = pallto, xhup, xhaketë, rroba dimri, doreza, kapelë, xhupa
shoes = këpucë, çizme, atlete, patika
furniture = mobilie, mobilje, krevat, shtrat, tavolinë, divan, dollap, dyshek, orendi, karrige, (frigorifer)
kitchen-things = enë kuzhine, tenxhere, pjata, enë, tigan, gota
bedding = batanije, çarçafë, jorgan, jastëk, peshqirë, shtroje
baby-things = gjëra për bebe, pelena, qumësht për bebe, rroba për bebe, karrocë për bebe, pampers, ushqim për bebe
toiletries = sapun, shampo, pasta dhëmbësh, higjienë, letër higjienike, tampona, pako higjienike
warm-space = vend i ngrohtë, dhomë e ngrohtë, ngrohje, të ngrohem, (ftohtë), (kam ftohtë)
shower = dush, banjë, të lahem, dushi
laundry = lavanderi, lavatriçe, të laj rrobat, larje rrobash, makinë larëse
wifi = internet, wifi, internet falas, karikoj telefonin, karikues
sim-card = kartë sim, kartelë telefoni, kartë telefoni, sim kartë, rimbushje, mbush telefonin, (sim)
bus-pass = biletë autobusi, autobus, para për autobus, kartë autobusi, abone, autobuz, bileta autobusi
charity-shop = rroba të përdorura, dyqan i lirë, gjëra të përdorura, dorë e dytë, (lirë)
halal = hallall, halal

## Letters, money and a home

letters = letra, formularë, letër, formular, të plotësoj formularin, të lexoj letrën, ndihmë me letra, (postë)
bills = fatura, faturë, drita, rryma, fatura e ujit, energji elektrike, council tax, (gazi)
debt = borxh, borxhe, borxhi, hua, kredi
benefits = ndihmë sociale, asistencë, ndihmë me para, ndihmë ekonomike, universal credit, job centre, para nga shteti, social, (para), (lekë)
bank-account = llogari bankare, bankë, banka, hap llogari, kursime
housing = banesë, shtëpi, qira, me qira, apartament, strehim, pronari i shtëpisë, qiradhënës, nxjerrje nga shtëpia, nxjerrin nga shtëpia, banim
homeless = pa strehë, i pastrehë, pa shtëpi, vend për të fjetur, fle në rrugë, s'kam ku fle, nuk kam ku fle, strehë, (fle jashtë)
asylum = azil, azili, azilkërkues, refugjat, refugjatë, kërkesë për azil, home office, azilant
lawyer = avokat, avokati, ndihmë ligjore, jurist, avokat për azil, (gjykatë), (gjyq), (apel), (ankesë)
visa = vizë, viza, leje qëndrimi, pasaportë, dokumente, dokumentet, brp, evisa, share code
family-reunion = bashkim familjar, ribashkim familjar, të sjell familjen, të sjell gruan, (të sjell burrin), të sjell fëmijët
doctor = mjek, doktor, mjeku, doktori, infermiere, gp, (i sëmurë), (e sëmurë), (jam sëmurë)
dentist = dentist, dentisti, dhëmb, dhimbje dhëmbi, dhëmbët, stomatolog
medicine = ilaçe, barna, farmaci, ilaç, barnatore, recetë mjeku
hospital = spital, spitali, klinikë
translation = përkthim, përkthyes, përkthyese, përkthej, të ma përkthejë
racism = racizëm, diskriminim, racist, racistë
advice = këshilla, këshillë, këshillim, zyrë këshillimi, citizens advice, (informacion), (problem), (hall)
printing = printim, printer, fotokopje, të printoj, skanim

## Feeling sad, and people

sad = mërzi, i mërzitur, e mërzitur, jam mërzitur, trishtim, i trishtuar, pikëllim, shëndet mendor, (depresion), (qaj), (ndihem keq)
lonely = vetmi, jam vetëm, i vetmuar, e vetmuar, ndihem vetëm, (vetëm), (pa shokë), (s'kam shokë)
worry = merak, shqetësim, stres, ankth, frikë, i shqetësuar, (kam frikë), (panik), (nervoz)
listener = dikush për të folur, psikolog, të flas me dikë, terapi, psikologe, terapist, të hap zemrën
trauma = traumë, makthe, makth, pagjumësi, s'fle dot, nuk fle dot, kujtime lufte, ëndrra të këqija, (gjumë)
grief = humbja e dikujt, zi, humbje, vdekje, më vdiq, ngushëllim, (vdiq), (varrim), (varrimi)
phone-friend = shok në telefon, telefonatë, më telefononi, thirrje telefonike, bisedë në telefon
home-visit = vizitë në shtëpi, të vijnë në shtëpi, më vizitoni, s'dal dot nga shtëpia, vizitë
calm = qetësim, të qetësohem, relaksim, meditim, frymëmarrje, çlodhje, qetësi
addiction = varësi, alkool, drogë, kumar, bixhoz, të lë duhanin, duhan, (pi shumë)
wheelchair = karrige me rrota, pa shkallë, invalid, aftësi të kufizuara, i paralizuar, (ashensor)
deaf = i shurdhër, gjuha e shenjave, e shurdhër, shurdh, nuk dëgjoj, bsl
older-people = të moshuar, pleq, pensionistë, të moshuarit, pensionist, (plak), (plakë)
carers = kujdestar, kujdestarë, kujdesem për dikë
meet-people = të njoh njerëz, shokë, miq, shoqëri, shok, shoqe, mik, shoqërohem, njerëz të rinj, (takoj)
women = gra, grua, femra, vetëm gra, grup grash, gratë, (femër), (motra)
men = burra, burrë, meshkuj, vetëm burra, burrat, (mashkull)
lgbt = lgbt, gej, gay, lesbike, trans, homoseksual
new-here = të sapoardhur, sapo kam ardhur, sapo erdha, i ri këtu, e re këtu
community-centre = qendër komunitare, qendra e lagjes, qendra komunitare, shtëpi e komunitetit, (qendra)
mosque = xhami, xhamia, namaz, falje, të falem, lutje, (mysliman), (islam)
church = kishë, kisha, meshë, (i krishterë), (bibla)
temple = tempull, sinagogë, teqe, (bektashi)

## Work and giving

work = punë, të gjej punë, vend pune, punësim, të punoj, vende pune, (rrogë), (pagë)
cv = cv, jetëshkrim, rezyme
interview = intervistë pune, intervistë, intervista
volunteering = vullnetar, vullnetare, punë vullnetare, të ndihmoj të tjerët
business = biznes, të hap biznes, biznesi im, i vetëpunësuar, (dyqan)
skill-swap = shkëmbim aftësish, aftësi, zanat, zanate
hairdresser = berber, parukeri, qethje, floktar, parukiere, frizer, flokë
building-work = ndërtim, elektricist, hidraulik, murator, bojaxhi, ndërtimtari

## How it is

online = në internet, online, onlajn, zoom, video, (nga shtëpia)
by-phone = me telefon, në telefon, (telefon)
free = falas, pa pagesë, gratis, pa para, pa lekë
no-english = pa anglisht, nuk flas anglisht, s'di anglisht, nuk di anglisht, s'flas anglisht
quiet = vend i qetë, qetë, grup i vogël, pa zhurmë
arabic = arabisht, gjuha arabe, (arab)
persian = persisht, farsi, dari, afgan, iranian
ukrainian = ukrainisht, ukrainë, ukrainas
french = frëngjisht, gjuha frënge
spanish = spanjisht, spanjolle
somali = somalisht, somali
turkish = turqisht, (turk)
kurdish = kurdisht, kurd, kurmanxhi, sorani
tigrinya = tigrinjisht, eritre, tigrinja
pashto = pashtunisht, pashto, pashtun

## Danger

danger-emergency = sulm në zemër, infarkt, nuk marr dot frymë, s'marr dot frymë, po gjakos, gjakos shumë, mbidozë, kam pirë shumë ilaçe, ka thikë, ka armë, ka pistoletë, do të më vrasë, do më vrasë, kërkon të më vrasë, do të më vrasin, do më vrasin, më kërcënon me thikë, më kërcënon me armë, po më ndjek, më ndjekin, dikush më ndjek, më sulmoi, më sulmuan, po vdes, thirrni policinë, thirrni ambulancën, thirr policinë, nuk merr frymë, po digjet shtëpia, ka rënë zjarr, dikush është në shtëpinë time, gjakmarrje, më ka në gjak, hakmarrje
danger-self = vetëvrasje, të vras veten, do të vras veten, vras veten, dua të vdes, due me vdek, du me vdek, dua me vdek, me vra veten, nuk dua të jetoj, s'dua të jetoj, nuk dua më jetën, t'i jap fund jetës, i jap fund jetës, të lëndoj veten, lëndoj veten, e pres veten, pres damarët, të vetëvritem, më mirë i vdekur, më mirë e vdekur, jam lodhur nga jeta, të var veten, s'kam pse të jetoj, nuk kam pse të jetoj
danger-home = më rreh, më rrahu, më rreh burri, burri më rreh, më godet, më goditi, më qëllon, më ka rrahur, më rrahin, dhunë në familje, dhunë, dhuna në familje, më dhunon, përdhunim, më përdhunoi, më përdhunon, abuzim, më abuzon, kam frikë nga burri, kam frikë nga gruaja, më kërcënon, më kërcënojnë, martesë me detyrim, martesë e detyruar, martesë me zor, më martojnë me zor, vrasje për nder, më mbyll brenda, nuk më lë të dal, s'më lë të dal, burri më kontrollon, më ngacmon, më prek me zor, rrahje, gruaja më rreh
danger-forced = punë e detyruar, më detyrojnë të punoj, më detyron të punoj, punoj pa pagesë, punoj pa rrogë, nuk më paguajnë, s'më paguajnë, nuk më paguan, ma mori pasaportën, ma morën pasaportën, më mori pasaportën, ma mban pasaportën, trafikim, trafikant, trafikantë, trafikim njerëzish, më trafikuan, skllavëri, skllav, prostitucion, më detyrojnë të shes trupin, shes trupin, borxh te trafikantët, borxh trafikantëve, nuk më lënë të iki, s'më lënë të iki, shtëpi kanabisi, më detyrojnë të rris kanabis
danger-child = abuzim i fëmijës, abuzim i fëmijëve, rreh fëmijën, rreh fëmijët, ma rreh fëmijën, më rreh babai, babai më rreh, mamaja më rreh, nëna më rreh, më rreh mamaja, prindërit më rrahin, më humbi fëmija, më ka humbur fëmija, fëmija im ka humbur, humbi djali, humbi vajza, dikush lëndon fëmijën, ma prek fëmijën, childline

## Words that only hold a question together

filler = unë, mua, më, im, ime, tim, time, mi, mia, jam, jemi, është, ka, kam, kemi, dua, duam, due, duhet, duhen, do, të, ta, për, në, dhe, e, i, u, nga, tek, ku, kur, si, sa, çfarë, çka, cili, cila, kush, a, që, se, një, ndonjë, diçka, dikush, këtu, ktu, aty, afër, pranë, rreth, rrotull, gjej, gjeni, kërkoj, shkoj, vij, bëj, ndihmë, ndihmoni, ju, lutem, lutemi, mund, mundem, mësim, mësoj, mësime, klub, grup, vend, lagje, qytet, gjë, gjëra, mirë, re, ri, sot, nesër, nuk, edhe, ose, kjo, ky, këtë
