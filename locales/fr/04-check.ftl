### The message, shown before it is sent. Critical: shown in English too until two people have checked this language.

check-title = Vérifiez votre message
check-to = À : { $receiver }
check-reads = Seules ces personnes peuvent l’ouvrir : { $receiver }.
check-told = { $receiver } nous a dit :
check-english-title = Ils liront ceci, en anglais :
check-sealed = Nous fermons votre message à clé sur ce téléphone. Nous le gardons de façon que seule la maison de quartier puisse l’ouvrir. Ceux qui s’occupent de ce site pourraient changer le site.
check-cannot = Un tribunal peut les obliger à le montrer. Si un enfant est en danger, ils devront peut-être le dire à quelqu’un.
check-once = Vous envoyez ce seul message. Vous ne dites oui à rien d’autre.
check-change = Changer
check-send = Envoyer
check-do-not-send = Ne pas envoyer
check-other-ways = Ou sans rien envoyer :
check-copy = Copier les mots
check-print = Imprimer
check-show = Vous pouvez montrer cet écran à une personne qui travaille là.
check-copied = Les mots sont copiés.
check-copy-failed = Nous n’avons pas pu copier. Vous pouvez montrer cet écran.

## The lines of the message

line-name = Vous pouvez m’appeler { $name }.
line-come = Je veux venir : { $thing }.
line-wait = Je veux attendre une place : { $thing }.
line-question = J’ai une question sur ceci : { $thing }.
line-my-question = Ma question :
line-call-me = Dites-moi, s’il vous plaît, ce qu’il y a près de moi et où je peux venir.
line-for-someone = J’écris ceci pour une personne que j’aide.
line-agreed = Cette personne le sait, et elle est d’accord.
line-with-me = Cette personne est avec moi maintenant.
line-text = Envoyez-moi un SMS au { $phone }.
line-call = Appelez-moi au { $phone }.
line-whatsapp = Écrivez-moi sur WhatsApp : { $phone }.
line-email = Envoyez-moi un e-mail : { $email }.
line-come-in = Je viendrai parler sur place. Gardez une réponse pour moi, s’il vous plaît.
line-shared = D’autres personnes peuvent voir ce téléphone. Écrivez seulement « Rappelez-nous », s’il vous plaît. Ne nommez pas le groupe.
line-not-shared = Personne d’autre ne voit ce téléphone.
line-no-voicemail = S’il vous plaît, ne laissez pas de message vocal.
line-voicemail = Vous pouvez laisser un message vocal.
line-voicemail-name = Dans un message vocal, vous pouvez dire qui vous êtes.
line-voicemail-no-name = Dans un message vocal, s’il vous plaît, ne dites pas qui vous êtes.
line-when = Un bon moment : { $times }.
line-language = Je parle cette langue : { $language }.
line-interpreter = Je voudrais qu’il y ait quelqu’un qui parle anglais et ma langue, s’il vous plaît.
line-no-interpreter = Je n’ai besoin de personne pour m’aider avec la langue.
line-woman = Je veux parler à une femme.
line-man = Je veux parler à un homme.
line-children =
    { $count ->
        [one] Je viendrai avec { $count } enfant.
        [many] Je viendrai avec { $count } d’enfants.
       *[other] Je viendrai avec { $count } enfants.
    }
line-helps = Ceci m’aide à venir : { $helps }.
line-else = Je veux dire aussi :
