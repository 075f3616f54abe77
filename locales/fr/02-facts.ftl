### What can be said of a thing: a label, a sentence for each value, and one for “we do not know”.

## When

fact-when = Quand
when-unknown = Nous ne savons pas quand c’est. Vous pouvez demander.
when-every-week = Chaque semaine : { $days }
when-every-weeks = Toutes les { $weeks } semaines : { $days }
when-monthly =
    { $nth ->
        [first] Le premier { $day } du mois
        [second] Le deuxième { $day } du mois
        [third] Le troisième { $day } du mois
        [fourth] Le quatrième { $day } du mois
        [fifth] Le cinquième { $day } du mois
       *[last] Le dernier { $day } du mois
    }
when-month-day = Chaque mois, le { $day }
when-with-time = { $days }, { $time }
when-on-days = Ouvert : { $days }
when-now = C’est en ce moment
when-next = Prochaine fois : { $date }
when-dates-over = Les dates que nous avons sont passées. Demandez quand est la prochaine fois.
when-which-week = Nous ne savons pas quelle semaine. Demandez quand est la prochaine fois.
when-term-time = Seulement quand les écoles sont ouvertes.
time-from = à partir de { $from }

## Where

fact-where = Où
where-unknown = Nous ne savons pas où c’est. Vous pouvez demander.
where-ask = Demandez-nous l’adresse. C’est dans ce quartier : { $area }.
where-ask-only = Demandez-nous l’adresse.
where-online = En ligne, sur un téléphone ou un ordinateur.
where-comes = On vient chez vous.
where-phone = Par téléphone.
where-about = Nous savons seulement à peu près où c’est.

## Cost and travel

fact-cost = Prix
cost-unknown = Nous ne savons pas combien c’est. Vous pouvez demander.
cost-free = Gratuit.
cost-free-gifts = Gratuit. Vous pouvez donner un peu si vous voulez.
cost-price = { $price }
cost-range = De { $least } à { $most }
cost-what-you-can = Vous payez ce que vous pouvez. Même rien du tout.
fact-travel = Argent pour le bus
travel-unknown = Nous ne savons pas s’ils aident pour le bus.
travel-bus-paid = On vous paie le bus, aller et retour.
travel-lift = On vient vous chercher et on vous ramène chez vous.
travel-none = Le bus n’est pas payé.

## People

fact-who-comes = Qui vient
who-unknown = Nous ne savons pas qui vient. Vous pouvez demander avant.
who-many-countries = Des gens de beaucoup de pays.
who-mostly-local = Surtout des gens qui vivent ici depuis longtemps.
who-new-arrivals = D’autres personnes arrivées il y a peu.
who-mostly-older = Surtout des personnes âgées.
who-mostly-young = Surtout des jeunes.
who-families = Surtout des familles.
fact-women-men = Femmes ou hommes
women-men-unknown = Nous ne savons pas si c’est pour les femmes ou pour les hommes.
women-men-everyone = Les femmes et les hommes peuvent venir.
women-men-women = Femmes seulement.
women-men-men = Hommes seulement.
women-men-times = Tout le monde. Certaines heures sont pour les femmes seulement.
fact-who-runs = Qui s’en occupe
who-runs-unknown = Nous ne savons pas qui s’en occupe.
fact-ages = Qui peut venir
ages-unknown = Nous ne savons pas qui peut venir. Vous pouvez demander.
ages-from = À partir de { $least } ans.
ages-to = Jusqu’à { $most } ans.
ages-between = De { $least } à { $most } ans.
fact-languages = Langues
languages-unknown = Nous ne savons pas quelles langues on y parle.
languages-spoken = On y parle : { $languages }.
languages-help = Quelqu’un peut vous aider dans ces langues : { $languages }.
fact-english = Votre anglais
english-unknown = Nous ne savons pas s’il faut bien parler anglais.
english-none = Pas besoin de parler anglais.
english-few = Quelques mots d’anglais suffisent.
english-some = Il faut un peu d’anglais pour parler.
fact-children = Enfants
children-unknown = Nous ne savons pas si les enfants peuvent venir. Vous pouvez demander.
children-welcome = Vos enfants peuvent venir avec vous.
children-creche = Sur place, quelqu’un garde vos enfants.
children-no = C’est pour les adultes. Les enfants ne peuvent pas venir.
children-for = C’est pour les enfants. Un adulte vient aussi.
fact-size = Combien de personnes
size-unknown = Nous ne savons pas combien de personnes viennent.
size-one = Vous et une autre personne.
size-five = Jusqu’à 5 personnes.
size-twelve = De 6 à 12 personnes.
size-more = 13 personnes ou plus.

