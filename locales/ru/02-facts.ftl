### What can be said of a thing: a label, a sentence for each value, and one for “we do not know”.

## When

fact-when = Когда
when-unknown = Мы не знаем, когда это бывает. Можно спросить.
when-every-week = Каждую неделю: { $days }
when-every-weeks =
    { $weeks ->
        [one] Раз в { $weeks } неделю: { $days }
        [few] Раз в { $weeks } недели: { $days }
        [many] Раз в { $weeks } недель: { $days }
       *[other] Раз в { $weeks } недели: { $days }
    }
when-monthly =
    { $nth ->
        [first] Каждый месяц: { $day }, первый раз за месяц
        [second] Каждый месяц: { $day }, второй раз за месяц
        [third] Каждый месяц: { $day }, третий раз за месяц
        [fourth] Каждый месяц: { $day }, четвёртый раз за месяц
        [fifth] Каждый месяц: { $day }, пятый раз за месяц
       *[last] Каждый месяц: { $day }, последний раз за месяц
    }
when-month-day = Каждый месяц { $day } числа
when-with-time = { $days }, { $time }
when-on-days = Открыто: { $days }
when-now = Идёт сейчас
when-next = Следующий раз: { $date }
when-dates-over = Даты, которые мы знали, прошли. Спросите, когда ещё.
when-which-week = Мы не знаем, на какой неделе. Спросите, когда следующий раз.
when-term-time = Только когда нет школьных каникул.

time-from = с { $from }

## Where

fact-where = Где
where-unknown = Мы не знаем, где это. Можно спросить.
where-ask = Адрес спросите у нас. Район: { $area }.
where-ask-only = Адрес спросите у нас.
where-online = Онлайн, с телефона или компьютера.
where-comes = К вам приходят домой.
where-phone = По телефону.
where-about = Мы знаем место только примерно.

## Cost and travel

fact-cost = Сколько стоит
cost-unknown = Мы не знаем, сколько это стоит. Можно спросить.
cost-free = Бесплатно.
cost-free-gifts = Бесплатно. Если хотите, можно дать денег.
cost-price = { $price }
cost-range = От { $least } до { $most }
cost-what-you-can = Платите, сколько можете. Можно и ничего.
fact-travel = Деньги на автобус
travel-unknown = Мы не знаем, помогают ли они с автобусом.
travel-bus-paid = Они платят за ваш автобус туда и обратно.
travel-lift = За вами приезжают и отвозят домой.
travel-none = За автобус они не платят.

## People

fact-who-comes = Кто приходит
who-unknown = Мы не знаем, кто приходит. Можно сначала спросить.
who-many-countries = Люди из многих стран.
who-mostly-local = В основном те, кто живёт здесь давно.
who-new-arrivals = Другие люди, которые здесь недавно.
who-mostly-older = В основном пожилые люди.
who-mostly-young = В основном молодёжь.
who-families = В основном семьи.
fact-women-men = Женщины или мужчины
women-men-unknown = Мы не знаем, для женщин это или для мужчин.
women-men-everyone = Могут прийти и женщины, и мужчины.
women-men-women = Только для женщин.
women-men-men = Только для мужчин.
women-men-times = Для всех. Есть часы только для женщин.
fact-who-runs = Кто это ведёт
who-runs-unknown = Мы не знаем, кто это ведёт.
fact-ages = Кто может прийти
ages-unknown = Мы не знаем, кто может прийти. Можно спросить.
ages-from =
    { $least ->
        [one] Люди от { $least } года и старше.
        [few] Люди от { $least } лет и старше.
        [many] Люди от { $least } лет и старше.
       *[other] Люди от { $least } года и старше.
    }
ages-to =
    { $most ->
        [one] Люди до { $most } года, не старше.
        [few] Люди до { $most } лет, не старше.
        [many] Люди до { $most } лет, не старше.
       *[other] Люди до { $most } года, не старше.
    }
