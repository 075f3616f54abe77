### The hub that runs this site.

hub-talk = Поговорити з людиною
hub-where = Приходьте сюди: { $hub }.
hub-phone = Або подзвоніть: { $phone }.
hub-open-today = Сьогодні: { $time }.
hub-open-some-time = Сьогодні відчинено. Ми не знаємо, о котрій.
hub-closed-today = Сьогодні зачинено.
hub-open-unknown = Ми не знаємо, чи сьогодні відчинено.
