### The hub that runs this site.

hub-talk = Hablar con una persona
hub-where = Venga a: { $hub }.
hub-phone = O llame al { $phone }.
hub-open-today = Hoy: { $time }.
hub-open-some-time = Hoy está abierto. No sabemos a qué horas.
hub-closed-today = Hoy no está abierto.
hub-open-unknown = No sabemos si hoy está abierto.
