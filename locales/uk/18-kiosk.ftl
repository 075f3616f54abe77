### A shared screen: is somebody still there?

idle-title = Ви ще тут?
idle-hint = Якщо не натиснете, з цього екрана зникне все, що ви написали.
idle-left = Залишилося секунд: { $seconds }
kiosk-squares = Наведіть камеру свого телефона на квадрат. Телефон спитає, чи хочете подзвонити.
idle-stay = Я ще тут
kiosk-talk = Поговорити тут із людиною
