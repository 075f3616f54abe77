### What people call things when they look for something, in Turkish. See en-GB.ftl.

## Sport and moving

football = futbol, top oynamak, halı saha, maç, ayak topu, futboll
swimming = yüzme, yüzmek, havuz, yüzme havuzu
walking = yürüyüş, yürümek, gezinti, doğa yürüyüşü
running = koşu, koşmak
cycling = bisiklet, bisiklete binmek, bisiklet sürmek
gym = spor salonu, fitness, egzersiz, jimnastik, gym
sport = spor, (hareket)
yoga = yoga, esneme, pilates
dance = dans, dans etmek, halay, horon, zumba
cricket = kriket
basketball = basketbol, basket
volleyball = voleybol
table-tennis = masa tenisi, pinpon, tenis, badminton
martial-arts = dövüş sporları, boks, karate, judo, tekvando, güreş
snooker = bilardo, bowling

## Fun and making

fun = eğlence, eğlenmek, (sıkıldım)
chess = satranç
board-games = kutu oyunları, oyunlar, tavla, okey, kağıt oyunu, oyun, domino
film = film, sinema, filmler
trips = gezi, geziler, günübirlik gezi, piknik
party = parti, bayram, kutlama, şenlik, nevruz, düğün
choir = koro, şarkı söylemek, şarkı, şarkılar
music = müzik, gitar, saz, bağlama, piyano
drums = davul, darbuka, vurmalı
theatre = tiyatro, oyunculuk
art = sanat, resim, boyama, çizim, resim yapmak
sewing = dikiş, dikiş makinesi, terzi, dikmek
knitting = örgü, örmek, tığ işi, yün
pottery = çömlek, kil, seramik
cooking = yemek yapmak, yemek pişirmek, aşçılık, (mutfak)
baking = ekmek yapmak, pasta, ekmek, hamur işi, kek
crafts = el işi, el sanatları, elişi
woodwork = marangozluk, ahşap, marangoz
repair = tamir, onarım, tamir etmek
photography = fotoğraf, fotoğrafçılık, kamera
writing = yazı, şiir, yazarlık
books = kitap, kitaplar, kitap kulübü, kitap okumak

## Outside

outside = açık hava, dışarıda, temiz hava
gardening = bahçe, bahçecilik, bahçıvanlık, bostan
farm = çiftlik, hayvanlar, tavuk, keçi
nature = doğa, kuşlar, orman
park = park
fishing = balık tutma, balıkçılık
clean-up = temizlik, çöp toplama, nehir temizliği

## English and learning

learn-english = ingilizce öğrenmek, ingilizce, ingilizce kursu, ingilizce dersi, dil kursu, ingilisce, esol, ielts
conversation = konuşma pratiği, ingilizce konuşma, sohbet, konuşma kulübü
literacy = okuma yazma, okuma yazma öğrenmek, alfabe
maths = matematik
computers = bilgisayar, laptop, e-posta, bilgisayar kursu
courses = kurslar, kurs, üniversite, eğitim, okumak, meslek kursu
driving = ehliyet, araba sürmek, sürücü kursu, direksiyon, teori sınavı
citizenship = vatandaşlık, ingiliz pasaportu, life in the uk
homework = ödev, ödevler, ders çalışma
school = okul, okul kaydı
library = kütüphane
language-exchange = dil değişimi, dil takası

## Children and family

children = çocuklar, (çocuk), (oğlum), (kızım), çocuğum, çocuklarım
babies = bebek, bebekler, yenidoğan
playgroup = oyun grubu, çocuk oyunları, oyuncak
nursery = kreş, anaokulu, çocuk bakımı, bakıcı
youth = gençler, gençlik, ergen, genc
story-time = masal, hikaye, masallar, hikayeler
parents = ebeveyn, anneler, (anne), (baba), anne baba
pregnancy = hamilelik, hamile, gebe, doğum, ebe
holiday-club = tatil kulübü, yaz okulu, okul tatili
girls = kızlar, (kız)
family = aile, aileler

## Food, clothes and things

