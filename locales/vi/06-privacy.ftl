### Promises. Critical: shown in English too until two people have checked this language. Each sentence is held by a test.

privacy-open = Sự riêng tư của bạn
privacy-title = Sự riêng tư của bạn
privacy-no-account = Bạn không cần tài khoản. Chúng tôi không dùng cookie.
privacy-nothing-kept = Chúng tôi không giữ lại gì trong những thứ bạn xem hay gõ, trừ khi bạn gửi đi.
privacy-short = Danh sách của bạn mất khi bạn đóng trang này. Nếu bạn bảo điện thoại giữ thì điện thoại giữ.
privacy-kept = Điện thoại của bạn chỉ giữ những gì bạn viết nếu bạn bảo điện thoại giữ.
privacy-copy = Điện thoại của bạn giữ một bản của trang web này. Không có mạng vẫn dùng được. Bản đó như nhau cho cả vùng của bạn.
privacy-one-site = Trang này không liên lạc với trang web nào khác.
privacy-address = Dòng địa chỉ ở trên cùng không bao giờ cho biết bạn xem gì.
privacy-sealed = Chúng tôi cất giữ những gì bạn gửi sao cho chỉ trung tâm mở được.
privacy-deleted = Những gì bạn gửi bị xóa chậm nhất là sau 60 ngày, hoặc khi bạn rút lại.
privacy-host = Những người quản lý trang web này có thể thấy có người vào, bằng tiếng gì, và cho vùng nào. Họ không thấy được bạn tìm gì.
privacy-change = Những người quản lý trang web này có thể thay đổi trang web. Họ là: { $hub }.
privacy-cannot = Những điều chúng tôi không thể hứa
privacy-cannot-screen = Người khác có thể nhìn vào màn hình của bạn. Camera có thể thấy màn hình.
privacy-cannot-phone = Ứng dụng theo dõi trên điện thoại của bạn có thể thấy. Lịch sử duyệt web ghi rằng bạn đã vào đây.
privacy-cannot-after = Chúng tôi không thể biết sau này họ làm gì với những gì bạn đã gửi.
