### The hub that runs this site.

hub-talk = له يو کس سره خبرې وکړئ
hub-where = دلته راشئ: { $hub }.
hub-phone = يا زنګ ووهئ: { $phone }.
hub-open-today = نن: { $time }.
hub-open-some-time = نن پرانيستی دی. وختونه يې راته معلوم نه دي.
hub-closed-today = نن پرانيستی نه دی.
hub-open-unknown = موږ نه پوهېږو چې نن پرانيستی دی که نه.
