### A note to the hub: something is missing, or something is wrong. No name, no answer.

tell-missing-open = Сказать, чего не хватает
tell-wrong-open = Здесь что-то не так
tell-missing-title = Чего не хватает?
tell-wrong-title = Что не так?
tell-language-title = Какой язык вам нужен?
tell-missing-label = Что вы искали?
tell-wrong-label = Можно написать, что именно. А можно ничего не писать.
tell-language-label = Пожалуйста, напишите название языка.
tell-hint = Пожалуйста, не пишите имён и номеров телефона.
tell-missing-why = Почему мы спрашиваем: чтобы люди здесь могли это найти или начать.
tell-wrong-why = Почему мы спрашиваем: чтобы никто не пошёл туда зря.
tell-language-why = Почему мы спрашиваем: чтобы больше людей могли это прочитать.
tell-who = Открыть это могут только здесь: { $receiver }. Имени там нет, поэтому ответить вам не смогут.
note-empty = Пожалуйста, напишите, что вы искали.
tell-done = Спасибо. Уже дошло: { $receiver }.
note-missing-line = Кто-то этого здесь не нашёл.
note-language-line = Кто-то просит добавить ещё один язык.
note-changed-line = В одном сообщении что-то изменилось.
note-wrong-line = Кто-то говорит, что здесь что-то не так: { $name }.

## For groups

tell-group = Вы из этой группы?
tell-stopped = Наша группа закрылась
tell-stopped-why = Если ваша группа закрылась, нажмите сюда. Центр сначала посмотрит, а потом уберёт её.
note-stopped-line = Кто-то говорит, что он из этой группы: { $name }. Он говорит, что группа закрылась.
note-group-line = Группа посмотрела свою страницу: { $name }.
note-group-right = Это верно:
note-group-wrong = Это неверно ({ $label }):
note-group-else = Ещё они говорят:
group-title = Всё верно?
group-intro = Эта страница для тех, кто ведёт эту группу. Пожалуйста, посмотрите на каждую строку. Всё ли верно?
group-all = Здесь всё верно
group-right = Это верно
group-wrong = Это неверно
group-instead = А как верно?
group-unknown = Этого мы не знаем. Можете написать нам ниже.
group-else = Что ещё нам нужно знать?
group-once = Эта ссылка сработает один раз.
group-not-all = Пожалуйста, выберите в каждой строке: верно или нет?
went-open = Вы там уже были? Как вам?
went-title = Как там было?
went-welcome = Вам там были рады?
went-safe = Вам было там спокойно, не страшно?
went-again = Вы пошли бы туда ещё раз?
went-not-sure = Пока не знаю
went-why = Почему мы спрашиваем: чтобы следующему человеку там тоже было хорошо. Имя мы не отправляем.
went-empty = Ответьте на один вопрос, потом отправьте.
note-went-line = Кто-то там уже был: { $thing }.
