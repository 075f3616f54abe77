### The first pages: language, what would make life better, where, the list.

site-name = Cùng Đi Nhé
language-title = Chọn tiếng của bạn
language-change = Đổi ngôn ngữ
language-machine = Máy tính viết những lời này. Chưa có người nào kiểm tra.
language-not-checked = chưa được kiểm tra
language-find = Tìm tiếng của bạn
language-none = Chúng tôi chưa có tiếng này.
language-ask = Xin thêm tiếng của tôi
home-title = Điều gì sẽ làm cuộc sống của bạn tốt hơn?
home-hint = Chọn một hay nhiều điều. Bạn đổi ý lúc nào cũng được.
need-people = Tôi muốn gặp gỡ mọi người
need-fun = Tôi muốn vui chơi
need-move = Tôi muốn vận động
need-make = Tôi muốn tự tay làm đồ
need-outside = Tôi muốn ra ngoài trời
need-english = Tôi muốn học tiếng Anh
need-children = Tôi muốn vui chơi cùng con tôi
need-basics = Tôi cần đồ ăn, quần áo hoặc đồ dùng trong nhà
need-letters = Tôi cần giúp chuyện thư từ, tiền bạc hoặc chỗ ở
need-sad = Tôi thấy buồn, lo lắng hoặc cô đơn
need-give = Tôi muốn đi làm, đi học hoặc giúp người khác
home-anything = Tôi chưa biết. Cho tôi xem tất cả.
home-show =
    { $count ->
        [0] Chưa có gì. Cứ cho tôi xem.
       *[other] Cho tôi xem { $count } hoạt động
    }
home-promise = Bạn không cần cho chúng tôi biết tên. Chúng tôi không lưu những gì bạn xem.
home-sad-help = Lúc này bạn thấy quá sức chịu đựng? Bấm “Cần giúp ngay”.
place-label = Tôi đi từ
place-any = Đâu cũng được
place-near-me = Gần tôi
place-postcode = Viết mã bưu điện
place-postcode-label = Phần đầu của mã bưu điện
place-postcode-hint = Ví dụ: { $short }, { $long }. Chúng tôi không cần phần còn lại.
place-postcode-unknown = Chúng tôi không biết mã này ở gần đây. Xin xem lại phần đầu.
place-searching = Điện thoại có thể hỏi bạn. Chúng tôi không bao giờ thấy chính xác bạn đang ở đâu.
place-not-found = Điện thoại không cho biết bạn ở đâu. Bạn có thể chọn một nơi.
place-first = Danh sách này dài. Hãy cho biết bạn đi từ đâu, chúng tôi sẽ cho bạn xem những gì ở gần.
list-title = Những hoạt động cho bạn
list-title-near = Gần { $place }
list-count =
    { $count ->
        [0] Ở đây chưa có gì.
       *[other] { $count } hoạt động.
    }
list-order-near = Gần nhất xếp trước. Rồi đến sớm nhất.
list-order-soon = Sớm nhất xếp trước.
list-order-own = Hoạt động tại { $hub } xếp trước. Rồi đến gần nhất và sớm nhất.
list-further = Xem cả những nơi xa hơn ({ $count })
list-anywhere = Thêm hoạt động trên mạng hoặc qua điện thoại ({ $count })
list-none = Chúng tôi chưa tìm thấy gì như vậy. Bạn thử một trong những cách này nhé.
list-everything = Cho tôi xem tất cả
list-choose-again = Chọn lại
list-source = Danh sách này lấy từ: { $source }.
list-more = Xem thêm
back = Quay lại
loading = Sắp có rồi. Mạng của bạn có thể chậm.
list-pair = { $first }, { $rest }
walk-minutes =
    { $minutes ->
       *[other] { $minutes } phút đi bộ
    }
walk-minutes-about =
    { $minutes ->
       *[other] Khoảng { $minutes } phút đi bộ
    }
miles-away =
    { $miles ->
       *[other] Cách khoảng { $miles } dặm
    }
link-gone = Hoạt động đó không còn ở đây nữa. Đây là những hoạt động khác.
finish = Xong và xóa
finish-hint = Khi bạn bấm nút này, màn hình này xóa những gì bạn đã gõ.
