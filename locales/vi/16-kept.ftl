### How is my message? With the number of a message anybody can ask, on any phone, and take it back.

kept-open = Lời nhắn của tôi đến đâu rồi?
kept-label = Số của lời nhắn
kept-hint = Số đó có 16 chữ số. Bạn đã thấy số đó khi gửi lời nhắn.
kept-why = Vì sao chúng tôi hỏi: chúng tôi không biết tên ai. Chúng tôi chỉ tìm lời nhắn theo số.
kept-ask = Xem thử
kept-wrong = Có chữ số bị sai hoặc thiếu. Xin xem lại số.

## What became of it

kept-waiting = Chưa có ai mở lời nhắn của bạn.
kept-waiting-ways = Bạn có thể chờ. Bạn có thể gọi điện. Hoặc bạn chọn hoạt động khác.
kept-read = Đã có người đọc lời nhắn của bạn. Họ sẽ trả lời theo cách bạn chọn.
kept-answered = Họ đã trả lời bạn. Nếu bạn không nhận được gì, xin gọi điện.
kept-cannot = Lần này họ không giúp được. Đó không phải lỗi của bạn. Ở đây còn những hoạt động khác.
kept-answer = Họ nói:
kept-gone = Bây giờ không có lời nhắn nào mang số này. Lời nhắn đã được rút lại, hoặc đã lâu quá rồi.

## Taking it back

kept-withdraw = Rút lại lời nhắn của tôi
kept-sure = Nếu bạn rút lại, lời nhắn sẽ không còn nữa. Bạn có thể viết lời nhắn mới bất cứ lúc nào.
kept-sure-read = Đã có người đọc rồi. Lời nhắn sẽ không còn ở đây, và chúng tôi xin họ cũng quên đi.
kept-withdraw-yes = Có, rút lại
kept-withdraw-no = Không, cứ để đó
kept-withdrawn = Chúng tôi đã rút lại. Lời nhắn không còn nữa.

## When it could not be asked

kept-failed = Vừa rồi chúng tôi không xem được. Không có gì thay đổi. Xin thử lại.
kept-here = Xem lời nhắn mà điện thoại này đang giữ
wait-here = Lời nhắn của bạn cho { $receiver } còn ở trên điện thoại này. Lời nhắn chưa đi.
wait-until = Lời nhắn sẽ đi khi bạn có mạng và trang web này đang mở. Đây là số của lời nhắn. Bấm “Thoát trang web này” thì lời nhắn bị xóa.
wait-now = Gửi bây giờ
wait-delete = Xóa đi, không gửi
wait-gone = Lời nhắn của bạn cho { $receiver } đã đi rồi. Đây là số của lời nhắn. Hãy giữ số này.
wait-forget = Tôi có số rồi. Xóa số ở đây
kept-change = Báo điều đã thay đổi
kept-change-label = Điều gì đã thay đổi?
kept-change-empty = Xin viết điều gì đã thay đổi.
kept-change-who = Chỉ { $receiver } đọc được lời này. Họ thấy lời này nói về lời nhắn nào.
