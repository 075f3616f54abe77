### After sending.

next-title = 您的訊息已經發送
next-today = 今天：{ $receiver }會收到您的訊息。
next-who = 回覆您的會是：{ $who }
next-answer =
    { $days ->
       *[other] { $days }天內：有人會回覆您，並說出自己的名字。
    }
next-silence = 如果沒有消息，不是您的錯。可以打電話到社區中心、親自過來，或選另一項活動。
next-receipt = 請保留這個號碼。抄下來，或者拍張照。
next-code = 也可以拍下這個圖，號碼是一樣的。
next-again = 找另一項活動
not-sent-title = 我們甚麼都沒有發送
not-sent-kept = 您寫的內容還在這個螢幕上。要清除，請按「完成並清除」。
not-sent-back = 返回我的訊息

## When it could not be sent

send-waiting = 正在發送。可能是訊號比較慢。
send-failed = 沒有發送出去。您寫的內容還在這裏。您可以再試、複製，或列印出來。
send-waits = 我們會自動再試。請不要關閉這一頁。一有訊號就會發送。
wait-what = 如果一定要關閉這一頁，可以讓這部手機保留訊息。訊息是封好的，在這裏沒有人看得到。之後就不能再改。
wait-keep = 留在這部手機，直到發送出去
wait-not-kept = 手機沒有保留。請不要關閉這一頁。
send-failed-busy = 社區中心現在收到太多訊息，所以沒有發送出去。請一小時後再試，或者打電話。
send-failed-full = 社區中心現在不能保存您的訊息，所以沒有發送出去。請打電話給他們。
send-failed-trouble = 社區中心的電腦有問題，所以沒有發送出去。您寫的內容還在這裏。請過一會再試，或者打電話。
send-failed-old = 這一頁太舊，不能發送。您寫的內容還在這裏。請先複製或列印，再重新打開這個網站。
send-again = 再試一次
send-no-hub = 這裏還沒有人可以看訊息，所以我們不會發送。您可以複製或列印出來。
