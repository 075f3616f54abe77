### When something went wrong.

error-directory = A lista não chegou. Veja se tem sinal e tente de novo.
error-directory-empty = Ainda não há lista aqui. Pode telefonar para o centro do bairro.
error-words = Não conseguimos carregar a sua língua. Isto está em inglês.
error-try-again = Tentar de novo
error-link = Esse link não funciona. Vamos começar do princípio.
error-clock = O relógio do telefone parece errado. Os dias aqui podem estar errados.

## In the page itself, before and without the program

error-load = Esta página não abriu. Veja se tem sinal e tente de novo.
error-broken = Esta página deixou de funcionar. Pedimos desculpa. O que escreveu já não está aqui.
error-start-again = Começar de novo
error-old-browser = Este navegador é velho demais para esta página. Tente outro telefone ou navegador, ou ligue para nós.
error-plain = Aqui há uma página simples. Abre em qualquer navegador.
plain-only = Esta é a página simples. Para pedir para ir também, ligue para nós ou venha cá.
plain-country = Aqui há algumas coisas online ou por telefone. Para o que há aí perto, ligue para nós ou venha cá.
