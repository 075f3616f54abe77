### What helps somebody to come: the page of choices, and what the list says of them.

choices-title = 怎樣可以方便您來？
choices-hint = 選您需要的。甚麼都不選也可以。
choices-people = 有甚麼人
choices-place = 怎樣去
choices-time = 時間
choice-women = 只限女士，或有女士時段
choice-children = 我的孩子也可以來
choice-language = 有人會講{ $language }
choice-no-english = 不懂英文也可以
choice-meet = 有人可以接我
choice-quiet = 環境安靜，或人數少
choice-free = 免費，而且走路可以到，或他們付巴士車費
choice-no-papers = 不用證件或文件
choice-step-free = 不用上樓梯
choice-online = 網上，或用電話
choice-now = 現在進行中
choice-today = 今天
choice-week = 未來7天
choice-weekdays = 星期一至星期五
choice-weekend = 星期六或星期日
choice-daytime = 日間
choice-evening = 晚上
choice-drop-in = 可以直接來
list-change-helps = 更改方便您來的選項
list-asked = 您選了這些：
list-unsure =
    { $count ->
       *[other] 還有{ $count }項沒有說清楚
    }
list-unsure-title = 這些沒有說清楚
list-without =
    { $count ->
       *[other] 不選「{ $choice }」：{ $count }項
    }
list-pick = 按一個名稱，就可以在這裏看詳情。
unsure-free = 連車費在內，我們不知道是否免費。
unsure-language = 我們不知道有沒有人會講{ $language }。
unsure-quiet = 我們不知道環境是否安靜，或人數是否少。
unsure-stairs = 我們不知道要不要上樓梯。
