### What helps somebody to come: the page of choices, and what the list says of them.

choices-title = ਕਿਸ ਗੱਲ ਨਾਲ ਆਉਣਾ ਸੌਖਾ ਹੋਵੇਗਾ?
choices-hint = ਜੋ ਚਾਹੀਦਾ ਹੈ, ਚੁਣੋ। ਕੁਝ ਨਾ ਚੁਣੋ, ਤਾਂ ਵੀ ਠੀਕ ਹੈ।
choices-people = ਲੋਕ
choices-place = ਪਹੁੰਚਣ ਦਾ ਰਾਹ
choices-time = ਕਦੋਂ
choice-women = ਸਿਰਫ਼ ਔਰਤਾਂ, ਜਾਂ ਔਰਤਾਂ ਦਾ ਵੱਖਰਾ ਸਮਾਂ
choice-children = ਮੇਰੇ ਬੱਚੇ ਵੀ ਆ ਸਕਣ
choice-language = ਕਿਸੇ ਨੂੰ { $language } ਆਉਂਦੀ ਹੋਵੇ
choice-no-english = ਅੰਗਰੇਜ਼ੀ ਦੀ ਲੋੜ ਨਾ ਹੋਵੇ
choice-meet = ਕੋਈ ਮੈਨੂੰ ਮਿਲ ਸਕੇ
choice-quiet = ਸ਼ਾਂਤ ਥਾਂ ਹੋਵੇ, ਜਾਂ ਛੋਟਾ ਗਰੁੱਪ
choice-free = ਮੁਫ਼ਤ, ਅਤੇ ਤੁਰ ਕੇ ਜਾਵਾਂ ਜਾਂ ਬੱਸ ਦਾ ਕਿਰਾਇਆ ਮਿਲੇ
choice-no-papers = ਕਾਗਜ਼ ਨਾ ਦਿਖਾਉਣੇ ਪੈਣ
choice-step-free = ਪੌੜੀਆਂ ਨਾ ਹੋਣ
choice-online = ਔਨਲਾਈਨ, ਜਾਂ ਫ਼ੋਨ ਉੱਤੇ
choice-now = ਇਹ ਹੁਣ ਚੱਲ ਰਿਹਾ ਹੈ
choice-today = ਅੱਜ
choice-week = ਅਗਲੇ 7 ਦਿਨਾਂ ਵਿੱਚ
choice-weekdays = ਸੋਮਵਾਰ ਤੋਂ ਸ਼ੁੱਕਰਵਾਰ
choice-weekend = ਸ਼ਨਿੱਚਰਵਾਰ ਜਾਂ ਐਤਵਾਰ
choice-daytime = ਦਿਨ ਵੇਲੇ
choice-evening = ਸ਼ਾਮ ਵੇਲੇ
choice-drop-in = ਬਿਨਾਂ ਪੁੱਛੇ ਆ ਸਕਾਂ
list-change-helps = ਬਦਲੋ ਕਿ ਕਿਸ ਗੱਲ ਨਾਲ ਆਉਣਾ ਸੌਖਾ ਹੋਵੇਗਾ
list-asked = ਤੁਸੀਂ ਇਹ ਚੁਣਿਆ:
list-unsure =
    { $count ->
        [one] ਅਤੇ { $count } ਹੋਰ, ਜੋ ਸਭ ਕੁਝ ਨਹੀਂ ਦੱਸਦੀ
       *[other] ਅਤੇ { $count } ਹੋਰ, ਜੋ ਸਭ ਕੁਝ ਨਹੀਂ ਦੱਸਦੀਆਂ
    }
list-unsure-title = ਇਹ ਸਭ ਕੁਝ ਨਹੀਂ ਦੱਸਦੀਆਂ
list-without =
    { $count ->
        [one] “{ $choice }” ਤੋਂ ਬਿਨਾਂ: { $count } ਚੀਜ਼
       *[other] “{ $choice }” ਤੋਂ ਬਿਨਾਂ: { $count } ਚੀਜ਼ਾਂ
    }
list-pick = ਕੋਈ ਨਾਂ ਦਬਾਓ, ਤਾਂ ਉਸ ਬਾਰੇ ਹੋਰ ਇੱਥੇ ਪੜ੍ਹੋ।
unsure-free = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਆਉਣ-ਜਾਣ ਪਾ ਕੇ ਇਹ ਮੁਫ਼ਤ ਹੈ ਜਾਂ ਨਹੀਂ।
unsure-language = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਕਿਸੇ ਨੂੰ { $language } ਆਉਂਦੀ ਹੈ ਜਾਂ ਨਹੀਂ।
unsure-quiet = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਥਾਂ ਸ਼ਾਂਤ ਹੈ, ਜਾਂ ਗਰੁੱਪ ਛੋਟਾ ਹੈ।
unsure-stairs = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਪੌੜੀਆਂ ਹਨ ਜਾਂ ਨਹੀਂ।
