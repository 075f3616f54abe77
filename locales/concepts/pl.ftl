### What people call things when they look for something, in Polish, with common endings and
### misspellings. Accents do not matter: ł is found as l. See en-GB.ftl.

## Sport and moving

football = piłka nożna, piłka, piłkę, piłkę nożną, piłki nożnej, grać w piłkę, kopać piłkę, futbol, futsal, nóżka, orlik, gra w nogę
swimming = pływanie, pływać, pływanie w basenie, basen, basenu, basenie, popływać, pływalnia, nauka pływania
walking = spacery, spacer, spacerować, spacerek, chodzenie, wędrówki, wędrówka, piesze wycieczki, pochodzić, nordic walking, na piechotę, przechadzka
running = bieganie, biegać, pobiegać, bieg, biegi, jogging, dżoging, trucht, (pięć kilometrów)
cycling = rower, rowery, rowerem, rowerze, jazda na rowerze, jeździć na rowerze, kolarstwo, rowerowa, rowerowe
gym = siłownia, siłowni, siłownię, siłka, fitness, fitnes, ćwiczenia, ćwiczyć, gimnastyka, trening, treningi, aerobik, zumba, ciężary, poćwiczyć
sport = sport, sporty, sportowe, (ruch), (ruszać się), (schudnąć), wuef
yoga = joga, jogi, jogę, pilates, rozciąganie, stretching
dance = taniec, tańce, tańczyć, tańca, potańczyć, salsa, dyskoteka, potańcówka, taneczne
cricket = krykiet, krykieta
basketball = koszykówka, koszykówkę, koszykarze, (kosz), (w kosza), netball
volleyball = siatkówka, siatkówkę, siatkówki, (siatka), (siatkę)
table-tennis = tenis stołowy, ping pong, pingpong, ping ponga, tenis, tenisa, badminton, kometka
martial-arts = sztuki walki, boks, karate, dżudo, judo, taekwondo, samoobrona, zapasy, kickboxing, kik boxing
snooker = bilard, bilarda, snooker, kręgle, kręgielnia

## Fun and making

fun = zabawa, zabawy, bawić się, dobrze się bawić, rozrywka, rozrywki, (nudy), (nuda), (nudzi mi się), (co robić)
chess = szachy, szachów, grać w szachy, szachowy, warcaby
board-games = gry planszowe, planszówki, gry, karty, gra w karty, domino, chińczyk, scrabble
film = filmy, film, kino, kina, do kina, seans
trips = wycieczki, wycieczka, wycieczkę, wyjazdy, wyjazd, zwiedzanie, wypad za miasto
party = impreza, imprezy, imprezę, święto, święta, festyn, festiwal, zabawa taneczna, wigilia, boże narodzenie, wielkanoc, sylwester, andrzejki
choir = chór, chóru, chórze, śpiew, śpiewanie, śpiewać, piosenki, karaoke, (piosenka), chur
music = muzyka, muzyki, muzykę, gitara, zespół muzyczny, pianino, grać na gitarze, instrument, instrumenty, muzyczne, koncert, koncerty
drums = bębny, bęben, bębnach, perkusja, perkusji, djembe, dżembe
theatre = teatr, teatru, teatrze, aktorstwo, przedstawienie, grać w teatrze, teatralne
art = malowanie, malować, rysowanie, rysować, sztuka, plastyka, plastyczne, obrazy, rysunek, malarstwo, farby
sewing = szycie, szyć, uszyć, maszyna do szycia, krawiectwo, krawcowa, krawiec, igła, haft
knitting = robienie na drutach, na drutach, druty, szydełko, szydełkowanie, dzierganie, włóczka, wełna
pottery = ceramika, garncarstwo, glina, gliny, lepienie z gliny, lepić
cooking = gotowanie, gotować, gotowania, kulinarne, przepisy, kucharz, (kuchnia), pichcenie
baking = pieczenie, piec, ciasta, ciasto, chleb, wypieki, piec chleb, torty
crafts = rękodzieło, robótki, robótki ręczne, prace ręczne, własnoręcznie, biżuteria, majsterkowanie, koraliki
woodwork = stolarstwo, stolarka, stolarz, praca w drewnie, drewno, drewna, stolarnia
repair = naprawa, naprawić, naprawy, naprawianie, naprawiać, reperacja, zreperować, (zepsute), (zepsuty), (popsuło się)
photography = fotografia, fotografowanie, zdjęcia, robić zdjęcia, aparat fotograficzny, fotograf, fotki
writing = pisanie wierszy, wiersze, poezja, pisać wiersze, opowiadania, pisarstwo, literackie
books = książki, książka, książkę, klub książki, czytanie, czytać książki, (czytać)

