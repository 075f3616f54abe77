### What people call things when they look for something, in Kurmanji Kurdish. See en-GB.ftl.

## Sport and moving

football = futbol, fitbol, topê, gogê, tepik, lîstika topê
swimming = avjenî, melevanî, hewz, avjenî kirin, soberî
walking = meş, meşîn, gera bi meşê, bimeşim
running = bazdan, bezîn, revîn
cycling = bisiklet, duçerxe, bisklêt, bisikilet
gym = fîtnes, salona sporê, cimnastîk, idman, nadî
sport = spor, werzîş, riyaze, riyada, (livîn)
yoga = yoga, pîlates
dance = dans, dîlan, govend, reqs, halparkê
cricket = krîket
basketball = basketbol, baskêt
volleyball = voleybol, balafok
table-tennis = tenîsa ser maseyê, tenîs, pîngpong, badminton
martial-arts = boks, boksîng, karatê, cûdo, tekwando, gulaş
snooker = bîlardo, bîlyardo, bowling

## Fun and making

fun = kêf, kêfxweşî, kêf û şahî, şahî, (bêhna min teng dibe)
chess = şetrenc, kişik
board-games = lîstikên maseyê, lîstik, tawle, domîno, qeşe, werq
film = fîlm, sînema, fîlim
trips = seyran, geşt, gera rojekê, piknîk
party = cejn, şahiyane, newroz, pîrozbahî, dawet, partî
choir = koro, stran, stranbêjî, stran gotin, kilam
music = muzîk, saz, tembûr, gîtar, piyano
drums = def, dahol, darbuke, erbane
theatre = şano, tiyatro, şanogerî, mesreh
art = huner, resim, nîgar, xêzkirin, boyaxkirin, resim çêkirin
sewing = dirûtin, dirûn, terzî, cildirû, makîna dirûnê, xeyat
knitting = hûnandin, çinîn, hirî, trîko
pottery = kûzvanî, seramîk, gil, kûz, gilkarî
cooking = çêkirina xwarinê, xwarin çêkirin, pijandin, aşpêjî, (metbex)
baking = nan çêkirin, nan, kulîçe, kêk, pasta
crafts = karê destan, destkarî, karên destan
woodwork = darkarî, necarî, necar, xeratî
repair = tamîr, tamîrkirin, sererastkirin, çêkirina tiştan, teslîh
photography = wênegirî, wênekêşî, kamera, foto, wêne kişandin
writing = nivîskarî, helbest, şiîr, nivîsîna helbestan
books = pirtûk, kitêb, pirtûkxwîn, komeke xwendinê

## Outside

outside = derve, li derve, hewaya paqij, (hewa)
gardening = baxçevanî, baxçe, bexçe, bostan, kulîlk, gul û çîçek
farm = çewlik, heywan, mirîşk, bizin, mezre, ajal
nature = xweza, çûk, daristan, tebîet
park = park, baxçeyê gelemperî
fishing = masîgirî, masî girtin, masîvanî
clean-up = paqijkirina taxê, berhevkirina gemarê, paqijkirin, zibil

## English and learning

learn-english = fêrbûna îngilîzî, îngilîzî, inglizi, ingilîsî, ders îngilîzî, dersa îngilîzî, kursa îngilîzî, esol, ielts, zimanê îngilîzî
conversation = axaftin bi îngilîzî, axaftin, sohbet, galegal, pratîka îngilîzî
literacy = xwendin û nivîsandin, xwendin û nivîsîn, elfabe, alfabe, fêrî xwendinê
maths = matematîk, hesabkirin, riyaziyat
computers = kompûter, kompîtur, laptop, bilgisayar, email, tablet
courses = kurs, zanîngeh, xwendin, xwendina bilind, dewre, kolêj, universîte, zanko
driving = ajotin, ehliyet, şofêrî, ajotina otomobîlê, destûra ajotinê, rexsa, sîwaqe, ezmûna ajotinê
citizenship = hemwelatî, hemwelatîbûn, welatîbûn, pasaporta brîtanî, cinsiyet
homework = karê malê yê dibistanê, wezîfe, dersên zarokan, ders xwendin, ezber
school = dibistan, mekteb, medrese, xwendingeh, okul
library = pirtûkxane, kitêbxane, mektebe
language-exchange = guhertina zimanan, fêrbûna zimanan bi hev re, tandem

## Children and family

