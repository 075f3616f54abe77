### What helps somebody to come: the page of choices, and what the list says of them.

choices-title = Что поможет вам прийти?
choices-hint = Выберите, что вам нужно. Можно ничего не выбирать.
choices-people = Люди
choices-place = Дорога туда
choices-time = Когда
choice-women = Только для женщин или есть часы для женщин
choice-children = Можно прийти с детьми
choice-language = Там говорят на таком языке: { $language }
choice-no-english = Можно без английского
choice-meet = Меня могут встретить
choice-quiet = Там тихо или маленькая группа
choice-free = Бесплатно: дойду пешком или автобус оплатят
choice-no-papers = Можно без документов
choice-step-free = Без ступенек
choice-online = Онлайн или по телефону
choice-now = Идёт сейчас
choice-today = Сегодня
choice-week = В ближайшие 7 дней
choice-weekdays = С понедельника по пятницу
choice-weekend = В субботу или воскресенье
choice-daytime = Днём
choice-evening = Вечером
choice-drop-in = Можно просто прийти
list-change-helps = Изменить, что поможет вам прийти
list-asked = Вы просили:
list-unsure =
    { $count ->
        [one] И ещё { $count } вариант, где сказано не всё
        [few] И ещё { $count } варианта, где сказано не всё
        [many] И ещё { $count } вариантов, где сказано не всё
       *[other] И ещё { $count } варианта, где сказано не всё
    }
list-unsure-title = Здесь сказано не всё
list-without =
    { $count ->
        [one] Без «{ $choice }»: { $count } вариант
        [few] Без «{ $choice }»: { $count } варианта
        [many] Без «{ $choice }»: { $count } вариантов
       *[other] Без «{ $choice }»: { $count } варианта
    }
list-pick = Нажмите на название, чтобы прочитать об этом здесь.
unsure-free = Мы не знаем, бесплатно ли это вместе с дорогой.
unsure-language = Мы не знаем, говорят ли там на таком языке: { $language }.
unsure-quiet = Мы не знаем, тихо ли там и маленькая ли группа.
unsure-stairs = Мы не знаем, есть ли там ступеньки.
