### Who runs this site, and where its list comes from.

about-open = Хто веде цей сайт
about-hub = Цей сайт веде { $hub }.
about-readers = Хто читає ваше повідомлення
about-reads = Відкрити його можуть тільки вони. Перш ніж ви надішлете, ми скажемо, хто його отримає.
about-safe-title = Якщо хтось не в безпеці
about-safe = З вами може поговорити { $who }.

about-what = Що це за сайт
about-what-list = Це список того, що можна робити поруч із вами. Це безкоштовно.
about-what-ask = Можна написати, що ви хочете прийти. Можна й не писати.
about-cannot-groups = Групи ведуть інші люди. Те, що вони нам кажуть, може бути неправильне або старе.
about-cannot-room = Ми не можемо обіцяти, що для вас є місце.

directory-open = Про цей список
directory-licence = Правила користування: { $licence }
directory-age = Наскільки він свіжий
directory-made = Ми склали цей список: { $date }.
directory-newest = Остання перевірка: { $ago }.
directory-oldest = Найдавніша перевірка: { $ago }.
directory-unchecked =
    { $count ->
        [one] Для { $count } варіанта ми не знаємо дня останньої перевірки.
        [few] Для { $count } варіантів ми не знаємо дня останньої перевірки.
        [many] Для { $count } варіантів ми не знаємо дня останньої перевірки.
       *[other] Для { $count } варіанта ми не знаємо дня останньої перевірки.
    }
ago-days =
    { $days ->
        [0] сьогодні
        [one] { $days } день тому
        [few] { $days } дні тому
        [many] { $days } днів тому
       *[other] { $days } дня тому
    }
ago-months =
    { $months ->
        [one] приблизно { $months } місяць тому
        [few] приблизно { $months } місяці тому
        [many] приблизно { $months } місяців тому
       *[other] приблизно { $months } місяця тому
    }
ago-years =
    { $years ->
        [one] приблизно { $years } рік тому
        [few] приблизно { $years } роки тому
        [many] приблизно { $years } років тому
       *[other] приблизно { $years } року тому
    }

directory-checked-title = Що означає «Остання перевірка»
directory-checked = Того дня хтось подивився, чи все це ще правда.
directory-checked-who = Це зробила група, або ми, або люди, які склали список.
directory-order-title = Що стоїть першим
directory-order = Якщо скажете, звідки вирушаєте, спочатку буде найближче. Потім те, що найраніше. Потім за назвою.
directory-order-same = Для всіх однаково. Ніхто не може заплатити, щоб стояти першим.
directory-unknown-title = Чого ми не знаємо
directory-unknown = Коли група чогось не каже, ми пишемо «Ми не знаємо». Ми не вгадуємо. Можна запитати.
about-words = Допоможіть із перекладом
