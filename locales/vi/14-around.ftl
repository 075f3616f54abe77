### Where things are: a drawing of what was found, around where somebody starts.

around-open = Cho xem các chỗ này ở đâu
around-pick = Hãy chọn một nơi trước. Chỗ chọn ở đầu trang này.
around-hint = Bạn bắt đầu ở giữa. Hướng bắc ở phía trên. Mỗi vòng là một quãng đi bộ.
around-ring = { $minutes } phút
around-about = Ở đâu đó quanh đây
around-further = Xa quá, không vẽ ở đây: { $count }.
around-unplaced = Không vẽ: { $count }. Vì ở trên mạng, qua điện thoại, hoặc chúng tôi chưa biết ở đâu.
