### Days, months and times. The site writes dates itself and never asks the browser for them.
### Times are always in figures, and always UK time.

weekday-monday = Thứ Hai
weekday-tuesday = Thứ Ba
weekday-wednesday = Thứ Tư
weekday-thursday = Thứ Năm
weekday-friday = Thứ Sáu
weekday-saturday = Thứ Bảy
weekday-sunday = Chủ Nhật

month-january = tháng Một
month-february = tháng Hai
month-march = tháng Ba
month-april = tháng Tư
month-may = tháng Năm
month-june = tháng Sáu
month-july = tháng Bảy
month-august = tháng Tám
month-september = tháng Chín
month-october = tháng Mười
month-november = tháng Mười Một
month-december = tháng Mười Hai

date-full = { $weekday }, { $day } { $month }
date-full-year = { $weekday }, { $day } { $month } năm { $year }
date-today = Hôm nay, { $date }
date-tomorrow = Ngày mai, { $date }
time-at = { $clock }
time-range = { $start } đến { $end }
date-with-time = { $date }, { $time }
