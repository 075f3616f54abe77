### Take it with me: a calendar, a link, a card and paper, so that it need not be found again.

take-title = Узяти з собою

take-calendar = Додати в мій календар
take-calendar-title = Зустріч
take-calendar-hint = Ваш календар можуть бачити інші люди. Там буде тільки слово: { $title }.
take-calendar-name = Додати й назву
take-calendar-place = Додати й адресу
take-calendar-unknown = Ми не знаємо дня й часу. Тому в календар цього не додати. Можна запитати.
take-calendar-none = Ми не знаємо, коли буде знову.
take-calendar-look = Час може змінитися. Гляньте сюди ще раз, перш ніж піти.
take-calendar-term = Коли школи не працюють, цього немає. А в календарі воно буде щотижня.

take-share = Надіслати комусь
take-link = Скопіювати посилання
take-link-hint = Посилання відкриває цю сторінку. Про вас у ньому нічого немає.
take-code = Відкрити на іншому телефоні
take-code-hint = Наведіть на це камеру іншого телефона.
take-address = Скопіювати адресу
take-done = Скопійовано.
take-copy-failed = Скопіювати не вдалося. Можна записати.
take-failed = Ваш телефон не зміг цього зробити. Замість цього можна скопіювати слова.

take-card = Показати це в дорозі
take-card-title = Допоможіть мені, будь ласка, знайти це місце.
take-card-hint = Це можна показати водієві або біля дверей.
take-print = Роздрукувати цю сторінку
take-print-hint = Папір можуть побачити інші люди.
take-printed = Роздруковано: { $date }. Щось може змінитися.

take-map = Показати на моїй карті
take-map-hint = Це відкриє карти на телефоні. Вони знатимуть, куди ви йдете.
