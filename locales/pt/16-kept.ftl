### How is my message?

kept-open = Como está a minha mensagem?
kept-label = O número da sua mensagem
kept-hint = Tem 16 algarismos. Apareceu quando enviou a mensagem.
kept-why = Por que perguntamos: não sabemos nomes. Só pelo número encontramos a sua mensagem.
kept-ask = Ver como está
kept-wrong = Um algarismo está errado ou falta. Por favor, veja o número de novo.

## What became of it

kept-waiting = Ainda ninguém abriu a sua mensagem.
kept-waiting-ways = Pode esperar. Pode telefonar. Ou pode escolher outra coisa.
kept-read = Alguém já leu a sua mensagem. Vão responder da forma que escolheu.
kept-answered = Já responderam. Se não recebeu nada, por favor, telefone.
kept-cannot = Não podem ajudar com isto. A culpa não é sua. Há outras coisas aqui.
kept-answer = Resposta:
kept-gone = Agora não há mensagem com este número. Foi retirada, ou é de há muito tempo.

## Taking it back

kept-withdraw = Retirar a minha mensagem
kept-sure = Se retirar a mensagem, ela desaparece. Pode escrever outra a qualquer hora.
kept-sure-read = Alguém já leu. Vai desaparecer daqui, e pedimos que também esqueçam.
kept-withdraw-yes = Sim, retirar
kept-withdraw-no = Não, deixar lá
kept-withdrawn = A mensagem foi retirada. Desapareceu.

## When it could not be asked

kept-failed = Não deu para ver agora. Nada mudou. Por favor, tente de novo.
kept-here = Ver a mensagem que este telefone guarda
wait-here = A sua mensagem para { $receiver } está neste telefone. Ainda não foi.
wait-until = Ela vai quando houver sinal e este site estiver aberto. O número dela é este. “Sair deste site” apaga a mensagem.
wait-now = Enviar agora
wait-delete = Apagar. Não enviar
wait-gone = A sua mensagem para { $receiver } já foi. O número dela é este. Guarde o número.
wait-forget = Já tenho o número. Apagar daqui
kept-change = Mudar alguma coisa
kept-change-label = O que mudou?
kept-change-empty = Por favor, escreva o que mudou.
kept-change-who = Só quem recebe pode ler: { $receiver }. Vê de que mensagem se trata.
