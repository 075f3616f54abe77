### Where things are: a drawing of what was found, around where somebody starts.

around-open = 看看都在哪里
around-pick = 请先选一个地方。就在这一页的最上面。
around-hint = 您从中间出发。上面是北。每一圈是走路的远近。
around-ring = { $minutes } 分钟
around-about = 就在这一带
around-further = 太远，这里画不下：{ $count } 个。
around-unplaced = 没有画出来：{ $count } 个。是网上的、电话的，或者我们不知道在哪里。
