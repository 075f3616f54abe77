### The first pages: language, what would make life better, where, the list.

site-name = ਤੁਸੀਂ ਵੀ ਆਓ
language-title = ਆਪਣੀ ਭਾਸ਼ਾ ਚੁਣੋ
language-change = ਭਾਸ਼ਾ ਬਦਲੋ
language-machine = ਇਹ ਕੰਪਿਊਟਰ ਨੇ ਲਿਖਿਆ ਹੈ। ਕਿਸੇ ਇਨਸਾਨ ਨੇ ਇਸ ਨੂੰ ਚੈੱਕ ਨਹੀਂ ਕੀਤਾ।
language-not-checked = ਹਾਲੇ ਚੈੱਕ ਨਹੀਂ ਹੋਈ
language-find = ਆਪਣੀ ਭਾਸ਼ਾ ਲੱਭੋ
language-none = ਇਹ ਭਾਸ਼ਾ ਹਾਲੇ ਸਾਡੇ ਕੋਲ ਨਹੀਂ ਹੈ।
language-ask = ਮੈਨੂੰ ਆਪਣੀ ਭਾਸ਼ਾ ਚਾਹੀਦੀ ਹੈ
home-title = ਕਿਸ ਗੱਲ ਨਾਲ ਜ਼ਿੰਦਗੀ ਹੋਰ ਚੰਗੀ ਹੋਵੇਗੀ?
home-hint = ਇੱਕ ਜਾਂ ਵੱਧ ਚੁਣੋ। ਬਾਅਦ ਵਿੱਚ ਬਦਲ ਵੀ ਸਕਦੇ ਹੋ।
need-people = ਮੈਂ ਲੋਕਾਂ ਨੂੰ ਮਿਲਣਾ ਹੈ
need-fun = ਮੈਂ ਹੱਸਣਾ-ਖੇਡਣਾ ਹੈ
need-move = ਮੈਂ ਸੈਰ ਜਾਂ ਕਸਰਤ ਕਰਨੀ ਹੈ
need-make = ਮੈਂ ਹੱਥੀਂ ਕੁਝ ਬਣਾਉਣਾ ਹੈ
need-outside = ਮੈਂ ਤਾਜ਼ੀ ਹਵਾ ਵਿੱਚ ਜਾਣਾ ਹੈ
need-english = ਮੈਂ ਅੰਗਰੇਜ਼ੀ ਸਿੱਖਣੀ ਹੈ
need-children = ਮੈਂ ਆਪਣੇ ਬੱਚਿਆਂ ਨਾਲ ਕੁਝ ਕਰਨਾ ਹੈ
need-basics = ਮੈਨੂੰ ਖਾਣਾ, ਕੱਪੜੇ ਜਾਂ ਘਰ ਦਾ ਸਮਾਨ ਚਾਹੀਦਾ ਹੈ
need-letters = ਮੈਨੂੰ ਚਿੱਠੀਆਂ, ਪੈਸੇ ਜਾਂ ਘਰ ਲਈ ਮਦਦ ਚਾਹੀਦੀ ਹੈ
need-sad = ਮੇਰਾ ਦਿਲ ਉਦਾਸ, ਪਰੇਸ਼ਾਨ ਜਾਂ ਇਕੱਲਾ ਹੈ
need-give = ਮੈਂ ਕੰਮ, ਪੜ੍ਹਾਈ ਜਾਂ ਹੋਰਾਂ ਦੀ ਮਦਦ ਕਰਨੀ ਹੈ
home-anything = ਪੱਕਾ ਪਤਾ ਨਹੀਂ। ਮੈਨੂੰ ਸਭ ਕੁਝ ਦਿਖਾਓ।
home-show =
    { $count ->
        [0] ਹਾਲੇ ਕੁਝ ਨਹੀਂ। ਫਿਰ ਵੀ ਦਿਖਾਓ
        [one] { $count } ਚੀਜ਼ ਦਿਖਾਓ
       *[other] { $count } ਚੀਜ਼ਾਂ ਦਿਖਾਓ
    }
