### The message, shown before it is sent.

check-title = Shikoni mesazhin tuaj
check-to = Për: { $receiver }
check-reads = Vetëm këta njerëz mund ta hapin: { $receiver }.
check-told = Na thanë nga { $receiver }:
check-english-title = Këtë do ta lexojnë në anglisht:
check-sealed = Mesazhin tuaj e mbyllim me çelës në këtë telefon. E ruajmë ashtu që vetëm qendra jonë të mund ta hapë. Njerëzit që e drejtojnë këtë sajt mund ta ndryshojnë sajtin.
check-cannot = Gjykata mund t’i detyrojë ta tregojnë. Nëse një fëmijë është në rrezik, mund t’u duhet t’i tregojnë dikujt.
check-once = Dërgoni vetëm këtë mesazh. Vetëm për këtë thoni po.
check-change = Ndrysho
check-send = Dërgo
check-do-not-send = Mos e dërgo
check-other-ways = Ose pa dërguar asgjë:
check-copy = Kopjo fjalët
check-print = Printoje
check-show = Mund t’ia tregoni këtë ekran dikujt që punon aty.
check-copied = Fjalët u kopjuan.
check-copy-failed = Nuk mundëm ta kopjonim. Mund ta tregoni këtë ekran.

## The lines of the message

line-name = Ju lutem, më thërrisni { $name }.
line-come = Dua të vij te { $thing }.
line-wait = Dua të pres për një vend te { $thing }.
line-question = Kam një pyetje për këtë: { $thing }.
line-my-question = Pyetja ime:
line-call-me = Ju lutem, më tregoni për gjëra afër meje ku mund të vij.
line-for-someone = Këtë e shkruaj për dikë që e ndihmoj.
line-agreed = Ai njeri e di këtë dhe është dakord.
line-with-me = Ai njeri është me mua tani.
line-text = Më dërgoni SMS: { $phone }.
line-call = Më telefononi: { $phone }.
line-whatsapp = Më shkruani në WhatsApp: { $phone }.
line-email = Më shkruani email: { $email }.
line-come-in = Vij vetë dhe flasim. Ju lutem, ma ruani përgjigjen.
line-shared = Këtë telefon mund ta shohin të tjerët. Ju lutem, shkruani vetëm “Na telefononi”. Mos e përmendni grupin.
line-not-shared = Askush tjetër nuk e sheh këtë telefon.
line-no-voicemail = Ju lutem, mos lini mesazh me zë.
line-voicemail = Mund të lini mesazh me zë.
line-voicemail-name = Në mesazhin me zë mund të thoni kush jeni.
line-voicemail-no-name = Në mesazhin me zë, ju lutem, mos thoni kush jeni.
line-when = Më vjen mirë: { $times }.
line-language = Gjuha ime: { $language }.
line-interpreter = Ju lutem, të jetë aty dikush që flet anglisht dhe gjuhën time.
line-no-interpreter = Nuk më duhet njeri tjetër për gjuhën.
line-woman = Dua të flas me një grua.
line-man = Dua të flas me një burrë.
line-children =
    { $count ->
        [one] Vij me { $count } fëmijë.
       *[other] Vij me { $count } fëmijë.
    }
line-helps = Kjo më ndihmon të vij: { $helps }.
line-else = Dua të them edhe këtë:
