### Asking to come along: one thing on each page, and why we ask.

ask-open = Gofyn am gael dod
ask-wait = Gofyn am gael aros am le
ask-question = Gofyn cwestiwn yn gyntaf
ask-call = Gofyn i rywun eich ffonio chi
ask-full = Mae’n llawn nawr. Dyma bethau eraill yn agos atoch chi.
ask-too-old = Does neb wedi gwirio hwn ers amser hir. Efallai ei fod wedi stopio. Felly allwch chi ddim gofyn yma.
ask-ring-group = Gallwch chi eu ffonio nhw yn gyntaf: { $phone }
ask-ring-hub = Gallwch chi ein ffonio ni: { $phone }
ask-tell-us = Os ydych chi’n gwybod a yw’n dal i fynd, dywedwch wrthon ni.
ask-ended = Mae hwn drosodd nawr. Mae pethau eraill i’w gwneud.
ask-step = { $step } o { $steps }
ask-next = Nesaf
ask-check = Edrych dros eich neges
ask-why = Pam rydyn ni’n gofyn
ask-optional = Does dim rhaid i chi ateb.
ask-closing = Os caewch chi’r dudalen hon, bydd beth ysgrifennoch chi’n diflannu.
keep-typed = Cadw beth dw i’n ei ysgrifennu ar y ffôn nes ei anfon
keep-on =
    { $days ->
        [zero] Mae’r ffôn yn ei gadw am { $days } diwrnod ar y mwyaf. Mae “Gorffen ac anghofio” a “Gadael y wefan hon” yn ei ddileu.
        [one] Mae’r ffôn yn ei gadw am { $days } diwrnod ar y mwyaf. Mae “Gorffen ac anghofio” a “Gadael y wefan hon” yn ei ddileu.
        [two] Mae’r ffôn yn ei gadw am { $days } ddiwrnod ar y mwyaf. Mae “Gorffen ac anghofio” a “Gadael y wefan hon” yn ei ddileu.
        [few] Mae’r ffôn yn ei gadw am { $days } diwrnod ar y mwyaf. Mae “Gorffen ac anghofio” a “Gadael y wefan hon” yn ei ddileu.
        [many] Mae’r ffôn yn ei gadw am { $days } diwrnod ar y mwyaf. Mae “Gorffen ac anghofio” a “Gadael y wefan hon” yn ei ddileu.
       *[other] Mae’r ffôn yn ei gadw am { $days } diwrnod ar y mwyaf. Mae “Gorffen ac anghofio” a “Gadael y wefan hon” yn ei ddileu.
    }
keep-who = Os yw’r ffôn yn ei gadw, gall unrhyw un â’r ffôn ei weld.
keep-failed = Wnaeth eich ffôn ddim ei gadw. Mae beth ysgrifennoch chi ar y dudalen hon o hyd.
ask-began = Rydych chi wedi dechrau ysgrifennu. Mynd ymlaen
paper-open = Ei lenwi ar bapur
paper-title = Ffurflen i’w llenwi â llaw
paper-give = Rhowch y papur hwn i berson yn y ganolfan. Byddan nhw’n ei deipio i chi.
q-question = Beth hoffech chi ei wybod?
q-question-hint = Does dim un cwestiwn yn rhy fach.
q-question-label = Eich cwestiwn
q-question-why = Er mwyn iddyn nhw allu dweud wrthoch chi cyn i chi ddod.

## Your name

q-name = Beth ddylen ni eich galw chi?
q-name-hint = Gall fod yn unrhyw enw.
q-name-label = Enw
q-name-why = Er mwyn iddyn nhw wybod beth i’ch galw chi wrth ateb.
q-whom = I bwy mae hwn?
q-whom-me = I fi
q-whom-someone = I rywun dw i’n ei helpu
q-agreed = Maen nhw’n gwybod fy mod i’n ysgrifennu hwn, ac maen nhw’n cytuno.
q-with-me = Ydyn nhw gyda chi nawr?

## How to answer you

