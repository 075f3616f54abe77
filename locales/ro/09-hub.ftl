### The hub that runs this site.

hub-talk = Vorbiți cu cineva
hub-where = Veniți la { $hub }.
hub-phone = Sau sunați la { $phone }.
hub-open-today = Azi: { $time }.
hub-open-some-time = Azi e deschis. Nu știm la ce ore.
hub-closed-today = Azi nu e deschis.
hub-open-unknown = Nu știm dacă e deschis azi.
