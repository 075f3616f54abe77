### Days, months and times. The site writes dates itself and never asks the browser for them.
### Times are always in figures, and always UK time.

weekday-monday = dydd Llun
weekday-tuesday = dydd Mawrth
weekday-wednesday = dydd Mercher
weekday-thursday = dydd Iau
weekday-friday = dydd Gwener
weekday-saturday = dydd Sadwrn
weekday-sunday = dydd Sul
month-january = Ionawr
month-february = Chwefror
month-march = Mawrth
month-april = Ebrill
month-may = Mai
month-june = Mehefin
month-july = Gorffennaf
month-august = Awst
month-september = Medi
month-october = Hydref
month-november = Tachwedd
month-december = Rhagfyr
date-full = { $weekday } { $day } { $month }
date-full-year = { $weekday } { $day } { $month } { $year }
date-today = Heddiw, { $date }
date-tomorrow = Yfory, { $date }
time-at = { $clock }
time-range = { $start } tan { $end }
date-with-time = { $date }, { $time }
