### Listen: the page is read aloud.

listen = Послухати
listen-failed = Звук не завантажився. Перевірте зв’язок і спробуйте знову.
