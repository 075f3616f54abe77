### My short list: things that somebody keeps for later. In memory, or on the phone if they switch it on.

short-open = Lista ime
short-keep = Ruaje në listën time
short-kept = Kjo është në listën tuaj.
short-drop = Hiqe nga lista ime
short-empty = Në listën tuaj nuk ka ende asgjë. Hapni diçka dhe shtypni “Ta marr me vete”. Aty mund ta ruani.
short-full = Lista juaj është plot. Mban { $most } gjëra. Hiqni një më parë.
short-gone = Kjo nuk është më këtu.
short-alert = Ka diçka të re për këtë. Hapeni dhe lexoni.
short-keep-here = Ruaje listën time në këtë telefon
short-memory = Nëse kjo është fikur, lista humbet kur e mbyllni këtë faqe.
short-keeps = Nëse është ndezur, telefoni juaj ruan cilat gjëra janë në listë. Nuk ruan asgjë tjetër.
short-who = Atëherë listën mund ta shohë kushdo që ka telefonin.
short-until = Mbetet aty derisa ta fshini, ose derisa të shtypni “Mbaro dhe fshi” ose “Dil nga ky sajt”.
short-forget = Fshi listën time
short-forgotten = Lista juaj u fshi. Telefoni juaj nuk ruan asgjë prej saj.
short-not-kept = Telefoni juaj nuk na la ta ruanim. Lista është këtu derisa ta mbyllni këtë faqe.
short-broken = Telefoni juaj ka ruajtur një listë që nuk e lexojmë dot. Shtypni “Fshi listën time” që të nisni nga fillimi.
