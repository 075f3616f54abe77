### Listen: the page is read aloud.

listen = Слушать
listen-failed = Звук не загрузился. Проверьте связь и попробуйте ещё раз.
