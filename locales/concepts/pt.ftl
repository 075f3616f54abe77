### What people call things when they look for something, in Portuguese: words of Angola, Brazil,
### Guinea-Bissau and Portugal side by side. See en-GB.ftl.

## Sport and moving

football = futebol, jogar futebol, bola, futsal, jogar bola, pelada, futebol de salão, futibol
swimming = natação, nadar, piscina, aprender a nadar
walking = caminhada, caminhar, passear a pé, andar a pé, caminhadas, trilha
running = corrida, correr, jogging, atletismo
cycling = bicicleta, andar de bicicleta, ciclismo, pedalar, bike, bicicletas
gym = ginásio, academia, musculação, ginástica, exercício, malhar, exercícios
sport = desporto, esporte, esportes, desportos, (mexer), atividade física
yoga = ioga, yoga, pilates, alongamento, alongamentos
dance = dança, dançar, kizomba, samba, forró, semba, kuduro
cricket = críquete, cricket
basketball = basquetebol, basquete, basket, basquetball
volleyball = voleibol, vôlei
table-tennis = ténis de mesa, pingue pongue, badminton, ténis, ping pong
martial-arts = artes marciais, capoeira, boxe, karaté, caratê, judo, jiu jitsu, taekwondo, defesa pessoal, luta
snooker = bilhar, sinuca, snooker, matraquilhos, pebolim, bowling

## Fun and making

fun = diversão, divertir, distração, lazer, (brincar), passatempo
chess = xadrez, jogar xadrez
board-games = jogos de mesa, jogos de tabuleiro, jogos, jogo de cartas, baralho, dominó, damas
film = filme, filmes, cinema
trips = passeio, passeios, excursão, viagem, excursões
party = festa, festas, festival, carnaval, natal, ramadão, ramadã
choir = coro, coral, cantar, canto, canções, grupo coral
music = música, violão, guitarra, piano, instrumento, (banda), tocar música
drums = tambor, tambores, batuque, percussão, djembé, bateria
theatre = teatro, fazer teatro, atuar
art = arte, pintura, pintar, desenho, desenhar, artes
sewing = costura, costurar, máquina de costura, coser, costureira, alfaiate
knitting = tricô, croché, tricot, fazer malha, lãs
pottery = cerâmica, barro, olaria, argila
cooking = cozinhar, culinária, receitas, aprender a cozinhar
baking = fazer pão, bolos, fazer bolos, padaria, pastelaria, confeitaria, pão
crafts = artesanato, trabalhos manuais, fazer coisas à mão, bijuteria
woodwork = carpintaria, marcenaria, carpinteiro, madeira
repair = consertar, reparar, conserto, arranjar coisas, reparações, (avariado), (estragado)
photography = fotografia, fotografar, fotos, máquina fotográfica
writing = escrita, poesia, poemas, escrever poemas, escrita criativa
books = livros, livro, leitura, clube de leitura, grupo de leitura, (ler)

## Outside

outside = ar livre, ao ar livre, (fora de casa), ar puro, espaço verde
gardening = jardinagem, jardim, horta, plantas, plantar, flores, cultivar
farm = quinta, fazenda, animais, galinhas, cabras, quinta pedagógica
nature = natureza, pássaros, floresta, mata, bosque, aves
park = parque, parques
fishing = pesca, pescar
clean-up = apanhar lixo, limpar a rua, limpeza do bairro, limpar o rio, (lixo), mutirão

## English and learning

learn-english = aprender inglês, inglês, aulas de inglês, curso de inglês, falar inglês, aula de ingles, estudar inglês, english
conversation = conversação, praticar inglês, conversa em inglês, treinar inglês, clube de conversação
literacy = ler e escrever, aprender a ler, alfabetização, aprender a escrever, alfabeto, abecedário
maths = matemática, contas, aprender contas
computers = computadores, computador, informática, portátil, notebook, (internet), aprender computador, tablet
courses = cursos, curso, formação, faculdade, universidade, estudar, estudos, curso técnico
driving = conduzir, dirigir, carta de condução, carteira de motorista, aulas de condução, autoescola, escola de condução, tirar a carta
citizenship = cidadania, cidadania britânica, passaporte britânico, life in the uk, naturalização
homework = trabalhos de casa, dever de casa, lição de casa, explicador, aulas de reforço, explicações
school = escola, escolas, vaga na escola, matrícula, (uniforme)
library = biblioteca, bibliotecas
language-exchange = troca de línguas, intercâmbio de línguas, aprender línguas, tandem, aprender árabe

