### My short list: things that somebody keeps for later. In memory, or on the phone if they switch it on.

short-open = Kısa listem
short-keep = Bunu kısa listemde sakla
short-kept = Bu, kısa listenizde.
short-drop = Listemden çıkar
short-empty = Listenizde henüz bir şey yok. Bir seçeneği açıp “Yanımda olsun” düğmesine basın. Orada saklayabilirsiniz.
short-full = Listeniz dolu. En çok { $most } seçenek alır. Önce birini çıkarın.
short-gone = Bu artık burada yok.
short-alert = Bununla ilgili bir haber var. Açıp okuyun.
short-keep-here = Listemi bu telefonda sakla
short-memory = Bu kapalıysa, siz sayfayı kapatınca liste silinir.
short-keeps = Açıksa, telefonunuz listede neler olduğunu saklar. Başka hiçbir şey saklamaz.
short-who = O zaman bu telefonu eline alan herkes listeyi görebilir.
short-until = Siz listeyi unutturana ya da “Bitir ve unut” veya “Bu siteden çık” düğmesine basana kadar orada kalır.
short-forget = Listemi unut
short-forgotten = Listeniz silindi. Telefonunuz ondan hiçbir şey saklamıyor.
short-not-kept = Telefonunuz saklamamıza izin vermedi. Liste, siz bu sayfayı kapatana kadar burada.
short-broken = Telefonunuzdaki listeyi okuyamıyoruz. Yeniden başlamak için “Listemi unut” düğmesine basın.
