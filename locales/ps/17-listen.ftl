### Listen: the page is read aloud.

listen = واورئ
listen-failed = غږ رانغی. خپل انټرنټ وګورئ او بيا کوښښ وکړئ.
