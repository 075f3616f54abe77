### My short list: things that somebody keeps for later. In memory, or on the phone if they switch it on.

short-open = Danh sách của tôi
short-keep = Giữ trong danh sách của tôi
short-kept = Đã có trong danh sách của bạn.
short-drop = Bỏ khỏi danh sách của tôi
short-empty = Danh sách của bạn chưa có gì. Hãy mở một hoạt động và bấm “Mang theo”. Ở đó bạn có thể giữ lại.
short-full = Danh sách của bạn đã đầy. Danh sách giữ được { $most } hoạt động. Hãy bỏ bớt một hoạt động trước.
short-gone = Hoạt động này không còn ở đây nữa.
short-alert = Có tin mới về hoạt động này. Hãy mở ra đọc.
short-keep-here = Giữ danh sách trên điện thoại này
short-memory = Nếu tắt, danh sách mất khi bạn đóng trang này.
short-keeps = Nếu bật, điện thoại giữ những hoạt động có trong danh sách. Điện thoại không giữ gì khác.
short-who = Khi đó, ai có điện thoại này cũng xem được danh sách.
short-until = Danh sách còn ở đó đến khi bạn xóa, hoặc bấm “Xong và xóa” hay “Thoát trang web này”.
short-forget = Xóa danh sách của tôi
short-forgotten = Danh sách của bạn đã được xóa. Điện thoại không giữ lại gì của danh sách.
short-not-kept = Điện thoại không cho chúng tôi giữ. Danh sách còn ở đây đến khi bạn đóng trang này.
short-broken = Điện thoại giữ một danh sách mà chúng tôi không đọc được. Bấm “Xóa danh sách của tôi” để bắt đầu lại.
