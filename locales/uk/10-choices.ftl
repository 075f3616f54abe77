### What helps somebody to come: the page of choices, and what the list says of them.

choices-title = Що допоможе вам прийти?
choices-hint = Виберіть, що вам потрібно. Можна нічого не вибирати.
choices-people = Люди
choices-place = Дорога туди
choices-time = Коли

choice-women = Тільки для жінок або є час для жінок
choice-children = Мої діти теж можуть прийти
choice-language = Хтось знає мову: { $language }
choice-no-english = Англійська не потрібна
choice-meet = Хтось може мене зустріти
choice-quiet = Там тихо або мала група
choice-free = Безкоштовно, і туди близько або оплатять автобус
choice-no-papers = Документи не потрібні
choice-step-free = Без сходів
choice-online = Онлайн або телефоном
choice-now = Саме зараз
choice-today = Сьогодні
choice-week = У найближчі 7 днів
choice-weekdays = Від понеділка до п’ятниці
choice-weekend = У суботу або неділю
choice-daytime = Удень
choice-evening = Увечері
choice-drop-in = Можна просто прийти

list-change-helps = Змінити, що допоможе прийти
list-asked = Ви просили ось що:
list-unsure =
    { $count ->
        [one] І ще { $count } варіант, де не все сказано
        [few] І ще { $count } варіанти, де не все сказано
        [many] І ще { $count } варіантів, де не все сказано
       *[other] І ще { $count } варіанта, де не все сказано
    }
list-unsure-title = Тут не все сказано
list-without =
    { $count ->
        [one] Без «{ $choice }»: { $count } варіант
        [few] Без «{ $choice }»: { $count } варіанти
        [many] Без «{ $choice }»: { $count } варіантів
       *[other] Без «{ $choice }»: { $count } варіанта
    }
list-pick = Натисніть назву, щоб прочитати тут більше.
unsure-free = Ми не знаємо, чи це безкоштовно разом із дорогою.
unsure-language = Ми не знаємо, чи там хтось знає мову: { $language }.
unsure-quiet = Ми не знаємо, чи там тихо і чи мала група.
unsure-stairs = Ми не знаємо, чи там є сходи.
