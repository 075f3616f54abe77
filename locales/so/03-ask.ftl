### Asking to come along: one thing on each page, and why we ask.

ask-open = Weydii inaad iman karto
ask-wait = Weydii inaad boos sugi karto
ask-question = Marka hore su’aal weydii
ask-call = Weydii in qof ku soo waco
ask-full = Hadda waa buux. Waa kuwan wax kale oo kuu dhow.
ask-too-old = Muddo dheer cidna tan ma hubin. Waxaa dhici karta inay joogsatay. Markaa halkan kama weydiin kartid.
ask-ring-group = Marka hore waad wici kartaa: { $phone }
ask-ring-hub = Annaga waad na soo wici kartaa: { $phone }
ask-tell-us = Haddaad ogtahay inay weli socoto iyo in kale, fadlan noo sheeg.
ask-ended = Tani way dhammaatay. Wax kale oo aad samayn karto ayaa jira.
ask-step = { $step } ka mid ah { $steps }
ask-next = Sii wad
ask-check = Hubi fariintaada
ask-why = Sababta aan u weydiinno
ask-optional = Khasab maaha inaad jawaabto.
ask-closing = Haddaad boggan xirto, waxa aad qortay way tirmayaan.
keep-typed = Waxa aan qoro taleefankan ku hay ilaa aan diro
keep-on =
    { $days ->
        [one] Taleefankani wuxuu hayaa ugu badnaan { $days } maalin. Waxaa tirtira “Dhammee oo tirtir” ama “Ka bax websaydka”.
       *[other] Taleefankani wuxuu hayaa ugu badnaan { $days } maalmood. Waxaa tirtira “Dhammee oo tirtir” ama “Ka bax websaydka”.
    }
keep-who = Haddii taleefanku hayo, qof kasta oo taleefanka haysta wuu arki karaa.
keep-failed = Taleefankaagu ma kaydin. Waxa aad qortay weli way ku jiraan boggan.
ask-began = Qoraal baad bilowday. Sii wad
paper-open = Warqad ku buuxi
paper-title = Foom gacanta lagu buuxiyo
paper-give = Warqaddan sii qof xarunta jooga. Kombiyuutarka ayuu kuugu qorayaa.
q-question = Maxaad rabtaa inaad ogaato?
q-question-hint = Su’aal kasta waa fiican tahay.
q-question-label = Su’aashaada
q-question-why = Si ay kuugu sheegaan intaadan iman.

## Your name

q-name = Maxaan kuugu yeernaa?
q-name-hint = Magac kasta waa noqon karaa.
q-name-label = Magac
q-name-why = Si ay u ogaadaan waxa ay kuugu yeeraan marka ay kuu jawaabayaan.
q-whom = Yay tani u tahay?
q-whom-me = Aniga
q-whom-someone = Qof aan caawinayo
q-agreed = Qofkaasi wuu og yahay inaan tan qorayo, wuuna oggol yahay.
q-with-me = Qofkaasi hadda ma kula joogaa?

## How to answer you

q-reply = Sidee bay kuugu jawaabi karaan?
q-reply-why = Si hal qof kuugu jawaabo. Dadka aad u qorto oo keliya ayaa akhrin kara.
q-reply-text = Fariin qoraal ah ii soo dir
q-reply-call = I soo wac
q-reply-whatsapp = WhatsApp iigu soo qor
q-reply-email = Iimayl ii soo dir
q-reply-come-in = Waan imanayaa oo waan hadlayaa
q-phone = Lambarka taleefankaaga
q-phone-hint = Lambar kasta, waddan kasta.
q-phone-heard = Waxaan fahannay: { $number }
q-email = Iimaylkaaga
q-shared = Dad kale ma arki karaan taleefankan?
q-shared-hint = Haddaad haa tiraahdo, waxay qori doonaan oo keliya “Dib noo soo wac”.
q-voicemail = Fariin cod ah ma kuu dhigi karaan?
q-voicemail-name = Codka ma ku sheegi karaan cidda ay yihiin?
q-when = Waqtigee baa fiican?
q-when-morning = Subaxdii
q-when-afternoon = Galabtii
q-when-evening = Fiidkii
yes = Haa
no = Maya

## Your language

q-language = Luqaddee baad ku hadashaa?
q-language-label = Luqaddaada
q-language-why = Si qof aad fahmayso kuugu jawaabo.
q-interpreter = Ma rabtaa inuu halkaas joogo qof ku hadla Ingiriisi iyo luqaddaada?
q-speak-to = Yaad rabtaa inaad la hadasho?
q-speak-woman = Qof dumar ah
q-speak-man = Qof rag ah
q-speak-any = Qof kasta

## Coming there

q-children = Carruur ma kula imanayaan?
q-children-label = Immisa carruur ah?
q-children-why = Si boos idinku filan u jiro.
q-helps = Maxaa kaa caawiya inaad timaaddo?
q-helps-why = Si ay kuugu sii diyaar garoobaan.
q-helps-meet = Qof ila kulma
q-helps-bus = Lacagta baska
q-helps-stairs = Jaranjaro la’aan
q-helps-quiet = Meel deggan
q-helps-halal = Cunto xalaal ah
q-helps-friend = Saaxiib baan soo kaxaysanayaa

## Anything else

q-else = Wax kale ma rabtaa inaad tiraahdo?
q-else-label = Hadalkaaga
q-else-hint = Ha qorin wax ku saabsan fiisahaaga, codsigaaga ama caafimaadkaaga. Maanta cidna tan ma akhrinayso.
q-else-why = Si aad u sheegto wax aannan ku weydiin.
q-else-left =
    { $count ->
        [one] { $count } xaraf ayaa haray
       *[other] { $count } xaraf ayaa haray
    }
q-young = Waxaan ka yarahay 18 sano
q-young-someone = Qofkaasi wuxuu ka yar yahay 18 sano

## When something is missing

error-summary = Fadlan tan eeg:
error-no-reply-way = Dooro hal si oo laguugu jawaabo.
error-no-question = Su’aashaada qor.
error-agreed = Marka hore qofka weydii. Waxaad diri kartaa oo keliya haddii uu og yahay oo uu oggol yahay.
error-phone-empty = Qor lambarka taleefankaaga.
error-phone-short = Lambarkani wuxuu u eg yahay mid aad u gaaban ama aad u dheer. Fadlan mar kale eeg.
error-phone-letters = Lambarka taleefanku waa tirooyin oo keliya. Fadlan mar kale eeg.
error-email = Iimaylku wuxuu leeyahay @. Fadlan mar kale eeg.
error-too-long = Qoraalku aad buu u dheer yahay. Ku qor { $max } xaraf ama ka yar.
error-young = Waxaad ka yar tahay 18 sano, markaa tan ma dirno. La hadal qof xarunta jooga. Ama Childline ka wac 0800 1111. Waa bilaash.
error-young-someone = Qofkaasi wuxuu ka yar yahay 18 sano, markaa tan ma dirno. La hadal qof xarunta jooga. Ama Childline ha ka waco 0800 1111. Waa bilaash.
caution-office = Tani waxay u egtahay lambar Home Office ama baasaboor. Iyagu uma baahna. Waad ka saari kartaa.
caution-health = Tani waxay u egtahay lambar dhakhtar bixiyay. Iyagu uma baahna. Waad ka saari kartaa.
caution-phone = Tani waxay u egtahay lambar taleefan. Haddii aanu kaaga ahayn, marka hore qofka weydii.