## Children and family

children = crianças, criança, filhos, (filho), (filha), miúdos, meninos
babies = bebés, bebê, recém nascido, nenê, (menos de cinco)
playgroup = brincar com crianças, brinquedos, parquinho, grupo de mães e bebés, brincadeiras
nursery = creche, infantário, jardim de infância, ama, babá, tomar conta de crianças, berçário
youth = jovens, jovem, adolescentes, juventude, clube de jovens, adolescente
story-time = hora do conto, histórias, contar histórias, contos
parents = pais, mães, (mãe), (pai), mamãs
pregnancy = gravidez, grávida, parteira, pré natal, gestante, grávidas, estou à espera de bebé
holiday-club = férias escolares, colónia de férias, férias, atividades de férias
girls = meninas, raparigas, menina, moças
family = família, famílias

## Food, clothes and things

food-bank = banco alimentar, cesta básica, cabaz de comida, comida grátis, comida de graça, cabaz, (fome), (sem comida), ajuda com comida
food = comida, (comer), alimentos, arroz
meal = refeição, almoço, jantar, sopa, comida quente, pequeno almoço, café da manhã, matabicho, refeições, almoçar
cafe = café, chá, tomar café, convívio com café, chá e conversa, cafezinho
clothes = roupa, roupas, vestuário, roupa usada, (calças), (vestido), roupa grátis
coats = casaco, casacos, agasalho, roupa de inverno, roupa quente, luvas, gorro, blusa de frio
shoes = sapatos, botas, sapato, calçado, sapatilhas, chinelos
furniture = móveis, mobília, cama, sofá, colchão, armário, mesa e cadeiras, (mesa), (geladeira), (frigorífico), (fogão)
kitchen-things = panelas, tachos, pratos, coisas de cozinha, louça, talheres
bedding = cobertores, cobertor, lençóis, roupa de cama, manta, edredão, edredom, toalhas, almofada, travesseiro
baby-things = coisas de bebé, fraldas, carrinho de bebé, leite em pó, leite de bebé, roupa de bebé
toiletries = produtos de higiene, sabonete, sabão, champô, xampu, pensos higiénicos, absorventes, pasta de dentes
warm-space = lugar quente, sala aquecida, (frio), (aquecimento), aquecer, espaço aquecido
shower = banho, duche, chuveiro, tomar banho
laundry = lavandaria, lavanderia, lavar roupa, máquina de lavar, lavar a roupa
wifi = wifi, wi fi, internet grátis, carregar o telefone, carregar o telemóvel, carregar o celular, (carregador)
sim-card = cartão sim, chip, saldo, dados móveis, créditos, (cartão), chip de celular, recarga
bus-pass = passe de autocarro, passe, bilhete de autocarro, dinheiro do transporte, passagem de ônibus, vale transporte, (autocarro), (ônibus), (transporte), (toca toca), (candongueiro)
charity-shop = loja de segunda mão, segunda mão, brechó, coisas usadas, (barato), bazar
halal = halal, comida halal, carne halal

## Letters, money and a home

letters = cartas, carta, formulários, formulário, preencher papéis, preencher formulário, ler uma carta, ajuda com cartas, (correio), (papéis)
bills = contas da casa, conta de luz, conta da luz, conta de água, conta da água, conta de gás, council tax, imposto da casa, fatura, faturas
debt = dívidas, dívida, devo dinheiro, empréstimo, (empréstimos)
benefits = apoios do estado, universal credit, subsídio, subsídios, abono, benefícios, (dinheiro), ajuda com dinheiro, auxílio, job centre
bank-account = conta no banco, conta bancária, (banco), abrir conta, poupança
housing = casa, renda, aluguel, aluguer, senhorio, apartamento, alojamento, moradia, despejo, arrendar, alugar, quarto, procurar casa
homeless = sem abrigo, sem casa, sem teto, (não tenho onde dormir), morador de rua, abrigo, dormir na rua, albergue
asylum = asilo, refugiado, refugiados, refugiada, refúgio, home office, pedido de asilo, pedir asilo, refugiadas
lawyer = advogado, advogada, ajuda legal, (tribunal), (recurso), advogado de imigração, defensor
visa = visto, evisa, autorização de residência, passaporte, residência, vistos, documentos de residência, share code
family-reunion = reunião familiar, reagrupamento familiar, trazer a minha família, trazer a família, trazer a minha mulher, (trazer o meu marido)
doctor = médico, médica, gp, enfermeira, enfermeiro, posto de saúde, centro de saúde, (doente), (febre)
dentist = dentista, dentes, (dente), dor de dentes, dor de dente
medicine = remédio, medicamentos, farmácia, remédios, receita médica
hospital = hospital, clínica, hospitais
translation = tradução, intérprete, tradutor, traduzir, tradutora
racism = racismo, discriminação, racista, crime de ódio, preconceito
advice = conselhos, aconselhamento, (informação), (informações), (problema), orientação, tirar dúvidas
printing = imprimir, fotocópia, impressora, digitalizar, xerox, fotocópias, impressão

