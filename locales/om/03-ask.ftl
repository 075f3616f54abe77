### Asking to come along: one thing on each page, and why we ask.

ask-open = Dhufuuf gaafadhaa
ask-wait = Bakka eeguuf gaafadhaa
ask-question = Dura gaaffii gaafadhaa
ask-call = Namni akka isinitti bilbilu gaafadhaa
ask-full = Amma guutuudha. Kanneen biraa naannoo keessan jiran kunooti.
ask-too-old = Yeroo dheeraaf namni kana ilaale hin jiru. Dhaabbatee ta'uu mala. Kanaaf asitti gaafachuu hin dandeessan.
ask-ring-group = Dura isaanitti bilbiluu dandeessu: { $phone }
ask-ring-hub = Nutti bilbiluu dandeessu: { $phone }
ask-tell-us = Ammas itti fufuu fi dhiisuu isaa yoo beektan, maaloo nutti himaa.
ask-ended = Kun amma dhumeera. Wanti biraa gochuu dandeessan jira.
ask-step = { $steps } keessaa { $step }
ask-next = Itti fufaa
ask-check = Ergaa keessan ilaalaa
ask-why = Maaliif akka gaafannu
ask-optional = Deebisuun dirqama miti.
ask-closing = Fuula kana yoo cuftan, waan barreessitan ni bada.
keep-typed = Waanan barreessu hangan ergutti bilbila kana irra kaa'aa
keep-on =
    { $days ->
        [one] Bilbilli kun yoo baay'ate guyyaa { $days } olkaa'a. “Xumuraa, hunda haqaa” fi “Weebsaayitii irraa ba'aa” kana ni haqu.
       *[other] Bilbilli kun yoo baay'ate guyyaa { $days } olkaa'a. “Xumuraa, hunda haqaa” fi “Weebsaayitii irraa ba'aa” kana ni haqu.
    }
keep-who = Yoo olkaa'e, namni bilbila kana qabu hundi arguu danda'a.
keep-failed = Bilbilli keessan hin olkaa'anne. Waan barreessitan ammas fuula kana irra jira.
ask-began = Barreessuu jalqabdaniittu. Itti fufaa
paper-open = Waraqaa irratti guutaa
paper-title = Waraqaa harkaan guutan
paper-give = Waraqaa kana nama giddugala jirutti kennaa. Isaan isiniif galchu.
q-question = Maal beekuu barbaaddu?
q-question-hint = Gaaffiin baay'ee xiqqaa ta'e hin jiru.
q-question-label = Gaaffii keessan
q-question-why = Osoo hin dhufin dura akka isinitti himaniif.

## Your name

q-name = Eenyu jennee isin haa waamnu?
q-name-hint = Maqaa kamiyyuu ta'uu danda'a.
q-name-label = Maqaa
q-name-why = Yeroo isiniif deebisan, maal jedhanii akka isin waaman beekuuf.
q-whom = Kun eenyuuf?
q-whom-me = Anaaf
q-whom-someone = Nama biraa ani gargaaruuf
q-agreed = Akka ani kana barreessu isaan ni beeku, eeyyamaniiru.
q-with-me = Isaan amma isin bira jiruu?

## How to answer you

q-reply = Akkamitti isiniif deebisuu danda'u?
q-reply-why = Namni tokko akka isiniif deebisuuf. Warra isin itti barreessitan qofatu dubbisuu danda'a.
q-reply-text = Ergaa gabaabaa naaf ergaa
q-reply-call = Natti bilbilaa
q-reply-whatsapp = WhatsApp
q-reply-email = Imeelii naaf ergaa
q-reply-come-in = Dhufee achitti nan haasa'a
q-phone = Lakkoofsa bilbilaa keessan
q-phone-hint = Lakkoofsa kamiyyuu, biyya kamiyyuu irraa.
q-phone-heard = Akka nuti hubannetti: { $number }
q-email = Imeelii keessan
q-shared = Namni biraa bilbila kana arguu danda'aa?
q-shared-hint = Yoo eeyyee ta'e, “Deebisaa nutti bilbilaa” qofa barreessu.
q-voicemail = Ergaa sagalee isiniif dhiisuu danda'uu?
q-voicemail-name = Achi keessatti eenyu akka ta'an himuu danda'uu?
q-when = Yeroon isinitti tolu yoom?
q-when-morning = Ganama
q-when-afternoon = Waaree booda
q-when-evening = Galgala
yes = Eeyyee
no = Lakki