food-bank = gıda bankası, bedava yemek, erzak, ücretsiz gıda, yiyecek yardımı, (aç), gida yardimi, (açım)
food = yemek, yiyecek, (yemek yemek), gıda
meal = öğle yemeği, akşam yemeği, çorba, sıcak yemek, kahvaltı
cafe = kahve, çay, kafe, kahvehane, çay saati
clothes = kıyafet, giysi, elbise, giyecek, giyim
coats = mont, kaban, palto, kışlık, eldiven, ceket
shoes = ayakkabı, bot, çizme
furniture = mobilya, yatak, koltuk, masa, eşya, ev eşyası
kitchen-things = tencere, tabak, mutfak eşyası, kap kacak
bedding = battaniye, çarşaf, yorgan, yastık
baby-things = bebek eşyası, bebek bezi, mama, bebek arabası
toiletries = sabun, şampuan, ped, hijyen
warm-space = sıcak yer, ısınmak, sıcak oda, (üşüyorum), (soğuk)
shower = duş, duş almak, banyo
laundry = çamaşır, çamaşır makinesi, çamaşırhane
wifi = internet, wifi, vayfay, telefon şarj
sim-card = sim kart, kontör, telefon hattı
bus-pass = otobüs kartı, otobüs bileti, ulaşım, otobüs
charity-shop = ikinci el, hayır dükkanı, (ucuz)
halal = helal

## Letters, money and a home

letters = mektuplar, mektup, form doldurma, form, evrak, resmi yazı, mektup okuma
bills = faturalar, fatura, elektrik, doğalgaz, su faturası
debt = borç, borçlar, kredi
benefits = yardım parası, sosyal yardım, maddi yardım, (para), işsizlik parası, universal credit, job centre
bank-account = banka hesabı, banka, hesap açmak
housing = konut, ev, kira, kiralık, ev sahibi, daire, kiralik ev, evden çıkarılma
homeless = evsiz, kalacak yer, yatacak yer, barınak, sokakta
asylum = iltica, mülteci, sığınma, sığınmacı, home office, ilticacı
lawyer = avukat, hukuki yardım, hukuk, mahkeme, (itiraz)
visa = vize, oturum, pasaport, oturma izni, belgeler, brp, evisa, oturum kartı
family-reunion = aile birleşimi, ailemi getirmek
doctor = doktor, hemşire, aile hekimi, (hasta), hekim, gp
dentist = dişçi, diş, diş doktoru
medicine = ilaç, eczane
hospital = hastane, klinik
translation = çeviri, tercüman, çevirmen, tercume
racism = ırkçılık, ayrımcılık
advice = danışma, danışmanlık, bilgi, tavsiye, (sorun)
printing = yazıcı, fotokopi, çıktı, baskı

## Feeling sad, and people

sad = üzgün, mutsuz, (depresyon), depresyondayım, (ağlıyorum), ruh sağlığı
lonely = yalnız, yalnızlık, (yalnızım), yanlız, (arkadaşım yok)
worry = endişe, kaygı, stres, (korkuyorum), korku, panik
listener = konuşacak biri, psikolog, terapi, terapist, dert ortağı, danışman
trauma = travma, kabus, uykusuzluk, (uyuyamıyorum)
grief = yas, kayıp, (öldü), ölüm
phone-friend = telefon arkadaşı, telefonla arama, aramak
home-visit = ev ziyareti, eve ziyaret, ziyaret
calm = rahatlama, sakin, meditasyon, gevşeme, huzur, nefes, dinlenme
addiction = bağımlılık, alkol, uyuşturucu, sigara bırakma, kumar
wheelchair = tekerlekli sandalye, engelli, engelsiz, merdivensiz
deaf = sağır, işaret dili, işitme engelli, bsl
older-people = yaşlılar, yaşlı, emekli, emekliler, yaşı büyük
carers = bakıcılar, hasta bakımı
meet-people = arkadaş edinmek, arkadaş, arkadaşlar, tanışmak, insanlarla tanışmak, dost
women = kadınlar, (kadın), kadınlara özel, bayanlar, hanımlar, bayan
men = erkekler, (erkek), erkeklere özel
lgbt = lgbt, eşcinsel, gey, lezbiyen, trans
new-here = yeni gelenler, yeni geldim, buraya yeni
community-centre = toplum merkezi, halk merkezi, dernek, mahalle evi
mosque = cami, namaz, mescit, ibadet, dua
church = kilise, hristiyan
temple = tapınak, cemevi, sinagog, alevi

