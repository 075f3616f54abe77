### Days, months and times.

weekday-monday = திங்கள்
weekday-tuesday = செவ்வாய்
weekday-wednesday = புதன்
weekday-thursday = வியாழன்
weekday-friday = வெள்ளி
weekday-saturday = சனி
weekday-sunday = ஞாயிறு
month-january = ஜனவரி
month-february = பிப்ரவரி
month-march = மார்ச்
month-april = ஏப்ரல்
month-may = மே
month-june = ஜூன்
month-july = ஜூலை
month-august = ஆகஸ்ட்
month-september = செப்டம்பர்
month-october = அக்டோபர்
month-november = நவம்பர்
month-december = டிசம்பர்
date-full = { $weekday } { $day } { $month }
date-full-year = { $weekday } { $day } { $month } { $year }
date-today = இன்று, { $date }
date-tomorrow = நாளை, { $date }
time-at = { $clock }
time-range = { $start } - { $end } வரை
date-with-time = { $date }, { $time }
