### How is my message? With the number of a message anybody can ask, on any phone, and take it back.

kept-open = 我的訊息怎樣了？
kept-label = 您的訊息號碼
kept-hint = 這個號碼有16個數字，發送訊息時您見過。
kept-why = 為甚麼要問：我們不知道名字，只能憑號碼找到您的訊息。
kept-ask = 查一查
kept-wrong = 有一個數字錯了，或者少了。請再看看號碼。

## What became of it

kept-waiting = 還沒有人打開您的訊息。
kept-waiting-ways = 您可以等，可以打電話，也可以選另一項活動。
kept-read = 有人看過您的訊息了，會用您選的方法回覆您。
kept-answered = 他們已經回覆您。如果沒有收到，請打電話。
kept-cannot = 這件事他們幫不到，但不是您的錯。這裏還有其他活動。
kept-answer = 他們說：
kept-gone = 現在沒有這個號碼的訊息。可能已經收回，或者是很久以前的。

## Taking it back

kept-withdraw = 收回我的訊息
kept-sure = 收回後，訊息就沒有了。您隨時可以再寫一個。
kept-sure-read = 已經有人看過。收回後這裏就沒有了，我們也會請他們忘記。
kept-withdraw-yes = 是，收回
kept-withdraw-no = 不，留着
kept-withdrawn = 我們已經收回，訊息沒有了。

## When it could not be asked

kept-failed = 剛才未能查看。甚麼都沒有改變。請再試一次。
kept-here = 看看這部手機保留的訊息
wait-here = 您的訊息在這部手機裏，還沒有發送出去。收件：{ $receiver }。
wait-until = 有訊號而這個網站又開着時，就會發送。這是訊息的號碼。按「離開這個網站」就會清除。
wait-now = 現在發送
wait-delete = 清除，不發送
wait-gone = 您的訊息已經發送。收件：{ $receiver }。這是訊息的號碼，請保留。
wait-forget = 我記下號碼了，在這裏清除
kept-change = 更改內容
kept-change-label = 有甚麼更改？
kept-change-empty = 請寫下有甚麼更改。
kept-change-who = 只有他們可以看到：{ $receiver }。他們會知道是關於哪一個訊息。
