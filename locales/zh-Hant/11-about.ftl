### Who runs this site, and where its list comes from.

about-open = 誰管理這個網站
about-hub = 管理這個網站的是：{ $hub }。
about-readers = 誰會看您的訊息
about-reads = 只有他們可以打開訊息。發送之前，我們會告訴您是給誰的。
about-safe-title = 如果有人不安全
about-safe = 您可以找他們談：{ $who }。
about-what = 這是甚麼網站
about-what-list = 這是一份您附近的活動名單。免費使用。
about-what-ask = 您可以問問能不能參加，不問也可以。
about-cannot-groups = 小組由其他人主辦。他們告訴我們的事，可能有錯，也可能過時。
about-cannot-room = 我們不能承諾一定有位給您。
directory-open = 關於這份名單
directory-licence = 使用這份名單的規則：{ $licence }
directory-age = 名單有多舊
directory-made = 我們在{ $date }整理了這份名單。
directory-newest = 最近一次核對：{ $ago }。
directory-oldest = 最久之前的核對：{ $ago }。
directory-unchecked =
    { $count ->
       *[other] 有{ $count }項活動，我們不知道上次核對是哪一天。
    }
ago-days =
    { $days ->
        [0] 今天
       *[other] { $days }天前
    }
ago-months =
    { $months ->
       *[other] 大約{ $months }個月前
    }
ago-years =
    { $years ->
       *[other] 大約{ $years }年前
    }
directory-checked-title = 「上次核對」的意思
directory-checked = 那一天，有人看過這些是不是還全部正確。
directory-checked-who = 核對的可能是小組、我們，或整理名單的人。
directory-order-title = 甚麼排先
directory-order = 如果您選了出發的地方，距離最近的排先，然後是最快開始的，再按名稱排。
directory-order-same = 人人看到的次序都一樣。沒有人可以付錢排先。
directory-unknown-title = 我們不知道的
directory-unknown = 小組沒有說的，我們會寫「我們不知道」。我們不會亂猜。您可以問。
about-words = 幫忙翻譯
