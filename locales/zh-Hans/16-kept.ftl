### How is my message? With its number anybody can ask, on any phone, and take it back.

kept-open = 我的留言怎么样了？
kept-label = 您的留言的号码
kept-hint = 一共 16 位数字。您发留言的时候看到过。
kept-why = 为什么问：我们不知道名字，只能用号码找到您的留言。
kept-ask = 查一查
kept-wrong = 有一位数字错了，或者少了。请再看看号码。

## What became of it

kept-waiting = 还没有人打开您的留言。
kept-waiting-ways = 您可以等一等，可以打电话，也可以选别的活动。
kept-read = 有人看了您的留言，会按您选的方式回复您。
kept-answered = 他们已经回复您了。如果没有收到，请打电话。
kept-cannot = 这件事他们帮不上。不是您的错。这里还有别的活动。
kept-answer = 他们说：
kept-gone = 现在没有这个号码的留言。可能已经收回，或者是很久以前的了。

## Taking it back

kept-withdraw = 收回我的留言
kept-sure = 收回了就没有了。您随时可以再写一条。
kept-sure-read = 已经有人看过了。这里会清掉，我们也请他们忘掉。
kept-withdraw-yes = 对，收回
kept-withdraw-no = 不，留着
kept-withdrawn = 收回了，已经没有了。

## When it could not be asked

kept-failed = 刚才没能查到。什么都没有变。请再试一次。
kept-here = 看看这部手机存着的留言
wait-here = 这部手机上有您的留言，还没有发出去。发给：{ $receiver }。
wait-until = 等您有信号、又开着这个网站，它就会发出去。这是它的号码。按“离开这个网站”就会清掉。
wait-now = 现在发送
wait-delete = 清掉，不发送
wait-gone = 您的留言发出去了。发给：{ $receiver }。这是它的号码，请留着。
wait-forget = 号码我记下了。在这里清掉
kept-change = 改一改
kept-change-label = 什么变了？
kept-change-empty = 请写什么变了。
kept-change-who = 只有 { $receiver } 能看这个。他们知道说的是哪一条留言。