## Feeling sad, and people

sad = tristeza, triste, (depressão), (chorar), (desânimo), saúde mental, (em baixo), (deprimido), (deprimida), depre
lonely = solidão, sozinho, sozinha, (sem amigos), (isolado), (isolada), solitário
worry = preocupação, ansiedade, stress, estresse, preocupado, preocupada, nervos, (nervoso), (nervosa), (medo), (pânico), ansioso
listener = alguém para falar, alguém para conversar, psicólogo, psicóloga, terapia, desabafar, alguém que escute, aconselhamento psicológico, terapeuta, alguém que ouça
trauma = trauma, pesadelos, não consigo dormir, insónia, memórias da guerra, (dormir)
grief = luto, perda, morreu alguém, (a minha mãe morreu), (o meu pai morreu), (funeral), (enterro), (faleceu)
phone-friend = amigo ao telefone, amigo por telefone, telefonema, alguém que me ligue, ligar para mim, companhia por telefone
home-visit = visita em casa, visita a casa, visitar em minha casa, vir a minha casa, não posso sair de casa
calm = relaxar, calma, meditação, respirar, relaxamento, descansar, respiração
addiction = vício, alcoolismo, álcool, problema com bebida, deixar de fumar, parar de fumar, drogas, dependência, jogo a dinheiro
wheelchair = cadeira de rodas, deficiência, deficiente, sem escadas, rampa, (elevador), mobilidade
deaf = surdo, surda, surdos, língua gestual, língua de sinais, libras, bsl, aparelho auditivo
older-people = pessoas mais velhas, idosos, idoso, idosa, mais velhos, terceira idade, reformados, aposentados, mais de sessenta anos, kotas
carers = cuidadores, cuidador, cuidadora, cuidar de alguém, tomo conta de alguém
meet-people = conhecer pessoas, fazer amigos, amigos, amizade, conhecer gente, convívio, amigas, (amigo), (amiga), novos amigos, companhia
women = mulheres, mulher, (senhoras), só mulheres, grupo de mulheres, só para mulheres
men = homens, (homem), só homens, grupo de homens, só para homens
lgbt = lgbt, gay, lésbica, trans, bissexual, travesti, transgénero, transexual, homossexual, queer
new-here = recém chegados, cheguei há pouco, acabei de chegar, novo aqui, nova aqui, acabo de chegar
community-centre = centro comunitário, centro do bairro, associação de moradores, casa do povo
mosque = mesquita, sala de oração, (rezar), (oração), (islão), (muçulmano), masjid
church = igreja, (bíblia), (cristão), missa, culto, capela
temple = templo, sinagoga, gurdwara, (hindu), (sikh)

## Work and giving

work = trabalho, emprego, empregos, vagas de emprego, procurar trabalho, procurar emprego, (trabalhar), serviço, bico, biscate
cv = currículo, cv, curriculum vitae, fazer currículo
interview = entrevista de emprego, entrevista, entrevista de trabalho, treinar entrevista, entrevistas
volunteering = voluntariado, voluntário, voluntária, ajudar os outros, ajudar pessoas, (ajudar), trabalho voluntário, voluntarios
business = negócio, abrir um negócio, negócio próprio, trabalhar por conta própria, autónomo, (loja própria), empreender
skill-swap = troca de saberes, banco de tempo, trocar saberes, troca de serviços
hairdresser = cabeleireiro, barbeiro, cortar o cabelo, cabeleireira, corte de cabelo, (cabelo), tranças, barbearia
building-work = construção, obras, eletricista, canalizador, encanador, pedreiro, cscs, (obra), trabalhar nas obras

## How it is

