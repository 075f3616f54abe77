### Who runs this site, and where its list comes from.

about-open = Qui s’occupe de ce site
about-hub = { $hub } s’occupe de ce site.
about-readers = Qui lit votre message
about-reads = Seules ces personnes peuvent ouvrir un message. Avant l’envoi, nous vous disons qui le reçoit.
about-safe-title = Si quelqu’un n’est pas en sécurité
about-safe = Vous pouvez parler à cette personne : { $who }.
about-what = À quoi sert ce site
about-what-list = C’est une liste de choses à faire près de vous. C’est gratuit.
about-what-ask = Vous pouvez demander à venir. Ce n’est pas obligé.
about-cannot-groups = D’autres gens s’occupent des groupes. Ce qu’ils nous disent peut être faux, ou vieux.
about-cannot-room = Nous ne pouvons pas promettre qu’il y a de la place pour vous.
directory-open = D’où vient cette liste
directory-licence = Les règles pour s’en servir : { $licence }
directory-age = De quand elle date
directory-made = Nous avons fait cette liste le { $date }.
directory-newest = La dernière vérification : { $ago }.
directory-oldest = La vérification la plus ancienne : { $ago }.
directory-unchecked =
    { $count ->
        [one] Pour { $count } activité, nous ne savons pas le jour de la dernière vérification.
        [many] Pour { $count } d’activités, nous ne savons pas le jour de la dernière vérification.
       *[other] Pour { $count } activités, nous ne savons pas le jour de la dernière vérification.
    }
ago-days =
    { $days ->
        [0] aujourd’hui
        [one] il y a { $days } jour
        [many] il y a { $days } jours
       *[other] il y a { $days } jours
    }
ago-months =
    { $months ->
        [one] il y a environ { $months } mois
        [many] il y a environ { $months } de mois
       *[other] il y a environ { $months } mois
    }
ago-years =
    { $years ->
        [one] il y a environ { $years } an
        [many] il y a environ { $years } d’années
       *[other] il y a environ { $years } ans
    }
directory-checked-title = Ce que veut dire « Dernière vérification »
directory-checked = Ce jour-là, quelqu’un a regardé si tout était encore vrai.
directory-checked-who = C’était le groupe, ou nous, ou ceux qui ont fait la liste.
directory-order-title = Ce qui vient d’abord
directory-order = Si vous dites d’où vous partez, le plus près vient d’abord. Puis le plus tôt. Puis dans l’ordre des noms.
directory-order-same = C’est pareil pour tout le monde. Personne ne peut payer pour passer devant.
directory-unknown-title = Ce que nous ne savons pas
directory-unknown = Quand un groupe ne dit pas une chose, nous écrivons « Nous ne savons pas ». Nous n’inventons rien. Vous pouvez demander.
about-words = Aider pour les mots
