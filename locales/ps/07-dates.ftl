### Days, months and times. The days carry the names that are said in Kandahar and in Jalalabad
### (دوشنبه) and are read in Afghan calendars; months as in CLDR.

weekday-monday = دوشنبه
weekday-tuesday = سه‌شنبه
weekday-wednesday = چهارشنبه
weekday-thursday = پنجشنبه
weekday-friday = جمعه
weekday-saturday = شنبه
weekday-sunday = يکشنبه

month-january = جنوري
month-february = فبروري
month-march = مارچ
month-april = اپريل
month-may = مۍ
month-june = جون
month-july = جولای
month-august = اګست
month-september = سېپتمبر
month-october = اکتوبر
month-november = نومبر
month-december = دسمبر

date-full = { $weekday } د { $month } { $day }
date-full-year = { $weekday } د { $year } د { $month } { $day }
date-today = نن، { $date }
date-tomorrow = سبا، { $date }
time-at = { $clock }
time-range = { $start } تر { $end }
date-with-time = { $date }، { $time }
