### What can be said of a thing: a label, a sentence for each value, and one for “we do not know”.

## When

fact-when = Ne zaman
when-unknown = Ne zaman, bilmiyoruz. Sorabilirsiniz.
when-every-week = Her hafta { $days }
when-every-weeks = { $weeks } haftada bir: { $days }
when-monthly =
    { $nth ->
        [first] Ayın ilk { $day } günü
        [second] Ayın ikinci { $day } günü
        [third] Ayın üçüncü { $day } günü
        [fourth] Ayın dördüncü { $day } günü
        [fifth] Ayın beşinci { $day } günü
       *[last] Ayın son { $day } günü
    }
when-month-day = Her ayın { $day }. günü
when-with-time = { $days }, { $time }
when-on-days = Açık: { $days }
when-now = Şu anda var
when-next = Sıradaki: { $date }
when-dates-over = Bildiğimiz günler geçti. Sıradaki ne zaman, sorun.
when-which-week = Hangi hafta, bilmiyoruz. Sıradaki ne zaman, sorun.
when-term-time = Sadece okullar açıkken.
time-from = başlangıç { $from }

## Where

fact-where = Nerede
where-unknown = Nerede, bilmiyoruz. Sorabilirsiniz.
where-ask = Adresi bize sorun. Bulunduğu semt: { $area }.
where-ask-only = Adresi bize sorun.
where-online = İnternetten, telefonla ya da bilgisayarla.
where-comes = Onlar size gelir.
where-phone = Telefonla.
where-about = Yerini tam değil, aşağı yukarı biliyoruz.

## Cost and travel

fact-cost = Fiyatı
cost-unknown = Fiyatını bilmiyoruz. Sorabilirsiniz.
cost-free = Ücretsiz.
cost-free-gifts = Ücretsiz. İsterseniz para verebilirsiniz.
cost-price = { $price }
cost-range = { $least } ile { $most } arası
cost-what-you-can = Ne verebilirseniz. Hiç vermeyebilirsiniz de.
fact-travel = Otobüs parası
travel-unknown = Otobüs için yardım ederler mi, bilmiyoruz.
travel-bus-paid = Gidiş dönüş otobüs paranızı verirler.
travel-lift = Gelip sizi alır, sonra eve bırakırlar.
travel-none = Otobüs parası vermezler.

## People

fact-who-comes = Kimler geliyor
who-unknown = Kimler geliyor, bilmiyoruz. Önce sorabilirsiniz.
who-many-countries = Birçok ülkeden insanlar.
who-mostly-local = Çoğunlukla uzun zamandır burada yaşayanlar.
who-new-arrivals = Buraya yeni gelen başka insanlar.
who-mostly-older = Çoğunlukla yaşı büyük insanlar.
who-mostly-young = Çoğunlukla gençler.
who-families = Çoğunlukla aileler.
fact-women-men = Kadınlar, erkekler
women-men-unknown = Kadınlar için mi, erkekler için mi, bilmiyoruz.
women-men-everyone = Kadınlar da erkekler de gelebilir.
women-men-women = Sadece kadınlar için.
women-men-men = Sadece erkekler için.
women-men-times = Herkes için. Bazı saatler sadece kadınlar için.
fact-who-runs = Kim yönetiyor
who-runs-unknown = Kim yönetiyor, bilmiyoruz.
fact-ages = Kimler gelebilir
ages-unknown = Kimler gelebilir, bilmiyoruz. Sorabilirsiniz.
ages-from = { $least } yaş ve üstü.
ages-to = { $most } yaş ve altı.
ages-between = { $least } ile { $most } yaş arası.
fact-languages = Diller
languages-unknown = Hangi dilleri konuşuyorlar, bilmiyoruz.
languages-spoken = Orada konuşulan: { $languages }.
languages-help = Biri şu dilde yardım edebilir: { $languages }.
fact-english = İngilizceniz
english-unknown = Ne kadar İngilizce lazım, bilmiyoruz.
english-none = İngilizce bilmeniz gerekmez.
english-few = Birkaç kelime İngilizce yeter.
english-some = Konuşmak için biraz İngilizce lazım.
fact-children = Çocuklar
children-unknown = Çocuklar gelebilir mi, bilmiyoruz. Sorabilirsiniz.
children-welcome = Çocuklarınız sizinle gelebilir.
children-creche = Orada biri çocuklarınıza bakar.
children-no = Büyükler için. Çocuklar gelemez.
children-for = Çocuklar için. Yanlarında bir büyük de gelir.
fact-size = Kaç kişi
size-unknown = Kaç kişi geliyor, bilmiyoruz.
size-one = Siz ve bir kişi daha.
size-five = En çok 5 kişi.
size-twelve = 6 ile 12 kişi arası.
size-more = 13 kişi ya da daha çok.

