### What people call things when they look for something, in Romanian. See en-GB.ftl. Words typed
### without ă, â, î, ș and ț are found by themselves.

## Sport and moving

football = fotbal, miuță, minge, meci, joc fotbal, futsal, fotbalist
swimming = înot, înotat, piscină, bazin, să înot, bazin de înot, înotător
walking = plimbare, plimbări, mers pe jos, drumeție, drumeții, să mă plimb, mers în natură
running = alergare, alergat, să alerg, jogging, fugă, cros
cycling = bicicletă, biciclete, ciclism, mers cu bicicleta, bicla
gym = sală de sport, sală de forță, fitness, gimnastică, exerciții, antrenament, aerobic, zumba, greutăți, (sală)
sport = sport, sporturi, (mișcare), (să slăbesc), să fac sport
yoga = yoga, ioga, pilates, stretching, întinderi
dance = dans, dansuri, dansat, să dansez, salsa, hore, dansuri populare, discotecă
cricket = crichet, cricket
basketball = baschet, basket, basketball
volleyball = volei, voleibal
table-tennis = tenis de masă, ping pong, tenis, badminton
martial-arts = arte marțiale, box, karate, judo, taekwondo, autoapărare, lupte, kickbox
snooker = biliard, snooker, bowling, popice

## Fun and making

fun = distracție, să mă distrez, (mă plictisesc), (plictiseală), timp liber, (relaxant)
chess = șah, table de șah
board-games = jocuri de societate, jocuri, cărți de joc, table, domino, remi, joc de cărți
film = film, filme, cinema, cinematograf
trips = excursie, excursii, ieșire, călătorie, (ieșiri)
party = petrecere, petreceri, festival, sărbătoare, crăciun, paște, revelion
choir = cor, cântat, să cânt, cântece, (cântec), canto, muzică vocală
music = muzică, chitară, pian, instrument, formație, vioară, orgă, trupă
drums = tobe, tobă, percuție, darabană
theatre = teatru, actorie, piesă de teatru, actor, scenă
art = pictură, desen, să desenez, să pictez, artă, pictor, acuarele
sewing = croitorie, cusut, să cos, mașină de cusut, croitor, croitoreasă
knitting = tricotat, croșetat, tricotaj, lână, andrele, să tricotez
pottery = olărit, ceramică, lut, oale de lut
cooking = gătit, să gătesc, rețete, bucătar, (bucătărie), curs de gătit
baking = copt, prăjituri, pâine, să coc, cozonac, tort, plăcinte, patiserie
crafts = lucru de mână, lucru manual, meșteșuguri, bijuterii, mărgele, făcut de mână
woodwork = tâmplărie, tâmplar, lucrat lemn, lemn, dulgher
repair = reparații, reparat, să repar, să dreg, (stricat), reparație
photography = fotografie, poze, fotograf, aparat foto, fotografii
writing = scriere creativă, poezie, poezii, scris poezii, cerc literar
books = cărți, carte, club de carte, lectură, (citit), (să citesc)

## Outside

outside = aer liber, afară, aer curat, spațiu verde
gardening = grădinărit, grădină, plante, flori, legume, să plantez, grădinar, solar
farm = fermă, animale, găini, capre, gospodărie
nature = natură, păsări, pădure, animale sălbatice
park = parc, parcuri
fishing = pescuit, la pește, pescar, undiță
clean-up = curățenie afară, strâns gunoaie, (gunoi), curățat râul, ecologizare

## English and learning

learn-english = curs de engleză, engleză, limba engleză, învăț engleză, cursuri de engleză, lecții de engleză, esol, ielts, să învăț engleza, meditații engleză, english, englesa
conversation = conversație, conversație în engleză, să vorbesc engleză, exersez engleza, vorbit engleză
literacy = scris și citit, să învăț să citesc, să învăț să scriu, alfabet, abecedar, alfabetizare
maths = matematică, mate, calcule, aritmetică, socoteli
computers = calculatoare, calculator, laptop, tabletă, curs de calculator, pc, computer, informatică
courses = cursuri, curs, facultate, colegiu, universitate, studii, școală de meserii, diplomă, calificare, (meserie)
driving = permis de conducere, șofat, carnet, școală de șoferi, să conduc, examen auto, carnet de șofer
citizenship = cetățenie, pașaport britanic, test de cetățenie, cetățenie britanică, life in the uk
homework = teme, teme pentru acasă, meditații, meditator, ajutor la teme, lecții acasă
school = școală, școli, înscriere la școală, clasa întâi, (uniformă), liceu
library = bibliotecă, biblioteci
language-exchange = schimb de limbi, schimb lingvistic, tandem, să învăț arabă

## Children and family

