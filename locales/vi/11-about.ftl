### Who runs this site, and where its list comes from.

about-open = Ai quản lý trang web này
about-hub = Nơi quản lý trang web này: { $hub }.
about-readers = Ai đọc lời nhắn của bạn
about-reads = Chỉ những người này mở được lời nhắn. Trước khi bạn gửi, chúng tôi cho bạn biết ai sẽ nhận.
about-safe-title = Nếu có người không an toàn
about-safe = Bạn có thể nói chuyện với: { $who }.
about-what = Trang web này là gì
about-what-list = Đây là danh sách những hoạt động gần bạn. Miễn phí.
about-what-ask = Bạn có thể hỏi xin đến tham gia. Không hỏi cũng được.
about-cannot-groups = Các nhóm là do người khác tổ chức. Những gì họ nói có thể sai, hoặc đã cũ.
about-cannot-room = Chúng tôi không thể hứa là có chỗ cho bạn.
directory-open = Về danh sách này
directory-licence = Quy định khi dùng danh sách: { $licence }
directory-age = Danh sách cũ hay mới
directory-made = Chúng tôi lập danh sách này vào { $date }.
directory-newest = Lần kiểm tra gần đây nhất: { $ago }.
directory-oldest = Lần kiểm tra cũ nhất: { $ago }.
directory-unchecked =
    { $count ->
       *[other] Có { $count } hoạt động mà chúng tôi chưa biết ngày kiểm tra lần cuối.
    }
ago-days =
    { $days ->
        [0] hôm nay
       *[other] { $days } ngày trước
    }
ago-months =
    { $months ->
       *[other] khoảng { $months } tháng trước
    }
ago-years =
    { $years ->
       *[other] khoảng { $years } năm trước
    }
directory-checked-title = “Kiểm tra lần cuối” nghĩa là gì
directory-checked = Vào ngày đó, có người xem lại tất cả có còn đúng không.
directory-checked-who = Đó là nhóm, hoặc chúng tôi, hoặc những người lập danh sách.
directory-order-title = Cái gì xếp trước
directory-order = Nếu bạn cho biết bạn đi từ đâu, gần nhất xếp trước. Rồi đến sớm nhất. Rồi đến theo tên.
directory-order-same = Với ai cũng như nhau. Không ai có thể trả tiền để được xếp trước.
directory-unknown-title = Những điều chúng tôi chưa biết
directory-unknown = Khi một nhóm không nói, chúng tôi viết “Chúng tôi chưa biết”. Chúng tôi không đoán. Bạn có thể hỏi.
about-words = Cùng dịch trang web này