children = zarok, (zaro), zarokên min, zarokan, (kurê min), (keça min), biçûk
babies = pitik, bebek, zaroka nûbûyî, dergûş
playgroup = lîstikên zarokan, lîstokên zarokan, lîstok, pêlîstok
nursery = zarokxane, kreş, dayîngeh, rewze, anaokulu
youth = ciwan, ciwanan, xort, genc, nûciwan
story-time = çîrok, çîrokan, çîrok ji zarokan re, hikaye
parents = dê û bav, dayik, (bav), (dayê), (yabo), dêûbav
pregnancy = ducanî, bihemil, hemile, zayîn, (pîrik), ducan
holiday-club = betlaneya dibistanê, betlane, tetîl, kluba havînê
girls = keç, keçik, keçan, qîz
family = malbat, malbatî, ayle, malbatan, eyle

## Food, clothes and things

food-bank = alîkariya xwarinê, xwarina bêpere, selika xwarinê, erzaq, (birçî), (birçî me), banka xwarinê
food = xwarin, (bixwim), (xwarinê), birinc, taam
meal = firavîn, şîv, taştê, şorbe, xwarina germ, xwarina bi hev re
cafe = çay, qehwe, çayxane, qehwexane, kafe, çay û sohbet
clothes = cil, cil û berg, kinc, libas, kincan, cilan
coats = qapût, çakêt, cilên zivistanê, lepik, sako, palto, kum
shoes = sol, pêlav, solan, cizme, postal
furniture = mobîlya, nivîn, kursî, (mase), doşek, dolab, textê razanê, (sarinc), qenepe
kitchen-things = tiştên metbexê, beroş, qazan, firaq, aman, (teyfik)
bedding = betanî, lihêf, balgî, balîf, çarşef, pêjgîr
baby-things = tiştên pitikan, pempers, şîrê pitikan, erebana zarokan, hefad
toiletries = sabûn, şampo, tiştên paqijiyê, paçikên jinan, pedên jinan
warm-space = cihê germ, cihekî germ, odeya germ, (sar e), (sarma), germahî, (ez dicemidim)
shower = dûş, xwe şûştin, hemam, serşok
laundry = cil şûştin, cilşok, makîneya cilan, xesale, kinc şûştin
wifi = înternet, wifi, wayfay, şarj, şarjkirina telefonê
sim-card = sim kart, kontor, xeta telefonê, wehdat, rasîd, şerîha
bus-pass = bilêta otobusê, bilêt, pereyê otobusê, otobus, bas, otobês, rêwîtî
charity-shop = dikana kevnan, tiştên kevn, deste duduyan, (erzan), tiştên erzan
halal = helal, xwarina helal

## Letters, money and a home

letters = nameyên fermî, (name), mektûb, forman dagirtin, form, bixwînin nameya min, wereqe, nameyan
bills = fatûre, fatora, ceyran, kareba, elektrîk, pereyê avê, xaz
debt = deyn, qer, kredî, deyndar, qerd
benefits = alîkariya pereyan, (pere), mûçe, mûçeya dewletê, universal credit, job centre, alîkariya aborî
bank-account = hesabê bankê, banke, bank, hesab vekirin
housing = xanî, (mal), kirê, xwediyê malê, apartman, daîre, xanî ji bo kirêyê, derxistina ji malê, oda, kirî
homeless = bêmal, cihê razanê, li kolanê, (cihê min tune), bêxanî, li kolanan radizim
asylum = penaberî, penaber, penaberan, multecî, iltica, lico, home office
lawyer = parêzer, avûkat, mihamî, alîkariya hiqûqî, hiqûq, (dadgeh), (mehkeme), ebûqat
visa = vîze, pasaport, îqame, oturum, (rûniştin), brp, evisa, cewaz, paseport, destûra mayînê, feyze
family-reunion = anîna malbatê, lim şemil, malbata xwe bînim, gihîştina malbatê, lemşemil, anîna jina min
doctor = bijîşk, doktor, diktor, duxtor, hemşîre, nexweş, (nexweş im), gp
dentist = diransaz, didan, diranan, bijîşkê diranan, dran, doktorê diranan, diran
medicine = derman, dermanxane, eczane, seydelî, dermanfiroş
hospital = nexweşxane, xestexane, klînîk, mustaşfa, mişefa
translation = werger, wergervan, tercuman, tercume, wergerandin, mutercim
racism = nijadperestî, cudakarî, irqçîtî, regezperestî, onsorî
advice = şêwirmendî, şîret, agahî, pirs û agahî, (pirsgirêk), navenda şêwirê
printing = çapkirin, çap, fotokopî, printer, skan