children = copii, copil, pentru copii, (băiat), (fiul meu), (fiica mea), copilași, copilul meu
babies = bebeluș, bebeluși, bebe, nou născut, copil mic, sugar
playgroup = loc de joacă, joacă, jucării, să se joace, mame cu copii, (să mă joc)
nursery = grădiniță, creșă, bonă, dădacă, grădi, să stea cu copilul
youth = tineri, adolescenți, club de tineri, tineret, adolescent, (tânăr)
story-time = povești, poveste, citit povești, basme
parents = părinți, mame, tați, (mamă), (tată), mămici, tătici, (părinte)
pregnancy = sarcină, însărcinată, gravidă, moașă, naștere, aștept un copil
holiday-club = tabără, vacanță, club de vacanță, vacanța școlară, tabără de vară
girls = fete, (fată), fetițe
family = familie, familii, (familia mea)

## Food, clothes and things

food-bank = banca de alimente, alimente, pachet de mâncare, ajutor alimentar, mâncare gratuită, (foame), (mi e foame), food bank, banca de mâncare, conserve
food = mâncare, (de mâncare), (să mănânc), orez, hrană
meal = masă caldă, prânz, cină, supă, ciorbă, mic dejun, masă împreună, cantină, masa de prânz
cafe = cafenea, cafea, ceai, la o cafea, ceai și vorbă, ceainărie
clothes = haine, îmbrăcăminte, haine gratuite, (pantaloni), (rochie), țoale, hăinuțe
coats = haină de iarnă, geacă, palton, haine groase, mănuși, căciulă, jachetă, geci
shoes = pantofi, încălțăminte, ghete, adidași, cizme, papuci
furniture = mobilă, pat, canapea, saltea, dulap, masă și scaune, (frigider), (aragaz), mobilier
kitchen-things = vase de bucătărie, oale, tigăi, farfurii, cratiță, veselă, tacâmuri
bedding = așternuturi, pătură, pături, cearșaf, plapumă, pernă, prosoape, lenjerie de pat
baby-things = lucruri pentru bebe, scutece, pamperși, cărucior, lapte praf, haine de bebe, pampers
toiletries = săpun, șampon, absorbante, tampoane, pastă de dinți, produse de igienă
warm-space = loc cald, cameră caldă, (frig), (căldură), să mă încălzesc, (mi e frig), spațiu cald
shower = duș, dușuri, să mă spăl, baie
laundry = spălătorie, mașină de spălat, spălat haine, să spăl rufe, rufe
wifi = wifi, internet, internet gratuit, să încarc telefonul, (încărcător), net
sim-card = cartelă sim, cartelă, credit telefon, (sim), date mobile, reîncărcare
bus-pass = bilet de autobuz, abonament autobuz, bani de autobuz, autobuz, bilete de autobuz, bani de drum
charity-shop = magazin second hand, second hand, (ieftin), la mâna a doua, lucruri folosite, charity shop
halal = halal

## Letters, money and a home

letters = scrisori, scrisoare, formulare, formular, completat formulare, (poștă), să citesc o scrisoare, ajutor cu scrisori, hârtii
bills = facturi, factură, curent electric, gaz, factură la apă, council tax, (curent), lumină
debt = datorii, datorie, împrumut, rate, (am datorii), credit la bancă
benefits = ajutoare de la stat, ajutor social, alocație, universal credit, beneficii, (bani), șomaj, ajutor bănesc, job centre
bank-account = cont bancar, cont la bancă, (bancă), economii
housing = locuință, chirie, casă, apartament, proprietar, chiriaș, cazare, garsonieră, evacuare, gazdă, council house
homeless = fără casă, dorm pe stradă, adăpost, nu am unde dormi, n am unde dormi, fără adăpost, azil de noapte, (pe stradă)
asylum = azil, refugiat, refugiați, home office, cerere de azil, solicitant de azil, refugiată
lawyer = avocat, ajutor juridic, sfat juridic, avocat imigrări, (tribunal), (apel), notar
visa = viză, evisa, pașaport, acte, brp, settled status, share code, drept de ședere, presettled, ședere
family-reunion = reîntregirea familiei, să mi aduc familia, să mi aduc soția, (să mi aduc soțul), reunificarea familiei
doctor = doctor, medic, medic de familie, asistentă, gp, doctori, (bolnav), (bolnavă)
dentist = dentist, dinți, (dinte), mă doare măseaua, stomatolog, măsea
medicine = farmacie, medicamente, rețetă medicală, pastile, medicament
hospital = spital, clinică, policlinică
translation = traducere, traducător, interpret, să traducă, translator
racism = rasism, discriminare, rasist, ură
advice = sfaturi, sfat, (informații), (problemă), citizens advice, consiliere
printing = printat, imprimantă, copii xerox, xerox, scanat, tipărit, fotocopie

