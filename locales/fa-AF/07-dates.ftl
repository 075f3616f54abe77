### Days, months and times. The site writes dates itself and never asks the browser for them.
### Times are always in figures, and always UK time.

weekday-monday = دوشنبه
weekday-tuesday = سه‌شنبه
weekday-wednesday = چهارشنبه
weekday-thursday = پنجشنبه
weekday-friday = جمعه
weekday-saturday = شنبه
weekday-sunday = یکشنبه
month-january = جنوری
month-february = فبروری
month-march = مارچ
month-april = اپریل
month-may = می
month-june = جون
month-july = جولای
month-august = اگست
month-september = سپتمبر
month-october = اکتوبر
month-november = نومبر
month-december = دسمبر
date-full = { $weekday } { $day } { $month }
date-full-year = { $weekday } { $day } { $month } { $year }
date-today = امروز، { $date }
date-tomorrow = فردا، { $date }
time-at = { $clock }
time-range = { $start } تا { $end }
date-with-time = { $date }، { $time }
