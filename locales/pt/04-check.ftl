### The message, shown before it is sent.

check-title = Veja a sua mensagem
check-to = Para: { $receiver }
check-reads = Só estas pessoas podem abrir: { $receiver }.
check-told = { $receiver } disse isto:
check-english-title = Vão ler isto em inglês:
check-sealed = Trancamos a sua mensagem neste telefone. Guardamos a mensagem de modo que só o centro do bairro possa abrir. As pessoas que cuidam deste site poderiam mudar o site.
check-cannot = Um tribunal pode obrigar estas pessoas a mostrar a mensagem. Se uma criança estiver em perigo, podem ter de contar a alguém.
check-once = Envia só esta mensagem. É só a isto que diz sim.
check-change = Mudar
check-send = Enviar
check-do-not-send = Não enviar
check-other-ways = Ou sem enviar nada:
check-copy = Copiar as palavras
check-print = Imprimir
check-show = Pode mostrar esta página a uma pessoa que trabalha lá.
check-copied = As palavras estão copiadas.
check-copy-failed = Não deu para copiar. Pode mostrar esta página.

## The lines of the message

line-name = Por favor, usem este nome: { $name }.
line-come = Quero ir a: { $thing }.
line-wait = Quero esperar por um lugar em: { $thing }.
line-question = Tenho uma pergunta sobre: { $thing }.
line-my-question = A minha pergunta:
line-call-me = Por favor, digam que coisas há perto de mim onde eu posso ir.
line-for-someone = Escrevo isto para uma pessoa que ajudo.
line-agreed = A pessoa sabe disto e está de acordo.
line-with-me = A pessoa está comigo agora.
line-text = Mandem um SMS para { $phone }.
line-call = Liguem para { $phone }.
line-whatsapp = Escrevam por WhatsApp: { $phone }.
line-email = Mandem um e-mail: { $email }.
line-come-in = Vou lá e falo com alguém. Por favor, guardem uma resposta para mim.
line-shared = Outras pessoas podem ver este telefone. Por favor, escrevam só “Ligue de volta”. Não digam o nome do grupo.
line-not-shared = Ninguém mais vê este telefone.
line-no-voicemail = Por favor, não deixem mensagem de voz.
line-voicemail = Podem deixar uma mensagem de voz.
line-voicemail-name = Na mensagem de voz, podem dizer quem são.
line-voicemail-no-name = Na mensagem de voz, por favor, não digam quem são.
line-when = Uma boa hora é: { $times }.
line-language = Falo { $language }.
line-interpreter = Por favor, tenham lá alguém que fale inglês e a minha língua.
line-no-interpreter = Não preciso de outra pessoa para ajudar com a língua.
line-woman = Quero falar com uma mulher.
line-man = Quero falar com um homem.
line-children =
    { $count ->
        [one] Vou com { $count } criança.
        [many] Vou com { $count } crianças.
       *[other] Vou com { $count } crianças.
    }
line-helps = Isto ajuda para eu poder ir: { $helps }.
line-else = Também quero dizer:
