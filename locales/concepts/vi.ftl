### What people call things when they look for something, in Vietnamese, in words of north and south,
### and at the end of each line without tone marks, as many type them. See en-GB.ftl.

## Sport and moving

football = bóng đá, đá bóng, đá banh, đá cầu, futsal
swimming = bơi lội, bơi, đi bơi, hồ bơi, bể bơi, học bơi
walking = đi bộ, đi dạo, tản bộ, leo núi
running = chạy bộ, tập chạy, chạy
cycling = đi xe đạp, xe đạp, đạp xe
gym = tập gym, phòng gym, tập thể hình, thể hình, tập tạ, giảm cân, gym
sport = thể thao, (thể dục), tập thể dục, (vận động), chơi thể thao
yoga = yoga, tập yoga, dưỡng sinh, thái cực quyền, giãn cơ
dance = nhảy múa, khiêu vũ, học múa, học nhảy, nhảy zumba
cricket = bóng gậy, môn cricket
basketball = bóng rổ
volleyball = bóng chuyền
table-tennis = bóng bàn, cầu lông, đánh cầu, quần vợt, ping pong, tennis
martial-arts = võ thuật, học võ, tập võ, đấm bốc, quyền anh, tự vệ, karate
snooker = bi da, bida, bowling

## Fun and making

fun = vui chơi, giải trí, (chán quá), (buồn chán), (chơi)
chess = cờ vua, cờ tướng, đánh cờ, chơi cờ
board-games = trò chơi, chơi bài, đánh bài, trò chơi bàn, cờ cá ngựa, lô tô
film = phim, xem phim, rạp phim, điện ảnh, chiếu phim
trips = đi chơi xa, tham quan, dã ngoại, du lịch, đi chơi, picnic
party = tiệc, tết, lễ hội, trung thu, giáng sinh, noel, tiệc tùng
choir = ca hát, hát hợp ca, karaoke, học hát, bài hát, ca đoàn
music = âm nhạc, học nhạc, nhạc, chơi đàn, ghi ta, guitar, piano
drums = đánh trống, trống, gõ trống
theatre = kịch, diễn kịch, đóng kịch, sân khấu, cải lương
art = vẽ tranh, vẽ, hội họa, mỹ thuật, tô màu, học vẽ, nghệ thuật
sewing = may vá, may quần áo, thợ may, máy may, cắt may, khâu vá, học may, may đồ
knitting = đan len, móc len, đan móc, đan áo, thêu
pottery = làm gốm, gốm, nặn đất sét, đồ gốm
cooking = nấu ăn, học nấu ăn, nấu nướng, món ăn, (nấu), (bếp)
baking = làm bánh, nướng bánh, bánh mì, bánh ngọt
crafts = thủ công, đồ thủ công, làm đồ, khéo tay, làm trang sức
woodwork = làm mộc, thợ mộc, đồ gỗ, nghề mộc
repair = sửa đồ, sửa chữa, sửa xe, (bị hỏng), (bị hư), sửa máy
photography = chụp ảnh, chụp hình, nhiếp ảnh, máy ảnh
writing = viết văn, làm thơ, thơ, viết lách, tập viết văn
books = đọc sách, sách, nhóm đọc sách, truyện

## Outside

outside = ngoài trời, ra ngoài, (không khí), (bên ngoài), hít thở không khí
gardening = làm vườn, trồng rau, trồng cây, trồng hoa, vườn rau, (vườn)
farm = nông trại, trang trại, nuôi gà, gà vịt, thú vật, động vật
nature = thiên nhiên, rừng, chim, cây cỏ, thú rừng
park = công viên, đi công viên
fishing = câu cá, đi câu
clean-up = nhặt rác, dọn rác, làm sạch sông, (rác), dọn vệ sinh

## English and learning

