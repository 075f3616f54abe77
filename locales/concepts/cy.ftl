### What people call things when they look for something, in Welsh, as said in the south and in the
### north, with common mutations and misspellings. Marks over letters do not matter: ŵ is found as w.
### See en-GB.ftl.

## Sport and moving

football = pêl droed, pêldroed, bêl droed, ffwtbol, ffwti, chwarae pêl droed, cicio pêl, futsal
swimming = nofio, pwll nofio, dysgu nofio, nofiwr, pwll
walking = cerdded, mynd am dro, tro, taith gerdded, teithiau cerdded, cerddwyr, heicio, crwydro
running = rhedeg, loncian, rhedwr, rhedwyr, jogio, (ras)
cycling = beicio, beic, beiciau, reidio beic, seiclo, beicwyr
gym = campfa, gym, ymarfer corff, ffitrwydd, cadw'n heini, cadw yn heini, codi pwysau, zumba, erobeg
sport = chwaraeon, (sbort), (heini), mabolgampau
yoga = ioga, yoga, pilates, ymestyn
dance = dawnsio, dawns, dawnsiau, dawnswyr, salsa, disgo, twmpath
cricket = criced
basketball = pêl fasged, pêlfasged, pêl rwyd, pêlrwyd, bêl fasged
volleyball = pêl foli, pêlfoli, foli
table-tennis = tenis bwrdd, tennis bwrdd, ping pong, badminton, tenis, tennis
martial-arts = crefft ymladd, crefftau ymladd, bocsio, paffio, karate, carate, jwdo, taekwondo, hunanamddiffyn
snooker = snwcer, pŵl, biliards, bowlio, bwrdd pŵl

## Fun and making

