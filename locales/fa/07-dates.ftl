### Days, months and times: the Gregorian calendar, as Iranians name it. Times are always in figures, and always UK time.

weekday-monday = دوشنبه
weekday-tuesday = سه‌شنبه
weekday-wednesday = چهارشنبه
weekday-thursday = پنجشنبه
weekday-friday = جمعه
weekday-saturday = شنبه
weekday-sunday = یکشنبه

month-january = ژانویه
month-february = فوریه
month-march = مارس
month-april = آوریل
month-may = مه
month-june = ژوئن
month-july = ژوئیه
month-august = اوت
month-september = سپتامبر
month-october = اکتبر
month-november = نوامبر
month-december = دسامبر

date-full = { $weekday } { $day } { $month }
date-full-year = { $weekday } { $day } { $month } { $year }
date-today = امروز، { $date }
date-tomorrow = فردا، { $date }
time-at = ساعت { $clock }
time-range = ساعت { $start } تا { $end }
date-with-time = { $date }، { $time }
