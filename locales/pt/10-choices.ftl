### What helps somebody to come.

choices-title = O que ajuda para poder ir?
choices-hint = Escolha o que precisar. Também pode não escolher nada.
choices-people = As pessoas
choices-place = O caminho até lá
choices-time = Quando
choice-women = Só mulheres, ou com horas só para mulheres
choice-children = Os meus filhos também podem ir
choice-language = Alguém fala { $language }
choice-no-english = Sem precisar de inglês
choice-meet = Alguém pode estar à minha espera
choice-quiet = É calmo, ou o grupo é pequeno
choice-free = Grátis, e vou a pé ou pagam o autocarro (ônibus)
choice-no-papers = Não preciso de documentos
choice-step-free = Sem escadas
choice-online = Online, ou por telefone
choice-now = É agora
choice-today = Hoje
choice-week = Nos próximos 7 dias
choice-weekdays = De segunda a sexta
choice-weekend = Sábado ou domingo
choice-daytime = Durante o dia
choice-evening = À noite
choice-drop-in = Posso ir sem pedir antes
list-change-helps = Mudar o que ajuda para poder ir
list-asked = O que pediu:
list-unsure =
    { $count ->
        [one] E mais { $count } que não diz tudo
        [many] E mais { $count } que não dizem tudo
       *[other] E mais { $count } que não dizem tudo
    }
list-unsure-title = Estas não dizem tudo
list-without =
    { $count ->
        [one] Sem “{ $choice }”: { $count } coisa
        [many] Sem “{ $choice }”: { $count } coisas
       *[other] Sem “{ $choice }”: { $count } coisas
    }
list-pick = Toque num nome para ler mais aqui.
unsure-free = Não sabemos se é grátis, contando com o caminho.
unsure-language = Não sabemos se alguém fala { $language }.
unsure-quiet = Não sabemos se é calmo, ou se o grupo é pequeno.
unsure-stairs = Não sabemos se há escadas.
