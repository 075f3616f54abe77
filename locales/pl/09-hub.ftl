### The hub that runs this site.

hub-talk = Porozmawiaj z człowiekiem
hub-where = Przyjdź tutaj: { $hub }.
hub-phone = Albo zadzwoń: { $phone }.
hub-open-today = Dziś: { $time }.
hub-open-some-time = Dziś otwarte. Nie wiemy, w jakich godzinach.
hub-closed-today = Dziś zamknięte.
hub-open-unknown = Nie wiemy, czy dziś jest otwarte.