## Feeling sad, and people

sad = tristețe, trist, tristă, (depresie), (deprimat), (plâng), supărare, sănătate mintală, (deprimată)
lonely = singurătate, singur, singură, (fără prieteni), (izolat), (n am pe nimeni), (izolată)
worry = griji, anxietate, stres, îngrijorare, (stresat), (panică), nervi, (stresată), neliniște
listener = cineva care ascultă, psiholog, terapie, psihoterapie, terapeut, să mă asculte cineva, să vorbesc cu cineva
trauma = traumă, coșmaruri, nu pot dormi, insomnie, (somn), amintiri din război, ptsd
grief = doliu, a murit cineva, pierdere, (înmormântare), (mi a murit mama), (a murit)
phone-friend = prieten la telefon, vorbit la telefon, sunați mă, să mă sune cineva, telefonul prieteniei
home-visit = vizită acasă, vizite acasă, să vină acasă, să mă viziteze
calm = relaxare, liniște sufletească, meditație, respirație, calm, mindfulness
addiction = dependență, alcoolism, (băutură), droguri, jocuri de noroc, las de fumat, fumat, (alcool), păcănele, alcoolic
wheelchair = scaun cu rotile, dizabilitate, handicap, fără scări, (lift), cărucior cu rotile, dizabilități
deaf = surzi, surd, surdă, limbajul semnelor, bsl, aparat auditiv, nu aud
older-people = oameni în vârstă, pensionari, bătrâni, vârstnici, seniori, (bunici)
carers = îngrijitori, îngrijitor, am grijă de cineva, îngrijesc pe cineva
meet-people = întâlniri cu oameni, prieteni, să cunosc oameni, să mi fac prieteni, (prieten), oameni noi, (prietenie), socializare, (prietenă)
women = femei, pentru femei, doamne, (femeie), doar femei, grup de femei
men = bărbați, pentru bărbați, (bărbat), domni, doar bărbați, grup de bărbați
lgbt = lgbt, gay, lesbiană, trans, homosexual, bisexual, queer
new-here = nou aici, nou venit, abia am venit, abia am ajuns, nou venită, noi veniți, (sunt nou)
community-centre = centru comunitar, centru de cartier, casă de cultură, centrul comunității
mosque = moschee, geamie, loc de rugăciune, rugăciune, (mă rog), (musulman), (islam)
church = biserică, biblie, slujbă, (creștin), ortodox, biserică ortodoxă, pocăiți, capelă
temple = templu, gurdwara, sinagogă, (hindus), (sikh)

## Work and giving

work = muncă, loc de muncă, serviciu, job, joburi, de lucru, (lucrez), (angajare), caut de muncă, slujbă la firmă, angajat
cv = cv, curriculum vitae, curriculum
interview = interviu, interviu de angajare, interviuri
volunteering = voluntariat, voluntar, să ajut oameni, ajut pe alții, voluntară
business = afacere, firmă, pe cont propriu, self employed, (magazin), să deschid o firmă, pfa
skill-swap = schimb de servicii, schimb de ajutor, schimb de experiență, banca timpului
hairdresser = tuns, frizer, coafor, frizerie, coafeză, păr, să mă tund
building-work = construcții, șantier, electrician, instalator, zidar, constructor, cscs

## How it is

online = online, zoom, pe internet, video, pe ecran, (de acasă)
by-phone = la telefon, prin telefon, (telefon)
free = gratuit, gratis, fără bani, (n am bani), pe gratis, moca
no-english = fără engleză, nu știu engleză, nu vorbesc engleză, nu știu engleza deloc
quiet = loc liniștit, liniște, fără gălăgie, grup mic, (timid), liniștit
arabic = arabă, arab, arabi, limba arabă
persian = persană, farsi, dari, afgan, iranian
ukrainian = ucraineană, ucraina, ucrainean, (ucraineni)
french = franceză, franța, (francez)
spanish = spaniolă, spania, (spaniol)
somali = somaleză, somalia, somalez
turkish = turcă, turcia, (turci)
kurdish = kurdă, kurd, sorani, kurmanji, kurzi
tigrinya = tigrină, tigrinya, eritreea
pashto = paștună, pashto, paștu

## Words about danger: help now is shown first. Only what nobody types for another reason.

