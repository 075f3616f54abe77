### Listen: the page is read aloud.

listen = Guhdarî bikin
listen-failed = Deng nehat. Li înterneta xwe binihêrin û dîsa biceribînin.
