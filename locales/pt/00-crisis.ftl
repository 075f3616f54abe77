### Get help now.

crisis-open = Pedir ajuda agora
crisis-close = Fechar
crisis-999 = Alguém pode morrer ou está muito ferido. É grátis. Diga que língua fala.
crisis-999-deaf = Não ouve? Use 999 BSL (app), ou 18000 por telefone de texto.
crisis-111 = Pensa em se ferir, ou já não aguenta. Marque 2. De dia e de noite.
crisis-samaritans = Escutam. Pode dar qualquer nome. Não aparece na conta do telefone.
crisis-shout = Se não pode falar, mande um SMS. Respondem por SMS, em inglês.
crisis-childline = Para crianças e jovens. É grátis.
crisis-refuge = Alguém em casa lhe faz mal ou lhe mete medo. É grátis, de dia e de noite.
crisis-slavery = Trabalha à força, ou não pode ir embora. É grátis. Se uma criança estiver em perigo, podem ter de contar a outras pessoas.
crisis-migrant-help = Casa e dinheiro para quem pede asilo. É grátis. A espera pode ser longa. Quem paga esta linha é o Home Office (governo britânico).
crisis-call-list = A chamada fica na lista de chamadas do telefone.
crisis-not-rung = Há números destes para onde não ligamos há algum tempo. Um deles pode estar errado.
crisis-more = Ver todos os números
leave-open = Sair deste site
leave-limit = “Sair deste site” é rápido. Não consegue apagar o histórico do navegador.

## The page with all the numbers, by nation

help-uk = Todo o Reino Unido
help-england = Inglaterra
help-scotland = Escócia
help-wales = País de Gales
help-northern-ireland = Irlanda do Norte
help-other = Outras ajudas
help-deaf = Para pessoas surdas
help-relay = Para outros números, marque 18001 antes, num telefone de texto.
help-always = De dia e de noite.
help-hours-unknown = Não sabemos a que horas atendem.
help-free = É grátis.
help-cost-unknown = Não sabemos se é grátis.
help-english = Talvez só falem inglês.
help-interpreter = Diga que língua fala. Podem encontrar alguém que fale essa língua.
help-111-scotland = Pensa em se ferir, ou já não aguenta. Diga o que sente.
help-lifeline = Pensa em se ferir, ou já não aguenta.
help-rung = Uma pessoa verificou este número: { $date }.
help-not-rung = Ainda ninguém verificou este número.
