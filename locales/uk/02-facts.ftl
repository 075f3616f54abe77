### What can be said of a thing: a label, a sentence for each value, and one for “we do not know”.

## When

fact-when = Коли
when-unknown = Ми не знаємо, коли це. Можна запитати.
when-every-week = Щотижня: { $days }
when-every-weeks =
    { $weeks ->
        [one] Раз на { $weeks } тиждень: { $days }
        [few] Раз на { $weeks } тижні: { $days }
        [many] Раз на { $weeks } тижнів: { $days }
       *[other] Раз на { $weeks } тижня: { $days }
    }
when-monthly =
    { $nth ->
        [first] Щомісяця: { $day } (перший такий день)
        [second] Щомісяця: { $day } (другий такий день)
        [third] Щомісяця: { $day } (третій такий день)
        [fourth] Щомісяця: { $day } (четвертий такий день)
        [fifth] Щомісяця: { $day } (п’ятий такий день)
       *[last] Щомісяця: { $day } (останній такий день)
    }
when-month-day = Щомісяця { $day } числа
when-with-time = { $days }, { $time }
when-on-days = Відчинено: { $days }
when-now = Саме зараз
when-next = Наступного разу: { $date }
when-dates-over = Дати, які ми знаємо, вже минули. Запитайте, коли буде знову.
when-which-week = Ми не знаємо, якого тижня. Запитайте, коли буде знову.
when-term-time = Тільки коли школи працюють.
time-from = з { $from }

## Where

fact-where = Де
where-unknown = Ми не знаємо, де це. Можна запитати.
where-ask = Адресу запитайте в нас. Район: { $area }.
where-ask-only = Адресу запитайте в нас.
where-online = Онлайн, з телефона або комп’ютера.
where-comes = Вони приходять до вас додому.
where-phone = Телефоном.
where-about = Ми знаємо тільки приблизно, де це.

## Cost and travel

fact-cost = Скільки коштує
cost-unknown = Ми не знаємо, скільки це коштує. Можна запитати.
cost-free = Безкоштовно.
cost-free-gifts = Безкоштовно. Можна дати гроші, якщо хочете.
cost-price = { $price }
cost-range = Від { $least } до { $most }
cost-what-you-can = Платіть, скільки можете. Можна й нічого.
fact-travel = Гроші на автобус
travel-unknown = Ми не знаємо, чи вони допомагають з автобусом.
travel-bus-paid = Вам оплатять автобус туди й назад.
travel-lift = По вас приїдуть і відвезуть додому.
travel-none = За автобус вони не платять.

## People

fact-who-comes = Хто приходить
who-unknown = Ми не знаємо, хто приходить. Спершу можна запитати.
who-many-countries = Люди з багатьох країн.
who-mostly-local = Переважно ті, хто давно тут живе.
who-new-arrivals = Інші люди, які тут недавно.
who-mostly-older = Переважно літні люди.
who-mostly-young = Переважно молодь.
who-families = Переважно родини.
fact-women-men = Жінки чи чоловіки
women-men-unknown = Ми не знаємо, чи це для жінок, чи для чоловіків.
women-men-everyone = Можна прийти і жінкам, і чоловікам.
women-men-women = Тільки для жінок.
women-men-men = Тільки для чоловіків.
women-men-times = Для всіх. Іноді є час тільки для жінок.
fact-who-runs = Хто це веде
who-runs-unknown = Ми не знаємо, хто це веде.
fact-ages = Кому можна прийти
ages-unknown = Ми не знаємо, кому можна прийти. Можна запитати.
ages-from = Вік: { $least } або більше.
ages-to = Вік: { $most } або менше.
ages-between = Вік: від { $least } до { $most }.
fact-languages = Мови
languages-unknown = Ми не знаємо, якими мовами там говорять.
languages-spoken = Мови, якими там говорять: { $languages }.
languages-help = Хтось може допомогти. Мови: { $languages }.
fact-english = Ваша англійська
english-unknown = Ми не знаємо, як добре треба знати англійську.
english-none = Англійська не потрібна.
english-few = Досить кількох слів англійською.
english-some = Треба трохи говорити англійською.
fact-children = Діти
children-unknown = Ми не знаємо, чи можна з дітьми. Можна запитати.
children-welcome = Ваші діти можуть прийти з вами.
children-creche = Там хтось приглядить за вашими дітьми.
children-no = Це для дорослих. Дітям не можна.
children-for = Це для дітей. Дорослі приходять із ними.
fact-size = Скільки людей
size-unknown = Ми не знаємо, скільки людей приходить.
size-one = Ви і ще одна людина.
size-five = До 5 людей.
size-twelve = Від 6 до 12 людей.
size-more = 13 людей або більше.

