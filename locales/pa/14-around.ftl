### Where things are: a drawing of what was found, around where somebody starts.

around-open = ਦਿਖਾਓ ਕਿ ਇਹ ਕਿੱਥੇ ਹਨ
around-pick = ਪਹਿਲਾਂ ਇੱਕ ਥਾਂ ਚੁਣੋ। ਉਹ ਇਸ ਪੇਜ ਦੇ ਸਭ ਤੋਂ ਉੱਪਰ ਹੈ।
around-hint = ਤੁਸੀਂ ਵਿਚਕਾਰ ਤੋਂ ਤੁਰਦੇ ਹੋ। ਉੱਤਰ ਵਾਲਾ ਪਾਸਾ ਉੱਪਰ ਹੈ। ਹਰ ਗੋਲਾ ਦੱਸਦਾ ਹੈ ਕਿ ਕਿੰਨਾ ਤੁਰਨਾ ਹੈ।
around-ring = { $minutes } ਮਿੰਟ
around-about = ਇੱਥੇ ਹੀ ਕਿਤੇ ਆਲੇ-ਦੁਆਲੇ
around-further = ਇੰਨੀ ਦੂਰ ਕਿ ਇੱਥੇ ਨਹੀਂ ਦਿਖਦੀਆਂ: { $count }।
around-unplaced = ਨਹੀਂ ਦਿਖਾਈਆਂ: { $count }। ਉਹ ਔਨਲਾਈਨ ਜਾਂ ਫ਼ੋਨ ਉੱਤੇ ਹਨ, ਜਾਂ ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਕਿੱਥੇ ਹਨ।
