### Listen: the page is read aloud.

listen = Dinle
listen-failed = Ses gelmedi. İnternetinize bakın ve yeniden deneyin.
