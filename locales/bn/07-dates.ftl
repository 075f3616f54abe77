### Days, months and times. Times are always in figures, and always UK time.

weekday-monday = সোমবার
weekday-tuesday = মঙ্গলবার
weekday-wednesday = বুধবার
weekday-thursday = বৃহস্পতিবার
weekday-friday = শুক্রবার
weekday-saturday = শনিবার
weekday-sunday = রবিবার

month-january = জানুয়ারি
month-february = ফেব্রুয়ারি
month-march = মার্চ
month-april = এপ্রিল
month-may = মে
month-june = জুন
month-july = জুলাই
month-august = আগস্ট
month-september = সেপ্টেম্বর
month-october = অক্টোবর
month-november = নভেম্বর
month-december = ডিসেম্বর

date-full = { $weekday } { $day } { $month }
date-full-year = { $weekday } { $day } { $month } { $year }
date-today = আজ, { $date }
date-tomorrow = আগামীকাল, { $date }
time-at = { $clock }
time-range = { $start } থেকে { $end }
date-with-time = { $date }, { $time }
