### Who runs this site, and where its list comes from.

about-open = Bu siteyi kim yönetiyor
about-hub = Bu siteyi yöneten: { $hub }.
about-readers = Mesajınızı kim okur
about-reads = Mesajları sadece bunlar açabilir. Siz göndermeden önce, kime gideceğini söyleriz.
about-safe-title = Biri güvende değilse
about-safe = Konuşabileceğiniz kişi: { $who }.
about-what = Bu site nedir
about-what-list = Yakınınızda yapabileceğiniz şeylerin listesi. Ücretsiz.
about-what-ask = Gelmek istediğinizi yazabilirsiniz. Zorunda değilsiniz.
about-cannot-groups = Grupları başkaları yönetiyor. Bize söyledikleri yanlış ya da eski olabilir.
about-cannot-room = Size yer olacağına söz veremeyiz.
directory-open = Bu liste hakkında
directory-licence = Kullanma kuralları: { $licence }
directory-age = Ne kadar eski
directory-made = Bu listeyi { $date } günü yaptık.
directory-newest = Son kontrol: { $ago }.
directory-oldest = En eski kontrol: { $ago }.
directory-unchecked =
    { $count ->
        [one] { $count } seçenek en son hangi gün kontrol edildi, bilmiyoruz.
       *[other] { $count } seçenek en son hangi gün kontrol edildi, bilmiyoruz.
    }
ago-days =
    { $days ->
        [0] bugün
        [one] { $days } gün önce
       *[other] { $days } gün önce
    }
ago-months =
    { $months ->
        [one] yaklaşık { $months } ay önce
       *[other] yaklaşık { $months } ay önce
    }
ago-years =
    { $years ->
        [one] yaklaşık { $years } yıl önce
       *[other] yaklaşık { $years } yıl önce
    }
directory-checked-title = “Son kontrol” ne demek
directory-checked = O gün biri baktı: Hepsi hâlâ doğru mu?
directory-checked-who = Ya grup baktı, ya biz, ya da listeyi yapanlar.
directory-order-title = Önce ne gelir
directory-order = Nereden yola çıkacağınızı söylerseniz, önce en yakındaki gelir. Sonra en erken olan. Sonra ada göre.
directory-order-same = Herkes için aynı. Kimse para verip öne geçemez.
directory-unknown-title = Bilmediklerimiz
directory-unknown = Grup bir şeyi söylemezse “Bilmiyoruz” yazarız. Tahmin etmeyiz. Sorabilirsiniz.
about-words = Çeviriye yardım edin
