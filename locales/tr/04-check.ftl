### The message, shown before it is sent. Critical: shown in English too until two people have checked this language.

check-title = Mesajınızı kontrol edin
check-to = Kime: { $receiver }
check-reads = Bunu sadece şu kişiler açabilir: { $receiver }.
check-told = { $receiver } bize şunu söyledi:
check-english-title = Bunu İngilizce olarak okuyacaklar:
check-sealed = Mesajınızı bu telefonda kilitliyoruz. Sadece mahalle evinin açabileceği şekilde saklıyoruz. Bu siteyi yönetenler siteyi değiştirebilir.
check-cannot = Mahkeme onları mesajı paylaşmaya zorlayabilir. Bir çocuk tehlikedeyse birine söylemek zorunda kalabilirler.
check-once = Bu tek mesajı gönderiyorsunuz. Sadece buna evet diyorsunuz.
check-change = Değiştir
check-send = Gönder
check-do-not-send = Göndermiyorum
check-other-ways = Ya da hiçbir şey göndermeden:
check-copy = Yazıyı kopyala
check-print = Kâğıda yazdır
check-show = Bu ekranı orada çalışan birine gösterebilirsiniz.
check-copied = Yazı kopyalandı.
check-copy-failed = Kopyalayamadık. Bu ekranı gösterebilirsiniz.

## The lines of the message

line-name = Lütfen bana { $name } deyin.
line-come = Şuna gelmek istiyorum: { $thing }.
line-wait = Şunun için yer beklemek istiyorum: { $thing }.
line-question = Şunun hakkında bir sorum var: { $thing }.
line-my-question = Sorum:
line-call-me = Yakınımda nelere gelebilirim, lütfen bana anlatın.
line-for-someone = Bunu yardım ettiğim biri için yazıyorum.
line-agreed = Bundan haberi var ve kabul ediyor.
line-with-me = Şu anda yanımda.
line-text = Bana şu numaraya SMS gönderin: { $phone }.
line-call = Beni şu numaradan arayın: { $phone }.
line-whatsapp = Bana WhatsApp’tan yazın: { $phone }.
line-email = Bana e-posta gönderin: { $email }.
line-come-in = Kendim gelip konuşacağım. Lütfen benim için bir cevap saklayın.
line-shared = Bu telefonu başkaları görebilir. Lütfen sadece “Bizi geri arayın” yazın. Grubun adını vermeyin.
line-not-shared = Bu telefonu başka kimse görmüyor.
line-no-voicemail = Lütfen sesli mesaj bırakmayın.
line-voicemail = Sesli mesaj bırakabilirsiniz.
line-voicemail-name = Sesli mesajda kim olduğunuzu söyleyebilirsiniz.
line-voicemail-no-name = Sesli mesajda lütfen kim olduğunuzu söylemeyin.
line-when = Bana uygun zaman: { $times }.
line-language = Konuştuğum dil: { $language }.
line-interpreter = Lütfen orada hem İngilizce hem benim dilimi bilen biri olsun.
line-no-interpreter = Dil için başka birine ihtiyacım yok.
line-woman = Bir kadınla konuşmak istiyorum.
line-man = Bir erkekle konuşmak istiyorum.
line-children =
    { $count ->
        [one] { $count } çocukla geleceğim.
       *[other] { $count } çocukla geleceğim.
    }
line-helps = Gelmemi şunlar kolaylaştırır: { $helps }.
line-else = Şunu da söylemek istiyorum:
