### What helps somebody to come: the page of choices, and what the list says of them.

choices-title = Gelmenizi ne kolaylaştırır?
choices-hint = Size lazım olanı seçin. Hiçbirini seçmeyebilirsiniz de.
choices-people = İnsanlar
choices-place = Yol ve bina
choices-time = Ne zaman
choice-women = Sadece kadınlar ya da kadınlara ayrı saat
choice-children = Çocuklarım da gelebilir
choice-language = { $language } konuşan biri var
choice-no-english = İngilizce bilmem gerekmez
choice-meet = Biri beni karşılayabilir
choice-quiet = Sessiz bir yer ya da küçük bir grup
choice-free = Ücretsiz, yürünür ya da otobüs parasını verirler
choice-no-papers = Belge lazım değil
choice-step-free = Merdiven yok
choice-online = İnternetten ya da telefonla
choice-now = Şu anda var
choice-today = Bugün
choice-week = Önümüzdeki 7 gün içinde
choice-weekdays = Pazartesiden cumaya
choice-weekend = Cumartesi ya da pazar
choice-daytime = Gündüz
choice-evening = Akşam
choice-drop-in = Sormadan gelebilirim
list-change-helps = Gelmemi kolaylaştıranları değiştir
list-asked = Bunları istediniz:
list-unsure =
    { $count ->
        [one] Bilgisi eksik { $count } seçenek daha
       *[other] Bilgisi eksik { $count } seçenek daha
    }
list-unsure-title = Bunların bilgisi eksik
list-without =
    { $count ->
        [one] “{ $choice }” seçmezseniz: { $count } seçenek
       *[other] “{ $choice }” seçmezseniz: { $count } seçenek
    }
list-pick = Bir ada basın, gerisini burada okuyun.
unsure-free = Yolu da sayınca ücretsiz mi, bilmiyoruz.
unsure-language = { $language } konuşan biri var mı, bilmiyoruz.
unsure-quiet = Sessiz mi, küçük bir grup mu, bilmiyoruz.
unsure-stairs = Merdiven var mı, bilmiyoruz.
