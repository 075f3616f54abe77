### Looking for a word or a printed number, and what is said when nothing fits.

search-label = څه لټوئ؟
search-hint = په پښتو يا انګليسي وليکئ. يا د اعلان نمبر وليکئ.
search-danger = په خطر کې ياست؟ همدا اوس دې خلکو ته زنګ وهلی شئ.
search-meant = موږ دا ولټول:
search-part = داسې څه نشته چې ستاسو ټولې خبرې ولري. دا يې څه برخه لري.
search-failed = اوس په کلمو لټول نه کېږي. عکسونه لا کار کوي.
search-number-unknown = هېڅ پروګرام دلته دا نمبر نه لري. مهرباني وکړئ بيا يې وګورئ.
search-without = بې له دې کلمو: { $count }
search-any-kind = هر ډول پروګرام: { $count }
search-online = له کوره، په موبايل يا سکرين: { $count }
search-others = نور چې کېدای شي درته ښه وي
search-number = که دا بيا پيدا کول غواړئ، دا نمبر وليکئ: { $number }
search-which-language = کومه ژبه؟
