### What can be said of a thing: a label, a sentence for each value, and one for “we do not know”.

## When

fact-when = 時間
when-unknown = 我們不知道甚麼時候舉行。您可以問。
when-every-week = 每逢{ $days }
when-every-weeks = 每{ $weeks }個星期一次，{ $days }
when-monthly =
    { $nth ->
        [first] 每月第一個{ $day }
        [second] 每月第二個{ $day }
        [third] 每月第三個{ $day }
        [fourth] 每月第四個{ $day }
        [fifth] 每月第五個{ $day }
       *[last] 每月最後一個{ $day }
    }
when-month-day = 每月{ $day }日
when-with-time = { $days }，{ $time }
when-on-days = 開放：{ $days }
when-now = 現在進行中
when-next = 下次：{ $date }
when-dates-over = 我們知道的日子都已經過了。可以問問下次是甚麼時候。
when-which-week = 我們不知道是哪個星期。可以問問下次是甚麼時候。
when-term-time = 只在學校上課的日子。
time-from = { $from }開始

## Where

fact-where = 地點
where-unknown = 我們不知道在哪裏。您可以問。
where-ask = 地址要先問我們。地區：{ $area }。
where-ask-only = 地址要先問我們。
where-online = 網上，用手機或電腦。
where-comes = 他們會到您那裏。
where-phone = 用電話。
where-about = 我們只知道大概在哪裏。

## Cost and travel

fact-cost = 收費
cost-unknown = 我們不知道要多少錢。您可以問。
cost-free = 免費。
cost-free-gifts = 免費。想捐一點錢也可以。
cost-price = { $price }
cost-range = { $least }至{ $most }
cost-what-you-can = 付得起多少就付多少，不付也可以。
fact-travel = 巴士車費
travel-unknown = 我們不知道他們會不會幫忙付巴士車費。
travel-bus-paid = 他們會付您來回的巴士車費。
travel-lift = 他們會接您來，也會送您回家。
travel-none = 他們不付巴士車費。

## People

fact-who-comes = 甚麼人會來
who-unknown = 我們不知道甚麼人會來。您可以先問。
who-many-countries = 來自很多國家的人。
who-mostly-local = 多數是在這裏住了很久的人。
who-new-arrivals = 其他剛來這裏不久的人。
who-mostly-older = 多數是年長的人。
who-mostly-young = 多數是年輕人。
who-families = 多數是一家大小。
fact-women-men = 女士或男士
women-men-unknown = 我們不知道是給女士還是男士。
women-men-everyone = 女士和男士都可以來。
women-men-women = 只限女士。
women-men-men = 只限男士。
women-men-times = 人人可以來。有些時段只限女士。
fact-who-runs = 誰主辦
who-runs-unknown = 我們不知道是誰主辦。
fact-ages = 誰可以來
ages-unknown = 我們不知道誰可以來。您可以問。
ages-from = { $least }歲或以上。
ages-to = { $most }歲或以下。
ages-between = { $least }至{ $most }歲。
fact-languages = 語言
languages-unknown = 我們不知道他們講甚麼語言。
languages-spoken = 他們會講：{ $languages }。
languages-help = 有人可以用這些語言幫忙：{ $languages }。
fact-english = 英文程度
english-unknown = 我們不知道英文要懂多少。
english-none = 不懂英文也可以。
english-few = 懂幾個英文字就夠了。
english-some = 要會講一點英文。
fact-children = 孩子
children-unknown = 我們不知道孩子能不能來。您可以問。
children-welcome = 可以帶孩子一起來。
children-creche = 那裏有人幫您看顧孩子。
children-no = 給大人參加的，孩子不能來。
children-for = 給孩子參加的，要有大人陪同。
fact-size = 人數
size-unknown = 我們不知道會有多少人來。
size-one = 只有您和另外一個人。
size-five = 最多5個人。
size-twelve = 6至12個人。
size-more = 13個人或以上。

## The building, food, papers

fact-access = 場地
access-unknown = 我們不知道有沒有樓梯或洗手間。您可以問。
access-step-free = 不用上樓梯，或者有升降機。
access-steps = 要上樓梯。
access-toilet = 洗手間適合輪椅使用。
access-no-toilet = 沒有適合輪椅的洗手間。
access-quiet = 環境安靜。
access-not-quiet = 有時會比較吵。
access-loop = 有助聽器用的感應線圈。
access-bsl = 有人用英國手語。
fact-food = 食物
food-unknown = 我們不知道有沒有食物。
food-free = 有免費食物。
food-drinks = 有免費的茶或其他飲品。
food-bring = 請自備食物。
food-halal = 有清真食物。
food-vegetarian = 有素食。
food-no-alcohol = 沒有酒。
food-alcohol = 有酒賣。
fact-prayer = 祈禱
prayer-unknown = 我們不知道有沒有地方祈禱。您可以問。
prayer-room = 有安靜的地方可以祈禱。
prayer-breaks = 到了祈禱時間，他們會停下來。
fact-papers = 證件或文件
papers-unknown = 我們不知道要不要證件或文件。您可以問。
papers-none = 不用任何證件或文件。
papers-name = 他們會寫下一個名字。用甚麼名字都可以。
papers-proof = 需要出示：

