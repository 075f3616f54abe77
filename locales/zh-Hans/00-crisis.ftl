### Get help now. Numbers stay exactly as they are, in Latin digits.

crisis-open = 马上求助
crisis-close = 关闭
crisis-999 = 有人可能会死，或者伤得很重。免费。请告诉对方您说什么语言。
crisis-999-deaf = 聋人请用 999 BSL（英国手语）应用，或用文字电话打 18000。
crisis-111 = 您可能会伤害自己，或者撑不下去了。接通后按 2。白天晚上都可以打。
crisis-samaritans = 有人听您说。用什么名字都可以。电话账单上看不到。
crisis-shout = 不方便说话，可以发短信。他们用英语回短信。
crisis-childline = 给孩子和年轻人。免费。
crisis-refuge = 家里有人伤害您，或者让您害怕。免费，白天晚上都可以打。
crisis-slavery = 有人逼您干活，或者不让您走。免费。如果有孩子遇到危险，他们可能不得不告诉别人。
crisis-migrant-help = 申请庇护期间的住处和钱。免费。可能要等很久。这条热线由 Home Office（英国内政部）出钱。
crisis-call-list = 打过的电话会留在手机的通话记录里。
crisis-not-rung = 这些号码，我们最近没有全部打过。可能有一个是错的。
crisis-more = 看全部号码
leave-open = 离开这个网站
leave-limit = “离开这个网站”很快，但清不掉您的浏览记录。

## The page with all the numbers, by nation

help-uk = 全英国
help-england = 英格兰
help-scotland = 苏格兰
help-wales = 威尔士
help-northern-ireland = 北爱尔兰
help-other = 其他帮助
help-deaf = 聋人怎么联系
help-relay = 打其他号码时，在文字电话上先按 18001。
help-always = 白天晚上都可以打。
help-hours-unknown = 我们不知道什么时候能打通。
help-free = 免费。
help-cost-unknown = 我们不知道是不是免费。
help-english = 他们可能只说英语。
help-interpreter = 请告诉对方您说什么语言。他们可以找会说的人。
help-111-scotland = 您可能会伤害自己，或者撑不下去了。请说说您的感受。
help-lifeline = 您可能会伤害自己，或者撑不下去了。
help-rung = { $date }，有人核对过这个号码。
help-not-rung = 这个号码还没有人核对过。
