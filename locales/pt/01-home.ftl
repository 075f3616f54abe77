### The first pages: language, what would make life better, where, the list.

site-name = Venha também
language-title = Escolha a sua língua
language-change = Mudar de língua
language-machine = Um computador escreveu isto. Nenhuma pessoa verificou.
language-not-checked = ainda por verificar
language-find = Procure a sua língua
language-none = Ainda não temos esta língua.
language-ask = Pedir a minha língua
home-title = O que faria a sua vida melhor?
home-hint = Escolha uma coisa ou mais. Pode mudar quando quiser.
need-people = Quero conhecer pessoas
need-fun = Quero alegria e diversão
need-move = Quero mexer o corpo
need-make = Quero criar com as mãos
need-outside = Quero estar ao ar livre
need-english = Quero aprender inglês
need-children = Quero coisas para fazer com os meus filhos
need-basics = Preciso de comida, roupa ou coisas para a casa
need-letters = Preciso de ajuda com cartas, dinheiro ou casa
need-sad = Sinto tristeza, preocupação ou solidão
need-give = Quero trabalho, estudo ou ajudar os outros
home-anything = Não sei bem. Mostrar tudo.
home-show =
    { $count ->
        [0] Ainda nada. Ver mesmo assim
        [one] Mostrar { $count } coisa
        [many] Mostrar { $count } coisas
       *[other] Mostrar { $count } coisas
    }
home-promise = Não é preciso dizer o nome. Não guardamos o que vê aqui.
home-sad-help = É demais neste momento? Toque em “Pedir ajuda agora”.
place-label = De onde saio
place-any = Qualquer lugar
place-near-me = Perto de mim
place-postcode = Escrever um código postal
place-postcode-label = A primeira parte do código postal
place-postcode-hint = É assim: { $short } ou { $long }. Não precisamos do resto.
place-postcode-unknown = Não conhecemos este código por aqui. Por favor, veja de novo a primeira parte.
place-searching = O telefone pode perguntar se deixa. Nós nunca vemos o lugar exato.
place-not-found = O telefone não disse onde está. Pode escolher um lugar.
place-first = Esta lista é longa. Diga de onde sai, e mostramos o que há perto.
list-title = Coisas que pode fazer
list-title-near = Perto de { $place }
list-count =
    { $count ->
        [0] Ainda não há nada aqui.
        [one] { $count } coisa.
        [many] { $count } coisas.
       *[other] { $count } coisas.
    }
list-order-near = Primeiro o mais perto. Depois o que começa mais cedo.
list-order-soon = Primeiro o que começa mais cedo.
list-order-own = Primeiro o que há aqui: { $hub }. Depois o mais perto e o que começa mais cedo.
list-further = Procurar também mais longe ({ $count })
list-anywhere = Mais online ou por telefone ({ $count })
list-none = Ainda não há nada assim. Veja uma destas coisas.
list-everything = Mostrar tudo
list-choose-again = Escolher outra vez
list-source = Esta lista vem de: { $source }.
list-more = Mostrar mais
back = Voltar
loading = Está quase. O sinal pode estar fraco.
list-pair = { $first }, { $rest }
walk-minutes =
    { $minutes ->
        [one] { $minutes } minuto a pé
        [many] { $minutes } minutos a pé
       *[other] { $minutes } minutos a pé
    }
walk-minutes-about =
    { $minutes ->
        [one] Cerca de { $minutes } minuto a pé
        [many] Cerca de { $minutes } minutos a pé
       *[other] Cerca de { $minutes } minutos a pé
    }
miles-away =
    { $miles ->
        [one] A cerca de { $miles } milha
        [many] A cerca de { $miles } milhas
       *[other] A cerca de { $miles } milhas
    }
link-gone = Isso já não está aqui. Há outras coisas.
finish = Terminar e esquecer
finish-hint = Ao tocar aqui, este aparelho esquece o que foi escrito.
