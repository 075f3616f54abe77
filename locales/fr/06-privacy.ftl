### Promises. Critical: shown in English too until two people have checked this language. Each sentence is held by a test.

privacy-open = Votre vie privée
privacy-title = Votre vie privée
privacy-no-account = Vous n’avez pas besoin de compte. Nous n’utilisons pas de cookies.
privacy-nothing-kept = Nous ne gardons rien de ce que vous regardez ou écrivez, sauf si vous l’envoyez.
privacy-short = Votre liste s’efface quand vous fermez cette page. Si vous demandez à votre téléphone de la garder, il la garde.
privacy-kept = Votre téléphone garde ce que vous écrivez seulement si vous le lui demandez.
privacy-copy = Votre téléphone garde une copie de ce site. Elle marche sans réseau. La copie est la même pour tous dans votre zone.
privacy-one-site = Cette page ne parle à aucun autre site web.
privacy-address = L’adresse en haut ne dit jamais ce que vous regardez.
privacy-sealed = Nous gardons ce que vous envoyez de façon que seule la maison de quartier puisse l’ouvrir.
privacy-deleted = Ce que vous envoyez est effacé après 60 jours au plus, ou quand vous le reprenez.
privacy-host = Ceux qui s’occupent du site peuvent voir que quelqu’un est venu, en quelle langue, pour quelle zone. Ils ne voient pas ce que vous cherchez.
privacy-change = Ceux qui s’occupent de ce site pourraient le changer. Voici qui c’est : { $hub }.
privacy-cannot = Ce que nous ne pouvons pas promettre
privacy-cannot-screen = Quelqu’un peut regarder votre écran. Une caméra peut le voir.
privacy-cannot-phone = Une application espion dans votre téléphone peut le voir. L’historique du navigateur dit que vous avez ouvert ce site.
privacy-cannot-after = Nous ne pouvons pas savoir ce qu’ils font plus tard avec ce que vous avez envoyé.
