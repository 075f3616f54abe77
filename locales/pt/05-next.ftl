### After sending.

next-title = A sua mensagem foi enviada
next-today = Hoje: { $receiver } recebe a sua mensagem.
next-who = Quem vai responder: { $who }
next-answer =
    { $days ->
        [one] Em { $days } dia: alguém responde e diz o seu próprio nome.
        [many] Em { $days } dias: alguém responde e diz o seu próprio nome.
       *[other] Em { $days } dias: alguém responde e diz o seu próprio nome.
    }
next-silence = Se ninguém responder, a culpa não é sua. Telefone para o centro do bairro, vá lá, ou escolha outra coisa.
next-receipt = Guarde este número. Escreva num papel ou tire uma foto.
next-code = Ou tire uma foto disto. É o mesmo número.
next-again = Procurar outra coisa
not-sent-title = Nada foi enviado
not-sent-kept = O que escreveu ainda está nesta página. Toque em “Terminar e esquecer” para apagar.
not-sent-back = Voltar à minha mensagem

## When it could not be sent

send-waiting = O envio já começou. O sinal pode estar fraco.
send-failed = Não foi enviada. O que escreveu ainda está aqui. Pode tentar de novo, copiar ou imprimir.
send-waits = O site tenta de novo sozinho. Deixe esta página aberta. Quando o sinal voltar, a mensagem vai.
wait-what = Se tiver mesmo de fechar esta página, o telefone pode guardar a mensagem. Fica fechada: ninguém pode ler aqui. Depois já não dá para mudar.
wait-keep = Guardar neste telefone até a mensagem ir
wait-not-kept = O telefone não guardou. Deixe esta página aberta.
send-failed-busy = O centro do bairro tem mensagens demais neste momento. Não foi enviada. Tente de novo daqui a uma hora, ou telefone.
send-failed-full = O centro do bairro não consegue guardar a sua mensagem neste momento. Não foi enviada. Por favor, telefone para lá.
send-failed-trouble = O computador do centro do bairro tem um problema. Não foi enviada. O que escreveu ainda está aqui. Tente de novo daqui a pouco, ou telefone.
send-failed-old = Esta página é velha demais para enviar. O que escreveu ainda está aqui. Copie ou imprima, e depois abra este site de novo.
send-again = Tentar de novo
send-no-hub = Ainda ninguém pode ler mensagens aqui. Por isso não enviamos. Pode copiar ou imprimir.
