### Days, months and times. Times are always in figures, and always UK time.

weekday-monday = دووشەممە
weekday-tuesday = سێشەممە
weekday-wednesday = چوارشەممە
weekday-thursday = پێنجشەممە
weekday-friday = هەینی
weekday-saturday = شەممە
weekday-sunday = یەکشەممە
month-january = کانوونی دووەم
month-february = شوبات
month-march = ئازار
month-april = نیسان
month-may = ئایار
month-june = حوزەیران
month-july = تەمموز
month-august = ئاب
month-september = ئەیلوول
month-october = تشرینی یەکەم
month-november = تشرینی دووەم
month-december = کانوونی یەکەم
date-full = { $weekday } { $day }ی { $month }
date-full-year = { $weekday } { $day }ی { $month } { $year }
date-today = ئەمڕۆ، { $date }
date-tomorrow = سبەینێ، { $date }
time-at = { $clock }
time-range = { $start } تا { $end }
date-with-time = { $date }، { $time }