## Your language

q-language = Afaan kam dubbattu?
q-language-label = Afaan keessan
q-language-why = Namni isin afaan isaa hubattan akka isiniif deebisuuf.
q-interpreter = Namni Ingiliffaa fi afaan keessan dubbatu achi akka jiraatu barbaadduu?
q-speak-to = Eenyu waliin haasa'uu barbaaddu?
q-speak-woman = Dubartii
q-speak-man = Dhiira
q-speak-any = Nama kamiyyuu

## Coming there

q-children = Ijoollee waliin ni dhuftuu?
q-children-label = Ijoollee meeqa?
q-children-why = Hunda keessaniif bakki akka jiraatuuf.
q-helps = Akka dhuftan maaltu isin gargaara?
q-helps-why = Isaan akka isiniif qophaa'aniif.
q-helps-meet = Namni na simata
q-helps-bus = Maallaqa awtoobisii
q-helps-stairs = Bakka yaabbannoo hin qabne
q-helps-quiet = Bakka callisaa
q-helps-halal = Nyaata halaalaa
q-helps-friend = Hiriyaa koo nan fida

## Anything else

q-else = Waan biraa qabduu?
q-else-label = Jecha keessan
q-else-hint = Waa'ee viizaa, iyyannoo yookaan fayyaa keessanii hin barreessinaa. Har'a namni kana hin dubbisu.
q-else-why = Waan nuti hin gaafanne akka himuu dandeessaniif.
q-else-left =
    { $count ->
        [one] Qubee hafe: { $count }
       *[other] Qubee hafe: { $count }
    }
q-young = Umuriin koo waggaa 18 gadi
q-young-someone = Umuriin isaanii waggaa 18 gadi

## When something is missing

error-summary = Maaloo kana ilaalaa:
error-no-reply-way = Akkaataa itti isiniif deebisan tokko filadhaa.
error-no-question = Gaaffii keessan barreessaa.
error-agreed = Dura isaan gaafadhaa. Yoo beekanii eeyyaman qofa kana erguu dandeessu.
error-phone-empty = Lakkoofsa bilbilaa keessan barreessaa.
error-phone-short = Lakkoofsi kun baay'ee gabaabaa yookaan baay'ee dheeraa fakkaata. Maaloo ilaalaa.
error-phone-letters = Lakkoofsi bilbilaa lakkoofsa qofa qaba. Maaloo ilaalaa.
error-email = Imeeliin mallattoo @ of keessaa qaba. Maaloo ilaalaa.
error-too-long = Kun baay'ee dheeraadha. Qubee { $max } yookaan isaa gadi barreessaa.
error-young = Umuriin keessan waggaa 18 gadi, kanaaf hin erginu. Nama giddugala jiru haasofsiisaa. Yookaan Childline: 0800 1111 bilbilaa. Kaffaltii hin qabu.
error-young-someone = Umuriin isaanii waggaa 18 gadi, kanaaf hin erginu. Nama giddugala jiru haasofsiisaa. Isaanis Childline: 0800 1111 bilbiluu danda'u. Kaffaltii hin qabu.
caution-office = Kun lakkoofsa Home Office yookaan kan paaspoortii fakkaata. Isaan kana hin barbaadan. Keessaa baasuu dandeessu.
caution-health = Kun lakkoofsa doktorri kenne fakkaata. Isaan kana hin barbaadan. Keessaa baasuu dandeessu.
caution-phone = Kun lakkoofsa bilbilaa fakkaata. Yoo kan keessan hin taane, dura nama sana gaafadhaa.