## Outside

outside = na dworze, na świeżym powietrzu, świeże powietrze, na polu, plener, na powietrzu
gardening = ogród, ogrodnictwo, ogródek, ogrodzie, działka, rośliny, kwiaty, sadzenie, sadzić, grządki, (warzywa)
farm = gospodarstwo, farma, zwierzęta, zwierząt, kury, kozy, wieś
nature = przyroda, przyrody, natura, las, lasu, lesie, ptaki, grzyby, kaczki
park = park, parku, parki
fishing = ryby, wędkarstwo, wędkowanie, łowienie ryb, łowić ryby, na ryby, wędka
clean-up = sprzątanie, sprzątanie świata, zbieranie śmieci, sprzątanie rzeki, sprzątać park, (śmieci)

## English and learning

learn-english = nauka angielskiego, angielski, angielskiego, kurs angielskiego, lekcje angielskiego, uczyć się angielskiego, język angielski, esol, ielts, zajęcia z angielskiego, anglik, kursy angielskiego, english, angelski
conversation = rozmowy po angielsku, konwersacje, konwersacja, rozmawiać po angielsku, mówić po angielsku, ćwiczyć angielski, pogadać po angielsku
literacy = czytanie i pisanie, nauka czytania, nauka pisania, nauczyć się czytać, alfabet, litery, literki, umieć czytać
maths = matematyka, matematyki, matma, matmy, liczenie, rachunki z matmy
computers = komputer, komputery, komputera, komputerze, laptop, tablet, kurs komputerowy, obsługa komputera, poczta elektroniczna, mejl
courses = kursy, kurs, kursu, studia, nauka, szkolenie, szkolenia, uczelnia, uniwersytet, college, koledż, zawód, (dyplom), kwalifikacje
driving = prawo jazdy, jazda autem, jazdy, nauka jazdy, egzamin na prawo jazdy, teoria na prawo jazdy, prawko, (prowadzić auto), instruktor jazdy
citizenship = obywatelstwo, obywatelstwa, brytyjskie obywatelstwo, paszport brytyjski, egzamin na obywatelstwo, life in the uk
homework = praca domowa, prace domowe, odrabianie lekcji, zadania domowe, zadanie domowe, korepetycje, pomoc w lekcjach, lekcje do szkoły, korki z przedmiotów
school = szkoła, szkoły, szkołę, do szkoły, miejsce w szkole, zapisać do szkoły, podstawówka, (mundurek)
library = biblioteka, biblioteki, bibliotekę, bibliotece, czytelnia, wypożyczyć książkę
language-exchange = wymiana językowa, wymiana języków, tandem, uczyć się arabskiego, kawiarenka językowa

## Children and family

children = dzieci, dziecko, dziecka, dzieckiem, dziećmi, dla dzieci, z dziećmi, dzieciaki, (syn), (córka), dzieciak, maluchy
babies = niemowlę, niemowlęta, niemowlak, bobas, noworodek, małe dziecko, roczniak, dzidziuś
playgroup = zabawy dla maluchów, plac zabaw, zabawki, sala zabaw, bawialnia, mama z dzieckiem, (bawić dziecko), kulki
nursery = przedszkole, przedszkola, żłobek, żłobka, niania, opiekunka do dziecka, opieka nad dzieckiem, opieka nad dziećmi
youth = młodzież, młodzieży, nastolatki, nastolatek, nastolatka, klub młodzieżowy, młodzieżowe, (młodzi)
story-time = bajki, bajka, czytanie dzieciom, czytanie bajek, baśnie, opowiadanie bajek
parents = rodzice, rodziców, mamy, ojcowie, tatusiowie, (mama), (tata), matki, dla mam, (wychowanie)
pregnancy = ciąża, ciąży, w ciąży, poród, położna, szkoła rodzenia, spodziewam się dziecka
holiday-club = półkolonie, kolonie, wakacje, ferie, na wakacje, letni obóz, obóz
girls = dziewczynki, dziewczyny, dziewczynka, dla dziewczyn, (dziewczyna)
family = rodzina, rodziny, rodzinne, rodzinnie, z rodziną, całą rodziną

## Food, clothes and things

