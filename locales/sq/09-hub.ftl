### The hub that runs this site.

hub-talk = Flisni me një njeri
hub-where = Ejani te { $hub }.
hub-phone = Ose telefononi: { $phone }.
hub-open-today = Sot: { $time }.
hub-open-some-time = Sot është hapur. Nuk e dimë në cilat orë.
hub-closed-today = Sot nuk është hapur.
hub-open-unknown = Nuk e dimë nëse është hapur sot.
