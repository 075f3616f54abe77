### The message, shown before it is sent. Critical: shown in English too until two people have checked this language.

check-title = Перевірте своє повідомлення
check-to = Кому: { $receiver }
check-reads = Відкрити його можуть тільки ці люди: { $receiver }.
check-told = Нам сказали ({ $receiver }):
check-english-title = Вони прочитають це англійською:
check-sealed = Ми запечатуємо ваше повідомлення вже на цьому телефоні. Зберігаємо його так, щоб відкрити міг тільки наш центр. Люди, які ведуть цей сайт, можуть змінити сам сайт.
check-cannot = Суд може змусити їх показати це. Якщо дитина в небезпеці, їм, можливо, доведеться комусь сказати.
check-once = Ви надсилаєте це одне повідомлення. Більше ні на що ви не погоджуєтеся.
check-change = Змінити
check-send = Надіслати
check-do-not-send = Не надсилати
check-other-ways = Або нічого не надсилати:
check-copy = Скопіювати слова
check-print = Роздрукувати
check-show = Можна показати цей екран людині, яка тут працює.
check-copied = Слова скопійовано.
check-copy-failed = Скопіювати не вдалося. Можна показати цей екран.

## The lines of the message

line-name = Звертайтеся до мене, будь ласка, так: { $name }.
line-come = Я хочу прийти сюди: { $thing }.
line-wait = Я хочу чекати на місце тут: { $thing }.
line-question = У мене є запитання про це: { $thing }.
line-my-question = Моє запитання:
line-call-me = Розкажіть мені, будь ласка, що є поруч зі мною, куди можна прийти.
line-for-someone = Я пишу це для людини, якій допомагаю.
line-agreed = Ця людина знає про це, і вона згодна.
line-with-me = Ця людина зараз поруч зі мною.
line-text = Напишіть мені СМС на номер { $phone }.
line-call = Подзвоніть мені на номер { $phone }.
line-whatsapp = Напишіть мені у WhatsApp: { $phone }.
line-email = Напишіть мені на електронну пошту: { $email }.
line-come-in = Я прийду й поговорю. Будь ласка, залиште відповідь для мене.
line-shared = Цей телефон можуть бачити інші люди. Будь ласка, пишіть тільки «Передзвоніть нам». Не називайте групу.
line-not-shared = Цього телефона більше ніхто не бачить.
line-no-voicemail = Будь ласка, не залишайте голосового повідомлення.
line-voicemail = Можна залишити голосове повідомлення.
line-voicemail-name = У голосовому повідомленні можна сказати, хто ви.
line-voicemail-no-name = У голосовому повідомленні, будь ласка, не кажіть, хто ви.
line-when = Зручний час: { $times }.
line-language = Моя мова: { $language }.
line-interpreter = Будь ласка, нехай там буде людина, яка знає англійську й мою мову.
line-no-interpreter = Мені не треба, щоб хтось допомагав із мовою.
line-woman = Я хочу говорити з жінкою.
line-man = Я хочу говорити з чоловіком.
line-children =
    { $count ->
        [one] Зі мною прийде { $count } дитина.
        [few] Зі мною прийдуть { $count } дитини.
        [many] Зі мною прийдуть { $count } дітей.
       *[other] Зі мною прийдуть { $count } дитини.
    }
line-helps = Мені допоможе прийти: { $helps }.
line-else = Ще хочу сказати:
