### Days, months and times. The site writes dates itself and never asks the browser for them.
### Times are always in figures, and always UK time.

weekday-monday = 星期一
weekday-tuesday = 星期二
weekday-wednesday = 星期三
weekday-thursday = 星期四
weekday-friday = 星期五
weekday-saturday = 星期六
weekday-sunday = 星期日
month-january = 一月
month-february = 二月
month-march = 三月
month-april = 四月
month-may = 五月
month-june = 六月
month-july = 七月
month-august = 八月
month-september = 九月
month-october = 十月
month-november = 十一月
month-december = 十二月
date-full = { $month }{ $day }日{ $weekday }
date-full-year = { $year }年{ $month }{ $day }日{ $weekday }
date-today = 今天，{ $date }
date-tomorrow = 明天，{ $date }
time-at = { $clock }
time-range = { $start }至{ $end }
date-with-time = { $date }，{ $time }
