### Days, months and times. Months carry the names that are understood in Sudan, Egypt and the
### Gulf and in Arabic news; readers from Syria and Iraq (كانون الثاني) know them, too.

weekday-monday = الاثنين
weekday-tuesday = الثلاثاء
weekday-wednesday = الأربعاء
weekday-thursday = الخميس
weekday-friday = الجمعة
weekday-saturday = السبت
weekday-sunday = الأحد

month-january = يناير
month-february = فبراير
month-march = مارس
month-april = أبريل
month-may = مايو
month-june = يونيو
month-july = يوليو
month-august = أغسطس
month-september = سبتمبر
month-october = أكتوبر
month-november = نوفمبر
month-december = ديسمبر

date-full = { $weekday } { $day } { $month }
date-full-year = { $weekday } { $day } { $month } { $year }
date-today = اليوم، { $date }
date-tomorrow = غدًا، { $date }
time-at = { $clock }
time-range = من { $start } إلى { $end }
date-with-time = { $date }، { $time }
