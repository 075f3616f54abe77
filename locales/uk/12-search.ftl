### Looking for a word or a printed number, and what is said when nothing fits.

search-label = Що ви шукаєте?
search-hint = Пишіть українською або англійською. Або напишіть номер із плаката.
search-danger = Ви в небезпеці? Цим людям можна подзвонити зараз.

search-meant = Ми шукали:
search-part = Усіх ваших слів разом ніде немає. Тут є деякі з них.
search-failed = Зараз ми не можемо шукати за словами. Малюнки працюють.
search-number-unknown = Нічого з таким номером тут немає. Гляньте на нього ще раз, будь ласка.

search-without = Без цих слів: { $count }
search-any-kind = Будь-що: { $count }
search-online = З дому, телефоном або на екрані: { $count }
search-others = Інше, що може підійти

search-number = Щоб знайти це знову, напишіть номер: { $number }
search-which-language = Яка мова?
