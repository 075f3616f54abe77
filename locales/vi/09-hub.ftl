### The hub that runs this site.

hub-talk = Nói chuyện với một người
hub-where = Mời bạn đến: { $hub }.
hub-phone = Hoặc gọi số { $phone }.
hub-open-today = Hôm nay: { $time }.
hub-open-some-time = Hôm nay có mở cửa. Chúng tôi chưa biết mấy giờ.
hub-closed-today = Hôm nay không mở cửa.
hub-open-unknown = Chúng tôi chưa biết hôm nay có mở cửa không.
