### What can be said of a thing: a label, a sentence for each value, and one for "we do not know".

## When

fact-when = 什么时候
when-unknown = 我们不知道是什么时候。您可以问。
when-every-week = 每{ $days }
when-every-weeks = 每 { $weeks } 周一次，{ $days }
when-monthly =
    { $nth ->
        [first] 每月第一个{ $day }
        [second] 每月第二个{ $day }
        [third] 每月第三个{ $day }
        [fourth] 每月第四个{ $day }
        [fifth] 每月第五个{ $day }
       *[last] 每月最后一个{ $day }
    }
when-month-day = 每月 { $day } 日
when-with-time = { $days }，{ $time }
when-on-days = 开放：{ $days }
when-now = 现在就有
when-next = 下一次：{ $date }
when-dates-over = 我们知道的日子都过了。可以问问下一次是什么时候。
when-which-week = 我们不知道是哪一周。可以问问下一次是什么时候。
when-term-time = 只在学校上课的日子有。
time-from = { $from } 开始

## Where

fact-where = 在哪里
where-unknown = 我们不知道在哪里。您可以问。
where-ask = 地址请问我们。在这一带：{ $area }。
where-ask-only = 地址请问我们。
where-online = 在网上，用手机或电脑。
where-comes = 他们到您家里来。
where-phone = 通过电话。
where-about = 我们只知道大概的地方。

## Cost and travel

fact-cost = 多少钱
cost-unknown = 我们不知道要多少钱。您可以问。
cost-free = 免费。
cost-free-gifts = 免费。愿意的话，可以给一点钱。
cost-price = { $price }
cost-range = { $least } 到 { $most }
cost-what-you-can = 能给多少给多少，不给也行。
fact-travel = 公交车费
travel-unknown = 我们不知道他们帮不帮忙出公交车费。
travel-bus-paid = 来回的公交车费，他们出。
travel-lift = 他们接您来，也送您回家。
travel-none = 他们不出公交车费。

## People

fact-who-comes = 来的是什么人
who-unknown = 我们不知道来的是什么人。您可以先问。
who-many-countries = 来自很多国家的人。
who-mostly-local = 多数是在这里住了很久的人。
who-new-arrivals = 也是刚来这里不久的人。
who-mostly-older = 多数是年纪大的人。
who-mostly-young = 多数是年轻人。
who-families = 多数是一家人一起来。
fact-women-men = 女士还是男士
women-men-unknown = 我们不知道是给女士还是男士的。
women-men-everyone = 女士男士都可以来。
women-men-women = 只限女士。
women-men-men = 只限男士。
women-men-times = 大家都可以来，有些时段只限女士。
fact-who-runs = 谁办的
who-runs-unknown = 我们不知道是谁办的。
fact-ages = 谁可以来
ages-unknown = 我们不知道谁可以来。您可以问。
ages-from = { $least } 岁或以上的人。
ages-to = { $most } 岁或以下的人。
ages-between = { $least } 到 { $most } 岁的人。
fact-languages = 语言
languages-unknown = 我们不知道他们说什么语言。
languages-spoken = 他们说：{ $languages }。
languages-help = 有人可以用这些语言帮忙：{ $languages }。
fact-english = 您的英语
english-unknown = 我们不知道要会多少英语。
english-none = 不会英语也可以。
english-few = 会几个英语词就够了。
english-some = 要会一点英语，能聊几句。
fact-children = 孩子
children-unknown = 我们不知道孩子能不能来。您可以问。
children-welcome = 孩子可以和您一起来。
children-creche = 那里有人帮您看孩子。
children-no = 给大人的。孩子不能来。
children-for = 给孩子的。要有大人陪着来。
fact-size = 有多少人
size-unknown = 我们不知道来多少人。
size-one = 您和另外一个人。
size-five = 最多 5 个人。
size-twelve = 6 到 12 个人。
size-more = 13 个人或更多。

## The building, food, papers

fact-access = 场地
access-unknown = 我们不知道有没有台阶，厕所怎么样。您可以问。
access-step-free = 没有台阶，或者有电梯。
access-steps = 有台阶。
access-toilet = 厕所轮椅能进。
access-no-toilet = 没有轮椅能进的厕所。
access-quiet = 很安静。
access-not-quiet = 可能会吵。
access-loop = 有助听器用的感应线圈。
access-bsl = 有人会英国手语。
fact-food = 吃的
food-unknown = 我们不知道有没有吃的。
food-free = 有吃的，免费。
food-drinks = 有茶或别的饮料，免费。
food-bring = 自己带吃的。
food-halal = 有清真食物。
food-vegetarian = 有素食，没有肉。
food-no-alcohol = 没有酒。
food-alcohol = 那里卖酒。
fact-prayer = 祈祷
prayer-unknown = 我们不知道有没有祈祷的地方。您可以问。
prayer-room = 有安静的地方可以祈祷。
prayer-breaks = 到了祈祷时间，他们会停下来。
fact-papers = 证件
papers-unknown = 我们不知道要不要证件。您可以问。
papers-none = 什么证件都不用。
papers-name = 他们会记一个名字。什么名字都可以。
papers-proof = 要给他们看：

