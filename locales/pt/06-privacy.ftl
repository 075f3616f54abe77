### Promises.

privacy-open = A sua privacidade
privacy-title = A sua privacidade
privacy-no-account = Não precisa de conta. Não usamos cookies.
privacy-nothing-kept = Não guardamos nada do que vê ou escreve, a não ser que envie.
privacy-short = A sua lista curta desaparece ao fechar a página. Se pedir ao telefone que guarde, ele guarda.
privacy-kept = O telefone só guarda o que escreve se pedir que guarde.
privacy-copy = O telefone guarda uma cópia deste site. Funciona sem sinal. A cópia é igual para todas as pessoas da sua área.
privacy-one-site = Esta página não fala com nenhum outro site.
privacy-address = O endereço lá em cima nunca diz o que vê.
privacy-sealed = Guardamos o que envia de modo que só o centro do bairro possa abrir.
privacy-deleted = O que envia é apagado em 60 dias, no máximo, ou quando retirar a mensagem.
privacy-host = As pessoas que cuidam deste site podem ver que alguém veio, em que língua e para que área. Não podem ver o que procura.
privacy-change = As pessoas que cuidam deste site poderiam mudar o site. Quem são: { $hub }.
privacy-cannot = O que não podemos prometer
privacy-cannot-screen = Alguém pode olhar para o seu telefone. Uma câmera pode ver a página.
privacy-cannot-phone = Um programa espião no telefone pode ver tudo isto. O histórico do navegador diz que esteve aqui.
privacy-cannot-after = Não podemos saber o que vão fazer depois com o que enviou.
