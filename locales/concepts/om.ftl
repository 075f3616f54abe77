### What people call things when they look for something, in Oromo. See en-GB.ftl.

## Sport and moving

football = kubbaa miilaa, kubbaa, kubbaa millaa, kubaa miilaa, kubba miilaa, futboolii, kubbaa taphachuu
swimming = bishaan daakuu, daakkaa bishaanii, bishan daakuu, daakuu, daaka
walking = miilaan deemuu, deemsa miilaa, deemsa, lukaan deemuu, milaan demuu, lukaan adeemuu
running = fiigicha, fiiguu, figicha, figuu, kaachuu, atileetiksii
cycling = biskileetii, bisikileetii, biskileeta, saayikilii, biskileetii oofuu, baayiskilii
gym = jiimii, qaama jabeessuu, sochii qaamaa, jiminaaziyeemii, qaama sochoosuu, (sochii)
sport = ispoortii, isportii, ispoorti, (ispoorteessuu)
yoga = yoogaa, qaama diriirsuu
dance = shubbisa, dhiichisa, ragada, shaggooyyee, shubbisuu, daansii, dhichisa
cricket = kirikeetii, kirikeet
basketball = kubbaa kaachoo, baaskeetboolii, kubbaa kachoo, baskeetboolii
volleyball = kubbaa saaphanaa, voliiboolii, kubbaa saphanaa, vooliiboolii
table-tennis = teenisii, teenisii minjaalaa, pingpongii, tenisii
martial-arts = kaaraatee, karaatee, boksii, booksii, teekwandoo, wal'aansoo, judoo, of ittisuu
snooker = puulii, biliyaardii, isnuukarii

## Fun and making

fun = bashannana, bashannanuu, gammachuu, (nuffii), (taphachuu), bashanana
chess = cheezii, cheesii
board-games = tapha minjaalaa, tapha kaardii, (tapha), taphoota, doominoo, daamaa
film = fiilmii, filmii, sinimaa, siinimaa, viidiyoo
trips = imala bashannanaa, daawwannaa, imala, daawwachuu, imaluu
party = ayyaana, cidha, irreecha, irreessa, iidii, ayyaaneffachuu, ayaana, kabaja ayyaanaa
choir = faarfannaa, sirba, sirbuu, weedduu, faarfachuu, walleessuu, wallee, sirbaa
music = muuziqaa, muziqaa, muusiqaa, masinqoo, kiraara, giitaara
drums = dibbee, dibbee rukutuu, dibe
theatre = tiyaatira, diraamaa, tiyaatirii, xiyaatira
art = fakkii kaasuu, aartii, fakkii, fakii kaasuu, halluu dibuu
sewing = hodhaa, uffata hodhuu, hodhuu, huccuu hodhuu, maashinii hodhaa, hodha
knitting = hodhaa suufii, suufii, kirosheetii, foo'uu, dawwara
pottery = suphee, suphee dhooftuu, suphee hojjechuu, okkotee tolchuu
cooking = nyaata bilcheessuu, bilcheessuu, nyaata hojjechuu, nyaata qopheessuu, (mana nyaataa), ittoo, bilchessuu
baking = daabboo tolchuu, daabboo, buddeena, keekii, daaboo, biddeena, buddeena tolchuu
crafts = hojii harkaa, ogummaa harkaa, callee, faaya, hojii haarkaa
woodwork = hojii mukaa, muka hojjechuu, muka soquu, hojii mukaaa
repair = waa suphuu, suphuu, waan cabe suphuu, (cabe), suphaa
photography = suuraa kaasuu, suuraa, kaameraa, sura kaasuu, kamera
writing = walaloo, barreessuu, asoosama, walaloo barreessuu, baressuu
books = kitaaba, kitaabota, kitaaba dubbisuu, (dubbisuu), kitaba

## Outside

