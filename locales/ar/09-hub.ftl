### The hub that runs this site.

hub-talk = أريد أن أكلّم شخصًا
hub-where = يمكنك المجيء إلى { $hub }.
hub-phone = أو الاتصال على { $phone }.
hub-open-today = اليوم: { $time }.
hub-open-some-time = مفتوح اليوم. لا نعرف الأوقات.
hub-closed-today = مغلق اليوم.
hub-open-unknown = لا نعرف هل هو مفتوح اليوم.
