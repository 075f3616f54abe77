### Listen: the page is read aloud.

listen = برایم بخوانید
listen-failed = صدا نیامد. اینترنتتان را ببینید و دوباره امتحان کنید.