learn-english = học tiếng anh, tiếng anh, lớp tiếng anh, học anh văn, anh văn, khóa tiếng anh, anh ngữ, esol, ielts
conversation = tập nói tiếng anh, nói tiếng anh, luyện nói, giao tiếp, hội thoại, luyện tiếng anh
literacy = học chữ, biết chữ, đọc viết, học đọc viết, mù chữ, bảng chữ cái, tập đọc
maths = học toán, môn toán, toán, tính toán
computers = máy tính, máy vi tính, vi tính, tin học, laptop, học vi tính, email, (internet)
courses = khóa học, đại học, cao đẳng, học nghề, đào tạo, trường nghề, bằng cấp
driving = bằng lái xe, học lái xe, lái xe, thi lái xe, bằng lái, thi bằng lái
citizenship = nhập tịch, vào quốc tịch, thi quốc tịch, quốc tịch anh, hộ chiếu anh, life in the uk
homework = bài tập về nhà, làm bài tập, bài tập, gia sư, kèm học, dạy kèm
school = trường học, xin học cho con, nhập học, trường, đồng phục
library = thư viện
language-exchange = trao đổi ngôn ngữ, đổi ngôn ngữ, học tiếng khác

## Children and family

children = trẻ em, con nít, trẻ con, (con tôi), (con trai), bọn trẻ, em bé lớn
babies = em bé, trẻ sơ sinh, sơ sinh, bé nhỏ, (em bé nhỏ)
playgroup = nhóm chơi trẻ, đồ chơi, chơi với bé, mẹ và bé, khu vui chơi
nursery = nhà trẻ, mẫu giáo, giữ trẻ, trông trẻ, gửi trẻ, mầm non
youth = thanh niên, thiếu niên, giới trẻ, bạn trẻ, thanh thiếu niên, tuổi teen
story-time = kể chuyện, nghe kể chuyện, truyện cổ tích, đọc truyện
parents = cha mẹ, bố mẹ, ba mẹ, phụ huynh, ba má, làm cha mẹ, (làm mẹ)
pregnancy = mang thai, có thai, có bầu, thai sản, bà bầu, mang bầu, sinh con, đẻ con
holiday-club = trại hè, nghỉ hè, sinh hoạt hè, kỳ nghỉ
girls = con gái, bé gái, các cô gái
family = gia đình, cả nhà

## Food, clothes and things

food-bank = ngân hàng thực phẩm, thực phẩm miễn phí, đồ ăn miễn phí, phát đồ ăn, phát quà, (đói), (hết đồ ăn), đồ ăn từ thiện
food = đồ ăn, thức ăn, thực phẩm, gạo, (ăn)
meal = bữa ăn, ăn trưa, ăn tối, bữa trưa, bữa tối, cơm, ăn sáng, ăn cơm chung
cafe = quán cà phê, cà phê, uống trà, uống cà phê, trà, cafe
clothes = quần áo, áo quần, đồ mặc, quần áo cũ, áo, quần áo miễn phí
coats = áo ấm, áo khoác, áo lạnh, găng tay, mũ len, đồ mùa đông, áo rét
shoes = giày dép, giày, dép, đôi giày
furniture = bàn ghế, giường, nội thất, tủ, nệm, đệm, sofa, tủ lạnh
kitchen-things = nồi niêu, đồ bếp, nồi, chảo, chén dĩa, bát đĩa, xoong nồi
bedding = chăn màn, chăn mền, mền, gối, ga giường, khăn tắm, chăn gối
baby-things = đồ em bé, tã em bé, tã giấy, bỉm, sữa bột, xe đẩy, sữa em bé, quần áo trẻ em
toiletries = đồ vệ sinh, xà bông, xà phòng, dầu gội, băng vệ sinh, kem đánh răng
warm-space = chỗ ấm, phòng ấm, sưởi ấm, chỗ sưởi, (lạnh quá), (lạnh), (lò sưởi)
shower = tắm rửa, tắm, chỗ tắm, phòng tắm, tắm nước nóng
laundry = giặt đồ, giặt quần áo, máy giặt, tiệm giặt, giặt ủi, giặt là
wifi = wifi, mạng wifi, sạc điện thoại, (sạc pin), internet miễn phí, vào mạng
sim-card = thẻ sim, sim điện thoại, nạp tiền điện thoại, sim, (gói mạng), dữ liệu
bus-pass = vé xe buýt, xe buýt, vé xe, tiền xe buýt, tiền đi lại, thẻ xe buýt, xe bus
charity-shop = tiệm đồ cũ, đồ cũ, cửa hàng từ thiện, (giá rẻ), hàng cũ, (rẻ)
halal = đồ halal, halal, đồ ăn halal

## Letters, money and a home

