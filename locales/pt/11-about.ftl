### Who runs this site, and where its list comes from.

about-open = Quem cuida deste site
about-hub = Quem cuida deste site: { $hub }.
about-readers = Quem lê a sua mensagem
about-reads = Só quem está nesta lista pode abrir uma mensagem. Antes de enviar, dizemos quem a recebe.
about-safe-title = Se alguém não está em segurança
about-safe = Pode falar com: { $who }.
about-what = O que é este site
about-what-list = É uma lista de coisas para fazer aqui perto. É grátis.
about-what-ask = Pode pedir para ir também. Só se quiser.
about-cannot-groups = Os grupos são de outras pessoas. O que nos dizem pode estar errado, ou ser antigo.
about-cannot-room = Não podemos prometer que haja lugar.
directory-open = Sobre esta lista
directory-licence = As regras para usar a lista: { $licence }
directory-age = De quando é
directory-made = Dia em que fizemos esta lista: { $date }.
directory-newest = A verificação mais nova: { $ago }.
directory-oldest = A verificação mais antiga: { $ago }.
directory-unchecked =
    { $count ->
        [one] De { $count } coisa, não sabemos o dia da última verificação.
        [many] De { $count } coisas, não sabemos o dia da última verificação.
       *[other] De { $count } coisas, não sabemos o dia da última verificação.
    }
ago-days =
    { $days ->
        [0] hoje
        [one] há { $days } dia
        [many] há { $days } dias
       *[other] há { $days } dias
    }
ago-months =
    { $months ->
        [one] há cerca de { $months } mês
        [many] há cerca de { $months } meses
       *[other] há cerca de { $months } meses
    }
ago-years =
    { $years ->
        [one] há cerca de { $years } ano
        [many] há cerca de { $years } anos
       *[other] há cerca de { $years } anos
    }
directory-checked-title = O que quer dizer “Última verificação”
directory-checked = Nesse dia, alguém viu se tudo ainda era verdade.
directory-checked-who = Foi o grupo, ou fomos nós, ou as pessoas que fizeram a lista.
directory-order-title = O que vem primeiro
directory-order = Se disser de onde sai, primeiro vem o mais perto. Depois o que começa mais cedo. Depois por nome.
directory-order-same = É igual para todos. Ninguém pode pagar para vir primeiro.
directory-unknown-title = O que não sabemos
directory-unknown = Quando um grupo não diz, escrevemos “Não sabemos”. Não tentamos adivinhar. Pode perguntar.
about-words = Ajudar com as palavras