## Feeling sad, and people

sad = xemgîn, dilteng, (digirîm), (depresyon), xemgînî, (dilê min teng e), (kêfa min tune), dilşikestî
lonely = bi tenê, tenêtî, tenê me, bitenê, (hevalên min tune), tenhatî, bêkes
worry = fikar, xem, stres, (ditirsim), tirs, qeleq, endîşe, dilgiranî, panîk
listener = kesek guhdar bike, derûnnas, guhdar, psîkolog, derdê dil, kesek ji bo axaftinê, terapî, nefsanî
trauma = kabûs, xewnên xerab, bîranînên şer, trawma, (xewa min nayê), bêxewî
grief = şîn, behî, mirina kesekî, sersaxî, (mir), (çû rehmetê), windakirina kesekî
phone-friend = hevalê telefonê, telefon ji min re, hevala telefonê, sohbeta telefonê
home-visit = serdana malê, serdan, werin mala min, mêvandarî
calm = bêhnvedan, aramî, aram, rihetî, rihet, medîtasyon, bêhn girtin
addiction = madeyên hişber, alkol, araq, berdana cixareyê, qumar, tiryak, cixare, hişbir
wheelchair = kursiya bi teker, astengdar, seqet, bê derence, (asansor), ereboka seqetan
deaf = nabihîze, kerr, ker û lal, zimanê îşaretan, bsl, nebihîstî, lal
older-people = mezinên temen, kalûpîr, kal û pîr, extiyar, pîr, teqawît, temenmezin, salmezin
carers = lênihêrîna kesekî, lênêrîn, xwedîkirin, xwedîkirina nexweşan
meet-people = nasîna mirovan, heval, hevaltî, dost, nasîn, heval peyda kirin, hevalên nû
women = jin, jinan, (jina), tenê jin, koma jinan, xanim, xatûn
men = mêr, mêran, (zilam), tenê mêr, koma mêran, zilaman
lgbt = lgbt, homoseksuel, hevzayend, gey, lezbiyen, trans, hemcinsxwaz
new-here = nûhatî, nû hatime, ez nû hatim, nû li vir, kesên nûhatî
community-centre = navenda taxê, navend, mala gel, komele, merkez
mosque = mizgeft, nimêj, camî, limêj, mescîd, nivêj, (misilman), dua
church = dêr, kenîse, (mesîhî), (xiristiyan), (fileh)
temple = perestgeh, laleş, (êzîdî), cemxane, sînagog, (elewî)

## Work and giving

work = kar, şuxul, xebat, karekî, peydakirina kar, kar bibînim, îş
cv = jînenîgarî, cv, sîvî, jiyanname
interview = hevpeyvîna kar, hevpeyvîn, muqabele
volunteering = dilxwazî, xebata dilxwazî, alîkariya xelkê, dilxwaz, xwebexş, xwebexşî, tetewi
business = karê xwe vekirin, bazirganî, (dikan), ticaret, esnaf, dikanek vekim
skill-swap = guhertina huneran, jêhatîbûn, zanîna xwe parve bikim
hairdresser = berber, porjêkirin, kuafor, por çêkirin, helaq, sertiraş
building-work = avahîsazî, karê avahî, kehrebeçî, elektrîkvan, înşeat, hosta, besta, emarat

## How it is

online = bi înternetê, online, onlayn, zoom, li ser înternetê, ji malê, vîdyo
by-phone = bi telefonê, (telefon)
free = bêpere, belaş, bê pere, mift
no-english = bê îngilîzî, (îngilîzî nizanim), bêyî îngilîzî, (ez îngilîzî nizanim)
quiet = bêdeng, komeke biçûk, hêmin, cihekî bêdeng, (şermokî)
arabic = erebî, (ereb), bi erebî
persian = farisî, farsî, (derî), efxanî, îranî
ukrainian = ukraynî, ukrayna, okranî
french = fransî, fransizî, frensî
spanish = spanî, ispanî, îspanyolî
somali = somalî, somal
turkish = tirkî, tirk, tirkiye, turki
kurdish = kurdî, kurmancî, soranî, kurd, badînî, behdînî
tigrinya = tigrînî, erître, tîgrînya
pashto = peştûyî, peştû

