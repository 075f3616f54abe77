### Asking to come along: one thing on each page, and why we ask.

ask-open = 问问能不能参加
ask-wait = 问问能不能等空位
ask-question = 先问个问题
ask-call = 请人给我打电话
ask-full = 现在满了。您附近还有这些。
ask-too-old = 很久没有人核对过这个了，可能已经不办了。所以不能在这里问。
ask-ring-group = 您可以先给他们打电话：{ $phone }
ask-ring-hub = 您可以给我们打电话：{ $phone }
ask-tell-us = 如果您知道还办不办，请告诉我们。
ask-ended = 这个已经结束了。还有别的活动可以去。
ask-step = 第 { $step } 页，共 { $steps } 页
ask-next = 下一步
ask-check = 看看您的留言
ask-why = 为什么问
ask-optional = 不回答也可以。
ask-closing = 关掉这一页，您写的就没有了。
keep-typed = 发出之前，把我写的存在这部手机上
keep-on = 这部手机最多存 { $days } 天。按“用完并清除”或“离开这个网站”，就会清掉。
keep-who = 如果存在手机上，拿到手机的人都能看到。
keep-failed = 您的手机没有存下来。您写的还在这一页上。
ask-began = 您写了一半。接着写
paper-open = 在纸上填
paper-title = 手填的表
paper-give = 请把这张纸交给社区中心的人。他们替您打进电脑。
q-question = 您想知道什么？
q-question-hint = 再小的问题也可以问。
q-question-label = 您的问题
q-question-why = 这样，您来之前他们就能告诉您。

## Your name

q-name = 我们怎么称呼您？
q-name-hint = 什么名字都可以。
q-name-label = 名字
q-name-why = 这样，他们回复时知道怎么称呼您。
q-whom = 您是为谁写的？
q-whom-me = 为我自己
q-whom-someone = 替别人写，我在帮这个人
q-agreed = 对方知道我写这个，也同意。
q-with-me = 对方现在和您在一起吗？

## How to answer you

q-reply = 他们怎么回复您？
q-reply-why = 这样，就有一个人可以回复您。只有收到留言的人才能看。
q-reply-text = 给我发短信
q-reply-call = 给我打电话
q-reply-whatsapp = WhatsApp
q-reply-email = 给我发电子邮件
q-reply-come-in = 我自己过去谈
q-phone = 您的电话号码
q-phone-hint = 哪个国家的号码都可以。
q-phone-heard = 我们认出的号码：{ $number }
q-email = 您的电子邮件
q-shared = 别人能看到这部手机吗？
q-shared-hint = 如果能，他们只会写“请给我们回电话”。
q-voicemail = 他们可以给您留语音吗？
q-voicemail-name = 留语音时，他们可以说自己是谁吗？
q-when = 什么时候方便？
q-when-morning = 上午
q-when-afternoon = 下午
q-when-evening = 晚上
yes = 是
no = 否

## Your language

q-language = 您说什么语言？
q-language-label = 您的语言
q-language-why = 这样，好找一个您听得懂的人回复您。
q-interpreter = 要不要有个会说英语和您的语言的人在场？
q-speak-to = 您想跟谁说话？
q-speak-woman = 女士
q-speak-man = 男士
q-speak-any = 谁都可以

## Coming there

q-children = 有孩子和您一起来吗？
q-children-label = 几个孩子？
q-children-why = 这样，才能给大家都留好位子。
q-helps = 怎样让您来得更方便？
q-helps-why = 这样，他们可以为您做好准备。
q-helps-meet = 有人接我
q-helps-bus = 公交车费
q-helps-stairs = 没有台阶
q-helps-quiet = 安静的地方
q-helps-halal = 清真食物
q-helps-friend = 我带一个朋友

## Anything else

q-else = 还有别的吗？
q-else-label = 您想说的话
q-else-hint = 请不要写您的签证、申请或身体情况。今天没有人看这个。
q-else-why = 这样，我们没问到的您也可以说。
q-else-left = 还能写 { $count } 个字
q-young = 我不到 18 岁
q-young-someone = 对方不到 18 岁

## When something is missing

error-summary = 请看看这里：
error-no-reply-way = 请选一种回复您的方式。
error-no-question = 请写下您的问题。
error-agreed = 请先问对方。对方知道了也同意，您才能发送。
error-phone-empty = 请写您的电话号码。
error-phone-short = 这个号码好像太短或太长。请再看看。
error-phone-letters = 电话号码里只有数字。请再看看。
error-email = 电子邮件里要有一个 @。请再看看。
error-too-long = 太长了。最多写 { $max } 个字。
error-young = 您不到 18 岁，所以我们不发这个。请跟社区中心的人谈谈，或者打 Childline（儿童热线）0800 1111。免费。
error-young-someone = 对方不到 18 岁，所以我们不发这个。请跟社区中心的人谈谈。对方也可以打 Childline（儿童热线）0800 1111。免费。
caution-office = 这看起来像 Home Office（英国内政部）的号码，或者护照上的号码。他们不需要。您可以去掉。
caution-health = 这看起来像医生给的号码。他们不需要。您可以去掉。
caution-phone = 这看起来像电话号码。如果不是您的，请先问问那个人。
