### When something went wrong.

error-directory = Danh sách chưa tải được. Hãy xem lại mạng và thử lại.
error-directory-empty = Ở đây chưa có danh sách. Bạn có thể gọi cho trung tâm.
error-words = Chúng tôi không lấy được tiếng của bạn. Đây là tiếng Anh.
error-try-again = Thử lại
error-link = Đường dẫn đó không dùng được. Chúng ta bắt đầu lại từ đầu.
error-clock = Đồng hồ trên điện thoại của bạn có vẻ sai. Ngày ở đây có thể sai.

## In the page itself, before and without the program

error-load = Trang này chưa tải được. Hãy xem lại mạng và thử lại.
error-broken = Trang này đã ngừng chạy. Chúng tôi xin lỗi. Những gì bạn đã gõ không còn ở đây.
error-start-again = Bắt đầu lại
error-old-browser = Trình duyệt này cũ quá, không mở được trang này. Hãy thử điện thoại hay trình duyệt khác, hoặc gọi cho chúng tôi.
error-plain = Đây là trang đơn giản. Trình duyệt nào cũng mở được.
plain-only = Đây là trang đơn giản. Muốn hỏi xin đến tham gia, hãy gọi hoặc đến gặp chúng tôi.
plain-country = Đây là một số hoạt động trên mạng hoặc qua điện thoại. Muốn biết có gì gần bạn, hãy gọi hoặc đến gặp chúng tôi.
