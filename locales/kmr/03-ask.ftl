### Asking to come along: one thing on each page, and why we ask.

ask-open = Ez dixwazim bêm
ask-wait = Ez dixwazim li benda cihekî bim
ask-question = Pêşî pirsek min heye
ask-call = Bila kesek ji min re telefon bike
ask-full = Niha tijî ye. Tiştên din ên nêzî we li vir in.
ask-too-old = Demeke dirêj e ku kesî lê nenihêriye. Dibe ku êdî tune be. Loma hûn nikarin li vir bipirsin.
ask-ring-group = Pêşî hûn dikarin ji wan re telefon bikin: { $phone }
ask-ring-hub = Hûn dikarin ji me re telefon bikin: { $phone }
ask-tell-us = Eger hûn bizanin hê heye an na, ji kerema xwe ji me re bibêjin.
ask-ended = Ev êdî qediya. Tiştên din hene ku hûn dikarin bikin.
ask-step = { $step } ji { $steps }
ask-next = Pêşve
ask-check = Li peyama xwe binihêrin
ask-why = Em çima dipirsin
ask-optional = Hûn ne mecbûr in bersivê bidin.
ask-closing = Eger hûn vê rûpelê bigirin, tiştê ku we nivîsiye diçe.
keep-typed = Bila nivîsa min li vê telefonê bimîne heta ez bişînim
keep-on =
    { $days ->
        [one] Li vê telefonê herî zêde { $days } rojê dimîne. “Biqedînin û jê bibin” û “Ji malperê derkevin” vê jê dibin.
       *[other] Li vê telefonê herî zêde { $days } rojan dimîne. “Biqedînin û jê bibin” û “Ji malperê derkevin” vê jê dibin.
    }
keep-who = Eger li telefonê bimîne, her kesê ku telefon li ba be dikare bibîne.
keep-failed = Telefona we ew li ba xwe nehişt. Tiştê ku we nivîsiye hê li vê rûpelê ye.
ask-began = We dest bi nivîsînê kir. Dom bikin
paper-open = Li ser kaxezê binivîsin
paper-title = Forma ku bi destan tê nivîsîn
paper-give = Vê kaxezê li navenda taxê bidin kesekî. Ew ji bo we li kompûterê dinivîse.
q-question = Hûn dixwazin çi bizanin?
q-question-hint = Tu pirs ne pir biçûk e.
q-question-label = Pirsa we
q-question-why = Da ku berî hatinê ji we re bibêjin.

## Your name

q-name = Em bi çi navî gazî we bikin?
q-name-hint = Hûn dikarin her navî binivîsin.
q-name-label = Navek
q-name-why = Da ku gava bersivê didin we, bizanin çi bibêjin.
q-whom = Ev ji bo kê ye?
q-whom-me = Ji bo min
q-whom-someone = Ez alîkariya kesekî dikim
q-agreed = Ew dizane ku ez vê dinivîsim, û razî ye.
q-with-me = Ew niha li ba we ye?

## How to answer you

q-reply = Ew çawa dikarin bersivê bidin we?
q-reply-why = Da ku kesek bersivê bide we. Tenê kesên ku hûn ji wan re dinivîsin dikarin wê bixwînin.
q-reply-text = Ji min re SMS bişînin
q-reply-call = Ji min re telefon bikin
q-reply-whatsapp = WhatsApp
q-reply-email = Ji min re e-mail bişînin
q-reply-come-in = Ez ê bêm û biaxivim
q-phone = Hejmara telefona we
q-phone-hint = Her hejmar, ji her welatî.
q-phone-heard = Me wisa fêm kir: { $number }
q-email = E-maila we
q-shared = Kesên din dikarin vê telefonê bibînin?
q-shared-hint = Eger erê, ew ê tenê binivîsin: “Ji me re telefon bikin”.
q-voicemail = Dikarin peyameke dengî bihêlin?
q-voicemail-name = Dikarin tê de bibêjin ku ew kî ne?
q-when = Kîjan dem baş e?
q-when-morning = Serê sibehê
q-when-afternoon = Piştî nîvro
q-when-evening = Êvarê
yes = Erê
no = Na

## Your language

q-language = Hûn bi kîjan zimanî diaxivin?
q-language-label = Zimanê we
q-language-why = Da ku kesek bersivê bide we ku hûn jê fêm dikin.
q-interpreter = Hûn dixwazin kesek li wir be ku îngilîzî û zimanê we dizane?
q-speak-to = Hûn dixwazin bi kê re biaxivin?
q-speak-woman = Bi jinekê re
q-speak-man = Bi mêrekî re
q-speak-any = Ferq nake

## Coming there

q-children = Zarok jî bi we re tên?
q-children-label = Çend zarok?
q-children-why = Da ku ji bo we hemûyan cih hebe.
q-helps = Çi hatina we hêsan dike?
q-helps-why = Da ku xwe ji bo we amade bikin.
q-helps-meet = Kesek li benda min be
q-helps-bus = Pereyê otobusê
q-helps-stairs = Derence tune bin
q-helps-quiet = Cihekî bêdeng
q-helps-halal = Xwarina helal
q-helps-friend = Hevalek bi min re tê

## Anything else

q-else = Tiştekî din heye?
q-else-label = Gotinên we
q-else-hint = Li ser vîze, dosyaya penaberiyê an tenduristiya xwe nenivîsin. Îro tu kes vê naxwîne.
q-else-why = Da ku hûn bibêjin tiştê ku me nepirsî.
q-else-left =
    { $count ->
        [one] { $count } tîp maye
       *[other] { $count } tîp mane
    }
q-young = Ez ji 18 salî biçûktir im
q-young-someone = Ew ji 18 salî biçûktir e

## When something is missing

error-summary = Ji kerema xwe li vê binihêrin:
error-no-reply-way = Ji bo bersivê rêyekê hilbijêrin.
error-no-question = Pirsa xwe binivîsin.
error-agreed = Pêşî jê bipirsin. Tenê eger bizane û razî be, hûn dikarin bişînin.
error-phone-empty = Hejmara telefona xwe binivîsin.
error-phone-short = Ev hejmar pir kurt an pir dirêj xuya dike. Lê binihêrin.
error-phone-letters = Di hejmara telefonê de tenê reqem hene. Lê binihêrin.
error-email = Di e-mailê de @ heye. Ji kerema xwe lê binihêrin.
error-too-long = Ev pir dirêj e. Herî zêde { $max } tîpan binivîsin.
error-young = Hûn ji 18 salî biçûktir in, loma em vê naşînin. Li navenda taxê bi kesekî re biaxivin, an ji Childline re telefon bikin: 0800 1111. Bêpere ye.
error-young-someone = Ew ji 18 salî biçûktir e, loma em vê naşînin. Li navenda taxê bi kesekî re biaxivin, an ew dikare ji Childline re telefon bike: 0800 1111. Bêpere ye.
caution-office = Ev wek hejmara Home Office an ya pasaportê xuya dike. Ew ji wan re ne lazim e. Hûn dikarin jê bibin.
caution-health = Ev wek hejmareke ji doktor xuya dike. Ew ji wan re ne lazim e. Hûn dikarin jê bibin.
caution-phone = Ev wek hejmara telefonê xuya dike. Eger ne ya we be, pêşî ji xwediyê wê bipirsin.
