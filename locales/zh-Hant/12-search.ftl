### Looking for a word or a printed number, and what is said when nothing fits.

search-label = 您想找甚麼？
search-hint = 用中文或英文都可以。也可以輸入海報上的號碼。
search-danger = 您有危險嗎？現在就可以打給這些人。
search-meant = 我們找了：
search-part = 沒有一項完全符合您寫的字。這些符合一部分。
search-failed = 現在不能用文字找。用圖片找還是可以的。
search-number-unknown = 這裏沒有這個號碼的活動。請再看看號碼。
search-without = 不用這些字：{ $count }
search-any-kind = 任何種類的活動：{ $count }
search-online = 在家用手機或電腦參加：{ $count }
search-others = 其他可能合適的活動
search-number = 想再找到這一項，請輸入這個號碼：{ $number }
search-which-language = 哪種語言？