## The visit

fact-first-time = 第一次來
first-unknown = 我們不知道第一次來會怎樣。
first-hello = 門口有人跟您打招呼。
first-tea = 有茶或咖啡。
first-watch = 可以只看看，不用參加。
first-friend = 可以帶一個朋友來。
first-round = 有人帶您四處看看。
first-name = 想說名字才說。
first-leave = 想走就可以走。
first-no-story = 沒有人會問您為甚麼離開家鄉。
first-speaker = 您可以跟會講您語言的人坐在一起。
first-lent = 要用的東西，他們會借給您。
fact-meet = 接您
meet-unknown = 我們不知道有沒有人可以接您。您可以問。
meet-door = 有人可以在門口接您。
meet-stop = 有人可以在巴士站接您。
meet-call = 您來之前，有人可以打電話給您。
meet-no = 沒有人可以接您。
fact-photos = 拍照
photos-unknown = 我們不知道他們會不會拍照。
photos-no = 沒有人會拍照。
photos-yes = 您說可以，他們才會拍您。
fact-room = 有沒有位
room-unknown = 我們不知道還有沒有位。
room-places = 還有位。
room-wait =
    { $weeks ->
       *[other] 大約要等{ $weeks }個星期。
    }
room-full = 現在滿了。
tag-places = 有位
tag-wait =
    { $weeks ->
       *[other] 要等{ $weeks }個星期
    }
tag-full = 現在滿了
fact-joining = 怎樣參加
joining-unknown = 我們不知道怎樣參加。您可以問。
joining-drop-in = 直接來就可以，不用先問。
joining-ask = 來之前請先問。
joining-book = 要先留位。
fact-reply = 何時回覆
reply-unknown = 我們不知道他們多久會回覆。
reply-days =
    { $days ->
       *[other] 他們大約{ $days }天內回覆。
    }
fact-how-long = 為期多久
how-long-unknown = 我們不知道可以參加多久。
how-long-as-you-like = 想來多久都可以。
how-long-weeks =
    { $weeks ->
       *[other] 一共{ $weeks }個星期。
    }
how-long-once = 只有一次。
how-long-until = 到{ $date }為止。
how-long-over = 已在{ $date }結束。
fact-after = 之後
after-unknown = 我們不知道之後會怎樣。
after-again = 可以再來參加。
after-next = 他們會幫您找下一個活動。
after-goes-on = 會變成另一個小組繼續下去。
fact-you-get = 您會得到
you-get-unknown = 我們不知道會不會有證明書。
you-get-certificate = 一張證明書，寫明您做過甚麼。
you-get-reference = 一封信，找工作或讀書時用。
fact-checked = 上次核對
checked-unknown = 我們不知道上次是甚麼時候核對的。
checked-group = 小組在{ $date }核對過。
checked-hub = 我們在{ $date }核對過。
checked-directory = 我們用的名單在{ $date }核對過。
checked-old = 那是很久以前了，可能已經有變。
card-old = 很久沒有人核對過了。

## Around the facts

fact-read-from-text = 這是我們從他們的文字裏看到的。
facts-unknown-title = 我們不知道的
facts-own-words = 他們自己的話
facts-own-words-note = 這是他們寫的，我們沒有改過。
facts-website = 網站
facts-phone = 電話
facts-email = 電郵
alert-cancelled = 現在暫停。
alert-moved = 現在改在別的地方。
alert-note = 最新消息：
alert-until = 直到{ $date }。

## Names of languages

lang-am = 阿姆哈拉語
lang-ar = 阿拉伯語
lang-bn = 孟加拉語
lang-bsl = 英國手語
lang-ckb = 庫爾德語（索拉尼）
lang-cy = 威爾斯語
lang-en = 英文
lang-es = 西班牙語
lang-fa = 波斯語
lang-fa-af = 達里語
lang-fr = 法語
lang-hi = 印地語
lang-kmr = 庫爾德語（庫爾曼吉）
lang-om = 奧羅莫語
lang-pa = 旁遮普語
lang-pl = 波蘭語
lang-ps = 普什圖語
lang-pt = 葡萄牙語
lang-ro = 羅馬尼亞語
lang-ru = 俄語
lang-so = 索馬里語
lang-sq = 阿爾巴尼亞語
lang-sw = 斯瓦希里語
lang-ta = 泰米爾語
lang-ti = 提格利尼亞語
lang-tr = 土耳其語
lang-uk = 烏克蘭語
lang-ur = 烏爾都語
lang-vi = 越南語
lang-zh = 中文
lang-other = { $name }
facts-translate = 翻譯成我的語言
facts-machine = 這是您手機裏的機器翻譯的，可能有錯。
facts-machine-failed = 您的手機未能翻譯。
