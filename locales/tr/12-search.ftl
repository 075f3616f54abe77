### Looking for a word or a printed number, and what is said when nothing fits.

search-label = Ne arıyorsunuz?
search-hint = Türkçe ya da İngilizce yazın. Ya da afişteki numarayı yazın.
search-danger = Tehlikede misiniz? Şimdi bu kişileri arayabilirsiniz.
search-meant = Şunu aradık:
search-part = Yazdıklarınızın hepsine uyan yok. Bunlar bir kısmına uyuyor.
search-failed = Şu anda kelimeyle arayamıyoruz. Resimler yine çalışıyor.
search-number-unknown = Bu numara burada yok. Lütfen numaraya yeniden bakın.
search-without = Bu kelimeler olmadan: { $count }
search-any-kind = Her türden: { $count }
search-online = Evden, telefonla ya da ekranla: { $count }
search-others = Hoşunuza gidebilecek başka şeyler
search-number = Bunu yeniden bulmak için şu numarayı yazın: { $number }
search-which-language = Hangi dil?
