### The first pages: language, what would make life better, where, the list.

site-name = Ходімо разом
language-title = Виберіть свою мову
language-change = Змінити мову
language-machine = Це переклав комп’ютер. Людина цього ще не перевіряла.
language-not-checked = ще не перевірено
language-find = Знайдіть свою мову
language-none = Цієї мови в нас поки немає.
language-ask = Попросити додати мою мову

home-title = Що зробило б ваше життя кращим?
home-hint = Виберіть одне або кілька. Потім можна передумати.

need-people = Хочу познайомитися з людьми
need-fun = Хочу розважитися
need-move = Хочу більше рухатися
need-make = Хочу щось робити руками
need-outside = Хочу на свіже повітря
need-english = Хочу вчити англійську
need-children = Хочу робити щось разом із дітьми
need-basics = Потрібна їжа, одяг або речі для дому
need-letters = Потрібна допомога з листами, грошима чи житлом
need-sad = Мені сумно, тривожно або самотньо
need-give = Хочу працювати, вчитися чи допомагати іншим

home-anything = Ще не знаю. Покажіть усе.
home-show =
    { $count ->
        [0] Поки нічого. Усе одно показати
        [one] Показати { $count } варіант
        [few] Показати { $count } варіанти
        [many] Показати { $count } варіантів
       *[other] Показати { $count } варіанта
    }
home-promise = Своє ім’я називати не треба. Ми не зберігаємо того, що ви дивитеся.
home-sad-help = Зараз надто важко? Натисніть «Допомога зараз».

place-label = Звідки я вирушаю
place-any = Будь-звідки
place-near-me = Поруч зі мною
place-postcode = Написати поштовий індекс
place-postcode-label = Перша частина поштового індексу
place-postcode-hint = Наприклад: { $short } або { $long }. Решта не потрібна.
place-postcode-unknown = Такого індексу тут поблизу ми не знаємо. Перевірте, будь ласка, першу частину.
place-searching = Телефон може попросити у вас дозволу. Точного місця ми ніколи не бачимо.
place-not-found = Телефон не сказав, де ви зараз. Можна вибрати місце.
place-first = Цей список довгий. Скажіть, звідки ви вирушаєте, і ми покажемо, що поруч.

list-title = Що можна робити
list-title-near = { $place }: що поруч
list-count =
    { $count ->
        [0] Тут поки нічого немає.
        [one] { $count } варіант.
        [few] { $count } варіанти.
        [many] { $count } варіантів.
       *[other] { $count } варіанта.
    }
list-order-near = Спочатку те, що найближче. Потім те, що найраніше.
list-order-soon = Спочатку те, що найраніше.
list-order-own = Спочатку те, що буває тут: { $hub }. Потім те, що найближче й найраніше.
list-further = Подивитися й те, що далі ({ $count })
list-anywhere = Ще онлайн або телефоном ({ $count })
list-none = Такого ми поки не знайшли. Спробуйте щось із цього.
list-everything = Показати все
list-choose-again = Вибрати знову
list-source = Цей список узято звідси: { $source }.
list-more = Показати ще

back = Назад
loading = Зараз буде. Можливо, у вас поганий зв’язок.
list-pair = { $first }, { $rest }

walk-minutes =
    { $minutes ->
        [one] { $minutes } хвилина пішки
        [few] { $minutes } хвилини пішки
        [many] { $minutes } хвилин пішки
       *[other] { $minutes } хвилини пішки
    }
walk-minutes-about =
    { $minutes ->
        [one] Приблизно { $minutes } хвилина пішки
        [few] Приблизно { $minutes } хвилини пішки
        [many] Приблизно { $minutes } хвилин пішки
       *[other] Приблизно { $minutes } хвилини пішки
    }
miles-away =
    { $miles ->
        [one] Приблизно за { $miles } милю
        [few] Приблизно за { $miles } милі
        [many] Приблизно за { $miles } миль
       *[other] Приблизно за { $miles } милі
    }
link-gone = Цього тут уже немає. Ось що є інше.
finish = Закінчити й усе стерти
finish-hint = Коли натиснете, з цього екрана зникне все, що ви написали.
