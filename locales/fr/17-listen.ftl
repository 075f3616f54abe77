### Listen: the page is read aloud.

listen = Écouter
listen-failed = Le son n’est pas arrivé. Vérifiez votre réseau et réessayez.
