### Who runs this site, and where its list comes from.

about-open = Кто ведёт этот сайт
about-hub = Кто ведёт этот сайт: { $hub }.
about-readers = Кто читает ваше сообщение
about-reads = Открыть сообщение могут только они. До отправки мы говорим вам, кто его получит.
about-safe-title = Если кому-то грозит опасность
about-safe = С кем можно поговорить: { $who }.
about-what = Что это за сайт
about-what-list = Это список того, чем можно заняться рядом с вами. Это бесплатно.
about-what-ask = Здесь можно попроситься прийти. Но это не обязательно.
about-cannot-groups = Группы ведут другие люди. То, что они нам говорят, может быть неверным или устареть.
about-cannot-room = Мы не можем обещать, что для вас есть место.
directory-open = Об этом списке
directory-licence = По каким правилам его можно брать: { $licence }
directory-age = Насколько он свежий
directory-made = Мы составили этот список { $date }.
directory-newest = Последняя проверка была { $ago }.
directory-oldest = Самая давняя проверка была { $ago }.
directory-unchecked =
    { $count ->
        [one] Для { $count } варианта мы не знаем дня последней проверки.
        [few] Для { $count } вариантов мы не знаем дня последней проверки.
        [many] Для { $count } вариантов мы не знаем дня последней проверки.
       *[other] Для { $count } варианта мы не знаем дня последней проверки.
    }
ago-days =
    { $days ->
        [0] сегодня
        [one] { $days } день назад
        [few] { $days } дня назад
        [many] { $days } дней назад
       *[other] { $days } дня назад
    }
ago-months =
    { $months ->
        [one] около { $months } месяца назад
        [few] около { $months } месяцев назад
        [many] около { $months } месяцев назад
       *[other] около { $months } месяца назад
    }
ago-years =
    { $years ->
        [one] около { $years } года назад
        [few] около { $years } лет назад
        [many] около { $years } лет назад
       *[other] около { $years } года назад
    }
directory-checked-title = Что значит «Последняя проверка»
directory-checked = В этот день кто-то посмотрел, всё ли ещё верно.
directory-checked-who = Это сделала группа, или мы, или те, кто составил список.
directory-order-title = Что идёт первым
directory-order = Если вы скажете, откуда будете добираться, сначала идёт то, что ближе. Потом то, что раньше. Потом по названию.
directory-order-same = Для всех порядок одинаковый. Никто не может заплатить, чтобы стоять первым.
directory-unknown-title = Чего мы не знаем
directory-unknown = Если группа чего-то не сказала, мы пишем «Мы не знаем». Мы не гадаем. Вы можете спросить.
about-words = Помогите с переводом
