### After sending.

next-title = Mesazhi juaj u dërgua
next-today = Sot: mesazhi juaj mbërrin te { $receiver }.
next-who = Do t’ju përgjigjet: { $who }
next-answer =
    { $days ->
        [one] Brenda { $days } dite: dikush ju përgjigjet. Ju thotë si e ka emrin.
       *[other] Brenda { $days } ditësh: dikush ju përgjigjet. Ju thotë si e ka emrin.
    }
next-silence = Nëse nuk dëgjoni gjë, nuk është faji juaj. Telefononi në qendrën tonë, ejani vetë, ose zgjidhni diçka tjetër.
next-receipt = Ruajeni këtë numër. Shkruajeni në letër ose bëjini një fotografi.
next-code = Ose bëjini një fotografi kësaj. Është i njëjti numër.
next-again = Dua të gjej diçka tjetër
not-sent-title = Nuk dërguam asgjë
not-sent-kept = Çfarë keni shkruar është ende në këtë ekran. Shtypni “Mbaro dhe fshi” për ta fshirë.
not-sent-back = Kthehu te mesazhi im

## When it could not be sent

send-waiting = Po e dërgojmë. Interneti mund të jetë i ngadaltë.
send-failed = Nuk u dërgua. Çfarë keni shkruar është ende këtu. Mund të provoni përsëri, ta kopjoni ose ta printoni.
send-waits = Ne provojmë përsëri vetë. Mbajeni hapur këtë faqe. Kur të vijë interneti, mesazhi niset.
wait-what = Nëse duhet ta mbyllni këtë faqe, ky telefon mund ta ruajë mesazhin. Është i mbyllur: këtu nuk mund ta lexojë askush. Pastaj nuk mund ta ndryshoni.
wait-keep = Ruaje në këtë telefon derisa të niset
wait-not-kept = Telefoni juaj nuk e ruajti. Mbajeni hapur këtë faqe.
send-failed-busy = Qendra jonë ka shumë mesazhe tani. Nuk u dërgua. Provoni përsëri pas një ore, ose telefononi.
send-failed-full = Qendra jonë nuk mund ta ruajë mesazhin tuaj tani. Nuk u dërgua. Ju lutemi, telefononi.
send-failed-trouble = Kompjuteri i qendrës sonë ka një problem. Nuk u dërgua. Çfarë keni shkruar është ende këtu. Provoni përsëri pas pak, ose telefononi.
send-failed-old = Kjo faqe është tepër e vjetër për të dërguar. Çfarë keni shkruar është ende këtu. Kopjojeni ose printojeni, pastaj hapeni përsëri këtë sajt.
send-again = Provo përsëri
send-no-hub = Këtu nuk ka ende kush t’i lexojë mesazhet. Prandaj nuk e dërgojmë. Mund ta kopjoni ose ta printoni.
