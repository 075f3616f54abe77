### A shared screen: is somebody still there?

idle-title = 您还在吗？
idle-hint = 如果您不按，这个屏幕就会忘掉您写的内容。
idle-left = 还剩几秒：{ $seconds }
kiosk-squares = 用您手机的相机对准一个二维码。手机会问您要不要打电话。
idle-stay = 我还在
kiosk-talk = 在这里找人谈谈
