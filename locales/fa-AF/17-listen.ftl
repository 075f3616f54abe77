### Listen: the page is read aloud.

listen = بشنوید
listen-failed = صدا نیامد. انترنت‌تان را ببینید و دوباره کوشش کنید.
