### After sending.

next-title = Lời nhắn của bạn đã được gửi
next-today = Hôm nay: { $receiver } nhận lời nhắn của bạn.
next-who = Bạn sẽ nhận được tin từ: { $who }
next-answer =
    { $days ->
       *[other] Trong { $days } ngày: có người trả lời bạn. Họ nói tên của mình.
    }
next-silence = Nếu bạn không nhận được tin gì, đó không phải lỗi của bạn. Hãy gọi cho trung tâm, ghé đến, hoặc chọn hoạt động khác.
next-receipt = Hãy giữ số này. Ghi lại hoặc chụp ảnh.
next-code = Hoặc chụp ảnh ô này. Trong đó cũng là số ấy.
next-again = Tìm hoạt động khác
not-sent-title = Chúng tôi không gửi gì cả
not-sent-kept = Những gì bạn viết vẫn còn trên màn hình này. Bấm “Xong và xóa” để xóa đi.
not-sent-back = Quay lại lời nhắn của tôi

## When it could not be sent

send-waiting = Chúng tôi đang gửi. Mạng của bạn có thể chậm.
send-failed = Lời nhắn chưa được gửi. Những gì bạn viết vẫn còn đây. Bạn có thể thử lại, sao chép hoặc in ra.
send-waits = Chúng tôi tự gửi lại. Hãy để trang này mở. Khi có mạng trở lại, lời nhắn sẽ đi.
wait-what = Nếu bạn phải đóng trang này, điện thoại này có thể giữ lời nhắn. Lời nhắn được khóa: ở đây không ai đọc được. Khi đó bạn không sửa được nữa.
wait-keep = Giữ trên điện thoại này đến khi gửi được
wait-not-kept = Điện thoại của bạn đã không giữ lại. Hãy để trang này mở.
send-failed-busy = Lúc này trung tâm có quá nhiều lời nhắn. Lời nhắn chưa được gửi. Hãy thử lại sau một giờ, hoặc gọi điện.
send-failed-full = Lúc này trung tâm không giữ được lời nhắn của bạn. Lời nhắn chưa được gửi. Xin gọi cho họ.
send-failed-trouble = Máy tính của trung tâm bị trục trặc. Lời nhắn chưa được gửi. Những gì bạn viết vẫn còn đây. Lát nữa hãy thử lại, hoặc gọi điện.
send-failed-old = Trang này cũ quá, không gửi được. Những gì bạn viết vẫn còn đây. Hãy sao chép hoặc in ra, rồi mở lại trang web này.
send-again = Thử lại
send-no-hub = Ở đây chưa có ai đọc được lời nhắn. Vì vậy chúng tôi không gửi. Bạn có thể sao chép hoặc in ra.
