### What helps somebody to come: the page of choices, and what the list says of them.

choices-title = 怎样让您来得更方便？
choices-hint = 需要什么就选什么，不选也可以。
choices-people = 那里的人
choices-place = 路上
choices-time = 什么时候

choice-women = 只限女士，或有女士时段
choice-children = 我的孩子也可以来
choice-language = 有人说{ $language }
choice-no-english = 不会英语也可以
choice-meet = 有人可以接我
choice-quiet = 安静，或者人少
choice-free = 免费，而且能走路去，或他们出公交车费
choice-no-papers = 不用证件
choice-step-free = 没有台阶
choice-online = 在网上，或通过电话
choice-now = 现在就有
choice-today = 今天
choice-week = 今后 7 天内
choice-weekdays = 星期一到星期五
choice-weekend = 星期六或星期日
choice-daytime = 白天
choice-evening = 晚上
choice-drop-in = 可以直接去

list-change-helps = 改一改我的需要
list-asked = 您想要的是：
list-unsure = 还有 { $count } 个没有全写清楚
list-unsure-title = 这些没有全写清楚
list-without = 不要“{ $choice }”这一条：{ $count } 个
list-pick = 按一个名字，就可以在这里看详细内容。
unsure-free = 我们不知道算上路费是不是免费。
unsure-language = 我们不知道有没有人说{ $language }。
unsure-quiet = 我们不知道是不是安静，或者人少。
unsure-stairs = 我们不知道有没有台阶。