ages-between =
    { $most ->
        [one] Люди от { $least } до { $most } года.
        [few] Люди от { $least } до { $most } лет.
        [many] Люди от { $least } до { $most } лет.
       *[other] Люди от { $least } до { $most } года.
    }
fact-languages = Языки
languages-unknown = Мы не знаем, на каких языках там говорят.
languages-spoken = Там знают: { $languages }.
languages-help = Вам могут помочь. Языки: { $languages }.
fact-english = Ваш английский
english-unknown = Мы не знаем, сколько английского нужно.
english-none = Английский не нужен.
english-few = Хватит нескольких слов по-английски.
english-some = Нужно немного говорить по-английски.
fact-children = Дети
children-unknown = Мы не знаем, можно ли с детьми. Можно спросить.
children-welcome = Дети могут прийти с вами.
children-creche = Там есть кому присмотреть за вашими детьми.
children-no = Это для взрослых. С детьми нельзя.
children-for = Это для детей. Взрослый приходит тоже.
fact-size = Сколько людей
size-unknown = Мы не знаем, сколько людей приходит.
size-one = Вы и ещё один человек.
size-five = До 5 человек.
size-twelve = От 6 до 12 человек.
size-more = 13 человек или больше.

## The building, food, papers

fact-access = Здание
access-unknown = Мы не знаем, есть ли там ступеньки и туалет. Можно спросить.
access-step-free = Без ступенек, или есть лифт.
access-steps = Есть ступеньки.
access-toilet = Туалет подходит для инвалидной коляски.
access-no-toilet = Туалета для инвалидной коляски нет.
access-quiet = Там тихо.
access-not-quiet = Там бывает шумно.
access-loop = Есть звуковая петля для слуховых аппаратов.
access-bsl = Там знают британский жестовый язык.
fact-food = Еда
food-unknown = Мы не знаем, есть ли там еда.
food-free = Бесплатная еда.
food-drinks = Бесплатный чай или другие напитки.
food-bring = Еду приносите с собой.
food-halal = Халяльная еда.
food-vegetarian = Еда без мяса.
food-no-alcohol = Без алкоголя.
food-alcohol = Там продают алкоголь.
fact-prayer = Молитва
prayer-unknown = Мы не знаем, есть ли место для молитвы. Можно спросить.
prayer-room = Есть тихое место для молитвы.
prayer-breaks = На время молитвы они делают перерыв.
fact-papers = Документы
papers-unknown = Мы не знаем, нужны ли документы. Можно спросить.
papers-none = Никакие документы не нужны.
papers-name = Там записывают имя. Можно назвать любое.
papers-proof = Нужно кое-что показать:

## The visit

fact-first-time = В первый раз
first-unknown = Мы не знаем, как там бывает в первый раз.
first-hello = У двери с вами здороваются.
first-tea = Там есть чай или кофе.
first-watch = Можно просто смотреть.
first-friend = Можно прийти с другом или подругой.
first-round = Вам покажут, где что.
first-name = Имя называете, если хотите.
first-leave = Уйти можно, когда хотите.
first-no-story = Никто не спросит, почему вы уехали из своей страны.
first-speaker = Можно сесть с тем, кто говорит на вашем языке.
first-lent = Всё нужное вам дают на время.
fact-meet = Встретят ли вас
meet-unknown = Мы не знаем, могут ли вас встретить. Можно спросить.
meet-door = Вас могут встретить у двери.
meet-stop = Вас могут встретить на остановке автобуса.
meet-call = Вам могут позвонить до того, как вы придёте.
meet-no = Встретить вас никто не может.
fact-photos = Фотографии
photos-unknown = Мы не знаем, фотографируют ли там.
photos-no = Там никто не фотографирует.
photos-yes = Вас фотографируют, только если вы согласны.
fact-room = Места
room-unknown = Мы не знаем, есть ли места.
room-places = Места есть.
room-wait =
    { $weeks ->
        [one] Ждать примерно { $weeks } неделю.
        [few] Ждать примерно { $weeks } недели.
        [many] Ждать примерно { $weeks } недель.
       *[other] Ждать примерно { $weeks } недели.
    }
