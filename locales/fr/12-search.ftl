### Looking for a word or a printed number, and what is said when nothing fits.

search-label = Que cherchez-vous ?
search-hint = Écrivez en français ou en anglais. Ou tapez le numéro d’une affiche.
search-danger = Êtes-vous en danger ? Vous pouvez appeler ces personnes maintenant.
search-meant = Nous avons cherché :
search-part = Rien ne va avec tous vos mots. Ceci va avec certains.
search-failed = Nous ne pouvons pas chercher de mots en ce moment. Les images marchent encore.
search-number-unknown = Rien ici n’a ce numéro. Regardez-le encore une fois, s’il vous plaît.
search-without = Sans ces mots : { $count }
search-any-kind = De toutes sortes : { $count }
search-online = De chez vous, sur téléphone ou écran : { $count }
search-others = D’autres choses qui peuvent vous plaire
search-number = Pour retrouver ceci, tapez ce numéro : { $number }
search-which-language = Quelle langue ?
