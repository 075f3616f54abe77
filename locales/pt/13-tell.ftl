### A note to the hub: something is missing, or something is wrong. No name, no answer.

tell-missing-open = Dizer o que falta
tell-wrong-open = Há um erro aqui
tell-missing-title = O que falta?
tell-wrong-title = O que está errado?
tell-language-title = Que língua quer?
tell-missing-label = O que procurava?
tell-wrong-label = Pode dizer o que é. Também pode deixar vazio.
tell-language-label = Por favor, escreva o nome da língua.
tell-hint = Por favor, não escreva nomes nem números de telefone.
tell-missing-why = Por que perguntamos: para que se encontre ou se comece isso aqui.
tell-wrong-why = Por que perguntamos: para que ninguém vá lá à toa.
tell-language-why = Por que perguntamos: para que mais pessoas possam ler isto.
tell-who = Só quem recebe pode abrir: { $receiver }. Não leva nome, por isso não podem responder.
note-empty = Por favor, escreva o que procurava.
tell-done = Agradecemos. Já está com { $receiver }.
note-missing-line = Alguém não encontrou isto aqui.
note-language-line = Alguém pede outra língua.
note-changed-line = Mudou alguma coisa numa mensagem.
note-wrong-line = Alguém diz que há um erro em: { $name }.

## For groups

tell-group = É deste grupo?
tell-stopped = Já não fazemos encontros
tell-stopped-why = Se o grupo acabou, toque aqui. O centro do bairro vai ver isso antes de tirar da lista.
note-stopped-line = Alguém diz que é do grupo { $name } e que já não há encontros.
note-group-line = O grupo viu a sua página: { $name }.
note-group-right = Isto está certo:
note-group-wrong = Isto não está certo ({ $label }):
note-group-else = Também dizem:
group-title = Isto está certo?
group-intro = Esta página é para quem organiza o grupo. Por favor, veja cada linha. Está certa?
group-all = Está tudo certo
group-right = Está certo
group-wrong = Não está certo
group-instead = O que é o certo?
group-unknown = Isto não sabemos. Pode dizer mais abaixo.
group-else = Que mais devemos saber?
group-once = Este link só funciona uma vez.
group-not-all = Por favor, escolha em cada linha: está certo ou não?
went-open = Já estive lá. Dizer como foi
went-title = Como foi?
went-welcome = Sentiu um bom acolhimento?
went-safe = Sentiu segurança?
went-again = Iria outra vez?
went-not-sure = Não sei
went-why = Por que perguntamos: para que seja bom também para quem vier depois. Não vai nenhum nome.
went-empty = Responda a uma pergunta e depois envie.
note-went-line = Alguém esteve em: { $thing }.