food-bank = bank żywności, banku żywności, paczka żywnościowa, paczki żywnościowe, darmowe jedzenie, jedzenie za darmo, żywność, produkty spożywcze, nie mam co jeść, (głodny), (głodna), (głód), food bank
food = jedzenie, jedzenia, (jeść), posilić się, coś do jedzenia, ryż
meal = obiad, obiady, kolacja, śniadanie, ciepły posiłek, posiłek, posiłki, zupa, stołówka, lunch, wspólny obiad
cafe = kawiarnia, kawa, kawę, herbata, herbatę, na kawę, herbatka, kawiarenka, pogaduchy przy kawie
clothes = ubrania, ubranie, ubrań, odzież, ciuchy, ciuszki, rzeczy do ubrania, (spodnie), (sukienka), używana odzież
coats = kurtka, kurtki, kurtkę, płaszcz, ciepłe ubrania, zimowe ubrania, czapka, rękawiczki, szalik
shoes = buty, butów, but, kozaki, adidasy, obuwie, trampki
furniture = meble, mebli, łóżko, łóżka, kanapa, wersalka, szafa, materac, stół i krzesła, (stół), (lodówka), (kuchenka)
kitchen-things = garnki, garnek, patelnia, talerze, talerz, naczynia, sztućce, rzeczy do kuchni
bedding = pościel, pościeli, koc, koce, kołdra, poduszka, prześcieradło, ręczniki, ręcznik
baby-things = rzeczy dla niemowlaka, pieluchy, pieluszki, pampersy, wózek dziecięcy, mleko dla niemowląt, ubranka, ubranka dla dzieci, śpioszki, mleko modyfikowane
toiletries = mydło i szampon, mydło, szampon, podpaski, tampony, kosmetyki, środki higieny, pasta do zębów
warm-space = ciepłe miejsce, ogrzać się, ogrzać, gdzie jest ciepło, (zimno), (ogrzewanie), marznę, zmarznięty
shower = prysznic, prysznica, umyć się, wykąpać się, kąpiel, łazienka, wanna
laundry = pranie, pralka, prać, wyprać, uprać, pralnia, prania
wifi = wifi, wi fi, internet, internetu, darmowy internet, naładować telefon, (ładowarka), gniazdko
sim-card = karta sim, kartę sim, doładowanie, doładować telefon, doładowanie telefonu, internet w telefonie, starter, (komórka)
bus-pass = bilet na autobus, bilet miesięczny, pieniądze na autobus, bilety autobusowe, darmowe przejazdy, na bilet, (bilet), (autobus)
charity-shop = sklep z używanymi rzeczami, sklep charytatywny, lumpeks, szmateks, second hand, używane rzeczy, (tanio), ciucholand
halal = halal, mięso halal, jedzenie halal

## Letters, money and a home

letters = listy, list, pisma, pismo, formularz, formularze, wypełnić formularz, wypełnianie formularzy, przeczytać list, pomoc z listami, (poczta), papierkowa robota
bills = rachunki, rachunek, rachunek za prąd, rachunek za gaz, prąd, podatek lokalny, council tax, rachunek za wodę, (gaz), opłaty za dom
debt = długi, dług, długów, zadłużenie, pożyczka, kredyt, (chwilówka), komornik, jestem winien pieniądze
benefits = zasiłek, zasiłki, zasiłku, zasiłek na dziecko, universal credit, benefity, benefit, job centre, pomoc finansowa, (pieniądze), (pieniędzy), dodatek mieszkaniowy
bank-account = konto w banku, konto bankowe, rachunek bankowy, założyć konto, (bank), karta bankowa, oszczędności
housing = mieszkanie, mieszkania, pokój do wynajęcia, wynajem, czynsz, dom, domu, lokum, właściciel mieszkania, mieszkanie socjalne, mieszkanie komunalne, landlord, eksmisja, lokator, zakwaterowanie
homeless = bezdomność, bezdomny, bezdomna, bezdomni, nie mam gdzie spać, nie mam gdzie mieszkać, noclegownia, nocleg, schronisko, przytułek, hostel, (śpię na ulicy)
asylum = azyl, azylu, uchodźca, uchodźcy, uchodźczyni, uchodźców, prosić o azyl, home office, schronienie, ochrona międzynarodowa
lawyer = prawnik, prawnika, adwokat, adwokata, porada prawna, pomoc prawna, porady prawne, solicitor, prawnik imigracyjny, (sąd), (odwołanie)
visa = wiza, wizy, wizę, paszport, pobyt, pobyt stały, karta pobytu, status osoby osiedlonej, settled status, pre settled status, share code
family-reunion = łączenie rodzin, połączenie z rodziną, sprowadzić rodzinę, sprowadzić żonę, sprowadzić męża, ściągnąć rodzinę
doctor = lekarz, lekarza, lekarka, doktor, przychodnia, pielęgniarka, lekarz rodzinny, internista, (chory), (chora), (boli)
dentist = dentysta, dentysty, dentystę, stomatolog, zęby, ból zęba, boli ząb, (ząb)
medicine = lekarstwa, leki, lekarstwo, apteka, apteki, tabletki, recepta, aptekarz
hospital = szpital, szpitala, szpitalu, klinika, oddział szpitalny
translation = tłumacz, tłumacza, tłumaczka, tłumaczenie, tłumaczenia, przetłumaczyć, tłumaczyć
racism = rasizm, rasista, dyskryminacja, nienawiść, wyzwiska, obrażają mnie, przestępstwo z nienawiści
advice = porady, porada, rada, doradca, poradnia, punkt porad, (informacja), (informacje), (problem), citizens advice
printing = drukowanie, wydrukować, drukarka, ksero, skserować, skan, skanowanie, zeskanować

