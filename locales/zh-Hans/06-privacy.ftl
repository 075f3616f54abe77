### Promises. Each sentence is held by a test.

privacy-open = 您的隐私
privacy-title = 您的隐私
privacy-no-account = 不用注册账号。我们不用 cookies。
privacy-nothing-kept = 您看的、写的，我们都不留，除非您发送。
privacy-short = 关掉这一页，您的收藏就没有了，除非您让手机存着。
privacy-kept = 只有您让手机存，手机才会存您写的内容。
privacy-copy = 您的手机会存一份这个网站，没有信号也能用。您这个地区的人，存的都是一样的。
privacy-one-site = 这一页不跟别的网站联系。
privacy-address = 顶上的网址从来不会说出您在看什么。
privacy-sealed = 您发的内容，我们封好了存着，只有社区中心能打开。
privacy-deleted = 您发的内容最多留 60 天，然后清掉。您收回时，也会清掉。
privacy-host = 办这个网站的人能看到有人来过、用什么语言、看的是哪个地区。他们看不到您在找什么。
privacy-change = 办这个网站的人能改动它。他们是：{ $hub }。
privacy-cannot = 我们不能保证的
privacy-cannot-screen = 别人可能会看您的屏幕。摄像头也可能拍到。
privacy-cannot-phone = 手机里的间谍软件能看到。您的浏览记录会显示您来过这里。
privacy-cannot-after = 他们以后怎么用您发的内容，我们没法知道。
