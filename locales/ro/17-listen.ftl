### Listen: the page is read aloud.

listen = Ascultați
listen-failed = Sunetul nu s-a încărcat. Verificați semnalul și încercați din nou.
