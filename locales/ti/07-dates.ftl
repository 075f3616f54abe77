### Days, months and times. The site writes dates itself and never asks the browser for them.
### Times are always in figures, and always UK time.

weekday-monday = ሰኑይ
weekday-tuesday = ሰሉስ
weekday-wednesday = ረቡዕ
weekday-thursday = ሓሙስ
weekday-friday = ዓርቢ
weekday-saturday = ቀዳም
weekday-sunday = ሰንበት

month-january = ጥሪ
month-february = ለካቲት
month-march = መጋቢት
month-april = ሚያዝያ
month-may = ጉንበት
month-june = ሰነ
month-july = ሓምለ
month-august = ነሓሰ
month-september = መስከረም
month-october = ጥቅምቲ
month-november = ሕዳር
month-december = ታሕሳስ

date-full = { $weekday } { $day } { $month }
date-full-year = { $weekday } { $day } { $month } { $year }
date-today = ሎሚ፣ { $date }
date-tomorrow = ጽባሕ፣ { $date }
time-at = { $clock }
time-range = ካብ { $start } ክሳብ { $end }
date-with-time = { $date }፣ { $time }
