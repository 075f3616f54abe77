### Days, months and times.

weekday-monday = segunda-feira
weekday-tuesday = terça-feira
weekday-wednesday = quarta-feira
weekday-thursday = quinta-feira
weekday-friday = sexta-feira
weekday-saturday = sábado
weekday-sunday = domingo
month-january = janeiro
month-february = fevereiro
month-march = março
month-april = abril
month-may = maio
month-june = junho
month-july = julho
month-august = agosto
month-september = setembro
month-october = outubro
month-november = novembro
month-december = dezembro
date-full = { $weekday }, { $day } de { $month }
date-full-year = { $weekday }, { $day } de { $month } de { $year }
date-today = Hoje, { $date }
date-tomorrow = Amanhã, { $date }
time-at = { $clock }
time-range = { $start } às { $end }
date-with-time = { $date }, { $time }
