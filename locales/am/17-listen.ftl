### Listen: the page is read aloud.

listen = ያዳምጡ
listen-failed = ድምፁ አልመጣም። ኔትወርክዎን ይዩና እንደገና ይሞክሩ።
