### Listen: the page is read aloud.

listen = Ouvir
listen-failed = O som não chegou. Veja se tem sinal e tente de novo.
