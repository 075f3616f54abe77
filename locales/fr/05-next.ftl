### After sending.

next-title = Votre message est envoyé
next-today = Aujourd’hui : { $receiver } reçoit votre message.
next-who = Vous aurez une réponse de : { $who }
next-answer =
    { $days ->
        [one] D’ici { $days } jour : quelqu’un vous répond et vous dit son nom.
        [many] D’ici { $days } de jours : quelqu’un vous répond et vous dit son nom.
       *[other] D’ici { $days } jours : quelqu’un vous répond et vous dit son nom.
    }
next-silence = Si personne ne répond, ce n’est pas votre faute. Appelez la maison de quartier, passez nous voir, ou choisissez autre chose.
next-receipt = Gardez ce numéro. Écrivez-le ou prenez-le en photo.
next-code = Ou prenez ceci en photo. C’est le même numéro.
next-again = Chercher autre chose
not-sent-title = Nous n’avons rien envoyé
not-sent-kept = Ce que vous avez écrit est encore sur cet écran. Pour l’effacer, appuyez sur « Terminer et effacer ».
not-sent-back = Revenir à mon message

## When it could not be sent

send-waiting = Nous l’envoyons. Le réseau est peut-être lent.
send-failed = Ce n’est pas envoyé. Ce que vous avez écrit est encore ici. Vous pouvez réessayer, le copier ou l’imprimer.
send-waits = Nous réessayons tout seuls. Laissez cette page ouverte. Quand le réseau revient, le message part.
wait-what = Si vous devez fermer cette page, ce téléphone peut garder le message. Il est fermé : personne ne peut le lire ici. Après, vous ne pourrez plus le changer.
wait-keep = Le garder sur ce téléphone jusqu’à l’envoi
wait-not-kept = Votre téléphone ne l’a pas gardé. Laissez cette page ouverte.
send-failed-busy = La maison de quartier a trop de messages en ce moment. Ce n’est pas envoyé. Réessayez dans une heure, ou appelez.
send-failed-full = La maison de quartier ne peut pas garder votre message en ce moment. Ce n’est pas envoyé. Appelez-la, s’il vous plaît.
send-failed-trouble = L’ordinateur de la maison de quartier a un problème. Ce n’est pas envoyé. Ce que vous avez écrit est encore ici. Réessayez bientôt, ou appelez.
send-failed-old = Cette page est trop vieille pour envoyer. Ce que vous avez écrit est encore ici. Copiez-le ou imprimez-le, puis ouvrez ce site à nouveau.
send-again = Réessayer
send-no-hub = Personne ne peut encore lire les messages ici. Donc nous ne l’envoyons pas. Vous pouvez le copier ou l’imprimer.
