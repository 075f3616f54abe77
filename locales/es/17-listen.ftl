### Listen: the page is read aloud.

listen = Escuchar
listen-failed = El sonido no llegó. Revise su señal y pruebe otra vez.
