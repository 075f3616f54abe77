### Asking to come along: one thing on each page, and why we ask.

ask-open = Gelmek istiyorum
ask-wait = Yer için beklemek istiyorum
ask-question = Önce bir şey sormak istiyorum
ask-call = Biri beni arasın
ask-full = Şu anda dolu. Yakınınızda başka seçenekler var.
ask-too-old = Bunu uzun zamandır kimse kontrol etmedi. Bitmiş olabilir. Bu yüzden buradan soramazsınız.
ask-ring-group = Önce onları arayabilirsiniz: { $phone }
ask-ring-hub = Bizi arayabilirsiniz: { $phone }
ask-tell-us = Hâlâ devam ediyor mu, biliyorsanız lütfen bize söyleyin.
ask-ended = Bu bitti. Yapabileceğiniz başka şeyler var.
ask-step = { $step } / { $steps }
ask-next = İleri
ask-check = Mesajı kontrol et
ask-why = Neden soruyoruz
ask-optional = Cevap vermek zorunda değilsiniz.
ask-closing = Bu sayfayı kapatırsanız yazdıklarınız silinir.
keep-typed = Gönderene kadar yazdıklarımı bu telefonda sakla
keep-on =
    { $days ->
        [one] Bu telefon yazdıklarınızı en çok { $days } gün saklar. “Bitir ve unut” ve “Bu siteden çık” düğmeleri onları siler.
       *[other] Bu telefon yazdıklarınızı en çok { $days } gün saklar. “Bitir ve unut” ve “Bu siteden çık” düğmeleri onları siler.
    }
keep-who = Telefon saklarsa, bu telefonu eline alan herkes görebilir.
keep-failed = Telefonunuz yazdıklarınızı saklamadı. Onlar hâlâ bu sayfada.
ask-began = Yazmaya başlamıştınız. Devam et
paper-open = Kâğıt üzerinde doldur
paper-title = Elle doldurulacak form
paper-give = Bu kâğıdı mahalle evinde birine verin. Sizin yerinize bilgisayara yazar.
q-question = Ne bilmek istiyorsunuz?
q-question-hint = Küçük soru yoktur.
q-question-label = Sorunuz
q-question-why = Siz gelmeden önce cevabını söyleyebilsinler diye.

## Your name

q-name = Size hangi adla seslenelim?
q-name-hint = Herhangi bir ad olabilir.
q-name-label = Bir ad
q-name-why = Cevap verirken size nasıl sesleneceklerini bilsinler diye.
q-whom = Kimin için?
q-whom-me = Kendim için
q-whom-someone = Yardım ettiğim biri için
q-agreed = Bunu yazdığımı biliyor ve kabul ediyor.
q-with-me = Şu anda yanınızda mı?

## How to answer you

q-reply = Size nasıl cevap verebilirler?
q-reply-why = Bir kişi size cevap verebilsin diye. Bunu sadece yazdığınız kişiler okuyabilir.
q-reply-text = Bana SMS gönderin
q-reply-call = Beni arayın
q-reply-whatsapp = WhatsApp
q-reply-email = Bana e-posta gönderin
q-reply-come-in = Kendim gelip konuşurum
q-phone = Telefon numaranız
q-phone-hint = Hangi ülkeden olursa olsun, her numara olur.
q-phone-heard = Anladığımız numara: { $number }
q-email = E-posta adresiniz
q-shared = Bu telefonu başkaları görebilir mi?
q-shared-hint = Cevabınız evetse, sadece “Bizi geri arayın” yazarlar.
q-voicemail = Sesli mesaj bırakabilirler mi?
q-voicemail-name = O mesajda kim olduklarını söyleyebilirler mi?
q-when = Size ne zaman uygun?
q-when-morning = Sabah
q-when-afternoon = Öğleden sonra
q-when-evening = Akşam
yes = Evet
no = Hayır

## Your language

q-language = Hangi dili konuşuyorsunuz?
q-language-label = Diliniz
q-language-why = Anladığınız biri size cevap verebilsin diye.
q-interpreter = Orada hem İngilizce hem sizin dilinizi bilen biri olsun mu?
q-speak-to = Kiminle konuşmak istersiniz?
q-speak-woman = Bir kadınla
q-speak-man = Bir erkekle
q-speak-any = Fark etmez

## Coming there

q-children = Sizinle çocuk da gelecek mi?
q-children-label = Kaç çocuk?
q-children-why = Hepinize yer olsun diye.
q-helps = Gelmenizi ne kolaylaştırır?
q-helps-why = Sizin için hazırlık yapabilsinler diye.
q-helps-meet = Birinin beni karşılaması
q-helps-bus = Otobüs parası
q-helps-stairs = Merdiven olmaması
q-helps-quiet = Sessiz bir yer
q-helps-halal = Helal yemek
q-helps-friend = Bir arkadaşımla gelmek

## Anything else

q-else = Başka bir şey var mı?
q-else-label = Yazmak istedikleriniz
q-else-hint = Vizenizi, iltica dosyanızı ya da sağlığınızı buraya yazmayın. Bunu bugün kimse okumaz.
q-else-why = Bizim sormadığımızı da söyleyebilin diye.
q-else-left =
    { $count ->
        [one] { $count } harf kaldı
       *[other] { $count } harf kaldı
    }
q-young = 18 yaşından küçüğüm
q-young-someone = O, 18 yaşından küçük

## When something is missing

error-summary = Lütfen şuna bakın:
error-no-reply-way = Size nasıl cevap versinler, seçin.
error-no-question = Sorunuzu yazın.
error-agreed = Önce o kişiye sorun. Bunu ancak o biliyor ve kabul ediyorsa gönderebilirsiniz.
error-phone-empty = Telefon numaranızı yazın.
error-phone-short = Bu numara çok kısa ya da çok uzun görünüyor. Lütfen yeniden bakın.
error-phone-letters = Telefon numarasında sadece rakam olur. Lütfen yeniden bakın.
error-email = E-posta adresinde @ işareti olur. Lütfen yeniden bakın.
error-too-long = Bu çok uzun. En çok { $max } harf yazın.
error-young = 18 yaşından küçüksünüz, bu yüzden bunu göndermiyoruz. Mahalle evinde biriyle konuşun. Ya da Childline’ı arayın: 0800 1111. Arama ücretsiz.
error-young-someone = O, 18 yaşından küçük, bu yüzden bunu göndermiyoruz. Mahalle evinde biriyle konuşun. Ya da o, Childline’ı arayabilir: 0800 1111. Arama ücretsiz.
caution-office = Bu, Home Office’in verdiği bir numaraya ya da pasaport numarasına benziyor. Onlara lazım değil. Silebilirsiniz.
caution-health = Bu, doktorun verdiği bir numaraya benziyor. Onlara lazım değil. Silebilirsiniz.
caution-phone = Bu, bir telefon numarasına benziyor. Sizin değilse önce o kişiye sorun.
