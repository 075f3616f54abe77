### Looking for a word or a printed number.

search-label = O que procura?
search-hint = Escreva em português ou em inglês. Ou escreva o número de um cartaz.
search-danger = Está em perigo? Pode ligar agora para estas pessoas.
search-meant = O que entendemos:
search-part = Nada tem todas as suas palavras. Estas têm algumas.
search-failed = Agora não dá para procurar palavras. As imagens ainda funcionam.
search-number-unknown = Nada aqui tem este número. Por favor, veja de novo.
search-without = Sem estas palavras: { $count }
search-any-kind = Qualquer tipo de coisa: { $count }
search-online = De casa, por telefone ou computador: { $count }
search-others = Outras coisas que podem ser boas
search-number = Para encontrar isto outra vez, escreva este número: { $number }
search-which-language = Que língua?
