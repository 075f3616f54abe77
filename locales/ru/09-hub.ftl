### The hub that runs this site.

hub-talk = Поговорить с человеком
hub-where = Приходите сюда: { $hub }.
hub-phone = Или позвоните: { $phone }.
hub-open-today = Сегодня: { $time }.
hub-open-some-time = Сегодня открыто. В какие часы, мы не знаем.
hub-closed-today = Сегодня закрыто.
hub-open-unknown = Мы не знаем, открыто ли сегодня.
