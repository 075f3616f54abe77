### Days, months and times. Months stand in the form they take after the day's number.

weekday-monday = понеділок
weekday-tuesday = вівторок
weekday-wednesday = середа
weekday-thursday = четвер
weekday-friday = п’ятниця
weekday-saturday = субота
weekday-sunday = неділя

month-january = січня
month-february = лютого
month-march = березня
month-april = квітня
month-may = травня
month-june = червня
month-july = липня
month-august = серпня
month-september = вересня
month-october = жовтня
month-november = листопада
month-december = грудня

date-full = { $weekday }, { $day } { $month }
date-full-year = { $weekday }, { $day } { $month } { $year } року
date-today = сьогодні ({ $date })
date-tomorrow = завтра ({ $date })
time-at = { $clock }
time-range = з { $start } до { $end }
date-with-time = { $date }, { $time }
