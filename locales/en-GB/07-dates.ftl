### Days, months and times. The site writes dates itself and never asks the browser for them.
### Times are always in figures, and always UK time.

# Where: on listings and in letters, inside date-full
# Means: the day of the week
# Max 14
# Speak: yes
weekday-monday = Monday
# Where: on listings and in letters, inside date-full
# Means: the day of the week
# Max 14
# Speak: yes
weekday-tuesday = Tuesday
# Where: on listings and in letters, inside date-full
# Means: the day of the week
# Max 14
# Speak: yes
weekday-wednesday = Wednesday
# Where: on listings and in letters, inside date-full
# Means: the day of the week
# Max 14
# Speak: yes
weekday-thursday = Thursday
# Where: on listings and in letters, inside date-full
# Means: the day of the week
# Max 14
# Speak: yes
weekday-friday = Friday
# Where: on listings and in letters, inside date-full
# Means: the day of the week
# Max 14
# Speak: yes
weekday-saturday = Saturday
# Where: on listings and in letters, inside date-full
# Means: the day of the week
# Max 14
# Speak: yes
weekday-sunday = Sunday

# Where: on listings and in letters, inside date-full
# Means: the month, in the form it takes after the day's number
# Max 16
# Speak: yes
month-january = January
# Where: on listings and in letters, inside date-full
# Means: the month, in the form it takes after the day's number
# Max 16
# Speak: yes
month-february = February
# Where: on listings and in letters, inside date-full
# Means: the month, in the form it takes after the day's number
# Max 16
# Speak: yes
month-march = March
# Where: on listings and in letters, inside date-full
# Means: the month, in the form it takes after the day's number
# Max 16
# Speak: yes
month-april = April
# Where: on listings and in letters, inside date-full
# Means: the month, in the form it takes after the day's number
# Max 16
# Speak: yes
month-may = May
# Where: on listings and in letters, inside date-full
# Means: the month, in the form it takes after the day's number
# Max 16
# Speak: yes
month-june = June
# Where: on listings and in letters, inside date-full
# Means: the month, in the form it takes after the day's number
# Max 16
# Speak: yes
month-july = July
# Where: on listings and in letters, inside date-full
# Means: the month, in the form it takes after the day's number
# Max 16
# Speak: yes
month-august = August
# Where: on listings and in letters, inside date-full
# Means: the month, in the form it takes after the day's number
# Max 16
# Speak: yes
month-september = September
# Where: on listings and in letters, inside date-full
# Means: the month, in the form it takes after the day's number
# Max 16
# Speak: yes
month-october = October
# Where: on listings and in letters, inside date-full
# Means: the month, in the form it takes after the day's number
# Max 16
# Speak: yes
month-november = November
# Where: on listings and in letters, inside date-full
# Means: the month, in the form it takes after the day's number
# Max 16
# Speak: yes
month-december = December

# Where: on listings, on the check page, in letters
# Means: a day of this year or the next few months: weekday first, then the day of the month
# $weekday (message): the day of the week, such as Tuesday
# $day (number): day of the month, 1 to 31
# $month (message): the month, such as November
# Max 32
# Speak: yes
date-full = { $weekday } { $day } { $month }
# Where: on listings, when the day is in another year
# Means: a day with its year
# $weekday (message): the day of the week, such as Tuesday
# $day (number): day of the month, 1 to 31
# $month (message): the month, such as November
# $year (number): the year in the Gregorian calendar, such as 2027
# Max 40
# Speak: yes
date-full-year = { $weekday } { $day } { $month } { $year }
# Where: on listings, before the day itself
# Means: it happens on the day of reading
# $date (message): the day, such as Tuesday 24 November
# Max 40
# Speak: yes
date-today = Today, { $date }
# Where: on listings, before the day itself
# Means: it happens on the day after the day of reading
# $date (message): the day, such as Tuesday 24 November
# Max 44
# Speak: yes
date-tomorrow = Tomorrow, { $date }
# Where: on listings, on the check page, in letters
# Means: one time of day on the 24 hour clock, in figures
# $clock (text): such as 10:00; leave it as it is
# Max 10
# Speak: yes
time-at = { $clock }
# Where: on listings
# Means: from one time of day until another
# $start (text): such as 10:00; leave it as it is
# $end (text): such as 12:00; leave it as it is
# Max 20
# Speak: yes
time-range = { $start } to { $end }
# Where: on listings, on the check page, in letters
# Means: a day and the time on that day
# $date (message): the day, such as Tuesday 24 November
# $time (message): the time, such as 10:00 or 10:00 to 12:00
# Max 60
# Speak: yes
date-with-time = { $date }, { $time }