letters = thư từ, điền đơn, đọc thư, điền giấy tờ, viết đơn, mẫu đơn, giúp giấy tờ, (lá thư)
bills = hóa đơn, tiền điện, tiền nước, tiền ga, hóa đơn điện, thuế hội đồng, council tax, (tiền gas)
debt = nợ nần, nợ, mắc nợ, thiếu nợ, trả nợ, vay tiền
benefits = trợ cấp, tiền trợ cấp, xin trợ cấp, universal credit, trợ cấp trẻ em, (tiền), (hết tiền)
bank-account = tài khoản ngân hàng, mở tài khoản, (ngân hàng), tiết kiệm
housing = nhà ở, chỗ ở, thuê nhà, tiền nhà, chủ nhà, tìm nhà, bị đuổi nhà, thuê phòng
homeless = vô gia cư, không nhà, ngủ ngoài đường, không chỗ ở, nhà tạm trú, (không chỗ ngủ)
asylum = tị nạn, tỵ nạn, xin tị nạn, người tị nạn, home office, bộ nội vụ
lawyer = luật sư, tư vấn pháp luật, giúp pháp lý, luật sư di trú, (tòa án), (kháng cáo)
visa = visa, thị thực, giấy tờ cư trú, hộ chiếu, thẻ cư trú, brp, evisa, quyền cư trú
family-reunion = đoàn tụ gia đình, đoàn tụ, bảo lãnh vợ con, bảo lãnh gia đình, đón vợ con
doctor = bác sĩ, khám bệnh, y tá, (ốm), (đau ốm), (bị bệnh), bác sỹ, phòng mạch
dentist = nha sĩ, đau răng, khám răng, nhổ răng, nha sỹ, (răng)
medicine = thuốc men, nhà thuốc, tiệm thuốc, thuốc tây, mua thuốc
hospital = bệnh viện, nhà thương, phòng khám
translation = phiên dịch, thông dịch, dịch thuật, người dịch, thông dịch viên, dịch giấy tờ, (dịch)
racism = kỳ thị, phân biệt chủng tộc, phân biệt đối xử, kì thị, bị kỳ thị, phân biệt màu da
advice = tư vấn, lời khuyên, xin tư vấn, (thông tin), (vấn đề), (hỏi)
printing = in giấy, photocopy, máy in, in ấn, sao giấy tờ, phô tô, in tài liệu

## Feeling sad, and people

sad = buồn, buồn bã, buồn quá, (trầm cảm), (khóc), (chán nản), (tâm lý), (sức khỏe tinh thần)
lonely = cô đơn, lẻ loi, một mình, (không bạn bè), (đơn độc), buồn một mình, (cô độc)
worry = lo lắng, lo âu, căng thẳng, lo sợ, stress, (sợ hãi), (hồi hộp)
listener = người lắng nghe, tâm sự, tư vấn tâm lý, người tâm sự, nói chuyện với ai, nhà tâm lý, trút bầu tâm sự
trauma = ác mộng, mất ngủ, ám ảnh, ký ức chiến tranh, không ngủ được, (khó ngủ), sang chấn
grief = tang chế, mất người thân, người thân mất, đám tang, (mẹ tôi mất), (có tang)
phone-friend = bạn qua điện thoại, gọi cho tôi, gọi điện trò chuyện, bạn gọi điện, gọi hỏi thăm
home-visit = đến nhà, thăm tại nhà, đến thăm, thăm nhà, không ra ngoài được
calm = thư giãn, thiền, ngồi thiền, hít thở, bình tâm, nghỉ ngơi
addiction = cai nghiện, nghiện rượu, nghiện, cai thuốc lá, bỏ thuốc lá, cờ bạc, ma túy, (rượu)
wheelchair = xe lăn, khuyết tật, tàn tật, không cầu thang, người khuyết tật, (thang máy)
deaf = người điếc, khiếm thính, ngôn ngữ ký hiệu, (điếc), bsl, câm điếc, máy trợ thính
older-people = người lớn tuổi, người già, người cao tuổi, cao niên, ông bà già, tuổi già
carers = chăm người thân, chăm sóc người thân, nuôi người ốm, người chăm sóc
meet-people = kết bạn, làm quen, gặp gỡ, bạn bè, bạn mới, tìm bạn, giao lưu, (gặp)
women = phụ nữ, nữ, đàn bà, (chị em), chỉ cho nữ, nhóm phụ nữ
men = đàn ông, nam giới, nhóm đàn ông, chỉ cho nam
lgbt = lgbt, đồng tính, người đồng tính, chuyển giới, gay, song tính, đồng tính nữ, pê đê, bê đê
new-here = mới đến, người mới đến, mới qua, mới sang anh, mới tới, (mới qua anh)
community-centre = trung tâm cộng đồng, nhà văn hóa, nhà cộng đồng, hội người việt, cộng đồng
mosque = nhà thờ hồi giáo, thánh đường, đạo hồi, hồi giáo, (cầu nguyện)
church = nhà thờ, đi lễ, công giáo, tin lành, kinh thánh, (đạo chúa), thánh lễ, nhà thờ việt
temple = chùa, đi chùa, phật giáo, đạo phật, (đền), lễ phật, (niệm phật)

