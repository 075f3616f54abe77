### Days, months and times. The site writes dates itself and never asks the browser for them.
### Times are always in figures, and always UK time.

weekday-monday = सोमवार
weekday-tuesday = मंगलवार
weekday-wednesday = बुधवार
weekday-thursday = गुरुवार
weekday-friday = शुक्रवार
weekday-saturday = शनिवार
weekday-sunday = रविवार
month-january = जनवरी
month-february = फ़रवरी
month-march = मार्च
month-april = अप्रैल
month-may = मई
month-june = जून
month-july = जुलाई
month-august = अगस्त
month-september = सितंबर
month-october = अक्टूबर
month-november = नवंबर
month-december = दिसंबर
date-full = { $weekday } { $day } { $month }
date-full-year = { $weekday } { $day } { $month } { $year }
date-today = आज, { $date }
date-tomorrow = कल, { $date }
time-at = { $clock }
time-range = { $start } से { $end } तक
date-with-time = { $date }, { $time }
