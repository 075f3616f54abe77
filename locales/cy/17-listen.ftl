### Listen: the page is read aloud.

listen = Gwrando
listen-failed = Ddaeth y sain ddim. Edrychwch ar eich signal a thriwch eto.