fun = hwyl, cael hwyl, (mwynhau), (wedi diflasu), (pethau i'w gwneud), (sbri)
chess = gwyddbwyll, chwarae gwyddbwyll
board-games = gemau bwrdd, gemau, gêm fwrdd, cardiau, dominos, chwarae cardiau
film = ffilm, ffilmiau, sinema, pictiwrs, gweld ffilm
trips = trip, tripiau, gwibdaith, gwibdeithiau, diwrnod allan, (taith)
party = parti, gŵyl, dathliad, dathlu, eid, nadolig, noson lawen
choir = côr, canu, corau, (cân), caneuon, canu mewn côr, cymanfa
music = cerddoriaeth, miwsig, band, piano, gitâr, offeryn, offerynnau, chwarae gitâr, telyn
drums = drymiau, drwm, drymio, djembe, taro drwm
theatre = theatr, drama, actio, perfformio, dramâu
art = celf, peintio, paentio, darlunio, arlunio, tynnu llun gyda phensil, artist, arlunydd
sewing = gwnïo, peiriant gwnïo, teiliwr, gwniadwaith, brodwaith
knitting = gwau, gweu, crosio, gwlân, crochet
pottery = crochenwaith, clai, cerameg, crochenydd
cooking = coginio, coginio bwyd, (cegin), ryseitiau, rysáit, cogydd
baking = pobi, bara, cacen, cacennau, teisen, pice ar y maen
crafts = crefftau, crefft, gwneud pethau, gemwaith, (gwaith llaw), creu pethau
woodwork = gwaith coed, saer, gwaith saer, trin coed, (diy)
repair = trwsio, caffi trwsio, atgyweirio, (wedi torri), trwsio pethau, mendio
photography = ffotograffiaeth, tynnu lluniau, camera, ffotograffau, ffotograffydd
writing = ysgrifennu creadigol, barddoniaeth, cerddi, grŵp ysgrifennu, sgwennu, cynganeddu
books = llyfrau, llyfr, clwb llyfrau, clwb darllen, grŵp darllen, (darllen)

## Outside

outside = awyr agored, tu allan, (allan), (awyr iach), (mas), (tu fas)
gardening = garddio, gardd, rhandir, planhigion, tyfu llysiau, (llysiau), blodau, plannu, gerddi
farm = fferm, anifeiliaid, ieir, geifr, fferm ddinesig, defaid, ffarm
nature = natur, byd natur, bywyd gwyllt, adar, coedwig, hwyaid, coedwigoedd
park = parc, parciau
fishing = pysgota, sgota, genweirio
clean-up = casglu sbwriel, codi sbwriel, (sbwriel), glanhau'r afon, glanhau'r traeth, tacluso

## English and learning

learn-english = dysgu saesneg, saesneg, gwersi saesneg, dosbarth saesneg, dosbarthiadau saesneg, cwrs saesneg, siarad saesneg, esol, ielts
conversation = sgwrsio, clwb sgwrsio, ymarfer saesneg, ymarfer siarad, caffi sgwrsio, grŵp sgwrsio
literacy = darllen ac ysgrifennu, dysgu darllen, dysgu ysgrifennu, llythrennedd, yr wyddor, darllen a sgwennu
maths = mathemateg, maths, rhifau, syms, rhifedd
computers = cyfrifiaduron, cyfrifiadur, sgiliau digidol, ebost, e-bost, gliniadur, tabled, sgiliau cyfrifiadur
courses = cyrsiau, cwrs, coleg, prifysgol, astudio, hyfforddiant, cymhwyster
driving = gyrru, dysgu gyrru, gwersi gyrru, trwydded yrru, prawf gyrru, prawf theori, (dreifio)
citizenship = dinasyddiaeth, prawf life in the uk, pasbort prydeinig, bywyd yn y du, dod yn ddinesydd
homework = gwaith cartref, clwb gwaith cartref, tiwtor, adolygu
school = ysgol, ysgolion, lle mewn ysgol, (gwisg ysgol)
library = llyfrgell, llyfrgelloedd
language-exchange = cyfnewid iaith, cyfnewid ieithoedd, dysgu arabeg, tandem

## Children and family

children = plant, (plentyn), fy mhlant, fy mab, fy merch, blant
babies = babanod, babi, babis, baban, plentyn bach, (dan bump)
playgroup = cylch chwarae, ti a fi, cylch ti a fi, aros a chwarae, teganau, (chwarae), chwarae meddal, mam a'i phlentyn
nursery = meithrinfa, gofal plant, cylch meithrin, ysgol feithrin, gwarchodwr plant, crèche
youth = pobl ifanc, clwb ieuenctid, ieuenctid, arddegau, (ifanc), clwb ifanc, aelwyd
story-time = amser stori, stori, straeon, storïau, chwedlau
parents = rhieni, mamau, (mam), tadau, (tad), (rhiant)
pregnancy = beichiogrwydd, beichiog, feichiog, bydwraig, disgwyl babi
holiday-club = clwb gwyliau, hanner tymor, clwb haf, gwyliau ysgol, gwyliau'r haf
girls = merched ifanc, (merch), (geneth), genod, merched bach
family = teulu, teuluoedd, deulu

## Food, clothes and things

food-bank = banc bwyd, parsel bwyd, bwyd am ddim, pantri, tuniau bwyd, (llwglyd), (dim bwyd), help gyda bwyd
food = bwyd, (bwyta), reis, fwyd
meal = pryd o fwyd, cinio, swper, cawl, brecwast, bwyd poeth, pryd cymunedol, lobsgows, (pryd)
cafe = caffi, te, coffi, bore coffi, paned, panad, disgled, te a sgwrs
clothes = dillad, ddillad, (trowsus), dillad am ddim, (ffrog), dillad ail law
coats = cotiau, côt, siaced, dillad gaeaf, menig, het, dillad cynnes
shoes = esgidiau, sgidiau, sgidie, bŵts, treinyrs
furniture = dodrefn, celfi, gwely, gwelyau, soffa, bwrdd a chadeiriau, (bwrdd), wardrob, matres, (oergell), (popty)
kitchen-things = llestri, potiau a phadelli, sosbenni, sosban, platiau, pethau cegin, padell
bedding = dillad gwely, blancedi, blanced, cynfasau, dwfe, gobennydd, tywelion, carthen
baby-things = pethau babi, cewynnau, clytiau, clwt, bwyd babi, pram, dillad babi, llaeth babi, llefrith babi, coets
toiletries = pethau ymolchi, sebon, siampŵ, padiau misglwyf, tampons, pethau mislif
warm-space = lle cynnes, ystafell gynnes, cadw'n gynnes, hwb cynnes, (oer), (gwres), man cynnes
shower = cawod, cawodydd, ymolchi, bath, gawod
laundry = golchi dillad, peiriant golchi, golchdy, londrét, golch
wifi = wifi, wi-fi, rhyngrwyd, gwefru ffôn, (gwefrydd), rhyngrwyd am ddim, y we
sim-card = cerdyn sim, data symudol, credyd ffôn, (sim), ychwanegu credyd, (ffôn symudol)
bus-pass = tocyn bws, pàs bws, arian bws, arian teithio, pris bws, (bws), cerdyn bws
charity-shop = siop elusen, ail law, (rhad), siopau elusen
halal = halal, cig halal, bwyd halal

## Letters, money and a home

letters = llythyrau, llythyr, ffurflenni, llenwi ffurflen, llenwi ffurflenni, (ffurflen), (post), help gyda llythyrau, darllen fy llythyr
bills = biliau, bil, bil nwy, trydan, treth cyngor, bil dŵr, bil trydan, (nwy), biliau ynni
debt = dyled, dyledion, mewn dyled, benthyciad, (benthyg), arian yn ddyledus
benefits = budd-daliadau, budd dal, credyd cynhwysol, universal credit, pip, budd-dal plant, (arian), help gydag arian, canolfan waith, dwp
bank-account = cyfrif banc, (banc), cynilo, agor cyfrif
housing = tai, rhent, rhentu, landlord, fflat, tŷ, cartref, llety, tŷ cyngor, troi allan o'r tŷ, lle i fyw, landlordiaid
homeless = digartref, hostel, dim lle i gysgu, (nunlle i fyw), lloches nos, cysgu ar y stryd, cysgu allan, ddigartref
asylum = lloches, ceisio lloches, ffoadur, ffoaduriaid, home office, swyddfa gartref, noddfa, ceisiwr lloches, nass
lawyer = cyfreithiwr, twrnai, help cyfreithiol, cyngor cyfreithiol, cyngor mewnfudo, (llys), (apêl), cyfreithwyr
visa = fisa, evisa, brp, caniatâd i aros, pasbort, papurau, statws preswylydd, share code
family-reunion = aduno teulu, dod â fy nheulu yma, dod â fy ngwraig, (dod â fy ngŵr)
doctor = meddyg, doctor, meddyg teulu, nyrs, ymwelydd iechyd, (sâl), (tost), meddygfa, gp
dentist = deintydd, dannedd, (dant), dannodd, y ddannodd
medicine = meddyginiaeth, fferyllfa, presgripsiwn, fferyllydd, moddion, tabledi, ffisig
hospital = ysbyty, sbyty, clinig
translation = cyfieithu, cyfieithydd, cyfieithwyr, cyfieithiad
racism = hiliaeth, hiliol, trosedd casineb, camwahaniaethu, casineb
advice = cyngor, (gwybodaeth), cyngor ar bopeth, canolfan gynghori, (problem)
printing = argraffu, printio, sganio, llungopïo, argraffydd, printar

## Feeling sad, and people

sad = trist, drist, (isel), (iselder), (anhapus), (crio), (llefain), iechyd meddwl, digalon, (hwyliau isel)
lonely = unig, ar fy mhen fy hun, (unigrwydd), (dim ffrindiau), (ynysig)
worry = poeni, pryder, gorbryder, straen, stres, (pryderus), (panig), (nerfus), gofidio, becso, (ofn)
listener = rhywun i siarad, siarad â rhywun, cwnsela, cwnselydd, therapi, rhywun i wrando, seicolegydd, clust i wrando
trauma = trawma, hunllefau, ptsd, methu cysgu, (cysgu), atgofion rhyfel
grief = galar, profedigaeth, rhywun wedi marw, colled, galaru, (angladd), (wedi marw), (cynhebrwng)
phone-friend = ffrind ffôn, ffrind ar y ffôn, galwad ffôn, ffoniwch fi, sgwrs ar y ffôn
home-visit = ymweliad cartref, ymweld â fi, dod i'r tŷ, ymwelydd, dod ata i, methu gadael y tŷ
calm = ymlacio, tawelu, ymwybyddiaeth ofalgar, myfyrio, anadlu, llonydd
addiction = dibyniaeth, problem alcohol, problem cyffuriau, (yfed), stopio smygu, gamblo, (cyffuriau), caethiwed, stopio ysmygu
wheelchair = cadair olwyn, anabl, anabledd, dim grisiau, heb risiau, (lifft), gadair olwyn
deaf = byddar, iaith arwyddion, bsl, dolen glyw, fyddar
older-people = pobl hŷn, dros chwe deg, henoed, pensiynwyr, hen bobl, pobl mewn oed
carers = gofalwyr, gofalwr, gofalu am rywun, gofalydd
meet-people = cwrdd â phobl, cyfarfod pobl, gwneud ffrindiau, ffrindiau, ffrind, pobl newydd, (cyfeillgarwch), cymdeithasu, (cymdeithasol)
women = menywod, merched, dynes, menyw, menywod yn unig, merched yn unig, grŵp menywod, merched y wawr, (benyw)
men = dynion, (dyn), dynion yn unig, grŵp dynion, (bois), (hogia)
lgbt = lhdt, lgbt, hoyw, lesbiaidd, traws, cwiar, deurywiol, enfys, trawsryweddol
new-here = newydddyfodiaid, newydd yma, newydd gyrraedd, newydd ddod, (newydd yn y dre)
community-centre = canolfan gymunedol, canolfan, neuadd bentref, hwb cymunedol, neuadd gymunedol
mosque = mosg, masjid, ystafell weddïo, (gweddïo), (gweddi), (islam), (mwslim)
church = eglwys, capel, (beibl), (cristion), cwrdd capel, (cristnogol)
temple = teml, gurdwara, synagog, (hindŵ), (sikh)

## Work and giving

work = gwaith, swydd, swyddi, job, cyflogaeth, chwilio am waith, (gweithio), gyrfa, waith
cv = cv, curriculum vitae, ysgrifennu cv
interview = cyfweliad, cyfweliad swydd, ymarfer cyfweliad, cyfweliadau
volunteering = gwirfoddoli, gwirfoddolwr, gwirfoddol, helpu eraill, rhoi amser, gwirfoddolwyr, helpu pobl
business = busnes, hunangyflogedig, dechrau busnes, (siop fy hun)
skill-swap = cyfnewid sgiliau, sgiliau, banc amser, (rhannu sgiliau)
hairdresser = trin gwallt, torri gwallt, gwallt, barbwr, triniwr gwallt
building-work = gwaith adeiladu, trydanwr, plymwr, adeiladu, (adeiladwr), cerdyn cscs

## How it is

online = ar-lein, arlein, zoom, galwad fideo, ar y sgrin, (o gartref)
by-phone = dros y ffôn, ar y ffôn, (ffôn), (ffonio)
free = am ddim, rhad ac am ddim, (dim arian), heb dalu
no-english = dim saesneg, heb saesneg, (dw i ddim yn siarad saesneg), (methu siarad saesneg)
quiet = tawel, dawel, distaw, grŵp bach, (swil)
arabic = arabeg, (arabaidd), siarad arabeg
persian = perseg, farsi, dari, affgan, iranaidd
ukrainian = wcreineg, wcráin, (wcreiniaid), iwcrain
french = ffrangeg, (ffrengig), siarad ffrangeg
spanish = sbaeneg, siarad sbaeneg, (de america)
somali = somaleg, somalia, somali
turkish = tyrceg, twrceg, (twrc), twrci
kurdish = cwrdeg, sorani, kurmanji, cwrdiaid, cwrdaidd
tigrinya = tigrinya, eritrea, eritreaidd
pashto = pashto, pushto

## Words about danger: help now is shown first. Only what nobody types for another reason.

danger-emergency = trawiad ar y galon, methu anadlu, ddim yn gallu anadlu, gwaedu'n ddrwg, gwaedu llawer, gorddos, cymryd gormod o dabledi, mae cyllell gyda fe, mae ganddo gyllell, mae ganddo wn, mynd i fy lladd, eisiau fy lladd, isio fy lladd i, bydd yn fy lladd, rhywun yn fy nilyn, yn fy nilyn i, yn fy stelcian, stelciwr, ymosod arna i, ffonio'r heddlu, galw'r heddlu, galw ambiwlans, ffonio ambiwlans, mae'n marw, ddim yn anadlu, tŷ ar dân, rhywun yn fy nhŷ
danger-self = hunanladdiad, lladd fy hun, fy lladd fy hun, eisiau marw, isio marw, moyn marw, dod â fy mywyd i ben, diweddu fy mywyd, brifo fy hun, niweidio fy hun, hunan niweidio, hunan niwed, hunanniweidio, torri fy hun, ddim eisiau byw, ddim isio byw, ddim moyn byw, dim rheswm i fyw, gwell i fi farw, wedi blino byw
danger-home = yn fy nharo, yn fy nharo i, yn fy mwrw, bwrw fi, taro fi, curo fi, yn fy nghuro, mae'n fy mrifo, yn fy mrifo i, trais yn y cartref, trais domestig, cam-drin domestig, cam-drin, camdriniaeth, yn fy ngham-drin, treisio, fy nhreisio, gŵr treisgar, partner treisgar, ofn fy ngŵr, ofn fy ngwraig, ofn fy mhartner, mae'n fy rheoli, yn fy mygwth, yn fy mygwth i, lladd er anrhydedd, priodas dan orfod, gorfodi i briodi, anffurfio organau cenhedlu, fgm, yn fy nghyffwrdd, fy nghloi i mewn, ddim yn gadael i fi fynd
danger-forced = gorfodi i weithio, gorfod gweithio heb dâl, fy ngorfodi i weithio, gwneud i fi weithio, gweithio heb dâl, ddim yn fy nhalu, dydyn nhw ddim yn fy nhalu, cymryd fy mhasbort, cadw fy mhasbort, mae fy mhasbort gan y bòs, masnachu pobl, caethwasiaeth, caethwasiaeth fodern, caethwas, gorfodi i werthu rhyw, gorfodi i gael rhyw, gwerthu fy nghorff, arian i smyglwr, arian i'r smyglwyr, methu gadael fy swydd
danger-child = cam-drin plant, taro fy mhlentyn, bwrw fy mhlentyn, brifo fy mhlentyn, taro fy mhlant, fy mhlentyn ar goll, dad yn fy nharo, mam yn fy nharo, dad yn fy mwrw, mam yn fy mwrw, rhywun yn brifo plentyn, plentyn yn cael ei frifo, childline

## Words that only hold a question together: they are not looked for by themselves.

filler = fi, i, dw, dwi, rydw, wi, ni, fy, ein, chi, eich, ti, dy, y, yr, a, ac, ag, am, ar, at, o, yn, mewn, gyda, efo, gan, neu, i'r, o'r, sy, sydd, mae, ydy, yw, oes, bod, wedi, eisiau, isio, moyn, angen, hoffi, hoffwn, ble, lle, beth, sut, pryd, pwy, pa, cael, mynd, dod, rhyw, rhywun, rhywbeth, rhywle, unrhyw, plis, help, helpu, agos, ger, yma, yno, fan, chwilio, hwn, hon, hyn, llefydd, gen, sgen, ddim, dim, mor, newydd, da, dosbarth, dosbarthiadau, grŵp, grwpiau, clwb, gwers, gwersi, sesiwn, sesiynau, gweithgaredd, gweithgareddau, peth, pethau, dysgu, ymuno, dechrau, ffordd, tref, dre, lleol, gwneud, diwrnod, amser, pobl
