### Days, months and times. Gregorian calendar. Times are always in figures, and always UK time.

weekday-monday = duşem
weekday-tuesday = sêşem
weekday-wednesday = çarşem
weekday-thursday = pêncşem
weekday-friday = în
weekday-saturday = şemî
weekday-sunday = yekşem

month-january = çileyê
month-february = sibatê
month-march = adarê
month-april = nîsanê
month-may = gulanê
month-june = hezîranê
month-july = tîrmehê
month-august = tebaxê
month-september = îlonê
month-october = cotmehê
month-november = mijdarê
month-december = berfanbarê

date-full = { $weekday }, { $day }ê { $month }
date-full-year = { $weekday }, { $day }ê { $month } { $year }
date-today = Îro, { $date }
date-tomorrow = Sibe, { $date }
time-at = { $clock }
time-range = { $start } heta { $end }
date-with-time = { $date }, { $time }
