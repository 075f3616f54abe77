### What helps somebody to come: the page of choices, and what the list says of them.

choices-title = Điều gì giúp bạn dễ đến hơn?
choices-hint = Chọn những gì bạn cần. Không chọn gì cũng được.
choices-people = Những người ở đó
choices-place = Đường đi
choices-time = Khi nào
choice-women = Chỉ dành cho nữ, hoặc có giờ cho nữ
choice-children = Con tôi cũng đến được
choice-language = Có người nói { $language }
choice-no-english = Tôi không cần biết tiếng Anh
choice-meet = Có người có thể đón tôi
choice-quiet = Yên tĩnh, hoặc là nhóm nhỏ
choice-free = Miễn phí, đi bộ được hoặc họ trả tiền xe buýt
choice-no-papers = Tôi không cần giấy tờ
choice-step-free = Không có cầu thang
choice-online = Trên mạng, hoặc qua điện thoại
choice-now = Đang diễn ra
choice-today = Hôm nay
choice-week = Trong 7 ngày tới
choice-weekdays = Thứ Hai đến Thứ Sáu
choice-weekend = Thứ Bảy hoặc Chủ Nhật
choice-daytime = Ban ngày
choice-evening = Buổi tối
choice-drop-in = Tôi cứ đến là được
list-change-helps = Đổi những điều giúp tôi dễ đến hơn
list-asked = Bạn đã chọn:
list-unsure =
    { $count ->
       *[other] Và { $count } hoạt động nữa không nói rõ
    }
list-unsure-title = Những hoạt động này không nói rõ hết
list-without =
    { $count ->
       *[other] Bỏ “{ $choice }”: có { $count } hoạt động
    }
list-pick = Bấm vào một cái tên để đọc thêm ở đây.
unsure-free = Chúng tôi chưa biết có miễn phí không, tính cả đường đi.
unsure-language = Chúng tôi chưa biết có ai nói { $language } không.
unsure-quiet = Chúng tôi chưa biết có yên tĩnh, hay có phải nhóm nhỏ không.
unsure-stairs = Chúng tôi chưa biết có cầu thang không.
