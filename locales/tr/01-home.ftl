### The first pages: language, what would make life better, where, the list.

site-name = Siz de gelin
language-title = Dilinizi seçin
language-change = Dili değiştir
language-machine = Bunu bilgisayar yazdı. Henüz kimse kontrol etmedi.
language-not-checked = henüz kontrol edilmedi
language-find = Dilinizi bulun
language-none = Bu dil bizde henüz yok.
language-ask = Benim dilim de olsun
home-title = Ne olsa hayat daha güzel olur?
home-hint = Bir ya da birkaç şey seçin. Sonra değiştirebilirsiniz.
need-people = İnsanlarla tanışmak
need-fun = Eğlenmek
need-move = Hareket etmek, spor yapmak
need-make = Elimle bir şeyler yapmak
need-outside = Açık havada olmak
need-english = İngilizce öğrenmek
need-children = Çocuklarımla bir şeyler yapmak
need-basics = Yiyecek, giysi ya da ev eşyası lazım
need-letters = Mektup, para ya da ev için yardım lazım
need-sad = Üzgünüm, endişeliyim ya da yalnızım
need-give = Çalışmak, okumak, başkalarına yardım etmek
home-anything = Emin değilim. Her şeyi göster.
home-show =
    { $count ->
        [0] Henüz yok. Yine de göster.
        [one] { $count } seçeneği göster
       *[other] { $count } seçeneği göster
    }
home-promise = Adınızı söylemek zorunda değilsiniz. Nelere baktığınızı kaydetmiyoruz.
home-sad-help = Şu anda çok mu ağır geliyor? “Şimdi yardım istiyorum” düğmesine basın.
place-label = Yola çıkacağım yer
place-any = Neresi olursa olsun
place-near-me = Bana yakın yerler
place-postcode = Posta kodu yaz
place-postcode-label = Posta kodunun ilk kısmı
place-postcode-hint = Örnek: { $short } ya da { $long }. Gerisi lazım değil.
place-postcode-unknown = Buralarda böyle bir kod bilmiyoruz. Lütfen ilk kısmına yeniden bakın.
place-searching = Telefonunuz size sorabilir. Tam yeri biz hiç görmeyiz.
place-not-found = Telefonunuz nerede olduğunuzu söylemedi. Bir yer seçebilirsiniz.
place-first = Bu liste uzun. Nereden yola çıkacağınızı söyleyin, size yakın olanları gösterelim.
list-title = Yapabileceğiniz şeyler
list-title-near = { $place } yakınında
list-count =
    { $count ->
        [0] Burada henüz bir şey yok.
        [one] { $count } seçenek var.
       *[other] { $count } seçenek var.
    }
list-order-near = Önce en yakındaki gelir. Sonra en erken olan.
list-order-soon = Önce en erken olan gelir.
list-order-own = Önce burada olanlar gelir: { $hub }. Sonra en yakındaki ve en erken olan.
list-further = Daha uzaktakilere de bak ({ $count })
list-anywhere = İnternetten ya da telefonla daha fazlası ({ $count })
list-none = Böyle bir şey henüz bulamadık. Bunlardan birini deneyin.
list-everything = Her şeyi göster
list-choose-again = Yeniden seç
list-source = Bu listenin geldiği yer: { $source }.
list-more = Daha fazla göster
back = Geri
loading = Geliyor. İnternetiniz yavaş olabilir.
list-pair = { $first }, { $rest }
walk-minutes =
    { $minutes ->
        [one] Yürüyerek { $minutes } dakika
       *[other] Yürüyerek { $minutes } dakika
    }
walk-minutes-about =
    { $minutes ->
        [one] Yürüyerek yaklaşık { $minutes } dakika
       *[other] Yürüyerek yaklaşık { $minutes } dakika
    }
miles-away =
    { $miles ->
        [one] Yaklaşık { $miles } mil uzakta
       *[other] Yaklaşık { $miles } mil uzakta
    }
link-gone = Bu artık burada yok. Başka seçenekler var.
finish = Bitir ve unut
finish-hint = Buna basınca bu ekran yazdıklarınızı unutur.
