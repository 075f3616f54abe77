### Where things are: a drawing of what was found, around where somebody starts.

around-open = Показати, де це
around-pick = Спершу виберіть місце. Це вгорі цієї сторінки.
around-hint = Ви починаєте посередині. Північ угорі. Кожне коло показує, скільки йти пішки.
around-ring = { $minutes } хв
around-about = Десь тут
around-further = Задалеко, щоб тут показати: { $count }.
around-unplaced = Не показано: { $count }. Це онлайн або телефоном, або ми не знаємо, де це.
