### Get help now. Critical: shown in English too until two people have checked this language.
### Numbers stay exactly as they are, in Latin digits.

crisis-open = Şimdi yardım istiyorum
crisis-close = Kapat
crisis-999 = Birinin hayatı tehlikedeyse ya da biri ağır yaralıysa arayın. Ücretsiz. Hangi dili konuştuğunuzu söyleyin.
crisis-999-deaf = Sağırlar için: 999 BSL uygulaması (işaret dili) ya da yazılı telefonda 18000.
crisis-111 = Kendinize zarar verecek gibiyseniz ya da artık dayanamıyorsanız arayın. 2’ye basın. Gece gündüz açık.
crisis-samaritans = Sizi dinlerler. İstediğiniz adı söyleyebilirsiniz. Arama, telefon faturasında görünmez.
crisis-shout = Konuşamıyorsanız SMS yazın. Size İngilizce SMS ile cevap verirler.
crisis-childline = Çocuklar ve gençler için. Arama ücretsiz.
crisis-refuge = Evde biri canınızı yakıyor ya da sizi korkutuyorsa arayın. Ücretsiz, gece gündüz açık.
crisis-slavery = Biri sizi zorla çalıştırıyorsa ya da bırakıp gidemiyorsanız arayın. Ücretsiz. Bir çocuk tehlikedeyse başkalarına söylemek zorunda kalabilirler.
crisis-migrant-help = İltica edenler için kalacak yer ve para. Ücretsiz. Uzun süre bekleyebilirsiniz. Bu hattın parasını Home Office (İngiltere İçişleri Bakanlığı) öder.
crisis-call-list = Arama, telefonunuzun arama listesinde kalır.
crisis-not-rung = Bu numaraların hepsini son zamanlarda arayıp denemedik. Biri yanlış olabilir.
crisis-more = Bütün numaraları göster
leave-open = Bu siteden çık
leave-limit = “Bu siteden çık” hızlıdır. Ama tarayıcınızın geçmişini silemez.

## The page with all the numbers, by nation

help-uk = Birleşik Krallık’ın her yeri
help-england = İngiltere
help-scotland = İskoçya
help-wales = Galler
help-northern-ireland = Kuzey İrlanda
help-other = Başka yardımlar
help-deaf = Sağırlar için
help-relay = Başka numaralar için yazılı telefonda önce 18001 yazın.
help-always = Gece gündüz açık.
help-hours-unknown = Ne zaman açık, bilmiyoruz.
help-free = Ücretsiz.
help-cost-unknown = Ücretsiz mi, bilmiyoruz.
help-english = Sadece İngilizce konuşuyor olabilirler.
help-interpreter = Hangi dili konuştuğunuzu söyleyin. O dili bilen birini bulabilirler.
help-111-scotland = Kendinize zarar verecek gibiyseniz ya da artık dayanamıyorsanız arayın. Neler hissettiğinizi söyleyin.
help-lifeline = Kendinize zarar verecek gibiyseniz ya da artık dayanamıyorsanız arayın.
help-rung = Bu numarayı { $date } günü bir insan kontrol etti.
help-not-rung = Bu numarayı henüz kimse kontrol etmedi.
