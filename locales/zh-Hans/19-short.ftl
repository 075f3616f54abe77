### My short list: things that somebody keeps for later.

short-open = 我的收藏
short-keep = 收藏这个
short-kept = 这个在您的收藏里。
short-drop = 从收藏里拿掉
short-empty = 您还没有收藏。打开一个活动，按“带在身上”，在那里就可以收藏。
short-full = 您的收藏满了。最多放 { $most } 个。请先拿掉一个。
short-gone = 这个活动已经没有了。
short-alert = 这个活动有新情况。请打开看看。
short-keep-here = 把我的收藏存在这部手机上
short-memory = 如果关着，您关掉这一页，收藏就没有了。
short-keeps = 如果开着，手机会存收藏里有哪些活动。别的都不存。
short-who = 那样，拿到这部手机的人都能看到您的收藏。
short-until = 会一直存着，直到您清掉，或者按“用完并清除”或“离开这个网站”。
short-forget = 清空我的收藏
short-forgotten = 您的收藏清空了。手机上一点也没有留。
short-not-kept = 您的手机不让存。关掉这一页之前，收藏还在这里。
short-broken = 手机上存的收藏我们看不懂。请按“清空我的收藏”，重新开始。
