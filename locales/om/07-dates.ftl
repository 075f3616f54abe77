### Days, months and times. The site writes dates itself and never asks the browser for them.
### Times are always in figures, and always UK time.

weekday-monday = Wiixata
weekday-tuesday = Kibxata
weekday-wednesday = Roobii
weekday-thursday = Kamisa
weekday-friday = Jimaata
weekday-saturday = Sanbata
weekday-sunday = Dilbata
month-january = Amajjii
month-february = Guraandhala
month-march = Bitootessa
month-april = Eebila
month-may = Caamsaa
month-june = Waxabajjii
month-july = Adoolessa
month-august = Hagayya
month-september = Fulbaana
month-october = Onkoloolessa
month-november = Sadaasa
month-december = Mudde
date-full = { $weekday } { $month } { $day }
date-full-year = { $weekday } { $month } { $day }, { $year }
date-today = Har'a, { $date }
date-tomorrow = Bor, { $date }
time-at = { $clock }
time-range = { $start } hanga { $end }
date-with-time = { $date }, { $time }
