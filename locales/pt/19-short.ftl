### My short list: things that somebody keeps for later.

short-open = A minha lista curta
short-keep = Guardar isto na minha lista curta
short-kept = Isto está na sua lista curta.
short-drop = Tirar da minha lista
short-empty = Ainda não há nada na sua lista. Abra uma coisa e toque em “Levar comigo”. Lá pode guardar.
short-full = A sua lista está cheia. Cabem { $most } coisas. Tire uma antes.
short-gone = Isto já não está aqui.
short-alert = Há uma novidade sobre isto. Abra e leia.
short-keep-here = Guardar a minha lista neste telefone
short-memory = Se isto estiver desligado, a lista desaparece ao fechar a página.
short-keeps = Se estiver ligado, o telefone guarda que coisas estão na lista. Não guarda mais nada.
short-who = Então, quem tiver este telefone pode ver a lista.
short-until = Fica lá até esquecer a lista, ou até tocar em “Terminar e esquecer” ou “Sair deste site”.
short-forget = Esquecer a minha lista
short-forgotten = A sua lista desapareceu. O telefone não guarda nada dela.
short-not-kept = O telefone não deixou guardar. A lista fica aqui até fechar esta página.
short-broken = O telefone guardou uma lista que não se pode ler. Toque em “Esquecer a minha lista” para começar de novo.
