### Where things are: a drawing of what was found, around where somebody starts.

around-open = Montrer où c’est
around-pick = Choisissez d’abord un lieu. C’est en haut de cette page.
around-hint = Vous partez du milieu. Le nord est en haut. Chaque cercle est un temps à pied.
around-ring = { $minutes } min
around-about = Quelque part par ici
around-further = Trop loin pour être montré ici : { $count }.
around-unplaced = Pas montré : { $count }. C’est en ligne ou par téléphone, ou nous ne savons pas où.
