### After sending.

next-title = Ergaan keessan ergameera
next-today = Har'a ergaan keessan ni ga'a: { $receiver }.
next-who = Kan isiniif deebisu: { $who }
next-answer =
    { $days ->
        [one] Guyyaa { $days } keessatti: namni isiniif deebisa. Maqaa ofii ni hima.
       *[other] Guyyaa { $days } keessatti: namni isiniif deebisa. Maqaa ofii ni hima.
    }
next-silence = Yoo homaa hin dhageenye, balleessaa keessan miti. Giddugalatti bilbilaa, as koottaa, yookaan waan biraa filadhaa.
next-receipt = Lakkoofsa kana qabadhaa. Barreeffadhaa yookaan suuraa kaasaa.
next-code = Yookaan kana suuraa kaasaa. Lakkoofsuma sana.
next-again = Waan biraa barbaadaa
not-sent-title = Homaa hin ergine
not-sent-kept = Waan barreessitan ammas iskiriinii kana irra jira. Haquuf “Xumuraa, hunda haqaa” tuqaa.
not-sent-back = Gara ergaa kootti deebi'aa

## When it could not be sent

send-waiting = Erguutti jirra. Neetworkiin suuta ta'uu mala.
send-failed = Hin ergamne. Waan barreessitan ammas as jira. Deebitanii yaaluu, kooppii gochuu yookaan maxxansuu dandeessu.
send-waits = Nuti ofumaan irra deebinee yaalla. Fuula kana hin cufinaa. Neetworkiin yoo deebi'e ni ergama.
wait-what = Fuula kana cufuu yoo qabaattan, bilbilli kun ergaa keessan olkaa'uu danda'a. Ergaan cufaadha: asitti namni dubbisuu hin danda'u. Yeroo sana jijjiiruu hin dandeessan.
wait-keep = Hanga ergamutti bilbila kana irra kaa'aa
wait-not-kept = Bilbilli keessan hin olkaa'anne. Fuula kana hin cufinaa.
send-failed-busy = Yeroo ammaa ergaan giddugalatti baay'ateera. Kan keessan hin ergamne. Sa'aatii tokko booda irra deebi'aa yaalaa, yookaan bilbilaa.
send-failed-full = Yeroo ammaa giddugalli ergaa keessan olkaa'uu hin danda'u. Hin ergamne. Maaloo itti bilbilaa.
send-failed-trouble = Kompiitarri giddugalaa rakkoo qaba. Hin ergamne. Waan barreessitan ammas as jira. Xiqqoo turaatii yaalaa, yookaan bilbilaa.
send-failed-old = Fuulli kun erguuf baay'ee moofaadha. Waan barreessitan ammas as jira. Kooppii godhaa yookaan maxxansaa, booda weebsaayitii kana irra deebi'aa banaa.
send-again = Irra deebi'aa yaalaa
send-no-hub = Ammatti namni asitti ergaa dubbisuu danda'u hin jiru. Kanaaf hin erginu. Kooppii gochuu yookaan maxxansuu dandeessu.
