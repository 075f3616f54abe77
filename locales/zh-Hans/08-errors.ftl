### When something went wrong.

error-directory = 清单没有打开。请看看信号，再试一次。
error-directory-empty = 这里还没有清单。您可以给社区中心打电话。
error-words = 没能打开您的语言。这里是英语。
error-try-again = 再试一次
error-link = 那个链接打不开了。我们从头开始。
error-clock = 您手机上的时间好像不对。这里的日子可能是错的。

## In the page itself, before and without the program

error-load = 这一页没有打开。请看看信号，再试一次。
error-broken = 这一页停住了，对不起。您写的内容已经不在这里了。
error-start-again = 重新开始
error-old-browser = 这个浏览器太旧，打不开这一页。请换个手机或浏览器，或者给我们打电话。
error-plain = 这里有一个简单的页面，什么浏览器都能打开。
plain-only = 这是简单的页面。想问能不能参加，请给我们打电话，或者来找我们。
plain-country = 这里有一些在网上或通过电话的活动。想找您附近的，请给我们打电话，或者来找我们。