## Work and giving

work = việc làm, tìm việc, xin việc, công việc, đi làm, kiếm việc, (làm việc), việc
cv = cv, sơ yếu lý lịch, viết cv, hồ sơ xin việc, lý lịch
interview = phỏng vấn, phỏng vấn xin việc, tập phỏng vấn
volunteering = tình nguyện, thiện nguyện, làm tình nguyện, tình nguyện viên, giúp người khác, công quả
business = kinh doanh, buôn bán, mở tiệm, mở tiệm nail, làm chủ, tự làm chủ
skill-swap = trao đổi kỹ năng, đổi kỹ năng, kỹ năng, dạy nhau, đổi công
hairdresser = cắt tóc, hớt tóc, làm tóc, tiệm tóc, uốn tóc, (tóc)
building-work = thợ xây, xây dựng, thợ điện, thợ ống nước, thợ hồ, thẻ cscs, sửa nhà

## How it is

online = trực tuyến, online, qua mạng, trên mạng, zoom, gọi video, học online, (từ nhà)
by-phone = qua điện thoại, bằng điện thoại, gọi điện, (điện thoại)
free = miễn phí, không mất tiền, không tốn tiền, (không có tiền), khỏi trả tiền, cho không
no-english = không biết tiếng anh, không cần tiếng anh, (dốt tiếng anh), (không hiểu tiếng anh), người việt, tiếng việt, việt nam
quiet = yên tĩnh, yên lặng, nhóm nhỏ, (nhút nhát), ít người, (ngại)
arabic = tiếng ả rập, ả rập, người ả rập
persian = tiếng ba tư, ba tư, farsi, dari, iran, afghanistan
ukrainian = tiếng ukraina, ukraina, người ukraina
french = tiếng pháp, người pháp
spanish = tiếng tây ban nha, tây ban nha
somali = tiếng somali, somali, somalia
turkish = tiếng thổ nhĩ kỳ, thổ nhĩ kỳ
kurdish = tiếng kurd, người kurd, kurd
tigrinya = tiếng tigrinya, tigrinya, eritrea
pashto = tiếng pashto, pashto

## Words about danger: help now is shown first. Only what nobody types for another reason.

