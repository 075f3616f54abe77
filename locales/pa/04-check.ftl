### The message, shown before it is sent. Critical: shown in English too until two people have checked a language.

check-title = ਆਪਣਾ ਸੁਨੇਹਾ ਦੇਖੋ
check-to = ਇਸ ਨੂੰ ਜਾਵੇਗਾ: { $receiver }
check-reads = ਸਿਰਫ਼ ਇਹੀ ਲੋਕ ਇਸ ਨੂੰ ਖੋਲ੍ਹ ਸਕਦੇ ਹਨ: { $receiver }।
check-told = { $receiver } ਨੇ ਸਾਨੂੰ ਦੱਸਿਆ:
check-english-title = ਉਹ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਇਹ ਪੜ੍ਹਨਗੇ:
check-sealed = ਅਸੀਂ ਤੁਹਾਡੇ ਸੁਨੇਹੇ ਨੂੰ ਇਸੇ ਫ਼ੋਨ ਉੱਤੇ ਤਾਲਾ ਲਾਉਂਦੇ ਹਾਂ। ਅਸੀਂ ਇਸ ਨੂੰ ਇਸ ਤਰ੍ਹਾਂ ਰੱਖਦੇ ਹਾਂ ਕਿ ਸਿਰਫ਼ ਸੈਂਟਰ ਇਸ ਨੂੰ ਖੋਲ੍ਹ ਸਕੇ। ਇਹ ਵੈੱਬਸਾਈਟ ਚਲਾਉਣ ਵਾਲੇ ਇਸ ਵੈੱਬਸਾਈਟ ਨੂੰ ਬਦਲ ਸਕਦੇ ਹਨ।
check-cannot = ਅਦਾਲਤ ਉਨ੍ਹਾਂ ਨੂੰ ਇਹ ਦਿਖਾਉਣ ਲਈ ਮਜਬੂਰ ਕਰ ਸਕਦੀ ਹੈ। ਜੇ ਕਿਸੇ ਬੱਚੇ ਨੂੰ ਖਤਰਾ ਹੋਵੇ, ਤਾਂ ਸ਼ਾਇਦ ਉਨ੍ਹਾਂ ਨੂੰ ਕਿਸੇ ਨੂੰ ਦੱਸਣਾ ਪਵੇ।
check-once = ਤੁਸੀਂ ਸਿਰਫ਼ ਇਹ ਇੱਕ ਸੁਨੇਹਾ ਭੇਜਦੇ ਹੋ। ਤੁਹਾਡੀ ਹਾਂ ਸਿਰਫ਼ ਇਸੇ ਲਈ ਹੈ।
check-change = ਬਦਲੋ
check-send = ਭੇਜੋ
check-do-not-send = ਨਾ ਭੇਜੋ
check-other-ways = ਜਾਂ ਕੁਝ ਨਾ ਭੇਜੋ:
check-copy = ਲਿਖੇ ਹੋਏ ਨੂੰ ਕਾਪੀ ਕਰੋ
check-print = ਪ੍ਰਿੰਟ ਕਰੋ
check-show = ਚਾਹੋ ਤਾਂ ਇਹ ਸਕਰੀਨ ਉੱਥੇ ਕੰਮ ਕਰਨ ਵਾਲੇ ਕਿਸੇ ਨੂੰ ਦਿਖਾ ਦਿਓ।
check-copied = ਕਾਪੀ ਹੋ ਗਿਆ।
check-copy-failed = ਕਾਪੀ ਨਹੀਂ ਹੋਇਆ। ਚਾਹੋ ਤਾਂ ਇਹ ਸਕਰੀਨ ਦਿਖਾ ਦਿਓ।

## The lines of the message

