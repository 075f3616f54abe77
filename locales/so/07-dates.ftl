### Days, months and times. The site writes dates itself and never asks the browser for them.
### Times are always in figures, and always UK time.

weekday-monday = Isniin
weekday-tuesday = Talaado
weekday-wednesday = Arbaco
weekday-thursday = Khamiis
weekday-friday = Jimco
weekday-saturday = Sabti
weekday-sunday = Axad
month-january = Jannaayo
month-february = Febraayo
month-march = Maarso
month-april = Abriil
month-may = Maayo
month-june = Juun
month-july = Luulyo
month-august = Ogosto
month-september = Sebteembar
month-october = Oktoobar
month-november = Noofeembar
month-december = Diseembar
date-full = { $weekday } { $day } { $month }
date-full-year = { $weekday } { $day } { $month } { $year }
date-today = Maanta, { $date }
date-tomorrow = Berri, { $date }
time-at = { $clock }
time-range = { $start } ilaa { $end }
date-with-time = { $date }, { $time }
