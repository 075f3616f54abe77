### Listen: the page is read aloud.

listen = 听一听
listen-failed = 声音没有打开。请看看信号，再试一次。