line-name = ਮੈਨੂੰ ਇਸ ਨਾਂ ਨਾਲ ਬੁਲਾਓ: { $name }।
line-come = ਮੈਂ ਇੱਥੇ ਆਉਣਾ ਹੈ: { $thing }।
line-wait = ਮੈਂ ਇੱਥੇ ਥਾਂ ਮਿਲਣ ਤੱਕ ਉਡੀਕ ਕਰਨੀ ਹੈ: { $thing }।
line-question = ਮੇਰਾ ਇਸ ਬਾਰੇ ਇੱਕ ਸਵਾਲ ਹੈ: { $thing }।
line-my-question = ਮੇਰਾ ਸਵਾਲ:
line-call-me = ਮੈਨੂੰ ਦੱਸੋ ਕਿ ਮੇਰੇ ਨੇੜੇ ਕੀ ਕੁਝ ਹੈ, ਜਿੱਥੇ ਮੈਂ ਆ ਸਕਾਂ।
line-for-someone = ਇਹ ਮੈਂ ਕਿਸੇ ਹੋਰ ਦੀ ਮਦਦ ਲਈ ਲਿਖਿਆ ਹੈ।
line-agreed = ਉਸ ਨੂੰ ਇਸ ਦਾ ਪਤਾ ਹੈ, ਅਤੇ ਉਹ ਰਾਜ਼ੀ ਹੈ।
line-with-me = ਉਹ ਹੁਣ ਮੇਰੇ ਨਾਲ ਹੈ।
line-text = ਮੈਨੂੰ ਇਸ ਨੰਬਰ ਉੱਤੇ ਮੈਸੇਜ ਭੇਜੋ: { $phone }।
line-call = ਮੈਨੂੰ ਇਸ ਨੰਬਰ ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ: { $phone }।
line-whatsapp = ਮੈਨੂੰ WhatsApp ਉੱਤੇ ਲਿਖੋ: { $phone }।
line-email = ਮੈਨੂੰ ਈਮੇਲ ਭੇਜੋ: { $email }।
line-come-in = ਮੈਂ ਆਪ ਆ ਕੇ ਗੱਲ ਕਰਨੀ ਹੈ। ਮੇਰੇ ਲਈ ਜਵਾਬ ਰੱਖ ਲੈਣਾ।
line-shared = ਹੋਰ ਲੋਕ ਇਹ ਫ਼ੋਨ ਦੇਖ ਸਕਦੇ ਹਨ। ਸਿਰਫ਼ ਇਹ ਲਿਖਣਾ: “ਸਾਨੂੰ ਫ਼ੋਨ ਕਰੋ”। ਗਰੁੱਪ ਦਾ ਨਾਂ ਨਾ ਲਿਖਣਾ।
line-not-shared = ਇਹ ਫ਼ੋਨ ਹੋਰ ਕੋਈ ਨਹੀਂ ਦੇਖਦਾ।
line-no-voicemail = ਫ਼ੋਨ ਉੱਤੇ ਬੋਲ ਕੇ ਸੁਨੇਹਾ ਨਾ ਛੱਡਣਾ।
line-voicemail = ਫ਼ੋਨ ਉੱਤੇ ਬੋਲ ਕੇ ਸੁਨੇਹਾ ਛੱਡ ਸਕਦੇ ਹੋ।
line-voicemail-name = ਬੋਲ ਕੇ ਛੱਡੇ ਸੁਨੇਹੇ ਵਿੱਚ ਦੱਸ ਸਕਦੇ ਹੋ ਕਿ ਤੁਸੀਂ ਕੌਣ ਹੋ।
line-voicemail-no-name = ਬੋਲ ਕੇ ਛੱਡੇ ਸੁਨੇਹੇ ਵਿੱਚ ਇਹ ਨਾ ਦੱਸਣਾ ਕਿ ਤੁਸੀਂ ਕੌਣ ਹੋ।
line-when = ਇਹ ਸਮਾਂ ਠੀਕ ਹੈ: { $times }।
line-language = ਮੇਰੀ ਭਾਸ਼ਾ: { $language }।
line-interpreter = ਨਾਲ ਕੋਈ ਹੋਵੇ, ਜਿਸ ਨੂੰ ਅੰਗਰੇਜ਼ੀ ਅਤੇ ਮੇਰੀ ਭਾਸ਼ਾ ਦੋਵੇਂ ਆਉਂਦੀਆਂ ਹੋਣ।
line-no-interpreter = ਭਾਸ਼ਾ ਲਈ ਮੈਨੂੰ ਕਿਸੇ ਹੋਰ ਦੀ ਮਦਦ ਨਹੀਂ ਚਾਹੀਦੀ।
line-woman = ਮੈਂ ਕਿਸੇ ਔਰਤ ਨਾਲ ਗੱਲ ਕਰਨੀ ਹੈ।
line-man = ਮੈਂ ਕਿਸੇ ਮਰਦ ਨਾਲ ਗੱਲ ਕਰਨੀ ਹੈ।
line-children =
    { $count ->
        [one] ਮੇਰੇ ਨਾਲ { $count } ਬੱਚਾ ਆਵੇਗਾ।
       *[other] ਮੇਰੇ ਨਾਲ { $count } ਬੱਚੇ ਆਉਣਗੇ।
    }
line-helps = ਇਸ ਨਾਲ ਮੇਰਾ ਆਉਣਾ ਸੌਖਾ ਹੋਵੇਗਾ: { $helps }।
line-else = ਮੈਂ ਇਹ ਵੀ ਕਹਿਣਾ ਹੈ:
