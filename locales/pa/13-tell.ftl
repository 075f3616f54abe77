### A note to the hub: something is missing, or something is wrong. No name, no answer.

tell-missing-open = ਸਾਨੂੰ ਦੱਸੋ ਕਿ ਕੀ ਨਹੀਂ ਹੈ
tell-wrong-open = ਇੱਥੇ ਕੁਝ ਗਲਤ ਹੈ
tell-missing-title = ਇੱਥੇ ਕੀ ਨਹੀਂ ਹੈ?
tell-wrong-title = ਕੀ ਗਲਤ ਹੈ?
tell-language-title = ਤੁਹਾਨੂੰ ਕਿਹੜੀ ਭਾਸ਼ਾ ਚਾਹੀਦੀ ਹੈ?
tell-missing-label = ਤੁਸੀਂ ਕੀ ਲੱਭਦੇ ਸੀ?
tell-wrong-label = ਚਾਹੋ ਤਾਂ ਲਿਖੋ ਕਿ ਕੀ ਗਲਤ ਹੈ। ਖਾਲੀ ਵੀ ਛੱਡ ਸਕਦੇ ਹੋ।
tell-language-label = ਭਾਸ਼ਾ ਦਾ ਨਾਂ ਲਿਖੋ।
tell-hint = ਕੋਈ ਨਾਂ ਅਤੇ ਕੋਈ ਫ਼ੋਨ ਨੰਬਰ ਨਾ ਲਿਖੋ।
tell-missing-why = ਅਸੀਂ ਕਿਉਂ ਪੁੱਛਦੇ ਹਾਂ: ਤਾਂ ਜੋ ਇੱਥੋਂ ਦੇ ਲੋਕ ਇਹ ਲੱਭਣ ਜਾਂ ਸ਼ੁਰੂ ਕਰਨ।
tell-wrong-why = ਅਸੀਂ ਕਿਉਂ ਪੁੱਛਦੇ ਹਾਂ: ਤਾਂ ਜੋ ਕਿਸੇ ਦਾ ਗੇੜਾ ਖਾਲੀ ਨਾ ਜਾਵੇ।
tell-language-why = ਅਸੀਂ ਕਿਉਂ ਪੁੱਛਦੇ ਹਾਂ: ਤਾਂ ਜੋ ਹੋਰ ਲੋਕ ਵੀ ਇਹ ਪੜ੍ਹ ਸਕਣ।
tell-who = ਇਸ ਨੂੰ ਸਿਰਫ਼ ਇਹ ਖੋਲ੍ਹ ਸਕਦੇ ਹਨ: { $receiver }। ਇਸ ਵਿੱਚ ਕੋਈ ਨਾਂ ਨਹੀਂ, ਇਸ ਲਈ ਜਵਾਬ ਨਹੀਂ ਆ ਸਕਦਾ।
note-empty = ਲਿਖੋ ਕਿ ਤੁਸੀਂ ਕੀ ਲੱਭਦੇ ਸੀ।
tell-done = ਮਿਹਰਬਾਨੀ। ਇਹ ਪਹੁੰਚ ਗਿਆ: { $receiver }।
note-missing-line = ਕਿਸੇ ਨੂੰ ਇਹ ਇੱਥੇ ਨਹੀਂ ਲੱਭਾ।
note-language-line = ਕਿਸੇ ਨੂੰ ਕੋਈ ਹੋਰ ਭਾਸ਼ਾ ਚਾਹੀਦੀ ਹੈ।
note-changed-line = ਇੱਕ ਸੁਨੇਹੇ ਵਿੱਚ ਕੁਝ ਬਦਲਿਆ ਹੈ।
note-wrong-line = ਕੋਈ ਕਹਿੰਦਾ ਹੈ ਕਿ ਇੱਥੇ ਕੁਝ ਗਲਤ ਹੈ: { $name }।

## For groups

tell-group = ਕੀ ਤੁਸੀਂ ਇਸ ਗਰੁੱਪ ਦੇ ਹੋ?
tell-stopped = ਅਸੀਂ ਹੁਣ ਨਹੀਂ ਮਿਲਦੇ
tell-stopped-why = ਜੇ ਤੁਹਾਡਾ ਗਰੁੱਪ ਬੰਦ ਹੋ ਗਿਆ, ਤਾਂ ਇਹ ਦਬਾਓ। ਲਿਸਟ ਵਿੱਚੋਂ ਕੱਢਣ ਤੋਂ ਪਹਿਲਾਂ ਸੈਂਟਰ ਇਸ ਨੂੰ ਦੇਖੇਗਾ।
note-stopped-line = ਕੋਈ ਕਹਿੰਦਾ ਹੈ ਕਿ ਉਹ ਇਸ ਗਰੁੱਪ ਤੋਂ ਹੈ: { $name }, ਅਤੇ ਇਹ ਹੁਣ ਨਹੀਂ ਮਿਲਦਾ।
note-group-line = ਗਰੁੱਪ ਨੇ ਆਪਣਾ ਪੇਜ ਦੇਖ ਲਿਆ ਹੈ: { $name }।
note-group-right = ਇਹ ਸਹੀ ਹੈ:
note-group-wrong = ਇਹ ਸਹੀ ਨਹੀਂ ({ $label }):
note-group-else = ਉਹ ਇਹ ਵੀ ਕਹਿੰਦੇ ਹਨ:
group-title = ਕੀ ਇਹ ਸਹੀ ਹੈ?
group-intro = ਇਹ ਪੇਜ ਇਸ ਗਰੁੱਪ ਨੂੰ ਚਲਾਉਣ ਵਾਲਿਆਂ ਲਈ ਹੈ। ਹਰ ਲਾਈਨ ਦੇਖ ਲਓ। ਕੀ ਉਹ ਸਹੀ ਹੈ?
group-all = ਇਹ ਸਭ ਸਹੀ ਹੈ
group-right = ਇਹ ਸਹੀ ਹੈ
group-wrong = ਇਹ ਸਹੀ ਨਹੀਂ
group-instead = ਸਹੀ ਕੀ ਹੈ?
group-unknown = ਸਾਨੂੰ ਇਹ ਪਤਾ ਨਹੀਂ। ਚਾਹੋ ਤਾਂ ਹੇਠਾਂ ਦੱਸੋ।
group-else = ਸਾਨੂੰ ਹੋਰ ਕੀ ਪਤਾ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ?
group-once = ਇਹ ਲਿੰਕ ਇੱਕੋ ਵਾਰ ਚੱਲਦਾ ਹੈ।
group-not-all = ਹਰ ਲਾਈਨ ਵਿੱਚ ਚੁਣੋ: ਇਹ ਸਹੀ ਹੈ ਜਾਂ ਨਹੀਂ?
went-open = ਮੈਂ ਉੱਥੇ ਜਾ ਕੇ ਦੇਖਿਆ ਹੈ। ਕਿਵੇਂ ਰਿਹਾ?
went-title = ਕਿਵੇਂ ਰਿਹਾ?
went-welcome = ਕੀ ਉੱਥੇ ਆਪਣਾਪਣ ਲੱਗਾ?
went-safe = ਕੀ ਉੱਥੇ ਤੁਸੀਂ ਸੁਰੱਖਿਅਤ ਮਹਿਸੂਸ ਕੀਤਾ?
went-again = ਕੀ ਤੁਸੀਂ ਫਿਰ ਜਾਓਗੇ?
went-not-sure = ਪੱਕਾ ਪਤਾ ਨਹੀਂ
went-why = ਅਸੀਂ ਕਿਉਂ ਪੁੱਛਦੇ ਹਾਂ: ਤਾਂ ਜੋ ਅਗਲੇ ਜਣੇ ਲਈ ਵੀ ਚੰਗਾ ਹੋਵੇ। ਅਸੀਂ ਕੋਈ ਨਾਂ ਨਹੀਂ ਭੇਜਦੇ।
went-empty = ਇੱਕ ਸਵਾਲ ਦਾ ਜਵਾਬ ਦਿਓ, ਫਿਰ ਭੇਜੋ।
note-went-line = ਕੋਈ ਇੱਥੇ ਹੋ ਕੇ ਆਇਆ ਹੈ: { $thing }।
