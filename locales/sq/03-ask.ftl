### Asking to come along: one thing on each page, and why we ask.

ask-open = Pyes nëse mund të vij
ask-wait = Dua të pres për një vend
ask-question = Dua të pyes diçka më parë
ask-call = Dua të më telefonojë dikush
ask-full = Tani është plot. Ja gjëra të tjera afër jush.
ask-too-old = Askush nuk e ka kontrolluar këtë prej kohësh. Ndoshta nuk bëhet më. Prandaj këtu nuk mund të pyesni.
ask-ring-group = Mund t’u telefononi më parë: { $phone }
ask-ring-hub = Mund të na telefononi: { $phone }
ask-tell-us = Nëse e dini a bëhet ende, ju lutemi na tregoni.
ask-ended = Kjo ka mbaruar. Ka gjëra të tjera që mund të bëni.
ask-step = { $step } nga { $steps }
ask-next = Vazhdo
ask-check = Shikoni mesazhin
ask-why = Pse pyesim
ask-optional = Mund edhe të mos përgjigjeni.
ask-closing = Nëse e mbyllni këtë faqe, çfarë keni shkruar humbet.
keep-typed = Ruaje në këtë telefon çfarë shkruaj, derisa ta dërgoj
keep-on =
    { $days ->
        [one] Ky telefon e ruan më së shumti { $days } ditë. “Mbaro dhe fshi” dhe “Dil nga ky sajt” e fshijnë.
       *[other] Ky telefon e ruan më së shumti { $days } ditë. “Mbaro dhe fshi” dhe “Dil nga ky sajt” e fshijnë.
    }
keep-who = Nëse telefoni e ruan, mund ta shohë kushdo që ka telefonin.
keep-failed = Telefoni juaj nuk e ruajti. Çfarë keni shkruar është ende në këtë faqe.
ask-began = Keni nisur të shkruani. Vazhdoni
paper-open = Dua ta plotësoj në letër
paper-title = Letër për ta plotësuar me dorë
paper-give = Jepjani këtë letër dikujt në qendrën tonë. Atje e shkruajnë për ju në kompjuter.
q-question = Çfarë doni të dini?
q-question-hint = Asnjë pyetje nuk është e tepërt.
q-question-label = Pyetja juaj
q-question-why = Që t’jua tregojnë para se të vini.

## Your name

q-name = Si t’ju thërrasim?
q-name-hint = Mund të jetë çfarëdo emri.
q-name-label = Një emër
q-name-why = Që të dinë si t’ju thërrasin kur ju përgjigjen.
q-whom = Për kë është?
q-whom-me = Për mua
q-whom-someone = Për dikë që e ndihmoj
q-agreed = Ai njeri e di që e shkruaj këtë dhe është dakord.
q-with-me = A është ai njeri me ju tani?

## How to answer you

q-reply = Si mund t’ju përgjigjen?
q-reply-why = Që t’ju përgjigjet një njeri. Mund ta lexojnë vetëm ata që u shkruani.
q-reply-text = Më dërgoni SMS
q-reply-call = Më telefononi
q-reply-whatsapp = Në WhatsApp
q-reply-email = Më shkruani email
q-reply-come-in = Vij vetë dhe flasim
q-phone = Numri juaj i telefonit
q-phone-hint = Çdo numër, nga çdo vend.
q-phone-heard = Kuptuam: { $number }
q-email = Emaili juaj
q-shared = A mund ta shohin të tjerët këtë telefon?
q-shared-hint = Nëse po, ju shkruajnë vetëm “Na telefononi”.
q-voicemail = A mund të lënë mesazh me zë?
q-voicemail-name = A mund të thonë aty kush janë?
q-when = Cila orë ju vjen mirë?
q-when-morning = Paradite
q-when-afternoon = Pasdite
q-when-evening = Në mbrëmje
yes = Po
no = Jo

## Your language

q-language = Çfarë gjuhe flisni?
q-language-label = Gjuha juaj
q-language-why = Që t’ju përgjigjet dikush që e kuptoni.
q-interpreter = A doni të jetë aty dikush që flet anglisht dhe gjuhën tuaj?
q-speak-to = Me kë doni të flisni?
q-speak-woman = Me një grua
q-speak-man = Me një burrë
q-speak-any = Me këdo

## Coming there

q-children = A vijnë fëmijë me ju?
q-children-label = Sa fëmijë?
q-children-why = Që të ketë vend për të gjithë ju.
q-helps = Çfarë ju ndihmon të vini?
q-helps-why = Që të bëhen gati për ju.
q-helps-meet = Të më presë dikush
q-helps-bus = Para për autobus
q-helps-stairs = Pa shkallë
q-helps-quiet = Vend i qetë
q-helps-halal = Ushqim hallall
q-helps-friend = Vij me një shok a shoqe

## Anything else

q-else = Diçka tjetër?
q-else-label = Fjalët tuaja
q-else-hint = Mos shkruani për vizën, për kërkesën ose për shëndetin tuaj. Sot këtë nuk e lexon askush.
q-else-why = Që të thoni çfarë nuk pyetëm ne.
q-else-left =
    { $count ->
        [one] Edhe { $count } shkronjë
       *[other] Edhe { $count } shkronja
    }
q-young = Jam nën 18 vjeç
q-young-someone = Ai njeri është nën 18 vjeç

## When something is missing

error-summary = Ju lutemi, shikoni këtë:
error-no-reply-way = Zgjidhni si t’ju përgjigjen.
error-no-question = Shkruani pyetjen tuaj.
error-agreed = Pyeteni më parë. Mund ta dërgoni vetëm nëse ai njeri e di dhe është dakord.
error-phone-empty = Shkruani numrin tuaj të telefonit.
error-phone-short = Ky numër duket shumë i shkurtër ose shumë i gjatë. Ju lutemi, shikojeni.
error-phone-letters = Numri i telefonit ka vetëm shifra. Ju lutemi, shikojeni.
error-email = Një email ka @ në mes. Ju lutemi, shikojeni.
error-too-long = Kjo është shumë e gjatë. Shkruani deri në { $max } shkronja.
error-young = Jeni nën 18 vjeç, prandaj nuk e dërgojmë. Flisni me dikë në qendrën tonë. Ose telefononi Childline: 0800 1111. Është falas.
error-young-someone = Ai njeri është nën 18 vjeç, prandaj nuk e dërgojmë. Flisni me dikë në qendrën tonë. Ose mund të telefonojë Childline: 0800 1111. Është falas.
caution-office = Ky duket si numër nga Home Office (ministria britanike) ose nga një pasaportë. Atyre nuk u duhet. Mund ta hiqni.
caution-health = Ky duket si numër nga mjeku. Atyre nuk u duhet. Mund ta hiqni.
caution-phone = Ky duket si numër telefoni. Nëse nuk është juaji, pyeteni më parë atë njeri.