q-reply = Sut gallan nhw eich ateb chi?
q-reply-why = Er mwyn i un person eich ateb. Dim ond y bobl rydych chi’n ysgrifennu atyn nhw all ei ddarllen.
q-reply-text = Neges destun
q-reply-call = Galwad ffôn
q-reply-whatsapp = WhatsApp
q-reply-email = E-bost
q-reply-come-in = Bydda i’n dod i mewn i siarad
q-phone = Eich rhif ffôn
q-phone-hint = Unrhyw rif, o unrhyw wlad.
q-phone-heard = Dyma beth ddeallon ni: { $number }
q-email = Eich e-bost
q-shared = Ydy pobl eraill yn gallu gweld y ffôn hwn?
q-shared-hint = Os felly, dim ond “Ffoniwch ni’n ôl” fyddan nhw’n ei ysgrifennu.
q-voicemail = Ydyn nhw’n cael gadael neges lais?
q-voicemail-name = Ydyn nhw’n cael dweud ynddi pwy ydyn nhw?
q-when = Pryd sy’n amser da?
q-when-morning = Bore
q-when-afternoon = Prynhawn
q-when-evening = Gyda’r nos
yes = Ie
no = Na

## Your language

q-language = Pa iaith rydych chi’n ei siarad?
q-language-label = Eich iaith
q-language-why = Er mwyn i’r person sy’n ateb siarad iaith rydych chi’n ei deall.
q-interpreter = Hoffech chi gael rhywun yno sy’n siarad Saesneg a’ch iaith chi?
q-speak-to = Gyda phwy hoffech chi siarad?
q-speak-woman = Menyw
q-speak-man = Dyn
q-speak-any = Unrhyw un

## Coming there

q-children = Fydd plant yn dod gyda chi?
q-children-label = Faint o blant?
q-children-why = Er mwyn cael lle i chi i gyd.
q-helps = Beth sy’n eich helpu chi i ddod?
q-helps-why = Er mwyn iddyn nhw baratoi ar eich cyfer chi.
q-helps-meet = Rhywun yn cwrdd â fi
q-helps-bus = Arian bws
q-helps-stairs = Dim grisiau
q-helps-quiet = Lle tawel
q-helps-halal = Bwyd halal
q-helps-friend = Dw i’n dod â ffrind

## Anything else

q-else = Rhywbeth arall?
q-else-label = Eich geiriau chi
q-else-hint = Peidiwch ag ysgrifennu am eich fisa, eich cais na’ch iechyd. Does neb yn darllen hwn heddiw.
q-else-why = Er mwyn i chi ddweud pethau wnaethon ni ddim gofyn amdanyn nhw.
q-else-left =
    { $count ->
        [zero] { $count } llythyren ar ôl
        [one] { $count } llythyren ar ôl
        [two] { $count } lythyren ar ôl
        [few] { $count } llythyren ar ôl
        [many] { $count } llythyren ar ôl
       *[other] { $count } llythyren ar ôl
    }
q-young = Dw i o dan 18 oed
q-young-someone = Maen nhw o dan 18 oed

## When something is missing

error-summary = Edrychwch ar hyn:
error-no-reply-way = Dewiswch un ffordd i’ch ateb chi.
error-no-question = Ysgrifennwch eich cwestiwn.
error-agreed = Gofynnwch iddyn nhw yn gyntaf. Allwch chi ddim anfon hwn heb iddyn nhw wybod a chytuno.
error-phone-empty = Ysgrifennwch eich rhif ffôn.
error-phone-short = Mae’r rhif hwn yn edrych yn rhy fyr neu’n rhy hir. Edrychwch eto.
error-phone-letters = Dim ond rhifau sydd mewn rhif ffôn. Edrychwch eto.
error-email = Mae @ mewn cyfeiriad e-bost. Edrychwch eto.
error-too-long = Mae hwn yn rhy hir. Dim mwy na { $max } o lythrennau.
error-young = Rydych chi o dan 18 oed, felly dydyn ni ddim yn anfon hwn. Siaradwch â pherson yn y ganolfan. Neu ffoniwch Childline: 0800 1111. Mae am ddim.
error-young-someone = Maen nhw o dan 18 oed, felly dydyn ni ddim yn anfon hwn. Siaradwch â pherson yn y ganolfan. Neu gallan nhw ffonio Childline: 0800 1111. Mae am ddim.
caution-office = Mae hwn yn edrych fel rhif gan y Home Office (Swyddfa Gartref), neu rif pasbort. Dydyn nhw ddim ei angen. Gallwch chi ei dynnu allan.
caution-health = Mae hwn yn edrych fel rhif gan feddyg. Dydyn nhw ddim ei angen. Gallwch chi ei dynnu allan.
caution-phone = Mae hwn yn edrych fel rhif ffôn. Os nad eich rhif chi yw hwn, gofynnwch i’r person yn gyntaf.
