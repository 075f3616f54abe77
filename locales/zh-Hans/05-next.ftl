### After sending.

next-title = 您的留言发出去了
next-today = 今天：{ $receiver } 收到您的留言。
next-who = 跟您联系的会是：{ $who }
next-answer = { $days } 天内：有人回复您，会说自己的名字。
next-silence = 如果没有回音，不是您的错。可以给社区中心打电话、自己过去，或者选别的活动。
next-receipt = 请留着这个号码。写下来，或者拍张照片。
next-code = 也可以给这个拍张照片。它就是那个号码。
next-again = 再找别的活动
not-sent-title = 我们什么都没发
not-sent-kept = 您写的还在这个屏幕上。按“用完并清除”就会清掉。
not-sent-back = 回到我的留言

## When it could not be sent

send-waiting = 正在发送。您的信号可能有点慢。
send-failed = 没有发出去。您写的还在这里。您可以再试一次、复制，或者打印。
send-waits = 我们会自动再试。请开着这一页。信号回来了，就会发出去。
wait-what = 如果您必须关掉这一页，这部手机可以先存着。它是封好的，在这里谁也看不了。那样就不能再改了。
wait-keep = 存在这部手机上，等它发出去
wait-not-kept = 您的手机没有存下来。请开着这一页。
send-failed-busy = 社区中心现在留言太多。没有发出去。请过一小时再试，或者打电话。
send-failed-full = 社区中心现在存不了您的留言。没有发出去。请给他们打电话。
send-failed-trouble = 社区中心的电脑出了问题。没有发出去。您写的还在这里。请过一会儿再试，或者打电话。
send-failed-old = 这一页太旧，发不了。您写的还在这里。请复制或打印，再重新打开这个网站。
send-again = 再试一次
send-no-hub = 这里还没有人能看留言，所以我们不发。您可以复制或打印。
