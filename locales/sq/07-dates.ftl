### Days, months and times. Times are always in figures, and always UK time.

weekday-monday = e hënë
weekday-tuesday = e martë
weekday-wednesday = e mërkurë
weekday-thursday = e enjte
weekday-friday = e premte
weekday-saturday = e shtunë
weekday-sunday = e diel
month-january = janar
month-february = shkurt
month-march = mars
month-april = prill
month-may = maj
month-june = qershor
month-july = korrik
month-august = gusht
month-september = shtator
month-october = tetor
month-november = nëntor
month-december = dhjetor
date-full = { $weekday }, { $day } { $month }
date-full-year = { $weekday }, { $day } { $month } { $year }
date-today = Sot, { $date }
date-tomorrow = Nesër, { $date }
time-at = { $clock }
time-range = nga { $start } deri { $end }
date-with-time = { $date }, { $time }
