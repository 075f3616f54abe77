### Where things are: a drawing of what was found, around where somebody starts.

around-open = 看看這些在哪裏
around-pick = 請先選一個地方，就在這一頁的最上面。
around-hint = 中間是您出發的地方，上面是北。每個圈是一段步行的路。
around-ring = { $minutes }分鐘
around-about = 大概在這一帶
around-further = 太遠，未能在這裏顯示：{ $count }。
around-unplaced = 沒有顯示：{ $count }。這些在網上或用電話，或者我們不知道在哪裏。
