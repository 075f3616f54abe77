### Asking to come along: one thing on each page, and why we ask.

ask-open = Demander à venir
ask-wait = Demander à attendre une place
ask-question = Poser d’abord une question
ask-call = Demander qu’on m’appelle
ask-full = C’est complet pour l’instant. Voici autre chose près de vous.
ask-too-old = Personne n’a vérifié ceci depuis longtemps. C’est peut-être fini. Vous ne pouvez donc pas demander ici.
ask-ring-group = Vous pouvez d’abord les appeler : { $phone }
ask-ring-hub = Vous pouvez nous appeler : { $phone }
ask-tell-us = Si vous savez si cela existe encore, dites-le-nous, s’il vous plaît.
ask-ended = C’est fini maintenant. Vous pouvez faire d’autres choses.
ask-step = { $step } sur { $steps }
ask-next = Suivant
ask-check = Vérifier votre message
ask-why = Pourquoi nous demandons
ask-optional = Vous n’avez pas à répondre.
ask-closing = Si vous fermez cette page, ce que vous avez écrit est perdu.
keep-typed = Garder ce que j’écris sur ce téléphone jusqu’à l’envoi
keep-on =
    { $days ->
        [one] Ce téléphone le garde { $days } jour au plus. « Terminer et effacer » et « Quitter ce site » l’effacent.
        [many] Ce téléphone le garde { $days } de jours au plus. « Terminer et effacer » et « Quitter ce site » l’effacent.
       *[other] Ce téléphone le garde { $days } jours au plus. « Terminer et effacer » et « Quitter ce site » l’effacent.
    }
keep-who = Si le téléphone le garde, toute personne qui a ce téléphone peut le voir.
keep-failed = Votre téléphone ne l’a pas gardé. Ce que vous avez écrit est encore sur cette page.
ask-began = Vous avez commencé à écrire. Continuer
paper-open = Remplir sur papier
paper-title = Une feuille à remplir à la main
paper-give = Donnez cette feuille à une personne de la maison de quartier. Elle l’écrit ici pour vous.
q-question = Que voulez-vous savoir ?
q-question-hint = Toutes les questions sont bonnes.
q-question-label = Votre question
q-question-why = Pour qu’ils puissent vous répondre avant votre venue.

## Your name

q-name = Quel nom voulez-vous donner ?
q-name-hint = N’importe quel nom.
q-name-label = Un nom
q-name-why = Pour qu’ils sachent quel nom dire quand ils vous répondent.
q-whom = C’est pour qui ?
q-whom-me = Pour moi
q-whom-someone = Pour une personne que j’aide
q-agreed = Cette personne sait que j’écris ceci, et elle est d’accord.
q-with-me = Cette personne est-elle avec vous maintenant ?

## How to answer you

q-reply = Comment peuvent-ils vous répondre ?
q-reply-why = Pour qu’une personne puisse vous répondre. Seuls ceux à qui vous écrivez peuvent le lire.
q-reply-text = Par SMS
q-reply-call = Par un appel
q-reply-whatsapp = Par WhatsApp
q-reply-email = Par e-mail
q-reply-come-in = Je viendrai parler sur place
q-phone = Votre numéro de téléphone
q-phone-hint = N’importe quel numéro, de n’importe quel pays.
q-phone-heard = Nous avons compris : { $number }
q-email = Votre e-mail
q-shared = D’autres personnes peuvent-elles voir ce téléphone ?
q-shared-hint = Si oui, ils écriront seulement « Rappelez-nous ».
q-voicemail = Peuvent-ils laisser un message vocal ?
q-voicemail-name = Peuvent-ils y dire qui ils sont ?
q-when = Quel est le bon moment ?
q-when-morning = Le matin
q-when-afternoon = L’après-midi
q-when-evening = Le soir
yes = Oui
no = Non

## Your language

q-language = Quelle langue parlez-vous ?
q-language-label = Votre langue
q-language-why = Pour qu’une personne que vous comprenez puisse vous répondre.
q-interpreter = Voulez-vous qu’il y ait quelqu’un qui parle anglais et votre langue ?
q-speak-to = À qui voulez-vous parler ?
q-speak-woman = À une femme
q-speak-man = À un homme
q-speak-any = Peu importe

## Coming there

q-children = Des enfants viennent-ils avec vous ?
q-children-label = Combien d’enfants ?
q-children-why = Pour qu’il y ait assez de place.
q-helps = Qu’est-ce qui vous aide à venir ?
q-helps-why = Pour qu’ils puissent se préparer.
q-helps-meet = Quelqu’un qui m’attend
q-helps-bus = De l’argent pour le bus
q-helps-stairs = Pas d’escalier
q-helps-quiet = Un endroit calme
q-helps-halal = Un repas halal
q-helps-friend = Venir avec un ami ou une amie

## Anything else

q-else = Autre chose ?
q-else-label = Vos mots
q-else-hint = N’écrivez rien sur votre visa, votre demande d’asile ou votre santé. Personne ne lit ceci aujourd’hui.
q-else-why = Pour que vous puissiez dire ce que nous n’avons pas demandé.
q-else-left =
    { $count ->
        [one] Il reste { $count } lettre
        [many] Il reste { $count } de lettres
       *[other] Il reste { $count } lettres
    }
q-young = J’ai moins de 18 ans
q-young-someone = Cette personne a moins de 18 ans

## When something is missing

error-summary = Regardez ceci, s’il vous plaît :
error-no-reply-way = Choisissez comment on peut vous répondre.
error-no-question = Écrivez votre question.
error-agreed = Demandez-lui d’abord. Vous pouvez envoyer ceci seulement si cette personne le sait et si elle est d’accord.
error-phone-empty = Écrivez votre numéro de téléphone.
error-phone-short = Ce numéro semble trop court ou trop long. Vérifiez-le, s’il vous plaît.
error-phone-letters = Un numéro de téléphone a seulement des chiffres. Vérifiez-le.
error-email = Dans un e-mail, il y a un @. Vérifiez-le, s’il vous plaît.
error-too-long = C’est trop long. Écrivez { $max } lettres ou moins.
error-young = Vous avez moins de 18 ans, donc nous n’envoyons pas ceci. Parlez à une personne de la maison de quartier. Ou appelez Childline au 0800 1111. C’est gratuit.
error-young-someone = Cette personne a moins de 18 ans. Nous n’envoyons pas ceci. Parlez à la maison de quartier. Ou elle peut appeler Childline au 0800 1111. C’est gratuit.
caution-office = Cela ressemble à un numéro du Home Office (ministère de l’Intérieur) ou d’un passeport. Ils n’en ont pas besoin. Vous pouvez l’enlever.
caution-health = Cela ressemble à un numéro donné par un médecin. Ils n’en ont pas besoin. Vous pouvez l’enlever.
caution-phone = Cela ressemble à un numéro de téléphone. Si ce n’est pas le vôtre, demandez d’abord à la personne.
