### The first pages: language, what would make life better, where, the list.

site-name = 一起来吧
language-title = 请选择语言
language-change = 换语言
language-machine = 这是电脑写的，还没有人核对过。
language-not-checked = 还没核对
language-find = 找您的语言
language-none = 我们还没有这种语言。
language-ask = 请加上我的语言
home-title = 什么能让您的生活好一点？
home-hint = 选一个或几个，随时可以改。

need-people = 我想认识些人
need-fun = 我想开心玩一玩
need-move = 我想活动活动身体
need-make = 我想动手做东西
need-outside = 我想到户外走走
need-english = 我想学英语
need-children = 我想和孩子一起做点什么
need-basics = 我需要吃的、穿的，或家里用的东西
need-letters = 信件、钱或住房的事，我想有人帮忙
need-sad = 我难过、担心或孤单
need-give = 我想工作、学习，或帮助别人

home-anything = 我还没想好，都给我看看。
home-show =
    { $count ->
        [0] 还没有，还是看看吧
       *[other] 给我看看这 { $count } 个
    }
home-promise = 您不用告诉我们名字。您看了什么，我们不保存。
home-sad-help = 现在觉得撑不住了？请按“马上求助”。

place-label = 我从哪里出发
place-any = 哪里都行
place-near-me = 我附近
place-postcode = 写邮编
place-postcode-label = 邮编的前半部分
place-postcode-hint = 比如 { $short } 或 { $long }。后半部分我们不需要。
place-postcode-unknown = 这附近我们找不到这个邮编。请看看前半部分写对了没有。
place-searching = 手机可能会问您。我们从来看不到确切的地点。
place-not-found = 手机没有说您在哪里。您可以自己选一个地方。
place-first = 这份清单很长。说说您从哪里出发，我们就给您看附近有什么。

list-title = 您可以去的活动
list-title-near = { $place } 附近
list-count =
    { $count ->
        [0] 这里还没有。
       *[other] 共 { $count } 个。
    }
list-order-near = 离得最近的排最前，再按时间先后。
list-order-soon = 时间最近的排最前。
list-order-own = 先是 { $hub } 的活动，再按远近和时间先后。
list-further = 也看看远一点的（{ $count }）
list-anywhere = 再看一些在网上或通过电话的（{ $count }）
list-none = 还没有找到这样的活动。试试下面这些吧。
list-everything = 全部给我看看
list-choose-again = 重新选
list-source = 这份清单来自：{ $source }。
list-more = 再看一些
back = 返回
loading = 正在打开。您的信号可能有点慢。
list-pair = { $first }、{ $rest }

walk-minutes = 走路 { $minutes } 分钟
walk-minutes-about = 走路大约 { $minutes } 分钟
miles-away = 大约 { $miles } 英里远
link-gone = 那个活动已经没有了。这里还有别的。

finish = 用完并清除
finish-hint = 按一下，这个屏幕就会忘掉您写的内容。
