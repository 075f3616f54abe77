### What can be said of a thing: a label, a sentence for each value, and one for “we do not know”.

## When

fact-when = Khi nào
when-unknown = Chúng tôi chưa biết là khi nào. Bạn có thể hỏi.
when-every-week = { $days } hằng tuần
when-every-weeks = Cứ { $weeks } tuần một lần, vào { $days }
when-monthly =
    { $nth ->
        [first] { $day } đầu tiên trong tháng
        [second] { $day } lần thứ hai trong tháng
        [third] { $day } lần thứ ba trong tháng
        [fourth] { $day } lần thứ tư trong tháng
        [fifth] { $day } lần thứ năm trong tháng
       *[last] { $day } cuối cùng trong tháng
    }
when-month-day = Ngày { $day } mỗi tháng
when-with-time = { $days }, { $time }
when-on-days = Mở cửa: { $days }
when-now = Đang diễn ra
when-next = Lần tới: { $date }
when-dates-over = Những ngày chúng tôi biết đã qua. Hãy hỏi lần tới là khi nào.
when-which-week = Chúng tôi chưa biết là tuần nào. Hãy hỏi lần tới là khi nào.
when-term-time = Chỉ có khi trường học mở cửa.
time-from = từ { $from }

## Where

fact-where = Ở đâu
where-unknown = Chúng tôi chưa biết là ở đâu. Bạn có thể hỏi.
where-ask = Hãy hỏi chúng tôi địa chỉ. Chỗ đó thuộc khu: { $area }.
where-ask-only = Hãy hỏi chúng tôi địa chỉ.
where-online = Trên mạng, bằng điện thoại hoặc máy tính.
where-comes = Họ đến chỗ bạn.
where-phone = Qua điện thoại.
where-about = Chúng tôi chỉ biết chỗ đó ở khoảng nào.

## Cost and travel

fact-cost = Giá tiền
cost-unknown = Chúng tôi chưa biết giá bao nhiêu. Bạn có thể hỏi.
cost-free = Miễn phí.
cost-free-gifts = Miễn phí. Bạn có thể góp tiền nếu muốn.
cost-price = { $price }
cost-range = { $least } đến { $most }
cost-what-you-can = Trả bao nhiêu tùy bạn. Không trả cũng được.
fact-travel = Tiền xe buýt
travel-unknown = Chúng tôi chưa biết họ có giúp tiền xe buýt không.
travel-bus-paid = Họ trả tiền xe buýt cho bạn, cả đi lẫn về.
travel-lift = Họ đón bạn đi và đưa bạn về nhà.
travel-none = Họ không trả tiền xe buýt.

## People

fact-who-comes = Những ai đến
who-unknown = Chúng tôi chưa biết những ai đến. Bạn có thể hỏi trước.
who-many-countries = Người từ nhiều nước.
who-mostly-local = Phần lớn là người sống ở đây đã lâu.
who-new-arrivals = Những người khác cũng mới đến đây.
who-mostly-older = Phần lớn là người lớn tuổi.
who-mostly-young = Phần lớn là người trẻ.
who-families = Phần lớn là các gia đình.
fact-women-men = Nữ hay nam
women-men-unknown = Chúng tôi chưa biết dành cho nữ hay nam.
women-men-everyone = Nữ và nam đều đến được.
women-men-women = Chỉ dành cho nữ.
women-men-men = Chỉ dành cho nam.
women-men-times = Ai cũng đến được. Có giờ chỉ dành cho nữ.
fact-who-runs = Ai tổ chức
who-runs-unknown = Chúng tôi chưa biết ai tổ chức.
fact-ages = Ai đến được
ages-unknown = Chúng tôi chưa biết ai đến được. Bạn có thể hỏi.
ages-from = Người từ { $least } tuổi trở lên.
ages-to = Người từ { $most } tuổi trở xuống.
ages-between = Người từ { $least } đến { $most } tuổi.
fact-languages = Nói tiếng gì
languages-unknown = Chúng tôi chưa biết họ nói tiếng gì.
languages-spoken = Họ nói { $languages }.
languages-help = Có người có thể giúp bằng { $languages }.
fact-english = Tiếng Anh của bạn
english-unknown = Chúng tôi chưa biết cần nói được bao nhiêu tiếng Anh.
english-none = Bạn không cần biết tiếng Anh.
english-few = Biết vài từ tiếng Anh là đủ.
english-some = Bạn cần nói được một ít tiếng Anh.
fact-children = Trẻ em
children-unknown = Chúng tôi chưa biết trẻ em có đến được không. Bạn có thể hỏi.
children-welcome = Con bạn có thể đi cùng bạn.
children-creche = Ở đó có người trông con cho bạn.
children-no = Dành cho người lớn. Trẻ em không đến được.
children-for = Dành cho trẻ em. Có một người lớn đi cùng.
fact-size = Số người
size-unknown = Chúng tôi chưa biết có bao nhiêu người đến.
size-one = Bạn và một người nữa.
size-five = Nhiều nhất là 5 người.
size-twelve = Từ 6 đến 12 người.
size-more = Từ 13 người trở lên.

