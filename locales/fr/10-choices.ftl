### What helps somebody to come: the page of choices, and what the list says of them.

choices-title = Qu’est-ce qui vous aide à venir ?
choices-hint = Choisissez ce qu’il vous faut. Vous pouvez aussi ne rien choisir.
choices-people = Les gens
choices-place = Le chemin
choices-time = Quand
choice-women = Femmes seulement, ou des heures pour elles
choice-children = Mes enfants peuvent venir aussi
choice-language = Quelqu’un y parle { $language }
choice-no-english = Je n’ai pas besoin de parler anglais
choice-meet = Quelqu’un peut m’attendre
choice-quiet = C’est calme, ou c’est un petit groupe
choice-free = Gratuit, et j’y vais à pied ou on paie le bus
choice-no-papers = Je n’ai pas besoin de papiers
choice-step-free = Pas d’escalier
choice-online = En ligne, ou par téléphone
choice-now = C’est en ce moment
choice-today = Aujourd’hui
choice-week = Dans les 7 jours
choice-weekdays = Du lundi au vendredi
choice-weekend = Le samedi ou le dimanche
choice-daytime = Dans la journée
choice-evening = Le soir
choice-drop-in = Je peux venir sans demander
list-change-helps = Changer ce qui m’aide à venir
list-asked = Vous avez demandé ceci :
list-unsure =
    { $count ->
        [one] Et { $count } autre qui ne le dit pas
        [many] Et { $count } d’autres qui ne le disent pas
       *[other] Et { $count } autres qui ne le disent pas
    }
list-unsure-title = Celles-ci ne disent pas tout
list-without =
    { $count ->
        [one] Sans « { $choice } » : { $count } activité
        [many] Sans « { $choice } » : { $count } d’activités
       *[other] Sans « { $choice } » : { $count } activités
    }
list-pick = Appuyez sur un nom pour en lire plus ici.
unsure-free = Nous ne savons pas si c’est gratuit, trajet compris.
unsure-language = Nous ne savons pas si quelqu’un y parle { $language }.
unsure-quiet = Nous ne savons pas si c’est calme, ou si c’est un petit groupe.
unsure-stairs = Nous ne savons pas s’il y a des escaliers.
