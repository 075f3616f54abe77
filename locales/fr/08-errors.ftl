### When something went wrong.

error-directory = La liste n’est pas arrivée. Vérifiez votre réseau et réessayez.
error-directory-empty = Il n’y a pas encore de liste ici. Vous pouvez appeler la maison de quartier.
error-words = Nous n’avons pas pu charger votre langue. Ceci est en anglais.
error-try-again = Réessayer
error-link = Ce lien ne marche pas. Nous reprenons au début.
error-clock = L’heure de votre téléphone semble fausse. Les jours écrits ici sont peut-être faux.

## In the page itself, before and without the program

error-load = Cette page n’est pas arrivée. Vérifiez votre réseau et réessayez.
error-broken = Pardon, cette page ne marche plus. Ce que vous avez écrit n’est plus ici.
error-start-again = Recommencer
error-old-browser = Ce navigateur est trop vieux pour cette page. Essayez un autre téléphone ou un autre navigateur, ou appelez-nous.
error-plain = Voici une page simple. Tous les navigateurs l’ouvrent.
plain-only = Ceci est la page simple. Pour demander à venir, appelez-nous ou passez nous voir.
plain-country = Voici des activités en ligne ou par téléphone. Pour ce qui est près de vous, appelez-nous ou passez nous voir.