## The building, food, papers

fact-access = Tòa nhà
access-unknown = Chúng tôi chưa biết có cầu thang hay nhà vệ sinh không. Bạn có thể hỏi.
access-step-free = Không có cầu thang, hoặc có thang máy.
access-steps = Có cầu thang.
access-toilet = Có nhà vệ sinh tiện cho xe lăn.
access-no-toilet = Không có nhà vệ sinh cho xe lăn.
access-quiet = Ở đó yên tĩnh.
access-not-quiet = Ở đó có thể ồn.
access-loop = Có vòng âm thanh cho người đeo máy trợ thính.
access-bsl = Có người nói bằng ngôn ngữ ký hiệu Anh (BSL).
fact-food = Đồ ăn
food-unknown = Chúng tôi chưa biết có đồ ăn không.
food-free = Đồ ăn miễn phí.
food-drinks = Trà hoặc nước uống khác, miễn phí.
food-bring = Bạn tự mang đồ ăn theo.
food-halal = Đồ ăn halal.
food-vegetarian = Đồ ăn không có thịt.
food-no-alcohol = Không có rượu bia.
food-alcohol = Ở đó có bán rượu bia.
fact-prayer = Cầu nguyện
prayer-unknown = Chúng tôi chưa biết có chỗ cầu nguyện không. Bạn có thể hỏi.
prayer-room = Có chỗ yên tĩnh để cầu nguyện.
prayer-breaks = Họ nghỉ vào giờ cầu nguyện.
fact-papers = Giấy tờ
papers-unknown = Chúng tôi chưa biết có cần giấy tờ không. Bạn có thể hỏi.
papers-none = Bạn không cần giấy tờ gì.
papers-name = Họ ghi lại một cái tên. Tên nào cũng được.
papers-proof = Bạn cần đưa cho họ xem:

## The visit

fact-first-time = Lần đầu đến
first-unknown = Chúng tôi chưa biết lần đầu đến thì thế nào.
first-hello = Có người chào bạn ở cửa.
first-tea = Có trà hoặc cà phê.
first-watch = Bạn chỉ ngồi xem cũng được.
first-friend = Bạn có thể rủ một người bạn đi cùng.
first-round = Có người dẫn bạn đi xem một vòng.
first-name = Bạn chỉ nói tên nếu bạn muốn.
first-leave = Bạn muốn về lúc nào cũng được.
first-no-story = Sẽ không ai hỏi vì sao bạn rời đất nước mình.
first-speaker = Bạn có thể ngồi với người nói tiếng của bạn.
first-lent = Họ cho bạn mượn những thứ cần dùng.
fact-meet = Đón bạn
meet-unknown = Chúng tôi chưa biết có ai đón bạn được không. Bạn có thể hỏi.
meet-door = Có người có thể đón bạn ở cửa.
meet-stop = Có người có thể đón bạn ở trạm xe buýt.
meet-call = Có người có thể gọi cho bạn trước khi bạn đến.
meet-no = Không có ai đón bạn được.
fact-photos = Chụp ảnh
photos-unknown = Chúng tôi chưa biết họ có chụp ảnh không.
photos-no = Không ai chụp ảnh.
photos-yes = Họ chỉ chụp ảnh bạn nếu bạn đồng ý.
fact-room = Còn chỗ không
room-unknown = Chúng tôi chưa biết có còn chỗ không.
room-places = Còn chỗ.
room-wait =
    { $weeks ->
       *[other] Bạn chờ khoảng { $weeks } tuần.
    }