danger-emergency = đau tim, nhồi máu cơ tim, đột quỵ, không thở được, không thở nổi, ngừng thở, ngưng thở, chảy máu nhiều, chảy nhiều máu, uống thuốc quá liều, quá liều, uống quá nhiều thuốc, có dao, cầm dao, có súng, cầm súng, giết tôi, sẽ giết tôi, muốn giết, dọa giết, bị theo dõi, theo dõi tôi, đi theo tôi, bám theo tôi, tấn công tôi, bị tấn công, gọi cảnh sát, gọi công an, gọi cấp cứu, gọi xe cứu thương, cần cấp cứu, sắp chết, nhà cháy, cháy nhà, đột nhập, cứu tôi, cứu mạng, nhoi mau co tim, dot quy, khong tho duoc, khong tho noi, ngung tho, chay mau nhieu, chay nhieu mau, uong thuoc qua lieu, qua lieu, uong qua nhieu thuoc, cam dao, cam sung, giet toi, se giet toi, muon giet, doa giet, bi theo doi, tan cong toi, bi tan cong, goi canh sat, goi cong an, goi cap cuu, goi xe cuu thuong, can cap cuu, sap chet, dot nhap, cuu toi, cuu mang
danger-self = tự tử, tự sát, tự vẫn, muốn chết, muốn tự tử, không muốn sống, chẳng muốn sống, không thiết sống, hết muốn sống, chán sống, kết thúc cuộc đời, kết liễu, chết cho xong, chết đi cho rồi, tự làm đau, làm đau bản thân, hại bản thân, tự hại, rạch tay, cắt cổ tay, sống làm gì nữa, mệt mỏi vì sống, tu tu, tu sat, muon chet, muon tu tu, khong muon song, chang muon song, khong thiet song, het muon song, chan song, ket thuc cuoc doi, ket lieu, chet cho xong, chet di cho roi, tu lam dau, lam dau ban than, rach tay, cat co tay, song lam gi nua, met moi vi song
danger-home = đánh tôi, bị đánh, đánh đập, chồng đánh, vợ đánh, bạn trai đánh, bạo hành, bạo lực gia đình, ngược đãi, hành hạ, hiếp dâm, cưỡng hiếp, hãm hiếp, bị hiếp, sợ chồng, sợ vợ, đe dọa tôi, dọa tôi, hăm dọa, bị đe dọa, kiểm soát tôi, ép cưới, ép kết hôn, ép lấy chồng, ép gả, bị ép cưới, sàm sỡ, sờ mó, sờ người tôi, quấy rối, xâm hại, lạm dụng, nhốt tôi, bị nhốt, không cho ra ngoài, cấm ra khỏi nhà, cắt âm vật, bi danh, danh dap, chong danh, ban trai danh, bao hanh, bao luc gia dinh, nguoc dai, hanh ha, hiep dam, cuong hiep, ham hiep, bi hiep, so chong, so vo, de doa toi, doa toi, ham doa, bi de doa, kiem soat toi, ep cuoi, ep ket hon, ep lay chong, ep ga, bi ep cuoi, sam so, so nguoi toi, quay roi, xam hai, nhot toi, bi nhot, cam ra khoi nha, cat am vat
danger-forced = bị ép làm, ép làm việc, ép tôi làm, bắt tôi làm, bắt làm việc, lao động cưỡng bức, cưỡng bức lao động, không trả lương, không trả công, quỵt lương, giữ hộ chiếu, lấy hộ chiếu tôi, lấy hộ chiếu của tôi, lấy mất hộ chiếu, thu hộ chiếu, giữ giấy tờ, lấy giấy tờ của tôi, lấy mất giấy tờ, lấy passport của tôi, giữ passport, buôn người, bị lừa bán, bị bán, nô lệ, bán dâm, ép bán dâm, nợ đường dây, nợ tiền đường dây, trồng cần sa, nhà trồng cỏ, không cho nghỉ việc, không cho tôi đi, bi ep lam, ep lam viec, bat toi lam, bat lam viec, lao dong cuong buc, cuong buc lao dong, khong tra luong, khong tra cong, quyt luong, giu ho chieu, lay ho chieu toi, lay ho chieu cua toi, lay mat ho chieu, thu ho chieu, giu giay to, lay giay to cua toi, lay mat giay to, lay passport cua toi, giu passport, buon nguoi, bi lua ban, no duong day, no tien duong day, trong can sa, nha trong co, khong cho nghi viec
danger-child = đánh con tôi, đánh trẻ em, đánh con nít, bạo hành trẻ em, xâm hại trẻ em, lạm dụng trẻ em, con tôi mất tích, con mất tích, lạc con, con tôi bị lạc, bố đánh, ba đánh, cha đánh, mẹ đánh, má đánh, cha mẹ đánh, bố mẹ đánh, ba mẹ đánh, childline, danh tre em, bao hanh tre em, xam hai tre em, lam dung tre em, con toi mat tich, con mat tich, lac con, con toi bi lac, bo danh, me danh, cha me danh, bo me danh, ba me danh

## Words that only hold a question together

filler = tôi, mình, em, anh, chị, cháu, chúng, ta, bạn, của, cho, với, và, hay, hoặc, là, thì, có, không, được, ở, đâu, nào, gì, sao, khi, làm, muốn, cần, thích, tìm, kiếm, đi, đến, tới, giúp, đỡ, xin, một, trong, các, những, mấy, cái, chỗ, nơi, gần, đây, quanh, lớp, nhóm, học, khóa, buổi, câu, lạc, bộ, hoạt, động, mới, tốt, vào, ra, lên, để, về, ai, này, đó, kia, nhé, ạ, vui, ban, cua, hoac, muon, kiem, noi, gan, lop, hoc, buoi, hoat, dong, tot