## The building, food, papers

fact-access = Bina
access-unknown = Merdiven var mı, tuvalet nasıl, bilmiyoruz. Sorabilirsiniz.
access-step-free = Merdiven yok ya da asansör var.
access-steps = Merdiven var.
access-toilet = Tuvalet, tekerlekli sandalyeye uygun.
access-no-toilet = Tekerlekli sandalyeye uygun tuvalet yok.
access-quiet = Sessiz bir yer.
access-not-quiet = Gürültülü olabilir.
access-loop = İşitme cihazı için ses sistemi var.
access-bsl = Biri İngiliz İşaret Dili (BSL) kullanıyor.
fact-food = Yemek
food-unknown = Yemek var mı, bilmiyoruz.
food-free = Ücretsiz yemek.
food-drinks = Ücretsiz çay ya da başka içecek.
food-bring = Kendi yemeğinizi getirin.
food-halal = Helal yemek.
food-vegetarian = Etsiz yemek.
food-no-alcohol = Alkol yok.
food-alcohol = Alkol satıyorlar.
fact-prayer = Namaz, dua
prayer-unknown = Namaz ya da dua için yer var mı, bilmiyoruz. Sorabilirsiniz.
prayer-room = Namaz ya da dua için sessiz bir yer var.
prayer-breaks = Namaz ya da dua vakitlerinde ara verirler.
fact-papers = Belgeler
papers-unknown = Belge lazım mı, bilmiyoruz. Sorabilirsiniz.
papers-none = Hiçbir belge lazım değil.
papers-name = Bir ad yazarlar. Herhangi bir ad olabilir.
papers-proof = Bir şey göstermeniz gerekir:

## The visit

fact-first-time = İlk gelişiniz
first-unknown = İlk gelişinizde neler olur, bilmiyoruz.
first-hello = Kapıda biri size merhaba der.
first-tea = Çay ya da kahve var.
first-watch = Sadece izleyebilirsiniz.
first-friend = Bir arkadaşınızı getirebilirsiniz.
first-round = Biri size içeriyi gezdirir.
first-name = Adınızı isterseniz söylersiniz.
first-leave = İstediğiniz zaman gidebilirsiniz.
first-no-story = Ülkenizden neden ayrıldığınızı kimse sormaz.
first-speaker = Sizin dilinizi konuşan birinin yanına oturabilirsiniz.
first-lent = Lazım olanı size ödünç verirler.
fact-meet = Karşılama
meet-unknown = Biri sizi karşılayabilir mi, bilmiyoruz. Sorabilirsiniz.
meet-door = Biri sizi kapıda karşılayabilir.
meet-stop = Biri sizi otobüs durağında karşılayabilir.
meet-call = Gelmeden önce biri sizi arayabilir.
meet-no = Sizi karşılayabilecek kimse yok.
fact-photos = Fotoğraf
photos-unknown = Fotoğraf çekiyorlar mı, bilmiyoruz.
photos-no = Kimse fotoğraf çekmez.
photos-yes = Sadece evet derseniz fotoğrafınızı çekerler.
fact-room = Boş yer
room-unknown = Boş yer var mı, bilmiyoruz.
room-places = Boş yer var.
room-wait =
    { $weeks ->
        [one] Yaklaşık { $weeks } hafta beklersiniz.
       *[other] Yaklaşık { $weeks } hafta beklersiniz.
    }