room-full = Сейчас мест нет.
tag-places = Есть места
tag-wait =
    { $weeks ->
        [one] Ждать { $weeks } неделю
        [few] Ждать { $weeks } недели
        [many] Ждать { $weeks } недель
       *[other] Ждать { $weeks } недели
    }
tag-full = Мест нет
fact-joining = Как к ним попасть
joining-unknown = Мы не знаем, как к ним попасть. Можно спросить.
joining-drop-in = Просто приходите. Спрашивать не нужно.
joining-ask = Сначала спросите, потом приходите.
joining-book = Нужно заранее записаться.
fact-reply = Их ответ
reply-unknown = Мы не знаем, как быстро они отвечают.
reply-days =
    { $days ->
        [one] Отвечают примерно через { $days } день.
        [few] Отвечают примерно через { $days } дня.
        [many] Отвечают примерно через { $days } дней.
       *[other] Отвечают примерно через { $days } дня.
    }
fact-how-long = Как долго
how-long-unknown = Мы не знаем, как долго можно ходить.
how-long-as-you-like = Можно ходить, сколько хотите.
how-long-weeks =
    { $weeks ->
        [one] Это длится { $weeks } неделю.
        [few] Это длится { $weeks } недели.
        [many] Это длится { $weeks } недель.
       *[other] Это длится { $weeks } недели.
    }
how-long-once = Это будет только один раз.
how-long-until = Это будет до { $date }.
how-long-over = Это закончилось { $date }.
fact-after = А потом
after-unknown = Мы не знаем, что бывает потом.
after-again = Можно прийти ещё раз.
after-next = Вам помогают найти, куда пойти дальше.
after-goes-on = Потом это уже другая группа.
fact-you-get = Что вы получите
you-get-unknown = Мы не знаем, дают ли там бумагу, которую можно показать.
you-get-certificate = Бумагу о том, что вы там делали.
you-get-reference = Письмо для работы или учёбы.
fact-checked = Последняя проверка
checked-unknown = Мы не знаем, когда это проверяли в последний раз.
checked-group = Группа проверила это { $date }.
checked-hub = Мы проверили это { $date }.
checked-directory = Те, у кого мы взяли список, проверили это { $date }.
checked-old = Это было давно. Что-то могло измениться.
card-old = Это давно никто не проверял.

## Around the facts

fact-read-from-text = Мы прочитали это в их тексте.
facts-unknown-title = Чего мы не знаем
facts-own-words = Что они пишут сами
facts-own-words-note = Это написали они. Мы ничего не меняли.
facts-website = Сайт
facts-phone = Телефон
facts-email = Электронная почта
alert-cancelled = Сейчас этого нет.
alert-moved = Сейчас это в другом месте.
alert-note = Есть новость:
alert-until = До { $date }.

## Names of languages

lang-am = амхарский
lang-ar = арабский
lang-bn = бенгальский
lang-bsl = британский жестовый
lang-ckb = курдский сорани
lang-cy = валлийский
lang-en = английский
lang-es = испанский
lang-fa = фарси
lang-fa-af = дари
lang-fr = французский
lang-hi = хинди
lang-kmr = курдский курманджи
lang-om = оромо
lang-pa = панджаби
lang-pl = польский
lang-ps = пушту
lang-pt = португальский
lang-ro = румынский
lang-ru = русский
lang-so = сомалийский
lang-sq = албанский
lang-sw = суахили
lang-ta = тамильский
lang-ti = тигринья
lang-tr = турецкий
lang-uk = украинский
lang-ur = урду
lang-vi = вьетнамский
lang-zh = китайский
lang-other = { $name }
facts-translate = Перевести на мой язык
facts-machine = Это перевёл сам телефон. Он может ошибиться.
facts-machine-failed = Телефон не смог это сделать.
