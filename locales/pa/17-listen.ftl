### Listen: the page is read aloud.

listen = ਸੁਣੋ
listen-failed = ਆਵਾਜ਼ ਨਹੀਂ ਆਈ। ਆਪਣਾ ਸਿਗਨਲ ਦੇਖੋ ਅਤੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
