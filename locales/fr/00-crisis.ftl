### Get help now. Critical: shown in English too until two people have checked this language.
### Numbers stay exactly as they are, in Latin digits.

crisis-open = De l’aide maintenant
crisis-close = Fermer
crisis-999 = Quelqu’un peut mourir ou est gravement blessé. C’est gratuit. Dites quelle langue vous parlez.
crisis-999-deaf = Vous êtes sourd ou sourde ? L’application 999 BSL (langue des signes), ou le 18000 sur un téléphone à texte.
crisis-111 = Vous risquez de vous faire du mal, ou vous n’en pouvez plus. Tapez 2. Jour et nuit.
crisis-samaritans = Ils vous écoutent. Donnez le nom que vous voulez. L’appel n’est pas sur la facture de téléphone.
crisis-shout = Si vous ne pouvez pas parler, envoyez un SMS. Ils répondent par SMS, en anglais.
crisis-childline = Pour les enfants et les jeunes. C’est gratuit.
crisis-refuge = À la maison, quelqu’un vous fait du mal ou vous fait peur. C’est gratuit, jour et nuit.
crisis-slavery = On vous force à travailler, ou vous ne pouvez pas partir. C’est gratuit. Si un enfant est en danger, ils devront peut-être le dire à d’autres.
crisis-migrant-help = Logement et argent pendant la demande d’asile. C’est gratuit. L’attente peut être longue. Le Home Office (ministère britannique) paie cette ligne.
crisis-call-list = Un appel reste dans la liste d’appels de votre téléphone.
crisis-not-rung = Nous n’avons pas appelé tous ces numéros récemment. L’un d’eux peut être faux.
crisis-more = Voir tous les numéros
leave-open = Quitter ce site
leave-limit = « Quitter ce site » est rapide. Mais cela ne peut pas effacer l’historique de votre navigateur.

## The page with all the numbers, by nation

help-uk = Tout le Royaume-Uni
help-england = Angleterre
help-scotland = Écosse
help-wales = Pays de Galles
help-northern-ireland = Irlande du Nord
help-other = D’autres aides
help-deaf = Pour les personnes sourdes
help-relay = Pour les autres numéros, tapez d’abord 18001 sur un téléphone à texte.
help-always = Jour et nuit.
help-hours-unknown = Nous ne savons pas à quelles heures c’est ouvert.
help-free = C’est gratuit.
help-cost-unknown = Nous ne savons pas si c’est gratuit.
help-english = Ils parlent peut-être seulement anglais.
help-interpreter = Dites quelle langue vous parlez. Ils peuvent trouver quelqu’un qui la parle.
help-111-scotland = Vous risquez de vous faire du mal, ou vous n’en pouvez plus. Dites comment vous vous sentez.
help-lifeline = Vous risquez de vous faire du mal, ou vous n’en pouvez plus.
help-rung = Une personne a vérifié ce numéro le { $date }.
help-not-rung = Personne n’a encore vérifié ce numéro.