## Feeling sad, and people

sad = smutek, smutno, smutny, smutna, smutno mi, dołek, (depresja), (przygnębienie), (płaczę), (źle mi)
lonely = samotność, samotny, samotna, samotnie, samotni, czuję się samotnie, (nie mam przyjaciół), (nie mam nikogo)
worry = zmartwienia, zmartwienie, martwię się, stres, stresuje, lęk, niepokój, nerwy, obawy, (panika), (boję się), (strach)
listener = rozmowa z kimś, porozmawiać z kimś, ktoś mnie wysłucha, wygadać się, psycholog, psychologa, terapia, terapeuta, psychoterapia, wsparcie
trauma = koszmary, trauma, traumy, nie mogę spać, bezsenność, wspomnienia z wojny, ptsd, złe sny, (sen), (spać)
grief = żałoba, żałobie, śmierć bliskich, strata bliskiej osoby, (pogrzeb), (umarł), (umarła), (zmarł), (zmarła)
phone-friend = przyjaciel przez telefon, rozmowa przez telefon, pogadać przez telefon, ktoś zadzwoni, telefon zaufania, dzwońcie do mnie
home-visit = odwiedziny w domu, odwiedziny, wizyta w domu, przyjdźcie do mnie, ktoś mnie odwiedzi, nie wychodzę z domu
calm = spokój i relaks, relaks, wyciszenie, odprężenie, medytacja, medytacje, oddech, oddychanie, uważność, mindfulness, odpocząć
addiction = uzależnienie, uzależnienia, nałóg, alkoholizm, alkoholik, narkotyki, narkoman, rzucić palenie, hazard, anonimowi alkoholicy, odwyk, (picie), (pije)
wheelchair = wózek inwalidzki, wózek, na wózku, niepełnosprawni, niepełnosprawny, niepełnosprawna, niepełnosprawność, bez schodów, podjazd, (winda)
deaf = głusi, głuchy, głucha, głuchych, niesłyszący, język migowy, migowy, migać, aparat słuchowy, słabo słyszę
older-people = starsi ludzie, starsi, starsze osoby, seniorzy, senior, seniorów, seniorka, emeryci, emeryt, emerytka, babcie, dziadkowie, osoby starsze
carers = opieka nad bliskim, opiekun, opiekunka, opiekuję się, opieka nad chorym, opieka nad starszą osobą
meet-people = poznać ludzi, nowi ludzie, przyjaciele, przyjaciół, znajomi, znajomych, koledzy, koleżanki, towarzystwo, poznać kogoś, spotkania, (przyjaźń), (kolega), (koleżanka), (spotkać)
women = kobiety, kobieta, kobiet, dla kobiet, tylko kobiety, grupa kobiet, dla pań, panie, (babki)
men = mężczyźni, mężczyzna, mężczyzn, dla mężczyzn, tylko mężczyźni, faceci, grupa mężczyzn, dla panów, męskie, (chłopaki)
lgbt = lgbt, gej, geje, lesbijka, lesbijki, trans, queer, biseksualny, homo, tęcza
new-here = nowi w okolicy, nowy w mieście, nowa w mieście, od niedawna, przyjechałem niedawno, przyjechałam niedawno, niedawno w uk, nowo przybyli
community-centre = dom sąsiedzki, centrum, dom kultury, świetlica, centrum społeczności, klub osiedlowy, ośrodek kultury
mosque = meczet, meczetu, meczecie, sala modlitw, (islam), (muzułmanie), (modlitwa), (modlić się), pokój do modlitwy
church = kościół, kościoła, kościele, msza, msza po polsku, polski kościół, parafia, kaplica, ksiądz, (biblia), (katolicki), cerkiew
temple = świątynia, synagoga, gurdwara, (hinduiści), (sikhowie), (buddyści)

