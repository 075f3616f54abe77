### Days, months and times. Times are always in figures, and always UK time.
### The weekday stands behind in brackets: so a date needs no ending after “until” and “on”.

weekday-monday = понедельник
weekday-tuesday = вторник
weekday-wednesday = среда
weekday-thursday = четверг
weekday-friday = пятница
weekday-saturday = суббота
weekday-sunday = воскресенье

month-january = января
month-february = февраля
month-march = марта
month-april = апреля
month-may = мая
month-june = июня
month-july = июля
month-august = августа
month-september = сентября
month-october = октября
month-november = ноября
month-december = декабря

date-full = { $day } { $month } ({ $weekday })
date-full-year = { $day } { $month } { $year } года ({ $weekday })
date-today = Сегодня, { $date }
date-tomorrow = Завтра, { $date }
time-at = { $clock }
time-range = с { $start } до { $end }
date-with-time = { $date }, { $time }
