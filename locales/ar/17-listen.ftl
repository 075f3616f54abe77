### Listen: the page is read aloud.

listen = استمع
