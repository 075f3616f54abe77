### Get help now. Critical: shown in English too until two people have checked this language.
### Numbers stay exactly as they are, in Latin digits.

crisis-open = Cần giúp ngay
crisis-close = Đóng
crisis-999 = Khi ai đó có thể chết hoặc bị thương nặng. Gọi miễn phí. Hãy nói cho họ biết bạn nói tiếng gì.
crisis-999-deaf = Bạn là người điếc? Dùng ứng dụng 999 BSL, hoặc số 18000 trên điện thoại gõ chữ.
crisis-111 = Khi bạn có thể tự làm hại mình, hoặc không chịu nổi nữa. Bấm phím 2. Cả ngày lẫn đêm.
crisis-samaritans = Họ lắng nghe. Bạn dùng tên nào cũng được. Cuộc gọi không hiện trên hóa đơn điện thoại.
crisis-shout = Nếu bạn không nói chuyện được, hãy nhắn tin. Họ nhắn lại bằng tiếng Anh.
crisis-childline = Dành cho trẻ em và thanh thiếu niên. Miễn phí.
crisis-refuge = Khi có người trong nhà làm hại bạn hoặc làm bạn sợ. Miễn phí, cả ngày lẫn đêm.
crisis-slavery = Khi có người ép bạn làm việc, hoặc bạn không thể rời đi. Miễn phí. Nếu có trẻ em gặp nguy hiểm, họ có thể phải báo cho người khác.
crisis-migrant-help = Chỗ ở và tiền cho người xin tị nạn. Miễn phí. Bạn có thể phải chờ lâu. Home Office (Bộ Nội vụ Anh) trả tiền cho đường dây này.
crisis-call-list = Cuộc gọi vẫn nằm trong danh sách cuộc gọi trên điện thoại của bạn.
crisis-not-rung = Gần đây chúng tôi chưa gọi thử hết các số này. Có thể có số bị sai.
crisis-more = Xem tất cả các số
leave-open = Thoát trang web này
leave-limit = “Thoát trang web này” rất nhanh. Nhưng nút này không xóa được lịch sử duyệt web của bạn.

## The page with all the numbers, by nation

help-uk = Toàn Vương quốc Anh (UK)
help-england = Anh (England)
help-scotland = Scotland
help-wales = Xứ Wales
help-northern-ireland = Bắc Ireland
help-other = Những chỗ giúp khác
help-deaf = Dành cho người điếc
help-relay = Với các số khác, hãy gõ 18001 trước, trên điện thoại gõ chữ.
help-always = Cả ngày lẫn đêm.
help-hours-unknown = Chúng tôi chưa biết lúc nào họ nghe máy.
help-free = Miễn phí.
help-cost-unknown = Chúng tôi chưa biết có miễn phí không.
help-english = Có thể họ chỉ nói tiếng Anh.
help-interpreter = Hãy nói cho họ biết bạn nói tiếng gì. Họ có thể tìm người nói tiếng đó.
help-111-scotland = Khi bạn có thể tự làm hại mình, hoặc không chịu nổi nữa. Hãy nói bạn đang cảm thấy thế nào.
help-lifeline = Khi bạn có thể tự làm hại mình, hoặc không chịu nổi nữa.
help-rung = Đã có người kiểm tra số này vào { $date }.
help-not-rung = Chưa có ai kiểm tra số này.
