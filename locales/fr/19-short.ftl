### My short list: things that somebody keeps for later. In memory, or on the phone if they switch it on.

short-open = Ma liste
short-keep = Garder ceci dans ma liste
short-kept = C’est dans votre liste.
short-drop = L’enlever de ma liste
short-empty = Il n’y a rien encore dans votre liste. Ouvrez une activité et appuyez sur « L’emporter avec moi ». Là, vous pouvez la garder.
short-full = Votre liste est pleine. Elle peut garder { $most } activités. Enlevez-en une d’abord.
short-gone = Cette activité n’est plus ici.
short-alert = Il y a du nouveau. Ouvrez et lisez.
short-keep-here = Garder ma liste sur ce téléphone
short-memory = Si ce bouton est éteint, la liste s’efface quand vous fermez cette page.
short-keeps = Si ce bouton est allumé, votre téléphone garde ce qu’il y a dans la liste. Il ne garde rien d’autre.
short-who = Alors toute personne qui a ce téléphone peut la voir.
short-until = Elle reste là tant que vous ne l’effacez pas. « Terminer et effacer » et « Quitter ce site » l’effacent aussi.
short-forget = Effacer ma liste
short-forgotten = Votre liste est effacée. Votre téléphone n’en garde rien.
short-not-kept = Votre téléphone n’a pas pu la garder. La liste est là tant que cette page est ouverte.
short-broken = Votre téléphone a gardé une liste que nous ne pouvons pas lire. Appuyez sur « Effacer ma liste ».