## The building, food, papers

fact-access = Le bâtiment
access-unknown = Nous ne savons rien des escaliers ni des toilettes. Vous pouvez demander.
access-step-free = Pas d’escalier, ou il y a un ascenseur.
access-steps = Il y a des escaliers.
access-toilet = Les toilettes vont bien pour un fauteuil roulant.
access-no-toilet = Pas de toilettes pour un fauteuil roulant.
access-quiet = C’est calme.
access-not-quiet = Il peut y avoir du bruit.
access-loop = Il y a une boucle pour les appareils auditifs.
access-bsl = Quelqu’un parle la langue des signes britannique.
fact-food = À manger
food-unknown = Nous ne savons pas s’il y a à manger.
food-free = Repas gratuit.
food-drinks = Thé ou autre boisson, c’est gratuit.
food-bring = Apportez votre repas.
food-halal = Repas halal.
food-vegetarian = Repas sans viande.
food-no-alcohol = Pas d’alcool.
food-alcohol = On y vend de l’alcool.
fact-prayer = Prière
prayer-unknown = Nous ne savons pas s’il y a un endroit pour prier. Vous pouvez demander.
prayer-room = Il y a un endroit calme pour prier.
prayer-breaks = On s’arrête aux heures de prière.
fact-papers = Papiers
papers-unknown = Nous ne savons pas s’il faut des papiers. Vous pouvez demander.
papers-none = Pas besoin de papiers.
papers-name = Ils écrivent un nom. Donnez le nom que vous voulez.
papers-proof = Il faut montrer quelque chose :

## The visit

fact-first-time = La première fois
first-unknown = Nous ne savons pas ce qui se passe la première fois.
first-hello = Quelqu’un vous dit bonjour à la porte.
first-tea = Il y a du thé ou du café.
first-watch = Vous pouvez juste regarder.
first-friend = Vous pouvez amener un ami ou une amie.
first-round = Quelqu’un vous montre les lieux.
first-name = Vous dites votre nom si vous voulez.
first-leave = Vous pouvez partir quand vous voulez.
first-no-story = Personne ne vous demandera pourquoi vous avez quitté votre pays.
first-speaker = Vous pouvez vous asseoir avec quelqu’un qui parle votre langue.
first-lent = On vous prête ce qu’il faut.
fact-meet = Quelqu’un vous attend
meet-unknown = Nous ne savons pas si quelqu’un peut vous attendre. Vous pouvez demander.
meet-door = Quelqu’un peut vous attendre à la porte.
meet-stop = Quelqu’un peut vous attendre à l’arrêt de bus.
meet-call = Quelqu’un peut vous appeler avant votre venue.
meet-no = Personne ne peut vous attendre.
fact-photos = Les photos
photos-unknown = Nous ne savons pas si on prend des photos.
photos-no = Personne ne prend de photos.
photos-yes = On vous prend en photo seulement si vous dites oui.
fact-room = Places
room-unknown = Nous ne savons pas s’il y a de la place.
room-places = Il y a de la place.
room-wait =
    { $weeks ->
        [one] L’attente est d’environ { $weeks } semaine.
        [many] L’attente est d’environ { $weeks } de semaines.
       *[other] L’attente est d’environ { $weeks } semaines.
    }