danger-emergency = infarct, atac de cord, nu pot să respir, nu pot respira, nu mai respiră, nu respiră, sângerează mult, sângerez mult, curge mult sânge, hemoragie, supradoză, am luat multe pastile, a luat multe pastile, are un cuțit, are cuțit, m a înjunghiat, are pistol, are o armă, vrea să mă omoare, o să mă omoare, mă omoară, vor să mă omoare, mă urmărește cineva, sunt urmărit, sunt urmărită, mă urmăresc, mă urmărește un bărbat, m a atacat, m au atacat, ma atacat, sunați la poliție, chemați poliția, chemați salvarea, chemați ambulanța, trage să moară, e pe moarte, moare cineva, arde casa, a luat foc casa, incendiu, e cineva în casa mea, a intrat cineva în casă, accident vascular, e leșinat, și a pierdut cunoștința
danger-self = sinucidere, sinucid, mă sinucid, să mă sinucid, sinuciderea, mă omor, să mă omor, vreau să mor, îmi vine să mor, nu mai vreau să trăiesc, nu vreau să trăiesc, nu mai are rost să trăiesc, nu mai pot trăi, să termin cu viața, să mi iau viața, îmi iau viața, îmi pun capăt zilelor, să mi pun capăt zilelor, mai bine mort, mai bine moartă, m am săturat de viață, mă tai pe mâini, mă tai singur, mă tai singură, îmi tai venele, îmi fac rău singur, îmi fac rău singură, să mi fac rău, să mă spânzur, mă spânzur, mă arunc de pe bloc, mă arunc de pe pod
danger-home = mă bate, m a bătut, ma bătut, soțul mă bate, bărbatul mă bate, mă lovește, m a lovit, ma lovit, dă în mine, mă pocnește, îmi dă palme, mă snopește, mă bat acasă, violență domestică, violență în familie, violență acasă, violență conjugală, abuz, abuzează, abuzat, abuzată, abuz sexual, viol, am fost violată, a fost violată, m a violat, ma violat, hărțuire, mă hărțuiește, mă amenință, m a amenințat, mă sperie soțul, mi e frică de soț, mi e frică de soțul, mi e frică de bărbat, mi e frică de soție, mi e frică de el, mi e frică acasă, frică de soțul meu, mă controlează, mă încuie, mă încuie în casă, mă ține închisă, mă ține închis, nu mă lasă să ies, nu mă lasă să plec, căsătorie forțată, mă mărită cu forța, mă obligă să mă mărit, obligată să mă mărit, mă atinge, m a pipăit, mă pipăie, mă strânge de gât, mutilare genitală
danger-forced = muncă forțată, mă obligă să muncesc, mă obligă să lucrez, sunt obligat să muncesc, sunt obligată să muncesc, mă pune să muncesc cu forța, nu mă plătește, nu mă plătesc, nu îmi dă banii, nu mi dă banii, muncesc fără plată, lucrez fără plată, mi a luat pașaportul, mi au luat pașaportul, mi a luat buletinul, mi au luat buletinul, mi a luat actele, mi au luat actele, îmi ține pașaportul, îmi ține actele, nu mi dă pașaportul, nu mi dă actele, trafic de persoane, trafic de oameni, traficat, traficată, traficanți, sclavie, sclav, sclavă, sunt vândută, m a vândut, prostituție forțată, mă obligă să mă prostituez, mă pune să mă prostituez, mă scoate la produs, să mi vând corpul, datorie la călăuză, nu mă lasă să plec de la muncă, nu pot pleca de la patron
danger-child = îmi bate copilul, îmi bate copiii, bate copilul, bate copiii, îmi lovește copilul, lovește copilul, a dispărut copilul, mi a dispărut copilul, copil dispărut, copilul meu a dispărut, mi am pierdut copilul, tata mă bate, mama mă bate, tatăl meu mă bate, mama mea mă bate, părinții mă bat, tatăl vitreg mă bate, mă bate tata, mă bate mama, abuz asupra copiilor, abuz asupra unui copil, copil abuzat, copil bătut, childline

## Words that only hold a question together: they are not looked for by themselves.

filler = eu, mă, mi, îmi, mie, meu, mea, mei, mele, noi, ne, nostru, noastră, tu, te, vă, dumneavoastră, el, ea, ei, ele, un, o, unei, unui, niște, la, de, din, în, pe, pentru, cu, și, sau, ori, că, să, a, al, ale, ai, am, are, avem, sunt, este, e, fi, aș, vreau, vrea, vrem, doresc, trebuie, îmi trebuie, caut, căutăm, găsesc, găsi, găsit, unde, ce, cum, când, cine, care, cât, câte, pot, poate, se, nu, da, mai, foarte, aici, acolo, acum, azi, aproape, apropiere, lângă, zonă, oraș, orașul, loc, locuri, ceva, cineva, altceva, ajutor, ajutați, ajuta, ajute, rog, mulțumesc, vă rog, grup, grupuri, club, lecții, lecție, oră, ore, activitate, activități, învăț, învăța, merg, mergem, mers, fac, face, facem, vin, veni, nou, bun, bună, oameni, zi, timp, încep, cum pot, știe, cunosc, spre, prin, fără, dacă, există, vreun, vreo, orice