## Work and giving

work = iş, çalışmak, iş aramak, iş ilanları, meslek, iş bulmak
cv = özgeçmiş, cv, cv hazırlama
interview = iş görüşmesi, mülakat
volunteering = gönüllü, gönüllülük, gönüllü çalışma, yardım etmek
business = iş kurmak, esnaf, ticaret, (dükkan)
skill-swap = beceri takası, takas, beceri
hairdresser = kuaför, berber, saç kesimi
building-work = inşaat, elektrikçi, tesisatçı, usta

## How it is

online = çevrimiçi, online, internetten, zoom, görüntülü
by-phone = telefonla, (telefon)
free = ücretsiz, bedava, parasız
no-english = ingilizce bilmeden, ingilizce bilmiyorum, ingilizcesiz
quiet = sessiz, sakin yer, küçük grup
arabic = arapça
persian = farsça, afgan, farsi, dari
ukrainian = ukraynaca, ukrayna
french = fransızca
spanish = ispanyolca
somali = somalice
turkish = türkçe, türk, türkler
kurdish = kürtçe, kürt, kurmanci, sorani
tigrinya = tigrinya, eritre
pashto = peştuca, peştunca

## Danger

danger-emergency = kalp krizi, nefes alamıyorum, çok kanıyor, kanama, aşırı doz, bıçağı var, silahı var, beni öldürecek, beni öldürmek, öldürmekle tehdit, takip ediliyorum, beni takip, biri beni takip, peşimde, saldırdı, polis çağır, ambulans çağır, yangın var, nefes almıyor, evimde biri var, evime girdi, ev yanıyor, bıçakladı, öldürecekler, öldürürüm diyor, çok hap içtim, silahla tehdit
danger-self = intihar, kendimi öldürmek, kendimi öldüreceğim, ölmek istiyorum, yaşamak istemiyorum, hayatıma son, canıma kıymak, kendime zarar, kendimi kesiyorum, kendimi asmak, kendimi kesmek, keşke ölsem, yaşamaktan bıktım, hayatımı bitirmek, bileklerimi kesmek
danger-home = beni dövüyor, dövüyor, beni dövdü, kocam dövüyor, bana vuruyor, bana vurdu, şiddet, aile içi şiddet, ev içi şiddet, koca şiddeti, tecavüz, taciz, tehdit ediyor, beni tehdit, zorla evlendirme, zorla evlilik, töre cinayeti, namus cinayeti, kocamdan korkuyorum, eve kapatıyor, dayak yiyorum, dayak, bana dokunuyor, beni kilitliyor, dışarı çıkmama izin vermiyor, zorla evlendiriyorlar, zorla evlendirecekler, kadın sünneti, eşimden korkuyorum, tehdit ediyorlar, tacize uğradım
danger-forced = zorla çalıştırma, zorla çalıştırıyor, zorla çalıştırılıyorum, para vermeden çalıştırıyor, pasaportumu aldı, pasaportuma el koydu, insan ticareti, insan kaçakçıları, kölelik, köle gibi, zorla fuhuş, pasaportumu vermiyor, paramı vermiyor, maaşımı vermiyor, zorla çalıştırıyorlar, kaçakçıya borcum var, bedenimi satmak, işten ayrılamıyorum
danger-child = çocuğumu dövüyor, çocuk istismarı, babam beni dövüyor, annem beni dövüyor, babam dövüyor, çocuğum kayıp, kayıp çocuk, çocuğuma vuruyor, çocuğuma dokundu, çocuğum kayboldu, annem bana vuruyor, babam bana vuruyor, childline

## Words that only hold a question together

filler = ben, biz, bana, bir, istiyorum, isterim, lazım, gerek, ihtiyacım, var, yok, nerede, nerde, nasıl, ne, kim, ve, ile, için, icin, mi, mı, da, de, bu, şu, yakın, yakında, yakınımda, burada, burda, yer, yeri, yerde, yardım, yardımı, ders, dersi, dersleri, kursu, grup, grubu, kulüp, kulübü, öğrenmek, arıyorum, ariyorum, bulmak, gitmek, olmak, şey, biri, birisi, lütfen, benim, kadar, çok
