### Days, months and times. The site writes dates itself and never asks the browser for them.
### Times are always in figures, and always UK time.

weekday-monday = Pazartesi
weekday-tuesday = Salı
weekday-wednesday = Çarşamba
weekday-thursday = Perşembe
weekday-friday = Cuma
weekday-saturday = Cumartesi
weekday-sunday = Pazar
month-january = Ocak
month-february = Şubat
month-march = Mart
month-april = Nisan
month-may = Mayıs
month-june = Haziran
month-july = Temmuz
month-august = Ağustos
month-september = Eylül
month-october = Ekim
month-november = Kasım
month-december = Aralık
date-full = { $day } { $month } { $weekday }
date-full-year = { $day } { $month } { $year } { $weekday }
date-today = Bugün, { $date }
date-tomorrow = Yarın, { $date }
time-at = { $clock }
time-range = { $start }–{ $end } arası
date-with-time = { $date }, { $time }