home-promise = ਸਾਨੂੰ ਨਾਂ ਦੱਸਣ ਦੀ ਲੋੜ ਨਹੀਂ। ਤੁਸੀਂ ਜੋ ਦੇਖਦੇ ਹੋ, ਅਸੀਂ ਉਹ ਸਾਂਭ ਕੇ ਨਹੀਂ ਰੱਖਦੇ।
home-sad-help = ਕੀ ਹੁਣ ਝੱਲਿਆ ਨਹੀਂ ਜਾਂਦਾ? “ਹੁਣੇ ਮਦਦ ਲਓ” ਦਬਾਓ।
place-label = ਕਿੱਥੋਂ ਤੁਰਨਾ ਹੈ
place-any = ਕਿਤੋਂ ਵੀ
place-near-me = ਮੇਰੇ ਨੇੜੇ
place-postcode = ਪੋਸਟਕੋਡ ਲਿਖੋ
place-postcode-label = ਪੋਸਟਕੋਡ ਦਾ ਪਹਿਲਾ ਹਿੱਸਾ
place-postcode-hint = ਜਿਵੇਂ { $short } ਜਾਂ { $long }। ਬਾਕੀ ਹਿੱਸੇ ਦੀ ਲੋੜ ਨਹੀਂ।
place-postcode-unknown = ਇੱਥੇ ਨੇੜੇ ਸਾਨੂੰ ਇਹ ਪੋਸਟਕੋਡ ਨਹੀਂ ਲੱਭਾ। ਪਹਿਲਾ ਹਿੱਸਾ ਫਿਰ ਦੇਖ ਲਓ।
place-searching = ਸ਼ਾਇਦ ਫ਼ੋਨ ਤੁਹਾਨੂੰ ਪੁੱਛੇ। ਅਸੀਂ ਕਦੇ ਨਹੀਂ ਦੇਖਦੇ ਕਿ ਤੁਸੀਂ ਠੀਕ ਕਿਸ ਥਾਂ ਉੱਤੇ ਹੋ।
place-not-found = ਤੁਹਾਡੇ ਫ਼ੋਨ ਨੇ ਨਹੀਂ ਦੱਸਿਆ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ। ਚਾਹੋ ਤਾਂ ਆਪ ਥਾਂ ਚੁਣੋ।
place-first = ਇਹ ਲਿਸਟ ਲੰਬੀ ਹੈ। ਦੱਸੋ ਕਿ ਕਿੱਥੋਂ ਤੁਰਨਾ ਹੈ, ਫਿਰ ਅਸੀਂ ਨੇੜੇ ਦੀਆਂ ਚੀਜ਼ਾਂ ਦਿਖਾਉਂਦੇ ਹਾਂ।
list-title = ਕਰਨ ਲਈ ਕੀ ਕੁਝ ਹੈ
list-title-near = { $place } ਦੇ ਨੇੜੇ
list-count =
    { $count ->
        [0] ਇੱਥੇ ਹਾਲੇ ਕੁਝ ਨਹੀਂ।
        [one] { $count } ਚੀਜ਼।
       *[other] { $count } ਚੀਜ਼ਾਂ।
    }
list-order-near = ਜੋ ਸਭ ਤੋਂ ਨੇੜੇ ਹੈ, ਉਹ ਪਹਿਲਾਂ ਹੈ। ਫਿਰ ਜਿਸ ਦਾ ਸਮਾਂ ਪਹਿਲਾਂ ਆਉਂਦਾ ਹੈ।
list-order-soon = ਜਿਸ ਦਾ ਸਮਾਂ ਪਹਿਲਾਂ ਆਉਂਦਾ ਹੈ, ਉਹ ਪਹਿਲਾਂ ਹੈ।
list-order-own = ਪਹਿਲਾਂ { $hub } ਵਿੱਚ ਜੋ ਹੁੰਦਾ ਹੈ। ਫਿਰ ਜੋ ਨੇੜੇ ਹੈ ਅਤੇ ਜਿਸ ਦਾ ਸਮਾਂ ਪਹਿਲਾਂ ਹੈ।
list-further = ਹੋਰ ਦੂਰ ਦੀਆਂ ਚੀਜ਼ਾਂ ਵੀ ਦੇਖੋ ({ $count })
list-anywhere = ਔਨਲਾਈਨ ਜਾਂ ਫ਼ੋਨ ਉੱਤੇ ਹੋਰ ਚੀਜ਼ਾਂ ({ $count })
list-none = ਹਾਲੇ ਇਹੋ ਜਿਹਾ ਕੁਝ ਨਹੀਂ ਲੱਭਾ। ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੁਝ ਕਰ ਕੇ ਦੇਖੋ।
list-everything = ਮੈਨੂੰ ਸਭ ਕੁਝ ਦਿਖਾਓ
list-choose-again = ਫਿਰ ਤੋਂ ਚੁਣੋ
list-source = ਇਹ ਲਿਸਟ ਇੱਥੋਂ ਆਈ ਹੈ: { $source }
list-more = ਹੋਰ ਦਿਖਾਓ
back = ਪਿੱਛੇ
loading = ਆ ਰਿਹਾ ਹੈ। ਸ਼ਾਇਦ ਤੁਹਾਡਾ ਸਿਗਨਲ ਘੱਟ ਹੈ।
list-pair = { $first }, { $rest }
walk-minutes =
    { $minutes ->
        [one] ਤੁਰ ਕੇ { $minutes } ਮਿੰਟ
       *[other] ਤੁਰ ਕੇ { $minutes } ਮਿੰਟ
    }
walk-minutes-about =
    { $minutes ->
        [one] ਤੁਰ ਕੇ ਕਰੀਬ { $minutes } ਮਿੰਟ
       *[other] ਤੁਰ ਕੇ ਕਰੀਬ { $minutes } ਮਿੰਟ
    }
miles-away =
    { $miles ->
        [one] ਕਰੀਬ { $miles } ਮੀਲ ਦੂਰ
       *[other] ਕਰੀਬ { $miles } ਮੀਲ ਦੂਰ
    }
link-gone = ਉਹ ਚੀਜ਼ ਹੁਣ ਇੱਥੇ ਨਹੀਂ ਹੈ। ਹੋਰ ਚੀਜ਼ਾਂ ਇਹ ਹਨ।
finish = ਖਤਮ ਕਰੋ ਅਤੇ ਮਿਟਾ ਦਿਓ
finish-hint = ਇਹ ਦਬਾਉਣ ਨਾਲ ਇਹ ਸਕਰੀਨ ਤੁਹਾਡਾ ਲਿਖਿਆ ਹੋਇਆ ਭੁੱਲ ਜਾਂਦੀ ਹੈ।