online = online, pela internet, zoom, videochamada, (de casa), chamada de vídeo
by-phone = por telefone, pelo telefone, (telefone), (telemóvel), (celular)
free = grátis, de graça, gratuito, gratuita, (sem dinheiro), não custa nada, sem pagar
no-english = sem inglês, não falo inglês, (não sei inglês), sem saber inglês
quiet = calmo, lugar calmo, silêncio, sossego, grupo pequeno, (tímido), (tímida), tranquilo
arabic = árabe, língua árabe, falar árabe
persian = persa, farsi, dari, afegão, iraniano
ukrainian = ucraniano, ucraniana, ucrânia, ucranianos
french = francês, falar francês, língua francesa
spanish = espanhol, castelhano, falar espanhol
somali = somali, somália
turkish = turco, turca, turquia
kurdish = curdo, curda, sorani, kurmanji
tigrinya = tigrínia, tigrinya, eritreia
pashto = pashto, pastó

## Words about danger: help now is shown first. Only what nobody types for another reason.

danger-emergency = ataque cardíaco, ataque do coração, não consigo respirar, não respira, está a morrer, está morrendo, muito sangue, a sangrar muito, sangrando muito, overdose, tomei muitos comprimidos, tem uma faca, tem uma arma, quer me matar, quer matar me, vai me matar, vai matar me, querem me matar, ameaçou matar, estão a seguir me, está me seguindo, alguém me segue, anda a seguir me, chamem a polícia, chamar a polícia, chamar uma ambulância, casa a arder, casa pegando fogo, alguém entrou na minha casa
danger-self = suicídio, suicidar, quero morrer, quero me matar, quero matar me, vou me matar, me matar, matar me, tirar a minha vida, acabar com a minha vida, acabar com tudo, não quero viver, não quero mais viver, já não quero viver, cansei de viver, fazer mal a mim mesmo, fazer mal a mim mesma, automutilação, me machucar de propósito, queria morrer, vontade de morrer, melhor morrer
danger-home = ele me bate, ele bate me, bate em mim, me bate, bate me, o meu marido bate me, meu marido me bate, marido violento, ele me bateu, ele bateu me, meu marido me bateu, apanho do marido, violência doméstica, fui violada, violaram me, me estuprou, estupro, estuprada, abuso sexual, ele ameaça me, ele me ameaça, tenho medo do meu marido, tenho medo da minha mulher, tenho medo do meu companheiro, casamento forçado, obrigada a casar, mutilação genital, fanado feminino, crime de honra, ele me controla, ele controla me, não me deixa sair, me tranca em casa, toca em mim sem eu querer
danger-forced = trabalho forçado, obrigam me a trabalhar, me obrigam a trabalhar, obrigado a trabalhar, obrigada a trabalhar, trabalho escravo, escravidão, escravatura, tráfico de pessoas, tráfico humano, traficantes de pessoas, não me pagam, trabalho sem receber, o patrão tem o meu passaporte, ficou com o meu passaporte, tiraram o meu passaporte, tomaram meu passaporte, obrigada a prostituir, prostituição forçada, devo dinheiro ao traficante, não posso deixar o trabalho
danger-child = maus tratos a crianças, abuso de crianças, abuso infantil, bate no meu filho, bate na minha filha, bate nos meus filhos, o meu filho desapareceu, meu filho sumiu, a minha filha desapareceu, minha filha sumiu, o meu pai bate me, meu pai me bate, a minha mãe bate me, minha mãe me bate, os meus pais batem me, meus pais me batem, childline

## Words that only hold a question together: they are not looked for by themselves.

filler = eu, tu, ele, ela, nós, a gente, você, vocês, me, mim, meu, minha, meus, minhas, o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, em, no, na, nas, num, numa, para, pra, por, pelo, pela, com, e, ou, mas, que, se, são, sou, estou, está, há, tem, tenho, ter, ser, estar, quero, queria, preciso, precisa, gosto, gostaria, posso, pode, podem, onde, como, quando, quem, qual, quais, quanto, procuro, procurar, encontrar, achar, buscar, ir, vou, vir, algum, alguma, alguns, algo, alguma coisa, coisa, coisas, alguém, favor, por favor, ajuda, ajudar me, perto, aqui, ali, lá, cá, isto, isso, este, esse, essa, lugar, lugares, sítio, grupo, grupos, clube, aula, aulas, atividade, atividades, aprender, fazer, começar, participar, cidade, bairro, zona, não, mais, muito, bem, bom, boa, novo, nova, hoje, dia, tempo, gente, pessoas, também, já