outside = ala, bakkee, (alatti), qilleensa qulqulluu, gad ba'uu
gardening = biqiltuu dhaabuu, biqiltuu, kuduraa, abaaboo, oyruu, qonna, iddoo biqiltuu, abaabboo
farm = beeyilada, horii, lukkuu, re'ee, hoolaa, bineensota, fermii, sa'a
nature = uumama, simbirroo, bosona, simbira, simbiroo, bineensa bosonaa
park = paarkii, iddoo bashannanaa, paarki
fishing = qurxummii kiyyeessuu, qurxummii, qurxumii
clean-up = naannoo qulqulleessuu, qulqullina naannoo, balfa sassaabuu, balfa, kosii, laga qulqulleessuu

## English and learning

learn-english = ingiliffa barachuu, ingiliffa, afaan ingilizii, ingliffa, afaan ingiliffaa, ingilizii, barnoota ingiliffaa, ingiliffa baruu, inglizii, ingilifa, koorsii ingiliffaa
conversation = haasaa, ingiliffa haasa'uu, haasa'uu, ingiliffa dubbachuu, afaan shaakaluu, hasaa
literacy = dubbisuu fi barreessuu, barreessuu fi dubbisuu, qubee, qubee barachuu, dubbisuu barachuu, barreessuu barachuu
maths = herrega, heerrega, herreega, lakkoofsa barachuu
computers = kompiitara, kompitara, koompiitara, koompiyuutara, kompuutara, laapitooppii, imeelii
courses = koorsii, barnoota, barumsa, leenjii, kolleejjii, yuunivarsiitii, univarsiitii, kolejjii, barnota
driving = konkolaataa oofuu, eeyyama konkolaachisummaa, konkolaachisuu, laayisansii, oofuu, (konkolaataa), makiinaa oofuu, leenjii konkolaataa
citizenship = lammummaa, qormaata lammummaa, paaspoortii ingilizii, lammumaa
homework = hojii mana barumsaa, hojii manaa, barnoota dabalataa, hoj manee, tuutorii
school = mana barumsaa, manabarumsaa, mana barnootaa, (barsiisaa), uffata mana barumsaa, mana barumsa
library = mana kitaabaa, laayibrarii, manakitaabaa, mana kitabaa
language-exchange = afaan wal barsiisuu, afaan wal jijjiiruu, afaan waljijjiiruu, arabiffa barachuu

## Children and family

children = ijoollee, ijoolee, ijolle, mucaa, ijoollee koo, ilma koo, intala koo, daa'imman, (ilmoo), ijolee
babies = daa'ima, ilmoo xiqqoo, mucaa xiqqaa, dayima, daa'ima xiqqaa
playgroup = tapha ijoollee, iddoo taphaa, bakka taphaa, meeshaa taphaa, haadhaa fi daa'ima
nursery = oolmaa daa'immanii, oolmaa ijoollee, ijoollee eeguu, kunuunsa daa'immanii, mana daa'immanii
youth = dargaggoota, dargaggoo, shamarran, kilabii dargaggootaa, dargagoota, dargaggummaa
story-time = oduu durii, durdurii, sheekkoo, oduu duri, ijoolleef dubbisuu
parents = haadhaa fi abbaa, haadha, abbaa, haadholii, abbootii, warra ijoollee, haawwan
pregnancy = ulfa, ulfaa'uu, dubartii ulfaa, da'umsa, deessistuu, da'uu
holiday-club = boqonnaa mana barumsaa, boqonnaa barnootaa, boqonnaa gannaa
girls = intaloota, durba, intala, durboota, dubara, shamarree
family = maatii, matii, warra

## Food, clothes and things

