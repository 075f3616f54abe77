### Who runs this site, and where its list comes from.

about-open = 谁办这个网站
about-hub = 办这个网站的是 { $hub }。
about-readers = 谁看您的留言
about-reads = 只有这些人能打开留言。发送之前，我们会告诉您是谁收。
about-safe-title = 如果有人不安全，怎么办
about-safe = 您可以找这个人谈：{ $who }。
about-what = 这是什么网站
about-what-list = 这是一份清单，写着您附近有什么活动。免费。
about-what-ask = 您可以问问能不能参加。不问也可以。
about-cannot-groups = 小组是别人办的。他们告诉我们的可能有错，或者过时了。
about-cannot-room = 我们不能保证有您的位子。

directory-open = 关于这份清单
directory-licence = 用这份清单的规定：{ $licence }
directory-age = 清单是什么时候的
directory-made = 我们做这份清单的日子：{ $date }。
directory-newest = 最近一次核对：{ $ago }。
directory-oldest = 最早的一次核对：{ $ago }。
directory-unchecked = 有 { $count } 个活动，我们不知道上次核对是哪一天。
ago-days =
    { $days ->
        [0] 今天
       *[other] { $days } 天前
    }
ago-months = 大约 { $months } 个月前
ago-years = 大约 { $years } 年前
directory-checked-title = “上次核对”是什么意思
directory-checked = 就是那一天，有人看过这些是不是还对。
directory-checked-who = 看的人是小组自己，或者我们，或者做这份清单的人。
directory-order-title = 什么排在前面
directory-order = 您说了从哪里出发，离得最近的就排最前，再按时间先后，再按名字。
directory-order-same = 对谁都一样。花钱也不能排到前面。
directory-unknown-title = 我们不知道的
directory-unknown = 小组没有说的，我们就写“我们不知道”。我们不瞎猜。您可以问。
about-words = 帮忙翻译这个网站
