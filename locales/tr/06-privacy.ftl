### Promises. Critical: shown in English too until two people have checked this language. Each sentence is held by a test.

privacy-open = Gizliliğiniz
privacy-title = Gizliliğiniz
privacy-no-account = Hesap açmanız gerekmez. Çerez (cookies) kullanmıyoruz.
privacy-nothing-kept = Siz göndermedikçe, baktıklarınızdan ve yazdıklarınızdan hiçbir şeyi kaydetmeyiz.
privacy-short = Bu sayfayı kapatınca kısa listeniz silinir. Telefonunuzun saklamasını isterseniz, o saklar.
privacy-kept = Telefonunuz yazdıklarınızı ancak siz isterseniz saklar.
privacy-copy = Telefonunuz bu sitenin bir kopyasını saklar. İnternetsiz de çalışır. Kopya, bölgenizdeki herkes için aynıdır.
privacy-one-site = Bu sayfa başka hiçbir siteyle konuşmaz.
privacy-address = En üstteki adres, neye baktığınızı hiçbir zaman söylemez.
privacy-sealed = Gönderdiğinizi, sadece mahalle evinin açabileceği şekilde saklıyoruz.
privacy-deleted = Gönderdiğiniz mesaj, en geç 60 gün sonra ya da siz geri alınca silinir.
privacy-host = Bu siteyi yönetenler, birinin geldiğini, hangi dilde ve hangi bölge için baktığını görebilir. Ne aradığınızı göremezler.
privacy-change = Bu siteyi yönetenler siteyi değiştirebilir. Onlar: { $hub }.
privacy-cannot = Söz veremediğimiz şeyler
privacy-cannot-screen = Biri ekranınıza bakabilir. Bir kamera ekranı görebilir.
privacy-cannot-phone = Telefonunuzdaki bir casus program ekranı görebilir. Tarayıcınızın geçmişi buraya geldiğinizi söyler.
privacy-cannot-after = Gönderdiğinizle sonra ne yaparlar, biz bilemeyiz.
