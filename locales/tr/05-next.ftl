### After sending.

next-title = Mesajınız gönderildi
next-today = Bugün: { $receiver } mesajınızı alır.
next-who = Size cevap verecek olan: { $who }
next-answer =
    { $days ->
        [one] { $days } gün içinde: Biri size cevap verir. Adını söyler.
       *[other] { $days } gün içinde: Biri size cevap verir. Adını söyler.
    }
next-silence = Haber gelmezse bu sizin hatanız değil. Mahalle evini arayın, oraya gelin ya da başka bir şey seçin.
next-receipt = Bu numarayı saklayın. Bir yere yazın ya da fotoğrafını çekin.
next-code = Ya da bunun fotoğrafını çekin. Aynı numara bunda da var.
next-again = Başka bir şey bul
not-sent-title = Hiçbir şey göndermedik
not-sent-kept = Yazdıklarınız hâlâ bu ekranda. Silmek için “Bitir ve unut” düğmesine basın.
not-sent-back = Mesajıma dön

## When it could not be sent

send-waiting = Gönderiyoruz. İnternetiniz yavaş olabilir.
send-failed = Gönderilmedi. Yazdıklarınız hâlâ burada. Yeniden deneyebilir, kopyalayabilir ya da yazdırabilirsiniz.
send-waits = Biz kendimiz yeniden deneriz. Bu sayfayı açık tutun. İnternet geri gelince gider.
wait-what = Bu sayfayı kapatmanız gerekirse mesajı bu telefon saklayabilir. Mesaj kilitlidir: Burada onu kimse okuyamaz. O zaman onu değiştiremezsiniz.
wait-keep = Gidene kadar bu telefonda sakla
wait-not-kept = Telefonunuz mesajı saklamadı. Bu sayfayı açık tutun.
send-failed-busy = Mahalle evinde şu anda çok fazla mesaj var. Gönderilmedi. Bir saat sonra yeniden deneyin ya da arayın.
send-failed-full = Mahalle evi şu anda mesajınızı saklayamıyor. Gönderilmedi. Lütfen onları arayın.
send-failed-trouble = Mahalle evinin bilgisayarında bir sorun var. Gönderilmedi. Yazdıklarınız hâlâ burada. Biraz sonra yeniden deneyin ya da arayın.
send-failed-old = Bu sayfa çok eski, buradan gönderilemez. Yazdıklarınız hâlâ burada. Kopyalayın ya da yazdırın, sonra bu siteyi yeniden açın.
send-again = Yeniden dene
send-no-hub = Burada mesajları okuyabilecek kimse henüz yok. Bu yüzden göndermiyoruz. Kopyalayabilir ya da yazdırabilirsiniz.
