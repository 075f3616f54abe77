### A note to the hub: something is missing, or something is wrong. No name, no answer.

tell-missing-open = Cho chúng tôi biết còn thiếu gì
tell-wrong-open = Ở đây có điều sai
tell-missing-title = Còn thiếu gì?
tell-wrong-title = Điều gì sai?
tell-language-title = Bạn muốn có tiếng nào?
tell-missing-label = Bạn đã tìm gì?
tell-wrong-label = Bạn có thể nói điều gì sai. Để trống cũng được.
tell-language-label = Xin viết tên thứ tiếng đó.
tell-hint = Xin đừng viết tên hay số điện thoại.
tell-missing-why = Vì sao chúng tôi hỏi: để người ở đây tìm ra hoặc lập ra hoạt động đó.
tell-wrong-why = Vì sao chúng tôi hỏi: để không ai phải đi mất công.
tell-language-why = Vì sao chúng tôi hỏi: để nhiều người hơn đọc được trang web này.
tell-who = Chỉ nơi này mở được: { $receiver }. Trong đó không có tên, nên họ không trả lời bạn được.
note-empty = Xin viết bạn đã tìm gì.
tell-done = Cảm ơn bạn. { $receiver } đã nhận được.
note-missing-line = Có người không tìm thấy điều này ở đây.
note-language-line = Có người xin thêm một thứ tiếng khác.
note-changed-line = Có điều đã thay đổi trong một lời nhắn.
note-wrong-line = Có người nói có điều sai về: { $name }.

## For groups

tell-group = Bạn là người của nhóm này?
tell-stopped = Chúng tôi không còn sinh hoạt nữa
tell-stopped-why = Nếu nhóm của bạn đã ngừng, hãy bấm ở đây. Trung tâm sẽ xem lại trước khi bỏ ra khỏi danh sách.
note-stopped-line = Có người nói họ là người của nhóm { $name }, và nhóm không còn sinh hoạt nữa.
note-group-line = Nhóm đã xem trang của mình: { $name }.
note-group-right = Điều này đúng:
note-group-wrong = Điều này không đúng ({ $label }):
note-group-else = Họ cũng nói:
group-title = Điều này có đúng không?
group-intro = Trang này dành cho những người tổ chức nhóm này. Xin xem từng dòng. Có đúng không?
group-all = Tất cả đều đúng
group-right = Dòng này đúng
group-wrong = Dòng này không đúng
group-instead = Thế nào mới đúng?
group-unknown = Chúng tôi chưa biết những điều này. Bạn có thể nói ở dưới.
group-else = Chúng tôi nên biết gì nữa?
group-once = Bạn chỉ dùng đường dẫn này được một lần.
group-not-all = Xin chọn ở từng dòng: đúng hay không đúng?
went-open = Tôi đã đến đó. Ở đó thế nào?
went-title = Ở đó thế nào?
went-welcome = Bạn có thấy được chào đón không?
went-safe = Bạn có thấy an toàn không?
went-again = Bạn có muốn đến nữa không?
went-not-sure = Chưa chắc
went-why = Vì sao chúng tôi hỏi: để người đến sau cũng được vui. Chúng tôi không gửi tên.
went-empty = Hãy trả lời một câu hỏi, rồi gửi.
note-went-line = Có người đã đến: { $thing }.
