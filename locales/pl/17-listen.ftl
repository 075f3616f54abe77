### Listen: the page is read aloud.

listen = Posłuchaj
listen-failed = Dźwięk nie przyszedł. Sprawdź zasięg i spróbuj jeszcze raz.
