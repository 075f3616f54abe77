### How is my message? With the number of a message anybody can ask, on any phone, and take it back.

kept-open = Mesajım ne oldu?
kept-label = Mesajınızın numarası
kept-hint = 16 rakamlıdır. Mesajınızı gönderince ekranda görmüştünüz.
kept-why = Neden soruyoruz: Kimsenin adını bilmiyoruz. Mesajınızı sadece numarasıyla buluruz.
kept-ask = Mesajıma bak
kept-wrong = Bir rakam yanlış ya da eksik. Lütfen numaraya yeniden bakın.

## What became of it

kept-waiting = Mesajınızı henüz kimse açmadı.
kept-waiting-ways = Bekleyebilirsiniz. Arayabilirsiniz. Ya da başka bir şey seçebilirsiniz.
kept-read = Biri mesajınızı okudu. Sizin seçtiğiniz yoldan cevap verecekler.
kept-answered = Size cevap verdiler. Haber gelmediyse lütfen arayın.
kept-cannot = Bu konuda yardım edemiyorlar. Bu sizin hatanız değil. Burada başka seçenekler var.
kept-answer = Diyorlar ki:
kept-gone = Şu anda bu numarayla bir mesaj yok. Geri alınmış ya da üstünden çok zaman geçmiş.

## Taking it back

kept-withdraw = Mesajımı geri al
kept-sure = Geri alırsanız silinir. İstediğiniz zaman yenisini yazabilirsiniz.
kept-sure-read = Biri mesajı okudu. Buradan silinir. Onlardan da unutmalarını isteriz.
kept-withdraw-yes = Evet, geri al
kept-withdraw-no = Hayır, orada kalsın
kept-withdrawn = Geri aldık. Silindi.

## When it could not be asked

kept-failed = Şu anda bakamadık. Hiçbir şey değişmedi. Lütfen yeniden deneyin.
kept-here = Bu telefonun sakladığı mesaja bak
wait-here = { $receiver } için yazdığınız mesaj bu telefonda. Henüz gitmedi.
wait-until = İnternetiniz varken ve bu site açıkken gider. Numarası bu. “Bu siteden çık” düğmesi mesajı siler.
wait-now = Şimdi gönder
wait-delete = Sil, gönderme
wait-gone = { $receiver } için yazdığınız mesaj gitti. Numarası bu. Onu saklayın.
wait-forget = Numara bende var. Buradan sil
kept-change = Değişen bir şey var
kept-change-label = Ne değişti?
kept-change-empty = Lütfen ne değiştiğini yazın.
kept-change-who = Bunu sadece { $receiver } okuyabilir. Hangi mesajla ilgili olduğunu görürler.
