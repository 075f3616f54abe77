### The message, shown before it is sent. Critical: shown in English too until two people have checked a language.

check-title = Edrychwch dros eich neges
check-to = At: { $receiver }
check-reads = Dim ond y bobl hyn all ei hagor: { $receiver }.
check-told = Dywedodd { $receiver } wrthon ni:
check-english-title = Byddan nhw’n darllen hwn yn Saesneg:
check-sealed = Rydyn ni’n cloi eich neges ar y ffôn hwn. Rydyn ni’n ei chadw fel mai dim ond y ganolfan all ei hagor. Gallai’r bobl sy’n rhedeg y wefan hon newid y wefan.
check-cannot = Gall llys wneud iddyn nhw ei rhannu. Os yw plentyn mewn perygl, efallai y bydd rhaid iddyn nhw ddweud wrth rywun.
check-once = Rydych chi’n anfon yr un neges hon. Dyna’r cyfan rydych chi’n cytuno iddo.
check-change = Newid
check-send = Anfon
check-do-not-send = Peidio ag anfon
check-other-ways = Neu heb anfon dim:
check-copy = Copïo’r geiriau
check-print = Ei argraffu
check-show = Gallwch chi ddangos y sgrin hon i rywun sy’n gweithio yno.
check-copied = Mae’r geiriau wedi’u copïo.
check-copy-failed = Doedden ni ddim yn gallu copïo. Gallwch chi ddangos y sgrin hon.

## The lines of the message

line-name = Galwch fi’n { $name }, os gwelwch yn dda.
line-come = Dw i eisiau dod i hwn: { $thing }.
line-wait = Dw i eisiau aros am le yn hwn: { $thing }.
line-question = Mae gen i gwestiwn am hwn: { $thing }.
line-my-question = Fy nghwestiwn i:
line-call-me = Dywedwch wrtha i am bethau yn agos ata i y galla i ddod iddyn nhw, os gwelwch yn dda.
line-for-someone = Dw i’n ysgrifennu hwn ar ran rhywun dw i’n ei helpu.
line-agreed = Maen nhw’n gwybod amdano, ac maen nhw’n cytuno.
line-with-me = Maen nhw gyda fi nawr.
line-text = Anfonwch neges destun ata i: { $phone }.
line-call = Ffoniwch fi: { $phone }.
line-whatsapp = Ysgrifennwch ata i ar WhatsApp: { $phone }.
line-email = Anfonwch e-bost ata i: { $email }.
line-come-in = Bydda i’n dod i mewn i siarad. Cadwch ateb i fi, os gwelwch yn dda.
line-shared = Gall pobl eraill weld y ffôn hwn. Ysgrifennwch “Ffoniwch ni’n ôl” yn unig. Peidiwch ag enwi’r grŵp.
line-not-shared = Does neb arall yn gweld y ffôn hwn.
line-no-voicemail = Peidiwch â gadael neges lais, os gwelwch yn dda.
line-voicemail = Gallwch chi adael neges lais.
line-voicemail-name = Mewn neges lais, gallwch chi ddweud pwy ydych chi.
line-voicemail-no-name = Mewn neges lais, peidiwch â dweud pwy ydych chi.
line-when = Amser da yw: { $times }.
line-language = Dw i’n siarad { $language }.
line-interpreter = Hoffwn i gael rhywun yno sy’n siarad Saesneg a fy iaith i.
line-no-interpreter = Does dim angen rhywun arall i helpu gyda’r iaith.
line-woman = Dw i eisiau siarad â menyw.
line-man = Dw i eisiau siarad â dyn.
line-children =
    { $count ->
        [zero] Bydd { $count } plentyn yn dod gyda fi.
        [one] Bydd { $count } plentyn yn dod gyda fi.
        [two] Bydd { $count } blentyn yn dod gyda fi.
        [few] Bydd { $count } phlentyn yn dod gyda fi.
        [many] Bydd { $count } phlentyn yn dod gyda fi.
       *[other] Bydd { $count } plentyn yn dod gyda fi.
    }
line-helps = Mae hyn yn fy helpu i ddod: { $helps }.
line-else = Dw i eisiau dweud hefyd:
