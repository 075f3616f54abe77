### How is my message? With the number of a message anybody can ask, on any phone, and take it back.

kept-open = Où en est mon message ?
kept-label = Le numéro de votre message
kept-hint = Il a 16 chiffres. Vous l’avez vu en envoyant votre message.
kept-why = Pourquoi nous demandons : nous ne savons pas les noms. Seul son numéro permet de trouver votre message.
kept-ask = Regarder
kept-wrong = Un chiffre est faux ou manque. Regardez encore le numéro, s’il vous plaît.

## What became of it

kept-waiting = Personne n’a encore ouvert votre message.
kept-waiting-ways = Vous pouvez attendre. Vous pouvez appeler. Ou vous pouvez choisir autre chose.
kept-read = Quelqu’un a lu votre message. On vous répondra de la façon que vous avez choisie.
kept-answered = Ils vous ont répondu. Si vous n’avez rien reçu, appelez, s’il vous plaît.
kept-cannot = Ils ne peuvent pas aider pour cette demande. Ce n’est pas votre faute. Il y a d’autres choses ici.
kept-answer = Ils disent :
kept-gone = Il n’y a plus de message avec ce numéro. Il a été repris, ou il est ancien.

## Taking it back

kept-withdraw = Reprendre mon message
kept-sure = Si vous le reprenez, il est effacé. Vous pouvez en écrire un autre quand vous voulez.
kept-sure-read = Quelqu’un l’a lu. Il sera effacé ici, et nous leur demandons de l’oublier aussi.
kept-withdraw-yes = Oui, le reprendre
kept-withdraw-no = Non, le laisser
kept-withdrawn = Nous l’avons repris. Il est effacé.

## When it could not be asked

kept-failed = Nous n’avons pas pu regarder. Rien n’a changé. Réessayez, s’il vous plaît.
kept-here = Voir le message que ce téléphone garde
wait-here = Votre message pour { $receiver } est sur ce téléphone. Il n’est pas encore parti.
wait-until = Il part quand vous avez du réseau et que ce site est ouvert. Voici son numéro. « Quitter ce site » l’efface.
wait-now = L’envoyer maintenant
wait-delete = L’effacer. Ne pas l’envoyer
wait-gone = Votre message pour { $receiver } est parti. Voici son numéro. Gardez-le.
wait-forget = J’ai le numéro. L’effacer ici
kept-change = Changer quelque chose
kept-change-label = Qu’est-ce qui a changé ?
kept-change-empty = Écrivez ce qui a changé, s’il vous plaît.
kept-change-who = Seules ces personnes peuvent le lire : { $receiver }. Elles voient de quel message il s’agit.
