### The hub that runs this site.

hub-talk = 找人談談
hub-where = 歡迎過來：{ $hub }。
hub-phone = 或者打電話：{ $phone }。
hub-open-today = 今天：{ $time }。
hub-open-some-time = 今天開放。我們不知道是甚麼時間。
hub-closed-today = 今天不開放。
hub-open-unknown = 我們不知道今天開不開放。
