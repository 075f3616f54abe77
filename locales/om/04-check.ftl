### The message, shown before it is sent. Critical: shown in English too until two people have checked a language.

check-title = Ergaa keessan ilaalaa
check-to = Kan ergamuuf: { $receiver }
check-reads = Kana banuu kan danda'an isaan kana qofa: { $receiver }.
check-told = { $receiver } akkas nutti hime:
check-english-title = Isaan Ingiliffaan akkana dubbisu:
check-sealed = Ergaa keessan bilbila kana irratti furtuun cufna. Akka giddugalli qofti banuu danda'utti olkaa'anna. Warri weebsaayitii kana gaggeessan weebsaayitii kana jijjiiruu danda'u.
check-cannot = Manni murtii ergaa kana akka agarsiisan isaan dirqisiisuu danda'a. Mucaan balaa keessa yoo ta'e, isaan nama biraatti himuu qabaachuu malu.
check-once = Ergaa kana tokko qofa ergitu. Kan isin eeyyamtan kana qofa.
check-change = Jijjiiraa
check-send = Eeyyee, ergaa
check-do-not-send = Lakki, hin erginaa
check-other-ways = Yookaan homaa osoo hin ergin:
check-copy = Jechoota kana kooppii godhaa
check-print = Maxxansaa
check-show = Iskiriinii kana nama achi hojjetutti agarsiisuu dandeessu.
check-copied = Jechoonni kooppii ta'aniiru.
check-copy-failed = Kooppii gochuu hin dandeenye. Iskiriinii kana agarsiisuu dandeessu.

## The lines of the message

line-name = Maaloo { $name } jedhaa na waamaa.
line-come = Gara kanaa dhufuu nan barbaada: { $thing }.
line-wait = Kanaaf bakka eeguu nan barbaada: { $thing }.
line-question = Waa'ee kanaa gaaffiin qaba: { $thing }.
line-my-question = Gaaffii koo:
line-call-me = Maaloo waan naannoo koo jiru kan ani dhaquu danda'u natti himaa.
line-for-someone = Kana nama ani gargaaru bakka bu'ee barreessa.
line-agreed = Isaan kana ni beeku, eeyyamaniiru.
line-with-me = Isaan amma na bira jiru.
line-text = Lakkoofsa kanatti ergaa gabaabaa naaf ergaa: { $phone }.
line-call = Lakkoofsa kanaan natti bilbilaa: { $phone }.
line-whatsapp = WhatsApp irratti naaf barreessaa: { $phone }.
line-email = Imeelii naaf ergaa: { $email }.
line-come-in = Dhufee achitti nan haasa'a. Maaloo deebii naaf kaa'aa.
line-shared = Namni biraa bilbila kana arguu danda'a. Maaloo “Deebisaa nutti bilbilaa” qofa barreessaa. Maqaa garee hin himinaa.
line-not-shared = Bilbila kana namni biraa hin argu.
line-no-voicemail = Maaloo ergaa sagalee naaf hin dhiisinaa.
line-voicemail = Ergaa sagalee naaf dhiisuu dandeessu.
line-voicemail-name = Ergaa sagalee keessatti eenyu akka taatan himuu dandeessu.
line-voicemail-no-name = Ergaa sagalee keessatti, maaloo eenyu akka taatan hin himinaa.
line-when = Yeroon natti tolu: { $times }.
line-language = Afaan ani dubbadhu: { $language }.
line-interpreter = Maaloo namni Ingiliffaa fi afaan koo dubbatu achi haa jiraatu.
line-no-interpreter = Afaaniif namni biraa na hin barbaachisu.
line-woman = Dubartii waliin haasa'uu nan barbaada.
line-man = Dhiira waliin haasa'uu nan barbaada.
line-children =
    { $count ->
        [one] Ijoollee { $count } waliin nan dhufa.
       *[other] Ijoollee { $count } waliin nan dhufa.
    }
line-helps = Akka ani dhufuuf kan na gargaaru: { $helps }.
line-else = Kanas himuu nan barbaada:
