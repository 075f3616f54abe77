### Asking to come along: one thing on each page, and why we ask.

ask-open = Pedir para ir também
ask-wait = Pedir para esperar por um lugar
ask-question = Fazer uma pergunta antes
ask-call = Pedir que alguém telefone
ask-full = Está cheio agora. Há outras coisas por perto.
ask-too-old = Há muito tempo que ninguém verifica isto. Pode ter acabado. Por isso não dá para pedir aqui.
ask-ring-group = Pode telefonar antes para o grupo: { $phone }
ask-ring-hub = Pode telefonar para nós: { $phone }
ask-tell-us = Se souber se isto ainda existe, por favor, avise.
ask-ended = Isto já acabou. Há outras coisas que pode fazer.
ask-step = { $step } de { $steps }
ask-next = Continuar
ask-check = Ver a sua mensagem
ask-why = Por que perguntamos
ask-optional = Não é preciso responder.
ask-closing = Se fechar esta página, o que escreveu desaparece.
keep-typed = Guardar neste telefone o que escrevo, até enviar
keep-on =
    { $days ->
        [one] Este telefone guarda isto { $days } dia, no máximo. “Terminar e esquecer” e “Sair deste site” apagam tudo.
        [many] Este telefone guarda isto { $days } dias, no máximo. “Terminar e esquecer” e “Sair deste site” apagam tudo.
       *[other] Este telefone guarda isto { $days } dias, no máximo. “Terminar e esquecer” e “Sair deste site” apagam tudo.
    }
keep-who = Se o telefone guardar, quem tiver o telefone pode ver.
keep-failed = O telefone não guardou. O que escreveu ainda está nesta página.
ask-began = Há uma mensagem por acabar. Continuar
paper-open = Preencher em papel
paper-title = Folha para preencher à mão
paper-give = Dê este papel a uma pessoa do centro do bairro. Ela passa tudo para o computador.
q-question = O que quer saber?
q-question-hint = Nenhuma pergunta é pequena demais.
q-question-label = A sua pergunta
q-question-why = Para poderem responder antes da sua ida.

## Your name

q-name = Que nome podemos usar?
q-name-hint = Pode ser qualquer nome.
q-name-label = Um nome
q-name-why = Para saberem que nome dizer na resposta.
q-whom = Para quem é?
q-whom-me = Para mim
q-whom-someone = Para uma pessoa que ajudo
q-agreed = A pessoa sabe que escrevo isto e está de acordo.
q-with-me = Essa pessoa está aí agora?

## How to answer you

q-reply = Como podem responder?
q-reply-why = Para que uma pessoa possa responder. Só as pessoas a quem escreve podem ler.
q-reply-text = Por SMS
q-reply-call = Por telefone
q-reply-whatsapp = Por WhatsApp
q-reply-email = Por e-mail
q-reply-come-in = Vou lá e falo com alguém
q-phone = O seu número de telefone
q-phone-hint = Qualquer número, de qualquer país.
q-phone-heard = Entendemos: { $number }
q-email = O seu e-mail
q-shared = Outras pessoas podem ver este telefone?
q-shared-hint = Se sim, vão escrever só “Ligue de volta”.
q-voicemail = Podem deixar uma mensagem de voz?
q-voicemail-name = Nessa mensagem, podem dizer quem são?
q-when = Quando é uma boa hora?
q-when-morning = Manhã
q-when-afternoon = Tarde
q-when-evening = Noite
yes = Sim
no = Não

## Your language

q-language = Que língua fala?
q-language-label = A sua língua
q-language-why = Para que alguém responda numa língua que entende.
q-interpreter = Quer que esteja lá alguém que fale inglês e a sua língua?
q-speak-to = Com quem quer falar?
q-speak-woman = Uma mulher
q-speak-man = Um homem
q-speak-any = Qualquer pessoa

## Coming there

q-children = Vão crianças também?
q-children-label = Quantas crianças?
q-children-why = Para que haja lugar para todos.
q-helps = O que ajuda para poder ir?
q-helps-why = Para que possam preparar tudo.
q-helps-meet = Alguém à minha espera
q-helps-bus = Dinheiro do autocarro (ônibus)
q-helps-stairs = Um lugar sem escadas
q-helps-quiet = Um lugar calmo
q-helps-halal = Comida halal
q-helps-friend = Levo um amigo ou uma amiga

## Anything else

q-else = Quer dizer mais alguma coisa?
q-else-label = As suas palavras
q-else-hint = Não escreva sobre o seu visto, o seu pedido de asilo ou a sua saúde. Ninguém lê isto hoje.
q-else-why = Para poder dizer o que não perguntamos aqui.
q-else-left =
    { $count ->
        [one] Ainda cabe { $count } letra
        [many] Ainda cabem { $count } letras
       *[other] Ainda cabem { $count } letras
    }
q-young = Tenho menos de 18 anos
q-young-someone = Essa pessoa tem menos de 18 anos

## When something is missing

error-summary = Por favor, veja isto:
error-no-reply-way = Escolha uma forma de resposta.
error-no-question = Escreva a sua pergunta.
error-agreed = Fale antes com a pessoa. Só pode enviar se ela souber e estiver de acordo.
error-phone-empty = Escreva o seu número de telefone.
error-phone-short = Este número parece curto ou comprido demais. Por favor, veja de novo.
error-phone-letters = Um telefone só tem números, sem letras. Por favor, veja de novo.
error-email = Um e-mail leva um @. Por favor, veja de novo.
error-too-long = É comprido demais. Use { $max } letras ou menos.
error-young = Tem menos de 18 anos, por isso não enviamos. Fale com uma pessoa do centro do bairro. Ou ligue para Childline: 0800 1111. É grátis.
error-young-someone = A pessoa tem menos de 18 anos, por isso não enviamos. Fale com alguém do centro do bairro. Ou ela pode ligar para Childline: 0800 1111. É grátis.
caution-office = Parece um número do Home Office (governo britânico) ou de um passaporte. Quem lê não precisa dele. Pode tirar.
caution-health = Parece um número que um médico deu. Quem lê não precisa dele. Pode tirar.
caution-phone = Parece um número de telefone. Se é de outra pessoa, fale antes com ela.