## The visit

fact-first-time = 第一次去
first-unknown = 我们不知道第一次去会怎样。
first-hello = 门口有人跟您打招呼。
first-tea = 有茶或咖啡。
first-watch = 您可以只在旁边看看。
first-friend = 您可以带一个朋友。
first-round = 有人带您到处看看。
first-name = 想说名字再说，不说也行。
first-leave = 您想走就可以走。
first-no-story = 没有人会问您为什么离开自己的国家。
first-speaker = 您可以和会说您的语言的人坐在一起。
first-lent = 要用的东西，他们借给您。
fact-meet = 有没有人接
meet-unknown = 我们不知道有没有人能接您。您可以问。
meet-door = 有人可以在门口接您。
meet-stop = 有人可以在公交车站接您。
meet-call = 您来之前，有人可以给您打电话。
meet-no = 没有人能接您。
fact-photos = 拍照
photos-unknown = 我们不知道他们拍不拍照。
photos-no = 没有人拍照。
photos-yes = 您同意了，他们才拍您。
fact-room = 空位
room-unknown = 我们不知道有没有空位。
room-places = 有空位。
room-wait = 大约要等 { $weeks } 周。
room-full = 现在满了。
tag-places = 有空位
tag-wait = 要等 { $weeks } 周
tag-full = 现在满了
fact-joining = 怎么参加
joining-unknown = 我们不知道怎么参加。您可以问。
joining-drop-in = 直接来就行，不用先问。
joining-ask = 来之前先问一声。
joining-book = 要先订一个位子。
fact-reply = 多久回复
reply-unknown = 我们不知道他们多久会回复。
reply-days = 他们大约 { $days } 天内回复。
fact-how-long = 能去多久
how-long-unknown = 我们不知道您能去多久。
how-long-as-you-like = 想来多久就来多久。
how-long-weeks = 一共 { $weeks } 周。
how-long-once = 只有这一次。
how-long-until = 一直到{ $date }。
how-long-over = 已经在{ $date }结束了。
fact-after = 以后呢
after-unknown = 我们不知道以后会怎样。
after-again = 您可以再来。
after-next = 他们帮您找下一个活动。
after-goes-on = 会变成另一个小组，接着办。
fact-you-get = 您会得到
you-get-unknown = 我们不知道会不会给您一张证明。
you-get-certificate = 一张证明，写着您做过什么。
you-get-reference = 一封信，找工作或上学时用。
fact-checked = 上次核对
checked-unknown = 我们不知道上次核对是什么时候。
checked-group = 小组核对过，日子是{ $date }。
checked-hub = 我们核对过，日子是{ $date }。
checked-directory = 做清单的人核对过，日子是{ $date }。
checked-old = 那是很久以前了。情况可能变了。
card-old = 很久没有人核对过这个了。

## Around the facts

fact-read-from-text = 这是我们从他们写的话里看来的。
facts-unknown-title = 我们不知道的
facts-own-words = 他们自己的话
facts-own-words-note = 这是他们写的。我们没有改。
facts-website = 网站
facts-phone = 电话
facts-email = 电子邮件
alert-cancelled = 现在暂停了。
alert-moved = 现在换了地方。
alert-note = 有新情况：
alert-until = 到{ $date }为止。

## Names of languages

lang-am = 阿姆哈拉语
lang-ar = 阿拉伯语
lang-bn = 孟加拉语
lang-bsl = 英国手语
lang-ckb = 库尔德语（索拉尼）
lang-cy = 威尔士语
lang-en = 英语
lang-es = 西班牙语
lang-fa = 波斯语
lang-fa-af = 达里语
lang-fr = 法语
lang-hi = 印地语
lang-kmr = 库尔德语（库尔曼吉）
lang-om = 奥罗莫语
lang-pa = 旁遮普语
lang-pl = 波兰语
lang-ps = 普什图语
lang-pt = 葡萄牙语
lang-ro = 罗马尼亚语
lang-ru = 俄语
lang-so = 索马里语
lang-sq = 阿尔巴尼亚语
lang-sw = 斯瓦希里语
lang-ta = 泰米尔语
lang-ti = 提格里尼亚语
lang-tr = 土耳其语
lang-uk = 乌克兰语
lang-ur = 乌尔都语
lang-vi = 越南语
lang-zh = 中文
lang-other = { $name }

## Put into my language by the phone

facts-translate = 翻译成我的语言
facts-machine = 这是您手机上的机器翻译的，可能有错。
facts-machine-failed = 您的手机翻译不了。
