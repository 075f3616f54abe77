### The message, shown before it is sent. Critical: shown in English too until two people have checked this language.

check-title = Xem lại lời nhắn của bạn
check-to = Gửi cho: { $receiver }
check-reads = Chỉ những người này mở được: { $receiver }.
check-told = { $receiver } cho chúng tôi biết:
check-english-title = Họ sẽ đọc lời này bằng tiếng Anh:
check-sealed = Chúng tôi khóa lời nhắn của bạn ngay trên điện thoại này. Chúng tôi cất giữ sao cho chỉ trung tâm mở được. Những người quản lý trang web này có thể thay đổi trang web.
check-cannot = Tòa án có thể buộc họ cho xem lời nhắn. Nếu có trẻ em gặp nguy hiểm, họ có thể phải báo cho người khác.
check-once = Bạn chỉ gửi một lời nhắn này. Bạn chỉ đồng ý có vậy thôi.
check-change = Sửa
check-send = Gửi
check-do-not-send = Không gửi
check-other-ways = Hoặc không gửi gì cả:
check-copy = Sao chép lời nhắn
check-print = In ra
check-show = Bạn có thể cho nhân viên xem màn hình này.
check-copied = Đã sao chép lời nhắn.
check-copy-failed = Không sao chép được. Bạn có thể cho xem màn hình này.

## The lines of the message

line-name = Xin gọi tôi là { $name }.
line-come = Tôi muốn đến: { $thing }.
line-wait = Tôi muốn chờ có chỗ ở: { $thing }.
line-question = Tôi có câu hỏi về: { $thing }.
line-my-question = Câu hỏi của tôi:
line-call-me = Xin cho tôi biết những hoạt động gần tôi mà tôi có thể đến.
line-for-someone = Tôi viết thay cho một người tôi đang giúp.
line-agreed = Người đó biết và đồng ý.
line-with-me = Người đó đang ở cạnh tôi.
line-text = Xin nhắn tin cho tôi theo số { $phone }.
line-call = Xin gọi cho tôi theo số { $phone }.
line-whatsapp = Xin viết cho tôi qua WhatsApp: { $phone }.
line-email = Xin gửi email cho tôi: { $email }.
line-come-in = Tôi sẽ đến và nói chuyện. Xin giữ câu trả lời cho tôi.
line-shared = Người khác có thể xem điện thoại này. Xin chỉ viết “Hãy gọi lại cho chúng tôi”. Đừng nêu tên nhóm.
line-not-shared = Không có ai khác xem điện thoại này.
line-no-voicemail = Xin đừng để lại lời nhắn thoại.
line-voicemail = Có thể để lại lời nhắn thoại.
line-voicemail-name = Trong lời nhắn thoại, có thể nói người gọi là ai.
line-voicemail-no-name = Trong lời nhắn thoại, xin đừng nói người gọi là ai.
line-when = Lúc tiện cho tôi: { $times }.
line-language = Tôi nói { $language }.
line-interpreter = Xin có một người ở đó nói được cả tiếng Anh và tiếng của tôi.
line-no-interpreter = Tôi không cần thêm người giúp về tiếng nói.
line-woman = Tôi muốn nói chuyện với một phụ nữ.
line-man = Tôi muốn nói chuyện với một người đàn ông.
line-children =
    { $count ->
       *[other] Tôi sẽ đến cùng { $count } trẻ em.
    }
line-helps = Những điều này giúp tôi dễ đến hơn: { $helps }.
line-else = Tôi cũng muốn nói:
