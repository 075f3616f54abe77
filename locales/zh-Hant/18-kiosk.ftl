### A shared screen: is somebody still there?

idle-title = 您還在嗎？
idle-hint = 如果您不按，這個螢幕會清除您輸入過的內容。
idle-left = 剩下秒數：{ $seconds }
kiosk-squares = 用手機鏡頭對準方格圖，手機會問您要不要打電話。
idle-stay = 我還在
kiosk-talk = 在這裏找人談談
