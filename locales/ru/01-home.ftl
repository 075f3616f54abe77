### The first pages: language, what would make life better, where, the list.

site-name = Пойдёмте вместе
language-title = Выберите свой язык
language-change = Сменить язык
language-machine = Это писал компьютер. Человек это ещё не проверил.
language-not-checked = ещё не проверено
language-find = Найдите свой язык
language-none = Этого языка у нас пока нет.
language-ask = Попросить добавить мой язык
home-title = Что сделает вашу жизнь лучше?
home-hint = Выберите одно или несколько. Потом можно передумать.
need-people = Хочу знакомиться с людьми
need-fun = Хочу повеселиться
need-move = Хочу больше двигаться
need-make = Хочу делать что-то руками
need-outside = Хочу бывать на природе
need-english = Хочу учить английский
need-children = Хочу заниматься чем-то вместе с детьми
need-basics = Нужна еда, одежда или вещи для дома
need-letters = Нужна помощь: письма, деньги или жильё
need-sad = Мне грустно, тревожно или одиноко
need-give = Хочу работать, учиться или помогать другим
home-anything = Пока не знаю. Покажите всё.
home-show =
    { $count ->
        [0] Пока пусто. Всё равно показать
        [one] Показать { $count } вариант
        [few] Показать { $count } варианта
        [many] Показать { $count } вариантов
       *[other] Показать { $count } варианта
    }
home-promise = Имя называть не нужно. Мы не сохраняем то, что вы смотрите.
home-sad-help = Сейчас совсем тяжело? Нажмите «Помощь сейчас».
place-label = Откуда буду добираться
place-any = Любое место
place-near-me = Рядом со мной
place-postcode = Написать почтовый индекс
place-postcode-label = Первая часть почтового индекса
place-postcode-hint = Например, { $short } или { $long }. Остальное нам не нужно.
place-postcode-unknown = Рядом такого индекса мы не знаем. Проверьте первую часть.
place-searching = Телефон может спросить у вас разрешение. Точного места мы никогда не видим.
place-not-found = Телефон не сказал, где вы. Можно выбрать место.
place-first = Этот список длинный. Скажите, откуда будете добираться, и мы покажем, что рядом.
list-title = Чем можно заняться
list-title-near = Рядом: { $place }
list-count =
    { $count ->
        [0] Здесь пока ничего нет.
        [one] { $count } вариант.
        [few] { $count } варианта.
        [many] { $count } вариантов.
       *[other] { $count } варианта.
    }
list-order-near = Сначала то, что ближе. Потом то, что раньше по времени.
list-order-soon = Сначала то, что раньше по времени.
list-order-own = Сначала то, что бывает здесь: { $hub }. Потом то, что ближе и раньше.
list-further = Посмотреть и то, что дальше ({ $count })
list-anywhere = Ещё онлайн или по телефону ({ $count })
list-none = Такого мы пока не нашли. Попробуйте вот это.
list-everything = Показать всё
list-choose-again = Выбрать заново
list-source = Откуда этот список: { $source }.
list-more = Показать ещё
back = Назад
loading = Сейчас появится. Связь может быть медленной.
list-pair = { $first }, { $rest }
walk-minutes =
    { $minutes ->
        [one] { $minutes } минута пешком
        [few] { $minutes } минуты пешком
        [many] { $minutes } минут пешком
       *[other] { $minutes } минуты пешком
    }
walk-minutes-about =
    { $minutes ->
        [one] Около { $minutes } минуты пешком
        [few] Около { $minutes } минут пешком
        [many] Около { $minutes } минут пешком
       *[other] Около { $minutes } минуты пешком
    }
miles-away =
    { $miles ->
        [one] Примерно в { $miles } миле
        [few] Примерно в { $miles } милях
        [many] Примерно в { $miles } милях
       *[other] Примерно в { $miles } мили
    }
link-gone = Этого здесь больше нет. Вот другие варианты.
finish = Закончить и стереть
finish-hint = Если нажать, этот экран сотрёт то, что вы написали.