## The building, food, papers

fact-access = Будівля
access-unknown = Ми не знаємо, чи є там сходи або туалет. Можна запитати.
access-step-free = Сходів немає або є ліфт.
access-steps = Там є сходи.
access-toilet = Є туалет, куди можна заїхати на візку.
access-no-toilet = Немає туалету, куди можна заїхати на візку.
access-quiet = Там тихо.
access-not-quiet = Там може бути гамірно.
access-loop = Є індукційна петля для слухових апаратів.
access-bsl = Хтось там говорить британською жестовою мовою.
fact-food = Їжа
food-unknown = Ми не знаємо, чи є їжа.
food-free = Їжа безкоштовна.
food-drinks = Безкоштовний чай або інші напої.
food-bring = Їжу беріть із собою.
food-halal = Халяльна їжа.
food-vegetarian = Їжа без м’яса.
food-no-alcohol = Алкоголю немає.
food-alcohol = Там продають алкоголь.
fact-prayer = Молитва
prayer-unknown = Ми не знаємо, чи є де помолитися. Можна запитати.
prayer-room = Є тихе місце, де можна помолитися.
prayer-breaks = На час молитви роблять перерву.
fact-papers = Документи
papers-unknown = Ми не знаємо, чи потрібні документи. Можна запитати.
papers-none = Документи не потрібні.
papers-name = Там записують ім’я. Можна назвати будь-яке.
papers-proof = Треба щось показати:

## The visit

fact-first-time = Перший раз
first-unknown = Ми не знаємо, як усе буде першого разу.
first-hello = Біля дверей із вами привітаються.
first-tea = Є чай або кава.
first-watch = Можна просто подивитися.
first-friend = Можна взяти з собою друга чи подругу.
first-round = Вам усе покажуть.
first-name = Ім’я називайте, тільки якщо хочете.
first-leave = Піти можна, коли захочете.
first-no-story = Ніхто не питатиме, чому ви поїхали зі своєї країни.
first-speaker = Можна сісти поруч із людиною, яка говорить вашою мовою.
first-lent = Усе, що треба, вам позичать.
fact-meet = Чи вас зустрінуть
meet-unknown = Ми не знаємо, чи хтось може вас зустріти. Можна запитати.
meet-door = Хтось може зустріти вас біля дверей.
meet-stop = Хтось може зустріти вас на зупинці автобуса.
meet-call = Хтось може подзвонити вам заздалегідь.
meet-no = Зустріти вас ніхто не зможе.
fact-photos = Фото
photos-unknown = Ми не знаємо, чи там фотографують.
photos-no = Там ніхто не фотографує.
photos-yes = Вас фотографують, тільки якщо ви згодні.
fact-room = Чи є місце
room-unknown = Ми не знаємо, чи є місце.
room-places = Місця є.
room-wait =
    { $weeks ->
        [one] Чекати приблизно { $weeks } тиждень.
        [few] Чекати приблизно { $weeks } тижні.
        [many] Чекати приблизно { $weeks } тижнів.
       *[other] Чекати приблизно { $weeks } тижня.
    }
