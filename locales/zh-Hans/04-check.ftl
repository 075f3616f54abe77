### The message, shown before it is sent.

check-title = 看看您的留言
check-to = 发给：{ $receiver }
check-reads = 只有这些人能打开：{ $receiver }。
check-told = { $receiver } 告诉我们：
check-english-title = 他们会看到这段英语：
check-sealed = 我们在这部手机上就把您的留言封好。存起来的留言，只有社区中心能打开。办这个网站的人能改动这个网站。
check-cannot = 法院可以命令他们把留言交出来。如果有孩子遇到危险，他们可能不得不告诉别人。
check-once = 您只发这一条留言。您同意的就是这一件事。
check-change = 改
check-send = 发送
check-do-not-send = 不发送
check-other-ways = 或者什么都不发：
check-copy = 复制这些话
check-print = 打印出来
check-show = 您可以把这个屏幕给工作人员看。
check-copied = 复制好了。
check-copy-failed = 没能复制。您可以把这个屏幕给人看。

## The lines of the message

line-name = 请叫我：{ $name }。
line-come = 我想来参加：{ $thing }。
line-wait = 我想等一个空位：{ $thing }。
line-question = 我有个问题，关于：{ $thing }。
line-my-question = 我的问题：
line-call-me = 请告诉我，附近有什么我可以参加的。
line-for-someone = 这是我替别人写的，我在帮这个人。
line-agreed = 对方知道这件事，也同意。
line-with-me = 对方现在和我在一起。
line-text = 请给我发短信：{ $phone }。
line-call = 请给我打电话：{ $phone }。
line-whatsapp = 请用 WhatsApp 给我写：{ $phone }。
line-email = 请给我发电子邮件：{ $email }。
line-come-in = 我会自己过来谈。请把答复给我留着。
line-shared = 别人能看到这部手机。请只写“请给我们回电话”，不要写小组的名字。
line-not-shared = 别人看不到这部手机。
line-no-voicemail = 请不要留语音。
line-voicemail = 可以留语音。
line-voicemail-name = 留语音时，可以说您是谁。
line-voicemail-no-name = 留语音时，请不要说您是谁。
line-when = 方便的时间：{ $times }。
line-language = 我说{ $language }。
line-interpreter = 请找一个会说英语和我的语言的人在场。
line-no-interpreter = 我不需要别人帮忙翻译。
line-woman = 我想跟女士说话。
line-man = 我想跟男士说话。
line-children = 我会带 { $count } 个孩子来。
line-helps = 这些能让我来得更方便：{ $helps }。
line-else = 我还想说：
