### The hub that runs this site.

hub-talk = किसी इंसान से बात कीजिए
hub-where = यहाँ आइए: { $hub }
hub-phone = या फ़ोन कीजिए: { $phone }
hub-open-today = आज: { $time }
hub-open-some-time = आज खुला है। समय हमें नहीं पता।
hub-closed-today = आज बंद है।
hub-open-unknown = हमें नहीं पता आज खुला है या नहीं।
