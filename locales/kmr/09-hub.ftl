### The hub that runs this site.

hub-talk = Bi kesekî re biaxivin
hub-where = Werin vir: { $hub }.
hub-phone = An telefon bikin: { $phone }.
hub-open-today = Îro: { $time }.
hub-open-some-time = Îro vekirî ye. Em saetan nizanin.
hub-closed-today = Îro girtî ye.
hub-open-unknown = Em nizanin îro vekirî ye an na.
