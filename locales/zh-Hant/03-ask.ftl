### Asking to come along: one thing on each page, and why we ask.

ask-open = 我想參加，問一問
ask-wait = 我想等位
ask-question = 先問一個問題
ask-call = 請人打電話給我
ask-full = 現在滿了。這些是附近的其他活動。
ask-too-old = 很久沒有人核對過這項活動，可能已經停了。所以不能在這裏問。
ask-ring-group = 可以先打電話給他們：{ $phone }
ask-ring-hub = 可以打電話給我們：{ $phone }
ask-tell-us = 如果您知道這項活動還有沒有，請告訴我們。
ask-ended = 這項活動已經結束。還有其他活動可以參加。
ask-step = { $step } / { $steps }
ask-next = 下一步
ask-check = 看看您的訊息
ask-why = 為甚麼要問
ask-optional = 不回答也可以。
ask-closing = 如果關閉這一頁，您寫的內容就會消失。
keep-typed = 把我寫的內容留在這部手機，直到發送為止
keep-on =
    { $days ->
       *[other] 這部手機最多保留{ $days }天。按「完成並清除」或「離開這個網站」就會清除。
    }
keep-who = 如果手機保留了，拿着這部手機的人都看得到。
keep-failed = 手機沒有保留。您寫的內容還在這一頁。
ask-began = 您寫了一半，繼續寫
paper-open = 在紙上填寫
paper-title = 用手填寫的表格
paper-give = 把這張紙交給社區中心的人，他們會替您輸入。
q-question = 您想知道甚麼？
q-question-hint = 甚麼小問題都可以問。
q-question-label = 您的問題
q-question-why = 這樣您來之前，他們就可以告訴您。

## Your name

q-name = 怎樣稱呼您？
q-name-hint = 用甚麼名字都可以。
q-name-label = 名字
q-name-why = 這樣他們回覆時就知道怎樣稱呼您。
q-whom = 這是替誰寫的？
q-whom-me = 替我自己
q-whom-someone = 替一個我在幫忙的人
q-agreed = 對方知道我寫這個，也同意。
q-with-me = 對方現在跟您在一起嗎？

## How to answer you

q-reply = 他們可以怎樣回覆您？
q-reply-why = 這樣就有一個人可以回覆您。只有收訊息的人可以看到。
q-reply-text = 發短訊給我
q-reply-call = 打電話給我
q-reply-whatsapp = WhatsApp
q-reply-email = 發電郵給我
q-reply-come-in = 我會親自過來談
q-phone = 您的電話號碼
q-phone-hint = 任何國家的號碼都可以。
q-phone-heard = 我們看到的號碼是：{ $number }
q-email = 您的電郵
q-shared = 其他人看得到這部手機嗎？
q-shared-hint = 如果看得到，他們只會寫「請回電」。
q-voicemail = 他們可以留下語音留言嗎？
q-voicemail-name = 留言時可以說他們是誰嗎？
q-when = 甚麼時候方便？
q-when-morning = 上午
q-when-afternoon = 下午
q-when-evening = 晚上
yes = 是
no = 否

## Your language

q-language = 您講甚麼語言？
q-language-label = 您的語言
q-language-why = 這樣，您聽得明白的人就可以回覆您。
q-interpreter = 您想有一個既會英文、又會您語言的人在場嗎？
q-speak-to = 您想跟誰談？
q-speak-woman = 女士
q-speak-man = 男士
q-speak-any = 誰都可以

## Coming there

q-children = 會帶孩子來嗎？
q-children-label = 有多少個孩子？
q-children-why = 這樣就有足夠的位置給你們。
q-helps = 怎樣可以方便您來？
q-helps-why = 這樣他們可以為您準備好。
q-helps-meet = 有人接我
q-helps-bus = 巴士車費
q-helps-stairs = 不用上樓梯
q-helps-quiet = 安靜的地方
q-helps-halal = 清真食物
q-helps-friend = 我帶一個朋友來

## Anything else

q-else = 還有甚麼想說？
q-else-label = 您想說的話
q-else-hint = 請不要寫這些事：簽證、庇護申請、健康。今天不會有人看。
q-else-why = 這樣您可以說我們沒有問到的事。
q-else-left =
    { $count ->
       *[other] 還可以寫{ $count }個字
    }
q-young = 我未滿18歲
q-young-someone = 對方未滿18歲

## When something is missing

error-summary = 請看看這裏：
error-no-reply-way = 請選一個回覆您的方法。
error-no-question = 請寫下您的問題。
error-agreed = 請先問對方。對方知道而且同意，您才可以發送。
error-phone-empty = 請寫下電話號碼。
error-phone-short = 這個號碼好像太短或太長。請再看看。
error-phone-letters = 電話號碼只有數字。請再看看。
error-email = 電郵地址裏要有 @。請再看看。
error-too-long = 太長了。請用{ $max }個字或以下。
error-young = 您未滿18歲，所以我們不會發送。可以跟社區中心的人談，或打給 Childline（兒童熱線）：0800 1111。電話免費。
error-young-someone = 對方未滿18歲，所以我們不會發送。請跟社區中心的人談。對方也可以打給 Childline（兒童熱線）：0800 1111。電話免費。
caution-office = 這好像是 Home Office（內政部）的號碼，或護照號碼。他們不需要。您可以刪掉。
caution-health = 這好像是醫生給的號碼。他們不需要。您可以刪掉。
caution-phone = 這好像是電話號碼。如果不是您的，請先問那個人。
