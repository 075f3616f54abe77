### My short list: things that somebody keeps for later. In memory, or on the phone if they switch it on.

short-open = 我的小清單
short-keep = 放進我的小清單
short-kept = 這一項在您的小清單裏。
short-drop = 從清單拿走
short-empty = 您的清單還是空的。打開一項活動，按「帶在身邊」，就可以放進清單。
short-full = 清單滿了，最多可以放{ $most }項。請先拿走一項。
short-gone = 這項活動已經不在這裏了。
short-alert = 這一項有新消息。請打開看看。
short-keep-here = 在這部手機保留清單
short-memory = 如果沒有開啟，關閉這一頁後清單就會消失。
short-keeps = 如果開啟了，手機會保留清單裏有哪幾項，其他都不保留。
short-who = 那時，拿着這部手機的人都看得到清單。
short-until = 清單會一直保留，直到您清除它，或按「完成並清除」或「離開這個網站」。
short-forget = 清除我的清單
short-forgotten = 您的清單已經清除，手機裏甚麼都沒有保留。
short-not-kept = 手機不讓我們保留。清單會在這裏，直到您關閉這一頁。
short-broken = 手機保留的清單，我們讀不到。請按「清除我的清單」重新開始。