## Work and giving

work = praca, pracy, pracę, szukam pracy, znaleźć pracę, robota, roboty, zatrudnienie, etat, dorywcza praca, (pracować), oferty pracy, agencja pracy
cv = życiorys, cv, napisać cv, sivi, curriculum vitae
interview = rozmowa o pracę, rozmowa kwalifikacyjna, rozmowy o pracę, rozmowa z szefem, interview
volunteering = wolontariat, wolontariusz, wolontariuszka, pomagać innym, pomagać ludziom, wolontariatu, pomóc innym
business = własna firma, firma, firmę, założyć firmę, biznes, działalność gospodarcza, samozatrudnienie, self employed, (własny sklep)
skill-swap = wymiana umiejętności, bank czasu, umiejętności, wymiana usług, (umiejętność)
hairdresser = fryzjer, fryzjera, fryzjerka, strzyżenie, obciąć włosy, włosy, barber, golibroda
building-work = budowa, budowy, na budowie, budowlanka, elektryk, hydraulik, malarz pokojowy, murarz, remonty, cscs

## How it is

online = online, przez internet, zdalnie, zoom, kamerka, wideorozmowa, (z domu)
by-phone = przez telefon, telefonicznie, na telefon, (telefon)
free = za darmo, darmowe, darmowy, darmo, bezpłatnie, bezpłatne, bezpłatny, bezpłatna, gratis, (nie mam pieniędzy), nic nie kosztuje
no-english = bez angielskiego, nie znam angielskiego, nie mówię po angielsku, słaby angielski, (nie rozumiem po angielsku)
quiet = cicho, cichy, ciche miejsce, cisza, spokojne miejsce, spokojnie, mała grupa, (nieśmiały), (nieśmiała)
arabic = arabski, po arabsku, arabskiego, (arabowie)
persian = perski, farsi, dari, po persku, afgański, irański, afgańczycy, irańczycy
ukrainian = ukraiński, po ukraińsku, ukraina, ukraińcy, ukrainka, (ukrainiec)
french = francuski, po francusku, francuskiego, (francja)
spanish = hiszpański, po hiszpańsku, hiszpańskiego, (hiszpania)
somali = somalijski, somalia, somali, po somalijsku, somalijczycy
turkish = turecki, po turecku, turcja, (turcy)
kurdish = kurdyjski, po kurdyjsku, sorani, kurmandżi, kurdowie
tigrinya = tigrinia, tigrinja, erytrea, erytrejski, erytrejczycy
pashto = paszto, pasztuński, pasztunowie, pusztu

## Words about danger: help now is shown first. Only what nobody types for another reason.

