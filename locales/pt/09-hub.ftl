### The hub that runs this site.

hub-talk = Falar com uma pessoa
hub-where = Venha até aqui: { $hub }.
hub-phone = Ou ligue para { $phone }.
hub-open-today = Hoje: { $time }.
hub-open-some-time = Hoje está aberto. Não sabemos a que horas.
hub-closed-today = Hoje não abre.
hub-open-unknown = Não sabemos se hoje está aberto.
