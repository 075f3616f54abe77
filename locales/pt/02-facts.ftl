### What can be said of a thing: a label, a sentence for each value, and one for “we do not know”.

## When

fact-when = Quando
when-unknown = Não sabemos quando é. Pode perguntar.
when-every-week = Todas as semanas: { $days }
when-every-weeks = De { $weeks } em { $weeks } semanas: { $days }
when-monthly =
    { $nth ->
        [first] O primeiro dia de { $day } do mês
        [second] O segundo dia de { $day } do mês
        [third] O terceiro dia de { $day } do mês
        [fourth] O quarto dia de { $day } do mês
        [fifth] O quinto dia de { $day } do mês
       *[last] O último dia de { $day } do mês
    }
when-month-day = Dia { $day } de cada mês
when-with-time = { $days }, { $time }
when-on-days = Aberto: { $days }
when-now = É agora
when-next = Próxima vez: { $date }
when-dates-over = As datas que sabemos já passaram. Pergunte quando é a próxima.
when-which-week = Não sabemos em que semana. Pergunte quando é a próxima.
when-term-time = Só quando as escolas estão abertas.
time-from = a partir das { $from }

## Where

fact-where = Onde
where-unknown = Não sabemos onde é. Pode perguntar.
where-ask = Peça o endereço. Fica em { $area }.
where-ask-only = Peça o endereço.
where-online = Online, no telefone ou no computador.
where-comes = As pessoas vêm a sua casa.
where-phone = Por telefone.
where-about = Só sabemos mais ou menos onde é.

## Cost and travel

fact-cost = Preço
cost-unknown = Não sabemos quanto custa. Pode perguntar.
cost-free = Grátis.
cost-free-gifts = Grátis. Pode dar dinheiro, se quiser.
cost-price = { $price }
cost-range = De { $least } a { $most }
cost-what-you-can = Paga o que puder. Pode ser nada.
fact-travel = Autocarro (ônibus)
travel-unknown = Não sabemos se ajudam com o autocarro (ônibus).
travel-bus-paid = Pagam o autocarro (ônibus), ida e volta.
travel-lift = Vão buscar e levam de volta para casa.
travel-none = Não pagam o autocarro (ônibus).

## People

fact-who-comes = Quem vem
who-unknown = Não sabemos quem vem. Pode perguntar antes.
who-many-countries = Pessoas de muitos países.
who-mostly-local = A maioria vive aqui há muito tempo.
who-new-arrivals = Outras pessoas que chegaram há pouco tempo.
who-mostly-older = A maioria são pessoas mais velhas.
who-mostly-young = A maioria são jovens.
who-families = A maioria são famílias.
fact-women-men = Mulheres ou homens
women-men-unknown = Não sabemos se é para mulheres ou para homens.
women-men-everyone = Podem vir mulheres e homens.
women-men-women = Só mulheres.
women-men-men = Só homens.
women-men-times = Para todas as pessoas. Há horas só para mulheres.
fact-who-runs = Quem organiza
who-runs-unknown = Não sabemos quem organiza.
fact-ages = Quem pode vir
ages-unknown = Não sabemos quem pode vir. Pode perguntar.
ages-from = Pessoas de { $least } anos ou mais.
ages-to = Pessoas de { $most } anos ou menos.
ages-between = Pessoas de { $least } a { $most } anos.
fact-languages = Línguas
languages-unknown = Não sabemos que línguas falam.
languages-spoken = Falam: { $languages }.
languages-help = Alguém pode ajudar em: { $languages }.
fact-english = O seu inglês
english-unknown = Não sabemos quanto inglês é preciso.
english-none = Não é preciso saber inglês.
english-few = Bastam algumas palavras de inglês.
english-some = É preciso falar um pouco de inglês.
fact-children = Crianças
children-unknown = Não sabemos se as crianças podem vir. Pode perguntar.
children-welcome = Os seus filhos também podem vir.
children-creche = Alguém lá toma conta dos seus filhos.
children-no = É para adultos. As crianças não podem vir.
children-for = É para crianças. Vem também um adulto.
fact-size = Tamanho do grupo
size-unknown = Não sabemos quantas pessoas vêm.
size-one = Vai estar com uma só pessoa.
size-five = Até 5 pessoas.
size-twelve = De 6 a 12 pessoas.
size-more = 13 pessoas ou mais.

## The building, food, papers

fact-access = O edifício
access-unknown = Não sabemos se há escadas ou casa de banho (banheiro). Pode perguntar.
access-step-free = Não há escadas, ou há elevador.
access-steps = Há escadas.
access-toilet = A casa de banho (banheiro) dá para cadeira de rodas.
access-no-toilet = Casa de banho (banheiro) não dá para cadeira de rodas.
access-quiet = É um lugar calmo.
access-not-quiet = Pode haver barulho.
access-loop = Tem sistema de som para aparelhos de ouvido.
access-bsl = Alguém usa a língua gestual (de sinais) britânica.
fact-food = Comida
food-unknown = Não sabemos se há comida.
food-free = Comida grátis.
food-drinks = Chá ou outras bebidas grátis.
food-bring = Traga a sua comida.
food-halal = Comida halal.
food-vegetarian = Comida sem carne.
food-no-alcohol = Não há álcool.
food-alcohol = Vendem álcool.
fact-prayer = Oração
prayer-unknown = Não sabemos se há um lugar para rezar. Pode perguntar.
prayer-room = Há um lugar calmo para rezar.
prayer-breaks = Fazem uma pausa nas horas de rezar.
fact-papers = Documentos
papers-unknown = Não sabemos se são precisos documentos. Pode perguntar.
papers-none = Não é preciso nenhum documento.
papers-name = Escrevem um nome. Pode ser qualquer nome.
papers-proof = É preciso mostrar uma coisa:

## The visit

fact-first-time = A primeira vez
first-unknown = Não sabemos como é a primeira vez.
first-hello = Alguém recebe as pessoas na porta.
first-tea = Há chá ou café.
first-watch = Pode só ficar e olhar.
first-friend = Pode trazer um amigo ou uma amiga.
first-round = Alguém mostra o lugar.
first-name = Diz o seu nome só se quiser.
first-leave = Pode sair quando quiser.
first-no-story = Ninguém vai perguntar por que deixou o seu país.
first-speaker = Pode ficar ao lado de alguém que fala a sua língua.
first-lent = Emprestam o que for preciso.
fact-meet = Alguém à sua espera
meet-unknown = Não sabemos se alguém pode estar à sua espera. Pode perguntar.
meet-door = Alguém pode estar à sua espera na porta.
meet-stop = Alguém pode esperar na paragem do autocarro (ônibus).
meet-call = Alguém pode telefonar antes.
meet-no = Ninguém pode estar à sua espera.
fact-photos = Fotos
photos-unknown = Não sabemos se tiram fotos.
photos-no = Ninguém tira fotos.
photos-yes = Só tiram a sua foto se disser que sim.
fact-room = Lugar
room-unknown = Não sabemos se há lugar.
room-places = Há lugar.
room-wait =
    { $weeks ->
        [one] Espera cerca de { $weeks } semana.
        [many] Espera cerca de { $weeks } semanas.
       *[other] Espera cerca de { $weeks } semanas.
    }
room-full = Está cheio agora.
tag-places = Há lugar
tag-wait =
    { $weeks ->
        [one] Espera: { $weeks } semana
        [many] Espera: { $weeks } semanas
       *[other] Espera: { $weeks } semanas
    }
tag-full = Cheio agora
fact-joining = Como participar
joining-unknown = Não sabemos como participar. Pode perguntar.
joining-drop-in = É só vir. Não é preciso pedir.
joining-ask = Pergunte antes de vir.
joining-book = É preciso reservar lugar.
fact-reply = A resposta
reply-unknown = Não sabemos quanto tempo levam a responder.
reply-days =
    { $days ->
        [one] Respondem em cerca de { $days } dia.
        [many] Respondem em cerca de { $days } dias.
       *[other] Respondem em cerca de { $days } dias.
    }
fact-how-long = Quanto tempo
how-long-unknown = Não sabemos por quanto tempo pode vir.
how-long-as-you-like = Pode vir o tempo que quiser.
how-long-weeks =
    { $weeks ->
        [one] Dura { $weeks } semana.
        [many] Dura { $weeks } semanas.
       *[other] Dura { $weeks } semanas.
    }
how-long-once = É só uma vez.
how-long-until = Vai até { $date }.
how-long-over = O último dia foi: { $date }.
fact-after = Depois disso
after-unknown = Não sabemos o que vem depois.
after-again = Pode vir outra vez.
after-next = Ajudam a encontrar outra coisa depois.
after-goes-on = Continua como outro grupo.
fact-you-get = O que recebe
you-get-unknown = Não sabemos se dão um papel para mostrar.
you-get-certificate = Um papel que diz o que fez.
you-get-reference = Uma carta para trabalho ou estudo.
fact-checked = Última verificação
checked-unknown = Não sabemos quando foi a última verificação.
checked-group = Verificado pelo grupo: { $date }.
checked-hub = Verificado por nós: { $date }.
checked-directory = Verificado pela lista que usamos: { $date }.
checked-old = Já foi há muito tempo. Pode haver mudanças.
card-old = Há muito tempo que ninguém verifica isto.

## Around the facts

fact-read-from-text = Lemos isto no texto do grupo.
facts-unknown-title = O que não sabemos
facts-own-words = Nas palavras do grupo
facts-own-words-note = O grupo escreveu isto. Está tal como escreveu.
facts-website = Site
facts-phone = Telefone
facts-email = E-mail
alert-cancelled = Neste momento não há.
alert-moved = Neste momento é em outro lugar.
alert-note = Há uma novidade:
alert-until = Até { $date }.

## Names of languages

lang-am = amárico
lang-ar = árabe
lang-bn = bengali
lang-bsl = BSL (língua gestual/de sinais)
lang-ckb = curdo sorani
lang-cy = galês
lang-en = inglês
lang-es = espanhol
lang-fa = farsi (persa)
lang-fa-af = dari
lang-fr = francês
lang-hi = hindi
lang-kmr = curdo kurmanji
lang-om = oromo
lang-pa = punjabi
lang-pl = polaco (polonês)
lang-ps = pashto
lang-pt = português
lang-ro = romeno
lang-ru = russo
lang-so = somali
lang-sq = albanês
lang-sw = suaíli
lang-ta = tâmil
lang-ti = tigrínia
lang-tr = turco
lang-uk = ucraniano
lang-ur = urdu
lang-vi = vietnamita
lang-zh = chinês
lang-other = { $name }

facts-translate = Pôr isto na minha língua
facts-machine = Uma máquina no seu telefone fez isto. Pode ter erros.
facts-machine-failed = O seu telefone não conseguiu.
