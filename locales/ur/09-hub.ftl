### The hub that runs this site.

hub-talk = کسی سے بات کریں
hub-where = یہاں آئیں: { $hub }
hub-phone = یا فون کریں: { $phone }
hub-open-today = آج: { $time }
hub-open-some-time = آج کھلا ہے۔ ہمیں وقت معلوم نہیں۔
hub-closed-today = آج بند ہے۔
hub-open-unknown = ہمیں معلوم نہیں کہ آج کھلا ہے یا نہیں۔
