### A shared screen: is somebody still there?

idle-title = Вы ещё здесь?
idle-hint = Если не нажать, этот экран сотрёт то, что вы написали.
idle-left = Осталось секунд: { $seconds }
kiosk-squares = Наведите камеру телефона на квадрат. Телефон спросит, звонить ли.
idle-stay = Я ещё здесь
kiosk-talk = Поговорить с человеком здесь