room-full = Hiện đã hết chỗ.
tag-places = Còn chỗ
tag-wait =
    { $weeks ->
       *[other] Chờ: { $weeks } tuần
    }
tag-full = Hết chỗ
fact-joining = Cách tham gia
joining-unknown = Chúng tôi chưa biết cách tham gia. Bạn có thể hỏi.
joining-drop-in = Bạn cứ đến. Không cần hỏi trước.
joining-ask = Hãy hỏi trước khi đến.
joining-book = Bạn cần giữ chỗ trước.
fact-reply = Họ trả lời
reply-unknown = Chúng tôi chưa biết họ trả lời nhanh hay chậm.
reply-days =
    { $days ->
       *[other] Họ trả lời trong khoảng { $days } ngày.
    }
fact-how-long = Trong bao lâu
how-long-unknown = Chúng tôi chưa biết bạn có thể đến trong bao lâu.
how-long-as-you-like = Bạn muốn đến bao lâu cũng được.
how-long-weeks =
    { $weeks ->
       *[other] Kéo dài { $weeks } tuần.
    }
how-long-once = Chỉ có một lần.
how-long-until = Kéo dài đến { $date }.
how-long-over = Đã kết thúc vào { $date }.
fact-after = Sau đó
after-unknown = Chúng tôi chưa biết sau đó có gì.
after-again = Bạn có thể đến lần nữa.
after-next = Họ giúp bạn tìm hoạt động tiếp theo.
after-goes-on = Sau đó tiếp tục thành một nhóm khác.
fact-you-get = Bạn được nhận
you-get-unknown = Chúng tôi chưa biết bạn có được nhận giấy chứng nhận không.
you-get-certificate = Một tờ giấy ghi những gì bạn đã làm.
you-get-reference = Một lá thư để xin việc hoặc xin học.
fact-checked = Kiểm tra lần cuối
checked-unknown = Chúng tôi chưa biết lần cuối kiểm tra là khi nào.
checked-group = Nhóm đã kiểm tra vào { $date }.
checked-hub = Chúng tôi đã kiểm tra vào { $date }.
checked-directory = Những người lập danh sách đã kiểm tra vào { $date }.
checked-old = Đã lâu rồi. Có thể có điều đã thay đổi.
card-old = Lâu rồi chưa có ai kiểm tra.

## Around the facts

fact-read-from-text = Chúng tôi đọc thấy trong bài của họ.
facts-unknown-title = Những điều chúng tôi chưa biết
facts-own-words = Lời của chính họ
facts-own-words-note = Họ viết như vậy. Chúng tôi không sửa gì.
facts-website = Trang web
facts-phone = Điện thoại
facts-email = Địa chỉ email
alert-cancelled = Lúc này đang tạm nghỉ.
alert-moved = Lúc này ở một chỗ khác.
alert-note = Có tin mới:
alert-until = Đến { $date }.

## Names of languages

lang-am = tiếng Amharic
lang-ar = tiếng Ả Rập
lang-bn = tiếng Bengal
lang-bsl = ngôn ngữ ký hiệu Anh (BSL)
lang-ckb = tiếng Kurd Sorani
lang-cy = tiếng xứ Wales
lang-en = tiếng Anh
lang-es = tiếng Tây Ban Nha
lang-fa = tiếng Ba Tư (Farsi)
lang-fa-af = tiếng Dari
lang-fr = tiếng Pháp
lang-hi = tiếng Hindi
lang-kmr = tiếng Kurd Kurmanji
lang-om = tiếng Oromo
lang-pa = tiếng Punjab
lang-pl = tiếng Ba Lan
lang-ps = tiếng Pashto
lang-pt = tiếng Bồ Đào Nha
lang-ro = tiếng Rumani
lang-ru = tiếng Nga
lang-so = tiếng Somali
lang-sq = tiếng Albania
lang-sw = tiếng Swahili
lang-ta = tiếng Tamil
lang-ti = tiếng Tigrinya
lang-tr = tiếng Thổ Nhĩ Kỳ
lang-uk = tiếng Ukraina
lang-ur = tiếng Urdu
lang-vi = tiếng Việt
lang-zh = tiếng Trung
lang-other = { $name }
facts-translate = Đổi sang tiếng của tôi
facts-machine = Máy trong điện thoại của bạn dịch đoạn này. Có thể sai.
facts-machine-failed = Điện thoại của bạn không dịch được.
