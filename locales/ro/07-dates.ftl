### Days, months and times. The site writes dates itself and never asks the browser for them.
### Times are always in figures, and always UK time.

weekday-monday = luni
weekday-tuesday = marți
weekday-wednesday = miercuri
weekday-thursday = joi
weekday-friday = vineri
weekday-saturday = sâmbătă
weekday-sunday = duminică
month-january = ianuarie
month-february = februarie
month-march = martie
month-april = aprilie
month-may = mai
month-june = iunie
month-july = iulie
month-august = august
month-september = septembrie
month-october = octombrie
month-november = noiembrie
month-december = decembrie
date-full = { $weekday } { $day } { $month }
date-full-year = { $weekday } { $day } { $month } { $year }
date-today = Azi, { $date }
date-tomorrow = Mâine, { $date }
time-at = { $clock }
time-range = de la { $start } la { $end }
date-with-time = { $date }, { $time }
