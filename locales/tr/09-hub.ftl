### The hub that runs this site.

hub-talk = Biriyle konuşun
hub-where = Gelebileceğiniz yer: { $hub }.
hub-phone = Ya da arayın: { $phone }.
hub-open-today = Bugün: { $time }.
hub-open-some-time = Bugün açık. Saatlerini bilmiyoruz.
hub-closed-today = Bugün açık değil.
hub-open-unknown = Bugün açık mı, bilmiyoruz.
