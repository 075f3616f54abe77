### Who runs this site, and where its list comes from.

about-open = ਇਹ ਵੈੱਬਸਾਈਟ ਕੌਣ ਚਲਾਉਂਦਾ ਹੈ
about-hub = ਇਹ ਵੈੱਬਸਾਈਟ ਇਹ ਚਲਾਉਂਦੇ ਹਨ: { $hub }।
about-readers = ਤੁਹਾਡਾ ਸੁਨੇਹਾ ਕੌਣ ਪੜ੍ਹਦਾ ਹੈ
about-reads = ਸਿਰਫ਼ ਇਹੀ ਲੋਕ ਸੁਨੇਹਾ ਖੋਲ੍ਹ ਸਕਦੇ ਹਨ। ਭੇਜਣ ਤੋਂ ਪਹਿਲਾਂ ਅਸੀਂ ਤੁਹਾਨੂੰ ਦੱਸਦੇ ਹਾਂ ਕਿ ਇਹ ਕਿਸ ਨੂੰ ਜਾਂਦਾ ਹੈ।
about-safe-title = ਜੇ ਕਿਸੇ ਨੂੰ ਖਤਰਾ ਹੋਵੇ
about-safe = ਤੁਸੀਂ ਇਨ੍ਹਾਂ ਨਾਲ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ: { $who }।
about-what = ਇਹ ਵੈੱਬਸਾਈਟ ਕੀ ਹੈ
about-what-list = ਇਹ ਤੁਹਾਡੇ ਨੇੜੇ ਕਰਨ ਵਾਲੀਆਂ ਚੀਜ਼ਾਂ ਦੀ ਲਿਸਟ ਹੈ। ਇਹ ਮੁਫ਼ਤ ਹੈ।
about-what-ask = ਚਾਹੋ ਤਾਂ ਆਉਣ ਲਈ ਪੁੱਛੋ। ਪੁੱਛਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ।
about-cannot-groups = ਗਰੁੱਪ ਹੋਰ ਲੋਕ ਚਲਾਉਂਦੇ ਹਨ। ਜੋ ਉਹ ਸਾਨੂੰ ਦੱਸਦੇ ਹਨ, ਗਲਤ ਜਾਂ ਪੁਰਾਣਾ ਹੋ ਸਕਦਾ ਹੈ।
about-cannot-room = ਅਸੀਂ ਵਾਅਦਾ ਨਹੀਂ ਕਰ ਸਕਦੇ ਕਿ ਤੁਹਾਡੇ ਲਈ ਥਾਂ ਹੋਵੇਗੀ।
directory-open = ਇਸ ਲਿਸਟ ਬਾਰੇ
directory-licence = ਇਸ ਨੂੰ ਵਰਤਣ ਦੇ ਨਿਯਮ: { $licence }
directory-age = ਇਹ ਕਿੰਨੀ ਪੁਰਾਣੀ ਹੈ
directory-made = ਅਸੀਂ ਇਹ ਲਿਸਟ { $date } ਨੂੰ ਬਣਾਈ।
directory-newest = ਸਭ ਤੋਂ ਨਵਾਂ ਚੈੱਕ: { $ago }।
directory-oldest = ਸਭ ਤੋਂ ਪੁਰਾਣਾ ਚੈੱਕ: { $ago }।
directory-unchecked =
    { $count ->
        [one] { $count } ਚੀਜ਼ ਦਾ ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਉਹ ਆਖਰੀ ਵਾਰ ਕਦੋਂ ਚੈੱਕ ਹੋਈ।
       *[other] { $count } ਚੀਜ਼ਾਂ ਦਾ ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਉਹ ਆਖਰੀ ਵਾਰ ਕਦੋਂ ਚੈੱਕ ਹੋਈਆਂ।
    }
ago-days =
    { $days ->
        [0] ਅੱਜ
        [one] { $days } ਦਿਨ ਪਹਿਲਾਂ
       *[other] { $days } ਦਿਨ ਪਹਿਲਾਂ
    }
ago-months =
    { $months ->
        [one] ਕਰੀਬ { $months } ਮਹੀਨਾ ਪਹਿਲਾਂ
       *[other] ਕਰੀਬ { $months } ਮਹੀਨੇ ਪਹਿਲਾਂ
    }
ago-years =
    { $years ->
        [one] ਕਰੀਬ { $years } ਸਾਲ ਪਹਿਲਾਂ
       *[other] ਕਰੀਬ { $years } ਸਾਲ ਪਹਿਲਾਂ
    }
directory-checked-title = “ਆਖਰੀ ਵਾਰ ਚੈੱਕ” ਦਾ ਕੀ ਮਤਲਬ ਹੈ
directory-checked = ਉਸ ਦਿਨ ਕਿਸੇ ਨੇ ਦੇਖਿਆ ਕਿ ਸਭ ਕੁਝ ਹਾਲੇ ਵੀ ਸਹੀ ਹੈ ਜਾਂ ਨਹੀਂ।
directory-checked-who = ਇਹ ਗਰੁੱਪ ਨੇ ਦੇਖਿਆ, ਜਾਂ ਅਸੀਂ, ਜਾਂ ਲਿਸਟ ਬਣਾਉਣ ਵਾਲਿਆਂ ਨੇ।
directory-order-title = ਪਹਿਲਾਂ ਕੀ ਆਉਂਦਾ ਹੈ
directory-order = ਜੇ ਤੁਸੀਂ ਦੱਸੋ ਕਿ ਕਿੱਥੋਂ ਤੁਰਨਾ ਹੈ, ਤਾਂ ਸਭ ਤੋਂ ਨੇੜੇ ਵਾਲਾ ਪਹਿਲਾਂ ਹੈ। ਫਿਰ ਜਿਸ ਦਾ ਸਮਾਂ ਪਹਿਲਾਂ ਆਉਂਦਾ ਹੈ। ਫਿਰ ਨਾਂ ਦੇ ਹਿਸਾਬ ਨਾਲ।
directory-order-same = ਇਹ ਸਭ ਲਈ ਇੱਕੋ ਜਿਹਾ ਹੈ। ਕੋਈ ਪੈਸੇ ਦੇ ਕੇ ਪਹਿਲਾਂ ਨਹੀਂ ਆ ਸਕਦਾ।
directory-unknown-title = ਜੋ ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ
directory-unknown = ਜੋ ਗਰੁੱਪ ਨਹੀਂ ਦੱਸਦਾ, ਉੱਥੇ ਅਸੀਂ ਲਿਖਦੇ ਹਾਂ “ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ”। ਅਸੀਂ ਅੰਦਾਜ਼ਾ ਨਹੀਂ ਲਾਉਂਦੇ। ਚਾਹੋ ਤਾਂ ਪੁੱਛ ਲਓ।
about-words = ਲਫ਼ਜ਼ਾਂ ਵਿੱਚ ਸਾਡੀ ਮਦਦ ਕਰੋ
