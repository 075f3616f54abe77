### Days, months and times. Times are always in figures, and always UK time.
### The weekday stands behind in brackets: so a date needs no ending after “until” and “on”.

weekday-monday = poniedziałek
weekday-tuesday = wtorek
weekday-wednesday = środa
weekday-thursday = czwartek
weekday-friday = piątek
weekday-saturday = sobota
weekday-sunday = niedziela

month-january = stycznia
month-february = lutego
month-march = marca
month-april = kwietnia
month-may = maja
month-june = czerwca
month-july = lipca
month-august = sierpnia
month-september = września
month-october = października
month-november = listopada
month-december = grudnia

date-full = { $day } { $month } ({ $weekday })
date-full-year = { $day } { $month } { $year } ({ $weekday })
date-today = dziś, { $date }
date-tomorrow = jutro, { $date }
time-at = { $clock }
time-range = od { $start } do { $end }
date-with-time = { $date }, { $time }
