### A note to the hub: something is missing, or something is wrong. No name, no answer.

tell-missing-open = 告訴我們還欠甚麼
tell-wrong-open = 這裏有錯
tell-missing-title = 還欠甚麼？
tell-wrong-title = 有甚麼錯？
tell-language-title = 您想要哪種語言？
tell-missing-label = 您想找的是甚麼？
tell-wrong-label = 可以說說有甚麼錯，也可以不寫。
tell-language-label = 請寫下語言的名稱。
tell-hint = 請不要寫名字和電話號碼。
tell-missing-why = 為甚麼要問：這樣這裏的人可以去找，或者辦一個。
tell-wrong-why = 為甚麼要問：這樣就沒有人會白走一趟。
tell-language-why = 為甚麼要問：這樣就有更多人可以看得懂。
tell-who = 只有他們可以打開：{ $receiver }。裏面沒有名字，所以他們不能回覆您。
note-empty = 請寫下您想找的是甚麼。
tell-done = 謝謝您。{ $receiver }已經收到。
note-missing-line = 有人在這裏找不到這個。
note-language-line = 有人想要另一種語言。
note-changed-line = 有一個訊息的內容有更改。
note-wrong-line = 有人說這一項有錯：{ $name }。

## For groups

tell-group = 您是這個小組的人嗎？
tell-stopped = 我們已經沒有再聚會
tell-stopped-why = 如果您的小組已經停了，請按這裏。社區中心會先看看，才從名單刪除。
note-stopped-line = 有人說自己是這個小組的人，小組已經沒有再聚會：{ $name }。
note-group-line = 小組看過自己的頁面：{ $name }。
note-group-right = 這些正確：
note-group-wrong = 這項不正確（{ $label }）：
note-group-else = 他們還說：
group-title = 這些正確嗎？
group-intro = 這一頁是給主辦這個小組的人看的。請看看每一行，是否正確？
group-all = 全部正確
group-right = 正確
group-wrong = 不正確
group-instead = 正確的是甚麼？
group-unknown = 我們不知道這些。您可以在下面告訴我們。
group-else = 還有甚麼要讓我們知道？
group-once = 這條連結只可以用一次。
group-not-all = 請為每一行選擇：正確還是不正確？
went-open = 我去過了。怎麼樣？
went-title = 怎麼樣？
went-welcome = 您覺得那裏的人歡迎您嗎？
went-safe = 您覺得安全嗎？
went-again = 您會再去嗎？
went-not-sure = 不肯定
went-why = 為甚麼要問：這樣下一位去的人也會覺得好。我們不會送出名字。
went-empty = 請回答一個問題，然後發送。
note-went-line = 有人去過：{ $thing }。
