### Looking for a word or a printed number, and what is said when nothing fits.

search-label = Bạn tìm gì?
search-hint = Gõ bằng tiếng Việt hoặc tiếng Anh. Hoặc gõ số trên tờ áp phích.
search-danger = Bạn đang gặp nguy hiểm? Bạn có thể gọi những người này ngay.
search-meant = Chúng tôi đã tìm:
search-part = Không có gì hợp với tất cả các từ của bạn. Những hoạt động này hợp một phần.
search-failed = Lúc này chúng tôi không tìm theo từ được. Các hình vẫn dùng được.
search-number-unknown = Ở đây không có hoạt động nào mang số này. Xin xem lại số.
search-without = Bỏ những từ này: { $count }
search-any-kind = Bất cứ loại hoạt động nào: { $count }
search-online = Ở nhà, qua điện thoại hoặc màn hình: { $count }
search-others = Những hoạt động khác có thể hợp với bạn
search-number = Để tìm lại hoạt động này, hãy gõ số: { $number }
search-which-language = Tiếng nào?
