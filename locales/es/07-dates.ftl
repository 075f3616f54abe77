### Days, months and times. The site writes dates itself and never asks the browser for them.
### Times are always in figures, and always UK time.

weekday-monday = lunes
weekday-tuesday = martes
weekday-wednesday = miércoles
weekday-thursday = jueves
weekday-friday = viernes
weekday-saturday = sábado
weekday-sunday = domingo
month-january = enero
month-february = febrero
month-march = marzo
month-april = abril
month-may = mayo
month-june = junio
month-july = julio
month-august = agosto
month-september = septiembre
month-october = octubre
month-november = noviembre
month-december = diciembre
date-full = { $weekday } { $day } de { $month }
date-full-year = { $weekday } { $day } de { $month } de { $year }
date-today = Hoy, { $date }
date-tomorrow = Mañana, { $date }
time-at = { $clock }
time-range = de { $start } a { $end }
date-with-time = { $date }, { $time }