danger-emergency = zawał, zawał serca, udar mózgu, nie mogę oddychać, nie oddycha, nie może oddychać, mocno krwawi, krwotok, wykrwawia się, przedawkowanie, przedawkował, przedawkowała, wziął za dużo tabletek, wzięła za dużo tabletek, połknął tabletki, połknęła tabletki, ma nóż, ma broń, chce mnie zabić, zabić mnie, mnie zabije, mnie zabić, zabije mnie, chcą mnie zabić, zabiją mnie, ktoś mnie śledzi, śledzi mnie, śledzą mnie, prześladuje mnie, stalker, nęka mnie, zaatakował mnie, zaatakowali mnie, napadli mnie, napadł na mnie, napad na mnie, wezwać policję, wezwijcie policję, zadzwońcie na policję, wezwać karetkę, wezwijcie karetkę, wezwać pogotowie, ktoś umiera, on umiera, ona umiera, stracił przytomność, straciła przytomność, nieprzytomny, nieprzytomna, pali się dom, dom się pali, pożar w domu, ktoś jest w moim domu, ktoś się włamał, włamali się
danger-self = samobójstwo, samobójcze, samobójczy, popełnić samobójstwo, zabić się, zabiję się, chcę się zabić, chcę umrzeć, chce mi się umrzeć, wolę umrzeć, nie chcę żyć, nie chcę już żyć, nie chce mi się żyć, nie mam po co żyć, nie mam dla kogo żyć, nie warto żyć, mam dość życia, dość życia, skończyć ze sobą, ze sobą skończyć, skończę ze sobą, odebrać sobie życie, odbiorę sobie życie, targnąć się na życie, powiesić się, powieszę się, podciąć żyły, podciąć sobie żyły, ciąć się, tnę się, pociąć się, samookaleczenie, okaleczam się, zrobić sobie krzywdę, zrobię sobie krzywdę, coś sobie zrobię, lepiej żeby mnie nie było
danger-home = bije mnie, mnie bije, mnie biją, mnie pobił, mnie pobili, on mnie bije, ona mnie bije, mąż bije, mąż mnie bije, żona bije, żona mnie bije, partner mnie bije, chłopak mnie bije, biją mnie, pobił mnie, mąż mnie pobił, uderzył mnie, uderzyła mnie, podnosi na mnie rękę, znęca się, znęca się nade mną, krzywdzi mnie, przemoc domowa, przemoc w domu, przemoc w rodzinie, przemoc, gwałt, zgwałcił, zgwałcił mnie, zgwałcona, zgwałcony, molestuje, molestuje mnie, molestowanie, dotyka mnie, boję się męża, boję się żony, boję się partnera, grozi mi, groził mi, grożą mi, dusi mnie, kontroluje mnie, zamyka mnie, nie wypuszcza mnie, nie pozwala mi wychodzić, przymusowe małżeństwo, zmuszają mnie do ślubu, zmuszona do ślubu, zabójstwo honorowe, obrzezanie kobiet, niebieska karta
danger-forced = zmuszają mnie do pracy, zmusza mnie do pracy, zmuszony do pracy, zmuszona do pracy, praca przymusowa, praca niewolnicza, niewolnictwo, niewolnik, niewolnica, nie płacą mi, nie płaci mi, pracuję bez zapłaty, szef nie płaci, zabrał mi paszport, zabrali mi paszport, zabrał paszport, zabrali paszport, szef zabrał paszport, zabrali mi dokumenty, zabrał mi dokumenty, nie oddaje paszportu, nie oddają mi paszportu, handel ludźmi, handlarze ludźmi, sprzedali mnie, zmuszają do prostytucji, zmuszają mnie do seksu, zmusza mnie do seksu, sprzedawać ciało, dług u przemytnika, przemytnicy chcą pieniędzy, nie mogę odejść z pracy, nie pozwalają mi odejść
danger-child = bije dziecko, biją dziecko, bije moje dziecko, bije dzieci, biją dzieci, krzywdzi dziecko, krzywdzą dziecko, ktoś krzywdzi dziecko, przemoc wobec dziecka, przemoc wobec dzieci, molestowanie dziecka, zaginęło dziecko, zaginęło mi dziecko, dziecko zaginęło, zgubiło się dziecko, moje dziecko zniknęło, tata mnie bije, mama mnie bije, ojciec mnie bije, matka mnie bije, ojczym mnie bije, rodzice mnie biją, tata bije, childline

## Words that only hold a question together: they are not looked for by themselves.

filler = ja, mi, mnie, mój, moja, moje, moim, my, nam, nas, nasz, ty, ci, cię, on, ona, oni, to, ten, ta, te, tego, tej, i, a, oraz, albo, lub, czy, ale, że, jak, gdzie, kiedy, kto, co, jaki, jaka, jakie, ile, dlaczego, który, w, we, na, z, do, od, o, u, przy, po, za, dla, przez, pod, nad, bez, nie, tak, jest, są, być, mam, mieć, ma, chcę, chciałbym, chciałabym, chcemy, chciałem, chciałam, potrzebuję, potrzebujemy, potrzebna, potrzebne, trzeba, muszę, mogę, można, szukam, szukamy, znaleźć, znajdę, iść, pójść, chodzić, pojechać, przyjść, zajęcia, grupa, grupy, klub, kółko, lekcje, lekcja, spotkanie, blisko, obok, niedaleko, w pobliżu, okolica, okolicy, tu, tutaj, tam, miejsce, miejsca, miasto, mieście, proszę, pomoc, pomocy, pomóżcie, dobry, dobra, dobre, nowy, nowa, dziś, dzisiaj, teraz, dzień, czas, ludzie, ludzi, ktoś, kogoś, coś, jakieś, jakiś, jakaś, bardzo, jeszcze, już, też, się, zacząć, nauczyć, uczyć, zapisać, dołączyć
