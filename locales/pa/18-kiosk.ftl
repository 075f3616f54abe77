### A shared screen: is somebody still there?

idle-title = ਕੀ ਤੁਸੀਂ ਹਾਲੇ ਇੱਥੇ ਹੋ?
idle-hint = ਜੇ ਤੁਸੀਂ ਨਾ ਦਬਾਇਆ, ਤਾਂ ਇਹ ਸਕਰੀਨ ਤੁਹਾਡਾ ਲਿਖਿਆ ਹੋਇਆ ਭੁੱਲ ਜਾਂਦੀ ਹੈ।
idle-left = ਬਾਕੀ ਸਕਿੰਟ: { $seconds }
kiosk-squares = ਆਪਣੇ ਫ਼ੋਨ ਦਾ ਕੈਮਰਾ ਕਿਸੇ ਚੌਰਸ ਖਾਨੇ ਉੱਤੇ ਕਰੋ। ਫ਼ੋਨ ਪੁੱਛਦਾ ਹੈ ਕਿ ਕਾਲ ਕਰਨੀ ਹੈ।
idle-stay = ਮੈਂ ਹਾਲੇ ਇੱਥੇ ਹਾਂ
kiosk-talk = ਇੱਥੇ ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰੋ
