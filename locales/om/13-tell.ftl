### A note to the hub: something is missing, or something is wrong. No name, no answer.

tell-missing-open = Maaltu akka hir'atu nutti himaa
tell-wrong-open = Dogoggorri as jira
tell-missing-title = Maaltu hir'ata?
tell-wrong-title = Dogoggorri maali?
tell-language-title = Afaan kam barbaaddu?
tell-missing-label = Maal barbaaddanii dhabdan?
tell-wrong-label = Maal akka ta'e himuu dandeessu. Duwwaa dhiisuus dandeessu.
tell-language-label = Maaloo maqaa afaan sanaa barreessaa.
tell-hint = Maaloo maqaa fi lakkoofsa bilbilaa hin barreessinaa.
tell-missing-why = Maaliif gaafanna: namoonni asii akka argatan yookaan akka jalqabaniif.
tell-wrong-why = Maaliif gaafanna: namni bu'aa malee achi akka hin deemneef.
tell-language-why = Maaliif gaafanna: namoonni biraa hedduunis kana akka dubbisaniif.
tell-who = Kana banuu kan danda'u: { $receiver } qofa. Maqaa waan hin qabneef, isiniif deebisuu hin danda'an.
note-empty = Maaloo waan barbaaddan barreessaa.
tell-done = Galatoomaa. Amma { $receiver } bira jira.
note-missing-line = Namni tokko kana asitti hin arganne.
note-language-line = Namni tokko afaan biraa gaafate.
note-changed-line = Ergaa tokko keessatti wanti jijjiirame jira.
note-wrong-line = Namni tokko dogoggorri akka kana irra jiru hime: { $name }.

## For groups

tell-group = Isin garee kana keessaa?
tell-stopped = Kana booda walitti hin dhufnu
tell-stopped-why = Gareen keessan yoo dhaabbate, as tuqaa. Giddugalli osoo keessaa hin baasin dura ni ilaala.
note-stopped-line = Namni tokko garee kana keessaa akka ta'e, gareen kunis akka dhaabbate hime: { $name }.
note-group-line = Gareen fuula isaa ilaaleera: { $name }.
note-group-right = Kun sirriidha:
note-group-wrong = Kun sirrii miti ({ $label }):
note-group-else = Kanas ni jedhu:
group-title = Kun sirriidhaa?
group-intro = Fuulli kun kan warra garee kana gaggeessaniiti. Maaloo toora hunda ilaalaa. Sirriidhaa?
group-all = Hundi sirriidha
group-right = Kun sirriidha
group-wrong = Kun sirrii miti
group-instead = Kan sirrii maali?
group-unknown = Kana hin beeknu. Gadi irratti nutti himuu dandeessu.
group-else = Maal biraa beekuu qabna?
group-once = Liinkii kana al tokko fayyadamuu dandeessu.
group-not-all = Maaloo toora hunda irratti filadhaa: sirriidha moo sirrii miti?
went-open = Ani achi dhaqeera. Akkam ture?
went-title = Akkam ture?
went-welcome = Gaariitti isin simatanii?
went-safe = Nagaan isinitti dhaga'amee?
went-again = Deebitanii achi ni dhaqxuu?
went-not-sure = Hin beeku
went-why = Maaliif gaafanna: nama itti aanuufis akka gaarii ta'uuf. Maqaa hin erginu.
went-empty = Gaaffii tokko deebisaa, sana booda ergaa.
note-went-line = Namni tokko achi dhaqeera: { $thing }.
