### The message, shown before it is sent. Critical: shown in English too until two people have checked a language.

check-title = 看看您的訊息
check-to = 給：{ $receiver }
check-reads = 只有他們可以打開：{ $receiver }。
check-told = 他們這樣告訴我們（{ $receiver }）：
check-english-title = 他們會看到這段英文：
check-sealed = 我們會在這部手機上封好您的訊息。訊息存起來後，只有社區中心可以打開。管理這個網站的人有可能更改網站。
check-cannot = 法庭可以命令他們把訊息交出來。如果有小朋友有危險，他們可能不得不告訴別人。
check-once = 您只發送這一個訊息。您同意的就只有這件事。
check-change = 更改
check-send = 發送
check-do-not-send = 不發送
check-other-ways = 或者甚麼都不發送：
check-copy = 複製文字
check-print = 列印出來
check-show = 您可以給職員看這個螢幕。
check-copied = 文字已經複製。
check-copy-failed = 未能複製。您可以給別人看這個螢幕。

## The lines of the message

line-name = 請這樣稱呼我：{ $name }。
line-come = 我想參加：{ $thing }。
line-wait = 我想等位：{ $thing }。
line-question = 我有問題想問，關於：{ $thing }。
line-my-question = 我的問題：
line-call-me = 請告訴我，我附近有甚麼可以參加。
line-for-someone = 我在幫助一個人，這是替對方寫的。
line-agreed = 對方知道這件事，也同意。
line-with-me = 對方現在跟我在一起。
line-text = 請發短訊給我：{ $phone }。
line-call = 請打電話給我：{ $phone }。
line-whatsapp = 請用 WhatsApp 找我：{ $phone }。
line-email = 請發電郵給我：{ $email }。
line-come-in = 我會親自過來談。請為我留着答覆。
line-shared = 其他人看得到這部手機。請只寫「請回電」，不要寫出小組的名字。
line-not-shared = 沒有其他人會看這部手機。
line-no-voicemail = 請不要留下語音留言。
line-voicemail = 可以留下語音留言。
line-voicemail-name = 語音留言裏可以說你們是誰。
line-voicemail-no-name = 語音留言裏請不要說你們是誰。
line-when = 方便的時間：{ $times }。
line-language = 我講的語言：{ $language }。
line-interpreter = 請找一個既會英文、又會我的語言的人在場。
line-no-interpreter = 語言方面，我不需要另外的人幫忙。
line-woman = 我想跟女士談。
line-man = 我想跟男士談。
line-children =
    { $count ->
       *[other] 我會帶{ $count }個孩子來。
    }
line-helps = 這樣會方便我來：{ $helps }。
line-else = 我還想說：
