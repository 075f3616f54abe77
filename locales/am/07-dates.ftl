### Days, months and times. The site writes dates itself and never asks the browser for them.
### Times are always in figures, and always UK time.

weekday-monday = ሰኞ
weekday-tuesday = ማክሰኞ
weekday-wednesday = ረቡዕ
weekday-thursday = ሐሙስ
weekday-friday = ዓርብ
weekday-saturday = ቅዳሜ
weekday-sunday = እሑድ

month-january = ጃንዋሪ
month-february = ፌብሩዋሪ
month-march = ማርች
month-april = ኤፕሪል
month-may = ሜይ
month-june = ጁን
month-july = ጁላይ
month-august = ኦገስት
month-september = ሴፕቴምበር
month-october = ኦክቶበር
month-november = ኖቬምበር
month-december = ዲሴምበር

date-full = { $weekday } { $month } { $day }
date-full-year = { $weekday } { $month } { $day } ቀን { $year }
date-today = ዛሬ፣ { $date }
date-tomorrow = ነገ፣ { $date }
time-at = { $clock }
time-range = ከ{ $start } እስከ { $end }
date-with-time = { $date }፣ { $time }
