### The first pages: language, what would make life better, where, the list.

site-name = Venez avec nous
language-title = Choisissez votre langue
language-change = Changer de langue
language-machine = Un ordinateur a écrit ceci. Personne ne l’a vérifié.
language-not-checked = pas encore vérifié
language-find = Trouvez votre langue
language-none = Nous n’avons pas encore cette langue.
language-ask = Demander ma langue
home-title = Qu’est-ce qui rendrait votre vie meilleure ?
home-hint = Choisissez une chose ou plusieurs. Vous pouvez changer d’avis.
need-people = Je veux rencontrer des gens
need-fun = Je veux m’amuser
need-move = Je veux bouger
need-make = Je veux créer de mes mains
need-outside = Je veux être en plein air
need-english = Je veux apprendre l’anglais
need-children = Je veux faire des choses avec mes enfants
need-basics = Il me faut à manger, des habits, des meubles
need-letters = J’ai besoin d’aide : courrier, argent, logement
need-sad = Tristesse, soucis ou solitude
need-give = Je veux travailler, étudier ou aider les gens
home-anything = Je ne sais pas. Montrez-moi tout.
home-show =
    { $count ->
        [0] Rien encore. Voir quand même.
        [one] Voir { $count } activité
        [many] Voir { $count } d’activités
       *[other] Voir { $count } activités
    }
home-promise = Vous n’avez pas à nous dire votre nom. Nous ne gardons rien de ce que vous regardez.
home-sad-help = C’est trop dur en ce moment ? Appuyez sur « De l’aide maintenant ».
place-label = Je pars de
place-any = N’importe où
place-near-me = Près de moi
place-postcode = Écrire un code postal
place-postcode-label = La première partie du code postal
place-postcode-hint = C’est comme { $short } ou { $long }. Pas besoin du reste.
place-postcode-unknown = Nous ne connaissons pas ce code près d’ici. Vérifiez la première partie.
place-searching = Votre téléphone demandera peut-être votre accord. Nous ne voyons jamais le lieu exact.
place-not-found = Votre téléphone n’a pas dit où vous êtes. Vous pouvez choisir un lieu.
place-first = Cette liste est longue. Dites d’où vous partez, et nous vous montrons ce qui est tout près.
list-title = Ce que vous pouvez faire
list-title-near = Près de : { $place }
list-count =
    { $count ->
        [0] Rien ici pour l’instant.
        [one] { $count } activité.
        [many] { $count } d’activités.
       *[other] { $count } activités.
    }
list-order-near = D’abord le plus près. Puis le plus tôt.
list-order-soon = D’abord le plus tôt.
list-order-own = D’abord ce qu’il y a ici : { $hub }. Puis le plus près et le plus tôt.
list-further = Voir aussi plus loin ({ $count })
list-anywhere = Voir plus, en ligne ou par téléphone ({ $count })
list-none = Nous n’avons encore rien trouvé comme ça. Essayez un de ces choix.
list-everything = Montrez-moi tout
list-choose-again = Choisir à nouveau
list-source = Cette liste vient d’ici : { $source }.
list-more = Voir plus
back = Retour
loading = Ça arrive. Le réseau est peut-être lent.
list-pair = { $first }, { $rest }
walk-minutes =
    { $minutes ->
        [one] { $minutes } minute à pied
        [many] { $minutes } de minutes à pied
       *[other] { $minutes } minutes à pied
    }
walk-minutes-about =
    { $minutes ->
        [one] Environ { $minutes } minute à pied
        [many] Environ { $minutes } de minutes à pied
       *[other] Environ { $minutes } minutes à pied
    }
miles-away =
    { $miles ->
        [one] À environ { $miles } mile
        [many] À environ { $miles } de miles
       *[other] À environ { $miles } miles
    }
link-gone = Cette activité n’est plus ici. En voici d’autres.
finish = Terminer et effacer
finish-hint = Quand vous appuyez ici, cet écran oublie ce que vous avez écrit.
