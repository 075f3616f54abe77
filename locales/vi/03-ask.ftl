### Asking to come along: one thing on each page, and why we ask.

ask-open = Hỏi xin đến tham gia
ask-wait = Hỏi xin vào danh sách chờ
ask-question = Hỏi trước một câu
ask-call = Nhờ người gọi cho tôi
ask-full = Hiện đã hết chỗ. Đây là những hoạt động khác gần bạn.
ask-too-old = Lâu rồi chưa có ai kiểm tra. Có thể đã ngừng rồi. Vì vậy bạn không hỏi ở đây được.
ask-ring-group = Bạn có thể gọi cho họ trước: { $phone }
ask-ring-hub = Bạn có thể gọi cho chúng tôi: { $phone }
ask-tell-us = Nếu bạn biết ở đó còn làm hay đã ngừng, xin báo cho chúng tôi.
ask-ended = Đã kết thúc rồi. Bạn còn có những hoạt động khác.
ask-step = Trang { $step } trên { $steps }
ask-next = Tiếp
ask-check = Xem lại lời nhắn của bạn
ask-why = Vì sao chúng tôi hỏi
ask-optional = Bạn không cần trả lời.
ask-closing = Nếu bạn đóng trang này, những gì bạn viết sẽ mất.
keep-typed = Giữ những gì tôi viết trên điện thoại này đến khi gửi
keep-on =
    { $days ->
       *[other] Điện thoại này giữ lâu nhất là { $days } ngày. Bấm “Xong và xóa” hoặc “Thoát trang web này” thì những gì đã giữ bị xóa.
    }
keep-who = Nếu điện thoại giữ, ai có điện thoại này cũng xem được.
keep-failed = Điện thoại của bạn đã không giữ lại. Những gì bạn viết vẫn còn trên trang này.
ask-began = Bạn đang viết dở. Viết tiếp
paper-open = Điền trên giấy
paper-title = Tờ giấy để điền bằng tay
paper-give = Đưa tờ giấy này cho người ở trung tâm. Họ gõ vào máy giúp bạn.
q-question = Bạn muốn biết điều gì?
q-question-hint = Câu hỏi nhỏ cũng được.
q-question-label = Câu hỏi của bạn
q-question-why = Để họ trả lời bạn trước khi bạn đến.

## Your name

q-name = Chúng tôi nên gọi bạn là gì?
q-name-hint = Tên nào cũng được.
q-name-label = Một cái tên
q-name-why = Để họ biết gọi bạn thế nào khi trả lời bạn.
q-whom = Lời nhắn này là cho ai?
q-whom-me = Cho tôi
q-whom-someone = Cho một người tôi giúp
q-agreed = Người đó biết tôi viết lời nhắn này và đồng ý.
q-with-me = Người đó có đang ở cạnh bạn không?

## How to answer you

q-reply = Họ có thể trả lời bạn bằng cách nào?
q-reply-why = Để có một người trả lời bạn. Chỉ những người bạn viết cho mới đọc được.
q-reply-text = Nhắn tin cho tôi
q-reply-call = Gọi cho tôi
q-reply-whatsapp = WhatsApp
q-reply-email = Gửi email cho tôi
q-reply-come-in = Tôi sẽ đến và nói chuyện
q-phone = Số điện thoại của bạn
q-phone-hint = Số của nước nào cũng được.
q-phone-heard = Chúng tôi hiểu là: { $number }
q-email = Email của bạn
q-shared = Người khác có xem được điện thoại này không?
q-shared-hint = Nếu có, họ sẽ chỉ viết “Hãy gọi lại cho chúng tôi”.
q-voicemail = Họ có được để lại lời nhắn thoại không?
q-voicemail-name = Trong đó họ có được nói họ là ai không?
q-when = Lúc nào thì tiện cho bạn?
q-when-morning = Buổi sáng
q-when-afternoon = Buổi chiều
q-when-evening = Buổi tối
yes = Có
no = Không

## Your language

q-language = Bạn nói tiếng gì?
q-language-label = Tiếng của bạn
q-language-why = Để người trả lời bạn là người nói tiếng bạn hiểu.
q-interpreter = Bạn có muốn ở đó có người nói được cả tiếng Anh và tiếng của bạn không?
q-speak-to = Bạn muốn nói chuyện với ai?
q-speak-woman = Một phụ nữ
q-speak-man = Một người đàn ông
q-speak-any = Ai cũng được

## Coming there

q-children = Có trẻ em đi cùng bạn không?
q-children-label = Bao nhiêu trẻ em?
q-children-why = Để có đủ chỗ cho mọi người.
q-helps = Điều gì giúp bạn dễ đến hơn?
q-helps-why = Để họ chuẩn bị sẵn cho bạn.
q-helps-meet = Có người đón tôi
q-helps-bus = Tiền xe buýt
q-helps-stairs = Không có cầu thang
q-helps-quiet = Chỗ yên tĩnh
q-helps-halal = Đồ ăn halal
q-helps-friend = Tôi rủ một người bạn đi cùng

## Anything else

q-else = Bạn muốn nói gì nữa không?
q-else-label = Lời của bạn
q-else-hint = Đừng viết về visa, đơn xin tị nạn hay sức khỏe của bạn. Hôm nay không có ai đọc lời này.
q-else-why = Để bạn nói những điều chúng tôi chưa hỏi.
q-else-left =
    { $count ->
       *[other] Còn { $count } chữ cái
    }
q-young = Tôi dưới 18 tuổi
q-young-someone = Người đó dưới 18 tuổi

## When something is missing

error-summary = Xin xem lại chỗ này:
error-no-reply-way = Hãy chọn một cách để họ trả lời bạn.
error-no-question = Hãy viết câu hỏi của bạn.
error-agreed = Hãy hỏi người đó trước. Bạn chỉ gửi được nếu người đó biết và đồng ý.
error-phone-empty = Hãy viết số điện thoại của bạn.
error-phone-short = Số này có vẻ ngắn quá hoặc dài quá. Xin xem lại.
error-phone-letters = Số điện thoại chỉ có chữ số. Xin xem lại.
error-email = Email phải có dấu @. Xin xem lại.
error-too-long = Dài quá. Xin viết nhiều nhất là { $max } chữ cái.
error-young = Bạn dưới 18 tuổi nên chúng tôi không gửi. Hãy nói chuyện với người ở trung tâm. Hoặc gọi Childline theo số 0800 1111. Miễn phí.
error-young-someone = Người đó dưới 18 tuổi nên chúng tôi không gửi. Hãy nói chuyện với người ở trung tâm. Hoặc người đó gọi Childline: 0800 1111. Miễn phí.
caution-office = Số này giống số của Home Office (Bộ Nội vụ) hoặc số hộ chiếu. Họ không cần số này. Bạn có thể xóa đi.
caution-health = Số này giống số mà bác sĩ cho bạn. Họ không cần số này. Bạn có thể xóa đi.
caution-phone = Số này giống số điện thoại. Nếu không phải số của bạn, hãy hỏi người đó trước.