room-full = Зараз місць немає.
tag-places = Є місця
tag-wait =
    { $weeks ->
        [one] Чекати { $weeks } тиждень
        [few] Чекати { $weeks } тижні
        [many] Чекати { $weeks } тижнів
       *[other] Чекати { $weeks } тижня
    }
tag-full = Місць немає
fact-joining = Як потрапити
joining-unknown = Ми не знаємо, як туди потрапити. Можна запитати.
joining-drop-in = Просто приходьте. Питати не треба.
joining-ask = Запитайте, перш ніж прийти.
joining-book = Треба записатися.
fact-reply = Їхня відповідь
reply-unknown = Ми не знаємо, як швидко вони відповідають.
reply-days =
    { $days ->
        [one] Відповідають приблизно за { $days } день.
        [few] Відповідають приблизно за { $days } дні.
        [many] Відповідають приблизно за { $days } днів.
       *[other] Відповідають приблизно за { $days } дня.
    }
fact-how-long = Як довго
how-long-unknown = Ми не знаємо, як довго туди можна ходити.
how-long-as-you-like = Ходити можна, скільки захочете.
how-long-weeks =
    { $weeks ->
        [one] Це триває { $weeks } тиждень.
        [few] Це триває { $weeks } тижні.
        [many] Це триває { $weeks } тижнів.
       *[other] Це триває { $weeks } тижня.
    }
how-long-once = Це тільки один раз.
how-long-until = Останній день: { $date }.
how-long-over = Це вже закінчилося. Останній день: { $date }.
fact-after = Що потім
after-unknown = Ми не знаємо, що буде потім.
after-again = Можна прийти знову.
after-next = Вам допоможуть знайти, куди піти далі.
after-goes-on = Далі це вже буде інша група.
fact-you-get = Що ви отримаєте
you-get-unknown = Ми не знаємо, чи дадуть папір, який можна показати.
you-get-certificate = Папір, де написано, що ви зробили.
you-get-reference = Лист для роботи або навчання.
fact-checked = Остання перевірка
checked-unknown = Ми не знаємо, коли це востаннє перевіряли.
checked-group = Група це перевірила: { $date }.
checked-hub = Ми це перевірили: { $date }.
checked-directory = Це перевірили ті, чий список ми взяли: { $date }.
checked-old = Це було давно. Щось могло змінитися.
card-old = Цього давно ніхто не перевіряв.

## Around the facts

fact-read-from-text = Це ми прочитали в їхньому тексті.
facts-unknown-title = Чого ми не знаємо
facts-own-words = Їхніми словами
facts-own-words-note = Це написали вони. Ми нічого не змінили.
facts-website = Сайт
facts-phone = Телефон
facts-email = Електронна пошта
alert-cancelled = Зараз цього немає.
alert-moved = Зараз це в іншому місці.
alert-note = Є зміни:
alert-until = До якого дня: { $date }.

## Names of languages

lang-am = амхарська
lang-ar = арабська
lang-bn = бенгальська
lang-bsl = британська жестова мова
lang-ckb = курдська (сорані)
lang-cy = валлійська
lang-en = англійська
lang-es = іспанська
lang-fa = фарсі (перська)
lang-fa-af = дарі
lang-fr = французька
lang-hi = гінді
lang-kmr = курдська (курманджі)
lang-om = оромо
lang-pa = панджабі
lang-pl = польська
lang-ps = пушту
lang-pt = португальська
lang-ro = румунська
lang-ru = російська
lang-so = сомалійська
lang-sq = албанська
lang-sw = суахілі
lang-ta = тамільська
lang-ti = тигринья
lang-tr = турецька
lang-uk = українська
lang-ur = урду
lang-vi = в’єтнамська
lang-zh = китайська
lang-other = { $name }
facts-translate = Перекласти моєю мовою
facts-machine = Це зробила програма на вашому телефоні. Вона може помилятися.
facts-machine-failed = Ваш телефон не зміг цього зробити.
