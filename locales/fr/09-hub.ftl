### The hub that runs this site.

hub-talk = Parler à une personne
hub-where = Venez ici : { $hub }.
hub-phone = Ou appelez le { $phone }.
hub-open-today = Aujourd’hui : { $time }.
hub-open-some-time = Ouvert aujourd’hui. Nous ne connaissons pas les heures.
hub-closed-today = Pas ouvert aujourd’hui.
hub-open-unknown = Nous ne savons pas si c’est ouvert aujourd’hui.