food-bank = gargaarsa nyaataa, baankii nyaataa, nyaata tolaa, nyaata tola, nyaata kaffaltii malee, (beela), (nyaata hin qabu), raashinii, rashinii
food = nyaata, (nyaachuu), ruuzii, midhaan, nyata, soora
meal = laaqana, irbaata, ciree, nyaata ho'aa, shoorbaa, dhiyaana, nyaata waliinii, laqana
cafe = buna, shaayii, kaaffee, buna dhuguu, shayii, shaahii, mana bunaa, kaafee
clothes = uffata, huccuu, wayyaa, uffata tolaa, uffata tola, ufata, uccuu
coats = kootii, jaakkeettii, jaakeettii, uffata qorraa, uffata ho'aa, guwaantii, koofiyyaa
shoes = kophee, kobee, kophe, bootii
furniture = meeshaa manaa, siree, sofaa, (minjaala), barcuma, firaashii, mesha manaa, siree fi firaashii
kitchen-things = meeshaa kushinaa, okkotee, saanii, distii, kubbaayyaa, meeshaa nyaataa
bedding = uffata siree, bulukkoo, ansoolaa, boraatii, uffata hirribaa, fooxaa
baby-things = meeshaa daa'imaa, daayipparii, aannan daa'imaa, uffata daa'imaa, naappii, gaarii daa'imaa
toiletries = meeshaa qulqullinaa, saamunaa, samunaa, shaampoo, moodeesii, buruushii ilkaanii
warm-space = bakka ho'aa, mana ho'aa, (qorra), (dhaamocha), hiitarii, bakka hoo'aa
shower = dhiqannaa, qaama dhiqachuu, dhiqachuu, shaawarii, iddoo dhiqannaa
laundry = uffata miiccuu, huccuu miiccuu, miiccuu, maashinii huccuu, loondirii, uffata miicuu
wifi = waayfaayii, interneetii, wayfaayii, internetii, chaarjii, bilbila chaarjii gochuu, chaarjarii
sim-card = siim kaardii, siimii, kaardii bilbilaa, sim kaardii, daataa, kaardii
bus-pass = maallaqa awtoobisii, tikeetii awtoobisii, awtoobisii, otobisii, atobisii, baasii, tikeetii, tikkeetii, geejjiba, gatii geejjibaa
charity-shop = suuqii meeshaa moofaa, meeshaa moofaa, uffata moofaa, (rakasa), suuqii gargaarsaa
halal = halaala, halaalaa, qalma islaamaa

## Letters, money and a home

letters = xalayaa, unka guutuu, unka, formii, formii guutuu, foormii, xalaya, xalayaa dubbisuu, poostaa
bills = biilii, kaffaltii ibsaa, ibsaa, gaazii, kaffaltii bishaanii, taaksii kaansilii, biili
debt = idaa, liqii, liqaa, idaa kaffaluu, idaa qaba
benefits = gargaarsa maallaqaa, beenifiitii, beenfiitii, yuunivarsaal kirediitii, (maallaqa), (qarshii), maallaqa gargaarsaa, jobsentarii
bank-account = herrega baankii, baankii, akkaawuntii baankii, akkaawuntii, qusannoo, baanki
housing = mana, mana kiraa, kiraa, mana jireenyaa, mana kireeffachuu, kireeffachuu, abbaa mana kiraa, mana keessaa ari'amuu, apaartamaa
homeless = mana malee, mana hin qabu, mana dhabuu, bakka bultii, iddoo bultii, daandii irra buluu, karaa irra buluu, bakka bulu hin qabu
asylum = koolugaltummaa, baqataa, baqattoota, koolu galtummaa, koolugaltuu, kooluu gaafachuu, baqattummaa, baqachuu, hoom oofisii, kolugaltummaa, koolu galtuu
lawyer = abukaatoo, abukatoo, abokaatoo, ogeessa seeraa, gorsa seeraa, (mana murtii), (ol iyyannoo), abukaattoo, abbaa seeraa
visa = viizaa, paaspoortii, eeyyama jireenyaa, waraqaa jireenyaa, waraqaa eenyummaa, viisaa, paasportii
family-reunion = maatii walitti fiduu, maatii fiduu, maatii wal arguu, haadha manaa koo fiduu, (abbaa manaa koo fiduu), ijoollee koo fiduu
doctor = doktora, hakiima, ogeessa fayyaa, narsii, doktara, (dhukkuba), (dhibee), hakima, (dhukkubsachuu)
dentist = doktora ilkaanii, ilkaan, dhukkubbii ilkaanii, ilkee, hakiima ilkaanii
medicine = qoricha, dawaa, faarmaasii, mana qorichaa, farmaasii, qorsa
hospital = hospitaala, mana yaalaa, kilinika, hospitala, hoospitaala
translation = hiikkaa, turjumaana, afaan hiikuu, hiiktuu, turjumaanaa, nama afaan hiiku, turjubaana
racism = sanyummaa, jibba sanyii, loogii, qoodinsa sanyii
advice = gorsa, odeeffannoo, (rakkoo), gorsuu, bakka gorsaa, odeffannoo
printing = maxxansuu, piriintii, kooppii, iskaan gochuu, piriintarii

