### The message, shown before it is sent. Critical: shown in English too until two people have checked a language.

check-title = Hubi fariintaada
check-to = Waxay u socotaa: { $receiver }
check-reads = Kuwan oo keliya ayaa furi kara: { $receiver }.
check-told = { $receiver } waxay noo sheegeen:
check-english-title = Tan waxay ku akhrin doonaan Ingiriisi:
check-sealed = Fariintaada waxaan ku qufulnaa taleefankan. Waxaan u kaydinnaa si xarunta oo keliya ay u furi karto. Dadka websaydkan maamula way beddeli karaan websaydka.
check-cannot = Maxkamad ayaa iyaga ku qasbi karta inay fariinta dad kale tusaan. Haddii ilmo khatar ku jiro, way ku qasbanaan karaan inay cid u sheegaan.
check-once = Fariintan keliya ayaad diraysaa. Intaas oo keliya ayaad oggolaatay.
check-change = Beddel
check-send = Dir
check-do-not-send = Ha dirin
check-other-ways = Ama waxba ha dirin:
check-copy = Qoraalka koobiyee
check-print = Daabac
check-show = Shaashaddan waxaad tusi kartaa qof shaqaale ah.
check-copied = Qoraalka waa la koobiyeeyay.
check-copy-failed = Waan koobiyayn kari waynay. Shaashaddan dadka tus.

## The lines of the message

line-name = Fadlan iigu yeera { $name }.
line-come = Waxaan rabaa inaan imaado: { $thing }.
line-wait = Waxaan rabaa inaan boos ka sugo: { $thing }.
line-question = Su’aal baan ka qabaa: { $thing }.
line-my-question = Su’aashaydu waa:
line-call-me = Fadlan ii sheega waxa ii dhow ee aan iman karo.
line-for-someone = Tan waxaan ku qorayaa magaca qof aan caawinayo.
line-agreed = Qofkaasi wuu og yahay, wuuna oggol yahay.
line-with-me = Qofkaasi hadda wuu ila joogaa.
line-text = Fariin qoraal ah iigu soo dira { $phone }.
line-call = Iga soo waca { $phone }.
line-whatsapp = WhatsApp iigu soo qora: { $phone }.
line-email = Iimayl ii soo dira: { $email }.
line-come-in = Waan imanayaa oo waan hadlayaa. Fadlan jawaab ii sii haya.
line-shared = Dad kale ayaa taleefankan arki kara. Fadlan qora oo keliya “Dib noo soo wac”. Magaca kooxda ha sheegina.
line-not-shared = Qof kale taleefankan ma arko.
line-no-voicemail = Fadlan fariin cod ah ha ii dhigina.
line-voicemail = Fariin cod ah waad ii dhigi kartaan.
line-voicemail-name = Fariinta codka ah waad ku sheegi kartaan cidda aad tihiin.
line-voicemail-no-name = Fariinta codka ah fadlan ha ku sheegina cidda aad tihiin.
line-when = Waqtiga fiican waa: { $times }.
line-language = Waxaan ku hadlaa { $language }.
line-interpreter = Fadlan ha joogo qof ku hadla Ingiriisi iyo luqaddayda.
line-no-interpreter = Uma baahni qof kale oo luqadda iga caawiya.
line-woman = Waxaan rabaa inaan la hadlo qof dumar ah.
line-man = Waxaan rabaa inaan la hadlo qof rag ah.
line-children =
    { $count ->
        [one] Waxaa ila imanaya { $count } ilmo.
       *[other] Waxaa ila imanaya { $count } carruur ah.
    }
line-helps = Waxaa iga caawinaya inaan imaado: { $helps }.
line-else = Waxaan kaloo rabaa inaan iraahdo:
