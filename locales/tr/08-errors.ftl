### When something went wrong.

error-directory = Liste gelmedi. İnternetinize bakıp yeniden deneyin.
error-directory-empty = Burada henüz liste yok. Mahalle evini arayabilirsiniz.
error-words = Sizin dilinizi getiremedik. Bu, İngilizce.
error-try-again = Yeniden dene
error-link = Bu bağlantı artık çalışmıyor. Baştan başlıyoruz.
error-clock = Telefonunuzun saati yanlış görünüyor. Buradaki günler yanlış olabilir.

## In the page itself, before and without the program

error-load = Bu sayfa açılmadı. İnternetinize bakıp yeniden deneyin.
error-broken = Bu sayfa durdu. Özür dileriz. Yazdıklarınız buradan silindi.
error-start-again = Baştan başla
error-old-browser = Bu tarayıcı, bu sayfa için çok eski. Başka bir telefonla ya da tarayıcıyla deneyin ya da bizi arayın.
error-plain = Sade bir sayfa var. Her tarayıcıda açılır.
plain-only = Bu, sade sayfa. Gelmek isterseniz bizi arayın ya da yanımıza gelin.
plain-country = İşte internetten ya da telefonla bazı şeyler. Size yakın olanlar için bizi arayın ya da yanımıza gelin.
