### A note to the hub: something is missing, or something is wrong. No name, no answer.

tell-missing-open = Dites-nous ce qui manque
tell-wrong-open = Il y a une erreur ici
tell-missing-title = Qu’est-ce qui manque ?
tell-wrong-title = Qu’est-ce qui est faux ?
tell-language-title = Quelle langue voulez-vous ?
tell-missing-label = Qu’avez-vous cherché ?
tell-wrong-label = Vous pouvez dire quoi. Vous pouvez aussi laisser vide.
tell-language-label = Écrivez le nom de la langue, s’il vous plaît.
tell-hint = S’il vous plaît, n’écrivez pas de noms ni de numéros de téléphone.
tell-missing-why = Pourquoi nous demandons : pour que des gens d’ici puissent le trouver ou le créer.
tell-wrong-why = Pourquoi nous demandons : pour que personne n’y aille pour rien.
tell-language-why = Pourquoi nous demandons : pour que plus de gens puissent lire ceci.
tell-who = Seules ces personnes peuvent l’ouvrir : { $receiver }. Sans nom, elles ne peuvent pas vous répondre.
note-empty = Écrivez ce que vous avez cherché, s’il vous plaît.
tell-done = Merci. { $receiver } l’a reçu.
note-missing-line = Quelqu’un n’a pas trouvé ceci ici.
note-language-line = Quelqu’un demande une autre langue.
note-changed-line = Quelque chose a changé dans un message.
note-wrong-line = Quelqu’un dit qu’il y a une erreur ici : { $name }.

## For groups

tell-group = Êtes-vous de ce groupe ?
tell-stopped = Notre groupe s’est arrêté
tell-stopped-why = Si votre groupe s’est arrêté, appuyez ici. La maison de quartier vérifiera avant de l’enlever.
note-stopped-line = Quelqu’un dit qu’il est de ce groupe, et que le groupe s’est arrêté : { $name }.
note-group-line = Le groupe a regardé sa page : { $name }.
note-group-right = Ceci est juste :
note-group-wrong = Ceci n’est pas juste ({ $label }) :
note-group-else = Ils disent aussi :
group-title = Est-ce juste ?
group-intro = Cette page est pour ceux qui s’occupent de ce groupe. Regardez chaque ligne, s’il vous plaît. Est-ce juste ?
group-all = Tout est juste
group-right = C’est juste
group-wrong = Ce n’est pas juste
group-instead = Qu’est-ce qui est juste ?
group-unknown = Nous ne savons pas ceci. Dites-le plus bas si vous voulez.
group-else = Que devons-nous savoir d’autre ?
group-once = Vous pouvez utiliser ce lien une seule fois.
group-not-all = Choisissez à chaque ligne, s’il vous plaît : est-ce juste ou non ?
went-open = J’y ai été. C’était comment ?
went-title = C’était comment ?
went-welcome = L’accueil était-il bon ?
went-safe = Vous sentiez-vous en sécurité ?
went-again = Y retourneriez-vous ?
went-not-sure = Je ne sais pas
went-why = Pourquoi nous demandons : pour que ce soit bien pour les autres aussi. Nous n’envoyons pas de nom.
went-empty = Répondez à une question, puis envoyez.
note-went-line = Quelqu’un est allé là : { $thing }.
