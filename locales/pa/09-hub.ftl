### The hub that runs this site.

hub-talk = ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰੋ
hub-where = ਇੱਥੇ ਆਓ: { $hub }।
hub-phone = ਜਾਂ ਫ਼ੋਨ ਕਰੋ: { $phone }।
hub-open-today = ਅੱਜ: { $time }।
hub-open-some-time = ਅੱਜ ਖੁੱਲ੍ਹਾ ਹੈ। ਸਾਨੂੰ ਸਮੇਂ ਦਾ ਪਤਾ ਨਹੀਂ।
hub-closed-today = ਅੱਜ ਬੰਦ ਹੈ।
hub-open-unknown = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਅੱਜ ਖੁੱਲ੍ਹਾ ਹੈ ਜਾਂ ਨਹੀਂ।
