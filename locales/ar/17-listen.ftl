### Listen: the page is read aloud.

listen = استمع

listen-failed = لم يصل الصوت. يمكنك التأكد من الشبكة والمحاولة مرة أخرى.
