### Days, months and times. The site writes dates itself and never asks the browser for them.
### Times are always in figures, and always UK time.

weekday-monday = ਸੋਮਵਾਰ
weekday-tuesday = ਮੰਗਲਵਾਰ
weekday-wednesday = ਬੁੱਧਵਾਰ
weekday-thursday = ਵੀਰਵਾਰ
weekday-friday = ਸ਼ੁੱਕਰਵਾਰ
weekday-saturday = ਸ਼ਨਿੱਚਰਵਾਰ
weekday-sunday = ਐਤਵਾਰ
month-january = ਜਨਵਰੀ
month-february = ਫ਼ਰਵਰੀ
month-march = ਮਾਰਚ
month-april = ਅਪ੍ਰੈਲ
month-may = ਮਈ
month-june = ਜੂਨ
month-july = ਜੁਲਾਈ
month-august = ਅਗਸਤ
month-september = ਸਤੰਬਰ
month-october = ਅਕਤੂਬਰ
month-november = ਨਵੰਬਰ
month-december = ਦਸੰਬਰ
date-full = { $weekday } { $day } { $month }
date-full-year = { $weekday } { $day } { $month } { $year }
date-today = ਅੱਜ, { $date }
date-tomorrow = ਭਲਕੇ, { $date }
time-at = { $clock }
time-range = { $start } ਤੋਂ { $end } ਤੱਕ
date-with-time = { $date }, { $time }