## Feeling sad, and people

sad = gadda, gadduu, (booyuu), (mukaa'uu), fayyaa sammuu, gaddaa, (gammachuu dhabuu)
lonely = kophummaa, kophaa, kophaa koo, qophaa, qophummaa, qobaa, (hiriyaa hin qabu), kobaa
worry = yaaddoo, yaadda'uu, dhiphuu, dhiphina, cinqii, sodaa, (sodaachuu), yaadoo, istreesii
listener = nama na dhaggeeffatu, nama itti himadhu, haasofsiisuu, gorsaa sammuu, mari'achuu, nama waliin haasa'uu
trauma = abjuu sodaachisaa, hirriba dhabuu, (hirriba), miidhaa sammuu, waraana yaadachuu, hirribni na dhibe
grief = nama na jalaa du'e, du'a, (du'e), haati koo duute, abbaan koo du'e, taaziyaa, awwaalcha
phone-friend = hiriyaa bilbilaa, bilbilaan haasa'uu, natti bilbili, natti bilbilaa
home-visit = mana koo dhufuu, nama mana koo dhufu, na gaafachuu dhufuu, manatti na gaafachuu, mana dhufanii gaafachuu
calm = tasgabbii, tasgabbaa'uu, boqonnaa, hafuura baafachuu, aara galfii, boqochuu
addiction = araada, araada dhugaatii, caatii, jimaa, tamboo, tamboo dhiisuu, sigaaraa, qumaara, (machii), (dhugaatii)
wheelchair = wiilcheerii, wilcheerii, qaama miidhamaa, qaama hir'uu, yaabbannoo malee, (liiftii), hir'ina qaamaa
deaf = gurra hin dhageenye, afaan mallattoo, gurri hin dhaga'u, duudaa, hin dhaga'u
older-people = maanguddoota, maanguddoo, manguddoo, jaarsa, jaartii, jaarsolii
carers = nama kunuunsuu, kunuunsituu, kunuunsaa, dhukkubsataa eeguu
meet-people = namoota baruu, nama baruu, hiriyaa, hiriyoota, hiriya, michuu, wal baruu, nama haaraa, (wal arguu), jaala
women = dubartoota, dubartii, nadheen, dubartoota qofa, dubarti, dubartota, garee dubartootaa
men = dhiirota, dhiira, dhiirota qofa, garee dhiirotaa, dhira
lgbt = lgbt, geey, leesbiyaan
new-here = asitti haaraa, haaraa dhufe, dhiyoo dhufe, (haaraa), keessummaa, yeroo dhiyoo dhufe
community-centre = giddugala hawaasaa, giddugala, hawaasa, hawaasa oromoo, waldaa oromoo, galma, wiirtuu
mosque = masjida, masgida, salaata, salaatuu, (islaama), masjiida, salata
church = bataskaana, waldaa kiristaanaa, mana kadhannaa, kadhannaa, (kadhachuu), wangeela, mana sagadaa, batiskaana
temple = mana amantaa, galma waaqeffannaa, waaqeffannaa, gurdwaaraa, siinaagoogii

## Work and giving

work = hojii, hojii barbaaduu, hoji, hujii, dalagaa, qacarrii, hojii argachuu, (mindaa), hojjechuu
cv = siivii, cv, muuxannoo hojii, waraqaa muuxannoo
interview = af gaaffii, afgaaffii, af gaaffii hojii, gaaffii hojii, afgaafii, intarviyuu
volunteering = tola ooltummaa, tola hojjechuu, nama gargaaruu, fedhiin gargaaruu, tola ooluu, tolaan hojjechuu
business = daldala, suuqii, daldaluu, hojii ofii, biiznasii, daldala jalqabuu, suqii
skill-swap = ogummaa wal barsiisuu, ogummaa, dandeettii, ogummaa waljijjiiruu
hairdresser = rifeensa, rifeensa muruu, mana rifeensaa, rifeensa dha'uu, rifensa, rifeensa sirreessuu
building-work = hojii ijaarsaa, ijaarsa, mana ijaaruu, elektirishaanii, hojii ibsaa

## How it is

online = interneetiin, oonlaayinii, onlaayinii, zuumii, viidiyoon, (mana taa'anii)
by-phone = bilbilaan, (bilbila), karaa bilbilaa
free = kaffaltii malee, tola, bilaash, bilaasha, bilaashii, bilisaan, maallaqa malee, (maallaqa hin qabu), kaffaltii hin qabu, bilisa
no-english = ingiliffa malee, ingiliffa hin beeku, ingiliffa hin dubbadhu, ingiliffa hin danda'u, afaan ingilizii hin beeku
quiet = callisaa, bakka callisaa, garee xiqqaa, sagalee malee, tasgabbaa'aa
arabic = afaan arabaa, arabiffa, arabiffaa, (arabaa)
persian = faarsii, afaan faarsii, daarii, afaan daarii
ukrainian = yukireen, afaan yukireen, ukireen
french = afaan faransaayii, faransaayii, firansayii
spanish = afaan ispeen, ispeen, ispaanishii
somali = afaan somaalee, somaalee, sumaalee, somaalii, somale
turkish = afaan turkii, turkii
kurdish = afaan kurdii, kurdii, sooraanii, kurmaanjii
tigrinya = afaan tigrinyaa, tigrinyaa, afaan tigree, eertiraa, tigriffa
pashto = afaan paashtoo, paashtoo

## Words about danger: help now is shown first. Only what nobody types for another reason.

danger-emergency = na ajjeesuu barbaada, na ajjeesuu barbaadu, na ajjeesuuf, na ajjeesa, na ajjeesu, na ajjeesuu, albee qaba, haaduu qaba, billaa qaba, qawwee qaba, shugguxii qaba, hafuura baafachuu dadhabe, hafuura baafachuu hin dandeenye, hafuura baafachuu hin danda'u, hargansuu dadhabe, hargansuu hin danda'u, afuura fudhachuu dadhabe, hin harganu, dhiigni baay'ee, dhiigni hedduu, dhiiga baay'ee, du'aa jira, du'aa jirti, du'uuf jira, na hordofaa jira, na hordofaa jiru, namni na hordofa, duukaa na bu'a, duubaan na hordofa, na haleele, na haleelan, poolisii waami, poolisii naa waamaa, poolisiitti bilbili, ambulaansii waami, ambulaansii, manni gubachaa jira, manni gubate, onneen dhaabbate, onneen na dhaabbachuuf, qoricha baay'ee liqimse, qoricha baay'ee fudhadhe, namni mana koo seene
danger-self = of ajjeesuu, ofajjeesuu, of ajjeesuun, of ajjeesa, du'uu barbaada, du'uun barbaada, du'uu nan barbaada, du'uu fedha, lubbuu koo baasuu, lubbuu koo galaafachuu, lubbuu ofii galaafachuu, lubbuu ofii baasuu, of fannisuu, of miidhuu, of miidhuun, of muruu, jiraachuu hin barbaadu, jiraachuu hin fedhu, jiraachuu jibbe, jireenya jibbe, jireenyi na jibbisiise, jireenyatti nuffe, jireenyi na nuffise, du'uu naaf wayya
danger-home = na reeba, na reebe, na reebu, na reebdi, na reebaa jira, na tuma, na tume, na rukuta, na rukute, na dhaana, na dhaane, na kaballa, na miidha, dhirsi koo na, dhirsa koon sodaadha, abbaa manaa koon sodaadha, abbaa manaa koo nan sodaadha, na gudeede, na gudeedan, gudeeddii, gudeeduu, gudeedame, humnaan na gudeede, na doorsisa, na doorsise, na doorsisu, dirqiin heerumsiisuu, dirqiin heerumsiisan, humnaan heerumsiisan, dirqiin fuudhuu, gaa'ela dirqii, heeruma dirqii, butii, kittaanaa dubartootaa, dubara kittaanuu, dhaqna qabaa, dhagna qabaa, na tuttuqa, manatti natti cufa, manatti natti cufe, ba'uu na dhorka, ba'uu na dhowwa, miidhaa mana keessaa, miidhaa saalaa, dhiittaa saalaa, na to'ata
danger-forced = humnaan na hojjechiisa, humnaan na hojjechiisu, dirqiin na hojjechiisa, dirqiin na hojjechiisu, dirqiin hojjechuu, hojii dirqii, mindaa na dhorke, mindaa na dhowwe, mindaa na hin kaffalle, mindaa naaf hin kaffalle, na hin kaffalan, paaspoortii koo fudhate, paaspoortii koo fudhatan, paaspoortii koo na dhorkan, daldala namaa, nama daldaluu, na gurguran, na gurgure, garbummaa, gabrummaa, dallaalli na doorsisa, dallaalli maallaqa na gaafata, qaama koo gurguruu, dirqiin qaama gurguruu, hojii koo dhiisuu hin danda'u, hojii gadhiisuu hin danda'u
danger-child = mucaa koo reeba, mucaa koo reebe, ijoollee koo reeba, ijoollee koo reebe, ijoollee reebuu, mucaa reebuu, daa'ima miidhuu, ijoollee miidhuu, mucaa koo miidha, ijoollee koo miidha, abbaan koo na reeba, haati koo na reebdi, warri koo na reebu, abbaan koo na rukuta, haati koo na rukutti, mucaan koo bade, mucaan koo badde, ijoolleen koo badan, ijoolleen koo badde, intalli koo badde, ilmi koo bade, daa'ima gudeeduu

## Words that only hold a question together: they are not looked for by themselves.

filler = an, ani, ana, nan, na, nu, nuti, naaf, naa, koo, kiyya, tiyya, keenya, kee, keessan, ati, isin, fi, ykn, yookaan, yookiin, akka, irra, irratti, irraa, keessa, keessatti, itti, waliin, wajjin, gara, kan, kana, kun, sana, sun, as, asitti, asii, achi, achitti, eessa, eessatti, akkamitti, yoom, maal, maali, eenyu, meeqa, barbaada, barbaadna, barbaaduu, fedha, feedha, argachuu, argadha, arguu, danda'a, danda'aa, dandeessu, dandeettu, beekuu, dhaquu, deemuu, dhufuu, jira, jiru, jiraa, jirti, qaba, qabu, qabduu, dha, ta'a, ta'uu, hin, ni, waa, waan, wanta, bakka, iddoo, garee, kutaa, barachuu, baruu, baradha, jalqabuu, eegaluu, gargaarsa, gargaaraa, gargaari, maaloo, mee, dhiyoo, naannoo, naannootti, nama, namoota, namni, guyyaa, yeroo, har'a, magaalaa, kaffaluu, gaarii, biraa, tokko, hedduu, baay'ee
