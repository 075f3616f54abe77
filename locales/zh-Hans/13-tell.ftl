### A note to the hub: something is missing, or something is wrong. No name, no answer.

tell-missing-open = 告诉我们缺了什么
tell-wrong-open = 这里有错
tell-missing-title = 缺了什么？
tell-wrong-title = 哪里错了？
tell-language-title = 您想要哪种语言？
tell-missing-label = 您找的是什么？
tell-wrong-label = 您可以说说是什么。不写也可以。
tell-language-label = 请写语言的名字。
tell-hint = 请不要写人名和电话号码。
tell-missing-why = 为什么问：这样，这里的人可以去找，或者自己办一个。
tell-wrong-why = 为什么问：这样，别人就不会白跑一趟。
tell-language-why = 为什么问：这样，就有更多人能看懂。
tell-who = 只有 { $receiver } 能打开。里面没有名字，所以他们不能回复您。
note-empty = 请写您找的是什么。
tell-done = 谢谢您。{ $receiver } 已经收到了。
note-missing-line = 有人在这里没有找到这个。
note-language-line = 有人想要另一种语言。
note-changed-line = 有一条留言的内容变了。
note-wrong-line = 有人说这里有错：{ $name }。

## For groups

tell-group = 您是这个小组的人吗？
tell-stopped = 我们不再办了
tell-stopped-why = 如果您的小组不办了，请按这里。社区中心会先看一看，再拿掉。
note-stopped-line = 有人说自己是这个小组的，小组不再办了：{ $name }。
note-group-line = 小组看过自己的页面了：{ $name }。
note-group-right = 这些是对的：
note-group-wrong = 这里不对（{ $label }）：
note-group-else = 他们还说：
group-title = 这样对吗？
group-intro = 这一页是给办这个小组的人看的。请看看每一行对不对。
group-all = 全都对
group-right = 这个对
group-wrong = 这个不对
group-instead = 对的是什么？
group-unknown = 这些我们不知道。您可以在下面告诉我们。
group-else = 还有什么要告诉我们？
group-once = 这个链接只能用一次。
group-not-all = 请每一行都选一下：对，还是不对？

## How it was

went-open = 我去过，说说怎么样
went-title = 去了觉得怎么样？
went-welcome = 您觉得受欢迎吗？
went-safe = 您觉得安全吗？
went-again = 您还想再去吗？
went-not-sure = 说不准
went-why = 为什么问：这样，下一个去的人也会觉得好。我们不发名字。
went-empty = 请回答一个问题，再发送。
note-went-line = 有人去过这里：{ $thing }。
