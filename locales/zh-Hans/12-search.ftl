### Looking for a word or a printed number, and what is said when nothing fits.

search-label = 您在找什么？
search-hint = 用中文或英文写都行。也可以写海报上的号码。
search-danger = 您有危险吗？现在就可以给这些人打电话。
search-meant = 我们找的是：
search-part = 没有和您写的全都对上的。下面这些对上了一部分。
search-failed = 现在不能用文字找。图片还可以用。
search-number-unknown = 这里没有这个号码的活动。请再看看号码。
search-without = 不要这些字：{ $count }
search-any-kind = 什么活动都行：{ $count }
search-online = 在家里，用手机或电脑：{ $count }
search-others = 别的活动，也许合适
search-number = 想再找到它，就写这个号码：{ $number }
search-which-language = 哪种语言？
