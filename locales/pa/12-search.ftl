### Looking for a word or a printed number, and what is said when nothing fits.

search-label = ਤੁਸੀਂ ਕੀ ਲੱਭਣਾ ਹੈ?
search-hint = ਪੰਜਾਬੀ ਜਾਂ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਲਿਖੋ। ਜਾਂ ਪੋਸਟਰ ਉੱਤੇ ਲਿਖਿਆ ਨੰਬਰ ਲਿਖੋ।
search-danger = ਕੀ ਤੁਹਾਨੂੰ ਖਤਰਾ ਹੈ? ਇਨ੍ਹਾਂ ਲੋਕਾਂ ਨੂੰ ਹੁਣੇ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ।
search-meant = ਅਸੀਂ ਇਹ ਸਮਝ ਕੇ ਲੱਭਿਆ:
search-part = ਤੁਹਾਡੇ ਸਾਰੇ ਲਫ਼ਜ਼ਾਂ ਵਾਲਾ ਕੁਝ ਨਹੀਂ ਲੱਭਾ। ਇਨ੍ਹਾਂ ਵਿੱਚ ਕੁਝ ਲਫ਼ਜ਼ ਹਨ।
search-failed = ਹੁਣ ਲਫ਼ਜ਼ ਲਿਖ ਕੇ ਲੱਭ ਨਹੀਂ ਹੁੰਦਾ। ਤਸਵੀਰਾਂ ਹਾਲੇ ਵੀ ਚੱਲਦੀਆਂ ਹਨ।
search-number-unknown = ਇੱਥੇ ਕਿਸੇ ਚੀਜ਼ ਦਾ ਇਹ ਨੰਬਰ ਨਹੀਂ ਹੈ। ਨੰਬਰ ਫਿਰ ਦੇਖ ਲਓ।
search-without = ਇਨ੍ਹਾਂ ਲਫ਼ਜ਼ਾਂ ਤੋਂ ਬਿਨਾਂ: { $count }
search-any-kind = ਹਰ ਤਰ੍ਹਾਂ ਦੀਆਂ ਚੀਜ਼ਾਂ: { $count }
search-online = ਘਰੋਂ, ਫ਼ੋਨ ਜਾਂ ਸਕਰੀਨ ਉੱਤੇ: { $count }
search-others = ਹੋਰ ਚੀਜ਼ਾਂ, ਜੋ ਸ਼ਾਇਦ ਚੰਗੀਆਂ ਲੱਗਣ
search-number = ਇਹ ਫਿਰ ਲੱਭਣ ਲਈ ਇਹ ਨੰਬਰ ਲਿਖੋ: { $number }
search-which-language = ਕਿਹੜੀ ਭਾਸ਼ਾ?
