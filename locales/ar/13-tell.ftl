### A note to the hub: something is missing, or something is wrong. No name, no answer.

tell-missing-open = أخبرنا بما ينقص
tell-wrong-open = هناك خطأ هنا

tell-missing-title = ما الذي ينقص؟
tell-wrong-title = ما الخطأ؟

tell-missing-label = عمَّ كنت تبحث؟
tell-wrong-label = يمكنك أن تقول ما هو. ويمكنك ترك هذا فارغًا.
tell-hint = من فضلك لا تكتب أسماء ولا أرقام هواتف.
tell-missing-why = لماذا نسأل: ليجده الناس هنا أو يبدأوه.
tell-wrong-why = لماذا نسأل: لكي لا يذهب أحد إلى هناك بلا فائدة.
tell-who = لا يفتحه إلا { $receiver }. لا اسم فيه، لذلك لا يمكنهم الرد عليك.
note-empty = من فضلك اكتب عمَّ كنت تبحث.
tell-done = شكرًا لك. وصل الآن إلى { $receiver }.

note-missing-line = شخص لم يجد هذا هنا.
note-wrong-line = شخص يقول إن هناك خطأ في { $name }.
