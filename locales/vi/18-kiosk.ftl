### A shared screen: is somebody still there?

idle-title = Bạn còn ở đây không?
idle-hint = Nếu bạn không bấm, màn hình này xóa những gì bạn đã gõ.
idle-left = Còn lại: { $seconds } giây
kiosk-squares = Đưa camera điện thoại của bạn vào một ô. Điện thoại sẽ hỏi bạn có muốn gọi không.
idle-stay = Tôi vẫn còn ở đây
kiosk-talk = Nói chuyện với một người ở đây
