### Get help now. Critical: shown in English too until two people have checked a language.
### Numbers stay exactly as they are, in Latin digits.

crisis-open = 立即求助
crisis-close = 關閉
crisis-999 = 有人有生命危險，或者傷得很重。電話免費。請說出您講的語言。
crisis-999-deaf = 聾人請用 999 BSL（英國手語）應用程式，或用文字電話撥 18000。
crisis-111 = 您可能會傷害自己，或者撐不下去。請按 2。日夜都可以打。
crisis-samaritans = 有人聽您說。用甚麼名字都可以。電話單上不會顯示。
crisis-shout = 如果不方便說話，可以發短訊。他們會用英文短訊回覆。
crisis-childline = 給小朋友和年輕人。電話免費。
crisis-refuge = 家裏有人傷害您，或令您害怕。電話免費，日夜都可以打。
crisis-slavery = 有人逼您工作，或者您不能離開。電話免費。如果有小朋友有危險，他們可能不得不告訴其他人。
crisis-migrant-help = 關於尋求庇護期間的住處和金錢。電話免費。可能要等很久。這條熱線由 Home Office（英國內政部）付費。
crisis-call-list = 打過的電話會留在手機的通話記錄裏。
crisis-not-rung = 這些號碼，我們最近沒有全部打過。當中可能有錯。
crisis-more = 看所有號碼
leave-open = 離開這個網站
leave-limit = 按「離開這個網站」很快，但不能清除瀏覽記錄。

## The page with all the numbers, by nation

help-uk = 英國全國
help-england = 英格蘭
help-scotland = 蘇格蘭
help-wales = 威爾斯
help-northern-ireland = 北愛爾蘭
help-other = 其他幫助
help-deaf = 給聾人
help-relay = 要打其他號碼，請先在文字電話輸入 18001。
help-always = 日夜都可以打。
help-hours-unknown = 我們不知道甚麼時候有人接聽。
help-free = 電話免費。
help-cost-unknown = 我們不知道是否免費。
help-english = 他們可能只會講英文。
help-interpreter = 請說出您講的語言。他們可以找會講的人來幫忙。
help-111-scotland = 您可能會傷害自己，或者撐不下去。請說出您的感受。
help-lifeline = 您可能會傷害自己，或者撐不下去。
help-rung = 有人在{ $date }核對過這個號碼。
help-not-rung = 還沒有人核對過這個號碼。
