### Looking for a word or a printed number, and what is said when nothing fits.

search-label = Что вы ищете?
search-hint = Пишите по-русски или по-английски. Или наберите номер с плаката.
search-danger = Вы в опасности? Этим людям можно позвонить сейчас.
search-meant = Мы искали:
search-part = Ничего не подходит ко всем вашим словам. Вот что подходит к некоторым.
search-failed = Сейчас искать по словам не получается. Картинки работают.
search-number-unknown = С таким номером здесь ничего нет. Посмотрите на него ещё раз.
search-without = Без этих слов: { $count }
search-any-kind = Любые варианты: { $count }
search-online = Из дома, с телефона или компьютера: { $count }
search-others = Другое, что может вам понравиться
search-number = Чтобы найти это снова, наберите номер: { $number }
search-which-language = Какой язык?
