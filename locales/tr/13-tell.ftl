### A note to the hub: something is missing, or something is wrong. No name, no answer.

tell-missing-open = Eksik bir şey var
tell-wrong-open = Burada bir yanlış var
tell-missing-title = Ne eksik?
tell-wrong-title = Yanlış olan ne?
tell-language-title = Hangi dili istiyorsunuz?
tell-missing-label = Ne aradınız?
tell-wrong-label = Ne olduğunu yazabilirsiniz. Boş da bırakabilirsiniz.
tell-language-label = Lütfen dilin adını yazın.
tell-hint = Lütfen ad ve telefon numarası yazmayın.
tell-missing-why = Neden soruyoruz: Buradakiler onu bulabilsin ya da başlatabilsin diye.
tell-wrong-why = Neden soruyoruz: Kimse oraya boşuna gitmesin diye.
tell-language-why = Neden soruyoruz: Bunu daha çok kişi okuyabilsin diye.
tell-who = Bunu sadece { $receiver } açabilir. İçinde ad yok, o yüzden size cevap veremezler.
note-empty = Lütfen ne aradığınızı yazın.
tell-done = Teşekkürler. { $receiver } bunu aldı.
note-missing-line = Biri bunu burada bulamadı.
note-language-line = Biri başka bir dil istiyor.
note-changed-line = Bir mesajda bir şey değişti.
note-wrong-line = Biri şunda bir yanlış olduğunu söylüyor: { $name }.

## For groups

tell-group = Bu gruptan mısınız?
tell-stopped = Artık buluşmuyoruz
tell-stopped-why = Grubunuz bittiyse buraya basın. Mahalle evi, listeden çıkarmadan önce buna bakar.
note-stopped-line = Biri, bu gruptan olduğunu ve artık buluşmadıklarını söylüyor: { $name }.
note-group-line = Grup kendi sayfasına baktı: { $name }.
note-group-right = Şunlar doğru:
note-group-wrong = Şu doğru değil ({ $label }):
note-group-else = Şunu da söylüyorlar:
group-title = Bu doğru mu?
group-intro = Bu sayfa, bu grubu yönetenler için. Lütfen her satıra bakın. Doğru mu?
group-all = Bunların hepsi doğru
group-right = Bu doğru
group-wrong = Bu doğru değil
group-instead = Doğrusu ne?
group-unknown = Bunu bilmiyoruz. Aşağıda bize söyleyebilirsiniz.
group-else = Başka ne bilmemiz gerekir?
group-once = Bu bağlantıyı bir kez kullanabilirsiniz.
group-not-all = Lütfen her satırda seçin: Doğru mu, değil mi?
went-open = Oraya gittim. Nasıl olduğunu söyleyeyim.
went-title = Nasıldı?
went-welcome = Sizi güzel karşıladılar mı?
went-safe = Kendinizi güvende hissettiniz mi?
went-again = Yine gider misiniz?
went-not-sure = Emin değilim
went-why = Neden soruyoruz: Sizden sonra giden için de iyi olsun diye. Ad göndermiyoruz.
went-empty = Bir soruya cevap verin, sonra gönderin.
note-went-line = Biri oraya gitti: { $thing }.
