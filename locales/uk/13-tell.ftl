### A note to the hub: something is missing, or something is wrong. No name, no answer.

tell-missing-open = Скажіть нам, чого бракує
tell-wrong-open = Тут щось не так

tell-missing-title = Чого бракує?
tell-wrong-title = Що не так?
tell-language-title = Яка мова вам потрібна?

tell-missing-label = Що ви шукали?
tell-wrong-label = Можна написати, що саме. Можна нічого не писати.
tell-language-label = Напишіть, будь ласка, назву мови.
tell-hint = Будь ласка, не пишіть імен і номерів телефону.
tell-missing-why = Чому ми питаємо: щоб люди тут могли це знайти або почати.
tell-wrong-why = Чому ми питаємо: щоб ніхто не йшов туди даремно.
tell-language-why = Чому ми питаємо: щоб більше людей могли це прочитати.
tell-who = Відкрити це може тільки { $receiver }. Імені тут немає, тому відповісти вам не зможуть.
note-empty = Напишіть, будь ласка, що ви шукали.
tell-done = Дякуємо. Це вже отримали: { $receiver }.

note-missing-line = Хтось не знайшов тут ось цього.
note-language-line = Хтось просить додати ще одну мову.
note-changed-line = В одному повідомленні щось змінилося.
note-wrong-line = Хтось каже, що тут щось не так: { $name }.

## For groups

tell-group = Ви з цієї групи?
tell-stopped = Ми більше не збираємося
tell-stopped-why = Якщо ваша група більше не збирається, натисніть тут. Наш центр подивиться, перш ніж її прибрати.
note-stopped-line = Група: { $name }. Хтось каже, що пише від цієї групи і що вона більше не збирається.
note-group-line = Група подивилася свою сторінку: { $name }.
note-group-right = Це правильно:
note-group-wrong = Це неправильно ({ $label }):
note-group-else = Ще вони кажуть:

group-title = Чи це правильно?
group-intro = Ця сторінка для людей, які ведуть цю групу. Гляньте, будь ласка, на кожен рядок. Чи він правильний?
group-all = Тут усе правильно
group-right = Це правильно
group-wrong = Це неправильно
group-instead = А як правильно?
group-unknown = Цього ми не знаємо. Можна сказати нам нижче.
group-else = Що ще нам варто знати?
group-once = Це посилання працює один раз.
group-not-all = Виберіть, будь ласка, у кожному рядку: правильно чи ні?

went-open = Ви там уже були? Як було?
went-title = Як там було?
went-welcome = Вам там були раді?
went-safe = Ви почувалися там безпечно?
went-again = Ви пішли б туди ще раз?
went-not-sure = Ще не знаю
went-why = Чому ми питаємо: щоб і наступній людині було добре. Імені ми не надсилаємо.
went-empty = Дайте відповідь хоча б на одне запитання, а потім надішліть.
note-went-line = Хтось уже побував тут: { $thing }.