room-full = Şu anda dolu.
tag-places = Boş yer var
tag-wait =
    { $weeks ->
        [one] Bekleme: { $weeks } hafta
       *[other] Bekleme: { $weeks } hafta
    }
tag-full = Şu anda dolu
fact-joining = Nasıl katılırsınız
joining-unknown = Nasıl katılırsınız, bilmiyoruz. Sorabilirsiniz.
joining-drop-in = Sadece gelin. Sormanız gerekmez.
joining-ask = Gelmeden önce sorun.
joining-book = Önceden yer ayırtmanız gerekir.
fact-reply = Ne zaman cevap gelir
reply-unknown = Ne kadar çabuk cevap verirler, bilmiyoruz.
reply-days =
    { $days ->
        [one] Yaklaşık { $days } günde cevap verirler.
       *[other] Yaklaşık { $days } günde cevap verirler.
    }
fact-how-long = Ne kadar sürer
how-long-unknown = Ne kadar süre gelebilirsiniz, bilmiyoruz.
how-long-as-you-like = Ne kadar isterseniz o kadar gelebilirsiniz.
how-long-weeks =
    { $weeks ->
        [one] { $weeks } hafta sürer.
       *[other] { $weeks } hafta sürer.
    }
how-long-once = Sadece bir kez.
how-long-until = { $date } gününe kadar sürer.
how-long-over = { $date } günü bitti.
fact-after = Ondan sonra
after-unknown = Sonra ne var, bilmiyoruz.
after-again = Yine gelebilirsiniz.
after-next = Sonrası için bir şey bulmanıza yardım ederler.
after-goes-on = Başka bir grup olarak devam eder.
fact-you-get = Size ne verirler
you-get-unknown = Gösterebileceğiniz bir kâğıt verirler mi, bilmiyoruz.
you-get-certificate = Neler yaptığınızı gösteren bir kâğıt.
you-get-reference = İş ya da okul için bir mektup.
fact-checked = Son kontrol
checked-unknown = Son ne zaman kontrol edildi, bilmiyoruz.
checked-group = Bunu grup { $date } günü kontrol etti.
checked-hub = Bunu biz { $date } günü kontrol ettik.
checked-directory = Bunu listeyi yapanlar { $date } günü kontrol etti.
checked-old = O günden beri çok zaman geçti. Değişmiş olabilir.
card-old = Bunu uzun zamandır kimse kontrol etmedi.

## Around the facts

fact-read-from-text = Bunu onların yazısından okuduk.
facts-unknown-title = Bilmediklerimiz
facts-own-words = Kendi sözleriyle
facts-own-words-note = Bunu onlar yazdı. Biz değiştirmedik.
facts-website = İnternet sitesi
facts-phone = Telefon
facts-email = E-posta
alert-cancelled = Şu sıralar yok.
alert-moved = Şu sıralar başka bir yerde.
alert-note = Yeni bir haber var:
alert-until = { $date } gününe kadar.

## Names of languages

lang-am = Amharca
lang-ar = Arapça
lang-bn = Bengalce
lang-bsl = İngiliz İşaret Dili (BSL)
lang-ckb = Kürtçe (Sorani)
lang-cy = Galce
lang-en = İngilizce
lang-es = İspanyolca
lang-fa = Farsça
lang-fa-af = Darice
lang-fr = Fransızca
lang-hi = Hintçe
lang-kmr = Kürtçe (Kurmanci)
lang-om = Oromoca
lang-pa = Pencapça
lang-pl = Lehçe (Polonyaca)
lang-ps = Peştuca
lang-pt = Portekizce
lang-ro = Rumence
lang-ru = Rusça
lang-so = Somalice
lang-sq = Arnavutça
lang-sw = Svahilice
lang-ta = Tamilce
lang-ti = Tigrinyaca
lang-tr = Türkçe
lang-uk = Ukraynaca
lang-ur = Urduca
lang-vi = Vietnamca
lang-zh = Çince
lang-other = { $name }
facts-translate = Bunu benim dilime çevir
facts-machine = Bunu telefonunuz kendisi çevirdi. Yanlış olabilir.
facts-machine-failed = Telefonunuz bunu yapamadı.
