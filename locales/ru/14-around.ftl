### Where things are: a drawing of what was found, around where somebody starts.

around-open = Показать, где это
around-pick = Сначала выберите место. Это вверху страницы.
around-hint = Вы в середине. Север вверху. Каждый круг показывает, сколько идти пешком.
around-ring = { $minutes } мин
around-about = Где-то в этих местах
around-further = Слишком далеко, чтобы показать: { $count }.
around-unplaced = Здесь не показано: { $count }. Это онлайн или по телефону, или мы не знаем, где.