## Danger

danger-emergency = krîza dil, sekna dil, nikarim nefesê bistînim, nikare nefesê bistîne, bêhna min derneye, gelek xwîn jê tê, xwîn nasekine, gelek heb xwarin, kêr pê re ye, çek pê re ye, çekê wî heye, kêra wî heye, min dikuje, wê min bikuje, dê min bikuje, dixwaze min bikuje, dixwazin min bikujin, wê min bikujin, gefa kuştinê, didin pey min, dide pey min, li pey min e, li dû min e, êrîşî min kir, êrîş li min kir, gazî polîs bikin, polîs bixwazin, gazî ambulansê bikin, ambulans, dimire, xanî dişewite, mal dişewite, şewat, kesek ketiye mala min, kesek di mala min de ye, bi kêrê li min xist
danger-self = xwekuştin, xwe bikujim, ez ê xwe bikujim, dixwazim xwe bikujim, dixwazim bimirim, ez dixwazim bimirim, naxwazim bijîm, ez naxwazim bijîm, dawî li jiyana xwe, dawiya jiyana xwe, zirarê bidim xwe, zirarê didim xwe, xwe birîndar bikim, xwe dibirim, destê xwe dibirim, xwe bi dar ve bikim, xwe ji jor bavêjim, xwezî bimirama, ji jiyanê aciz bûm, ji jiyanê westiyam, întihar
danger-home = li min dixe, li min dide, min dikute, mêrê min li min dixe, mêrê min li min dide, mêrê min min dikute, lêdana jinan, li min xist, şîdeta malê, tundiya malê, tundûtûjî, şîdet, tecawiz, destdirêjî, destdirêjî li min, tecawizî min kir, ji mêrê xwe ditirsim, ji jina xwe ditirsim, ez ji mêrê xwe ditirsim, gefan li min dixwe, gef li min dixwe, min tehdîd dike, tehdît dike, zewaca bi zorê, bi zorê didin mêr, min bi zorê didin mêr, bi zorê bizewicim, kuştina namûsê, kuştin ji bo namûsê, sinetkirina keçan, dest davêje min, destê xwe dide min, derî li min digire, min li malê digire, nahêle ez derkevim, nahêle ez ji malê derkevim
danger-forced = bi zorê kar, bi zorê dixebitim, bi zorê kar bi min didin kirin, bi zorê min didin xebitandin, bê pere dixebitim, bêpere dixebitim, pereyê min nadin, pereyê min nade, heqê min nadin, heqê min nade, pasaporta min girt, pasaporta min stend, pasaporta min li ba wan e, pasaporta min nadin, pasaporta min nade, bazirganiya mirovan, ticareta mirovan, koletî, kole, wek kole, fuhûş, bi zorê fuhûş, laşê xwe difiroşim, laşê min difiroşin, deynê qaçaxçî, deyndarê qaçaxçî, qaçaxçî pere dixwazin, nikarim kar bihêlim
danger-child = li zarokê min dixe, li zarokên min dixe, li zarokê min dide, li zarokan dixe, li zarokan dide, zirarê dide zarokan, zirarê dide zarokê min, zarokê min winda ye, zaroka min winda ye, zarokê min winda bû, kurê min winda ye, keça min winda ye, bavê min li min dixe, bavê min li min dide, dayika min li min dixe, diya min li min dixe, dest avêt zarokê min, destdirêjî li zarokan, childline

## Words that only hold a question together

filler = ez, em, min, me, hûn, we, wî, wan, vê, vî, ev, ew, yek, dixwazim, dixwazin, lazim, lazim e, pêwîst, hewce, divê, heye, hene, tune, tune ye, li, ku, ji, bo, ji bo, re, de, di, da, bi, û, an, çawa, çi, kî, kengî, kîjan, çend, ku derê, nêzîk, nêzî, nêzî min, vir, li vir, wir, cih, cihek, deverek, alîkarî, alîkar, ders, dersa, dersên, kom, koma, komek, klûb, fêr, fêr bibim, hîn bibim, hînbûn, fêrbûn, digerim, lê digerim, bibînim, herim, biçim, bikim, dikarim, tişt, tiştek, kes, kesek, ji kerema xwe, kerem, spas, nû, gelek, mirov, dem, roj, demek, wek, ser
