### The hub that runs this site.

hub-talk = أريد أن أكلّم شخصًا
hub-where = يمكنك المجيء إلى { $hub }.
hub-phone = أو الاتصال على { $phone }.