room-full = C’est complet pour l’instant.
tag-places = Il y a de la place
tag-wait =
    { $weeks ->
        [one] Attendre { $weeks } semaine
        [many] Attendre { $weeks } semaines
       *[other] Attendre { $weeks } semaines
    }
tag-full = Complet
fact-joining = Comment venir
joining-unknown = Nous ne savons pas comment faire. Vous pouvez demander.
joining-drop-in = Venez, c’est tout. Pas besoin de demander.
joining-ask = Demandez avant de venir.
joining-book = Il faut réserver une place.
fact-reply = Leur réponse
reply-unknown = Nous ne savons pas en combien de temps ils répondent.
reply-days =
    { $days ->
        [one] Ils répondent en { $days } jour environ.
        [many] Ils répondent en { $days } de jours environ.
       *[other] Ils répondent en { $days } jours environ.
    }
fact-how-long = Combien de temps
how-long-unknown = Nous ne savons pas combien de temps vous pouvez venir.
how-long-as-you-like = Vous pouvez venir aussi longtemps que vous voulez.
how-long-weeks =
    { $weeks ->
        [one] Cela dure { $weeks } semaine.
        [many] Cela dure { $weeks } de semaines.
       *[other] Cela dure { $weeks } semaines.
    }
how-long-once = C’est une seule fois.
how-long-until = Cela dure jusqu’au { $date }.
how-long-over = Le dernier jour était le { $date }.
fact-after = Et après
after-unknown = Nous ne savons pas ce qu’il y a après.
after-again = Vous pouvez revenir.
after-next = Ils vous aident à trouver la suite.
after-goes-on = Cela continue avec un autre groupe.
fact-you-get = Vous recevez
you-get-unknown = Nous ne savons pas si vous recevez un papier à montrer.
you-get-certificate = Un papier qui dit ce que vous avez fait.
you-get-reference = Une lettre pour le travail ou les études.
fact-checked = Dernière vérification
checked-unknown = Nous ne savons pas quand cela a été vérifié.
checked-group = Le groupe a vérifié ceci le { $date }.
checked-hub = Nous avons vérifié ceci le { $date }.
checked-directory = La liste que nous utilisons a vérifié ceci le { $date }.
checked-old = C’était il y a longtemps. Des choses ont pu changer.
card-old = Personne n’a vérifié ceci depuis longtemps.

## Around the facts

fact-read-from-text = Nous avons lu cela dans leur texte.
facts-unknown-title = Ce que nous ne savons pas
facts-own-words = Avec leurs mots
facts-own-words-note = Ils ont écrit ceci. Nous n’avons rien changé.
facts-website = Site web
facts-phone = Téléphone
facts-email = E-mail
alert-cancelled = En ce moment, cela n’a pas lieu.
alert-moved = En ce moment, c’est à un autre endroit.
alert-note = Il y a du nouveau :
alert-until = Jusqu’au { $date }.

## Names of languages

lang-am = amharique
lang-ar = arabe
lang-bn = bengali
lang-bsl = langue des signes britannique
lang-ckb = kurde sorani
lang-cy = gallois
lang-en = anglais
lang-es = espagnol
lang-fa = persan (farsi)
lang-fa-af = dari
lang-fr = français
lang-hi = hindi
lang-kmr = kurde kurmandji
lang-om = oromo
lang-pa = pendjabi
lang-pl = polonais
lang-ps = pachto
lang-pt = portugais
lang-ro = roumain
lang-ru = russe
lang-so = somali
lang-sq = albanais
lang-sw = swahili
lang-ta = tamoul
lang-ti = tigrinya
lang-tr = turc
lang-uk = ukrainien
lang-ur = ourdou
lang-vi = vietnamien
lang-zh = chinois
lang-other = { $name }
facts-translate = Mettre ceci dans ma langue
facts-machine = Une machine dans votre téléphone a fait ceci. Cela peut être faux.
facts-machine-failed = Votre téléphone n’a pas pu le faire.
