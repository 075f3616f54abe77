### A note to the hub: something is missing, or something is wrong. No name, no answer.

tell-missing-open = Na tregoni çfarë mungon
tell-wrong-open = Diçka këtu është gabim
tell-missing-title = Çfarë mungon?
tell-wrong-title = Çfarë është gabim?
tell-language-title = Cilën gjuhë doni?
tell-missing-label = Çfarë kërkuat?
tell-wrong-label = Mund të thoni çfarë është. Mund ta lini bosh.
tell-language-label = Ju lutemi, shkruani emrin e gjuhës.
tell-hint = Ju lutemi, mos shkruani emra as numra telefoni.
tell-missing-why = Pse pyesim: që njerëzit këtu ta gjejnë ose ta nisin.
tell-wrong-why = Pse pyesim: që askush të mos shkojë kot atje.
tell-language-why = Pse pyesim: që më shumë njerëz të mund ta lexojnë këtë.
tell-who = Vetëm { $receiver } mund ta hapë. Nuk ka emër në të, prandaj nuk mund t’ju përgjigjen.
note-empty = Ju lutemi, shkruani çfarë kërkuat.
tell-done = Faleminderit. Tani e ka { $receiver }.
note-missing-line = Dikush nuk e gjeti këtë këtu.
note-language-line = Dikush kërkon një gjuhë tjetër.
note-changed-line = Diçka ka ndryshuar në një mesazh.
note-wrong-line = Dikush thotë se diçka është gabim te { $name }.

## For groups

tell-group = A jeni nga ky grup?
tell-stopped = Nuk mblidhemi më
tell-stopped-why = Nëse grupi juaj nuk mblidhet më, shtypni këtu. Qendra jonë e shikon para se ta heqë.
note-stopped-line = Dikush thotë se është nga { $name }, dhe se nuk mblidhen më.
note-group-line = Grupi e shikoi faqen e vet: { $name }.
note-group-right = Kjo është e saktë:
note-group-wrong = Kjo nuk është e saktë ({ $label }):
note-group-else = Thonë edhe:
group-title = A është e saktë kjo?
group-intro = Kjo faqe është për njerëzit që e drejtojnë këtë grup. Ju lutemi, shikoni çdo rresht. A është i saktë?
group-all = Të gjitha këto janë të sakta
group-right = Kjo është e saktë
group-wrong = Kjo nuk është e saktë
group-instead = Si është e saktë?
group-unknown = Këto nuk i dimë. Mund të na i thoni më poshtë.
group-else = Çfarë tjetër duhet të dimë?
group-once = Këtë lidhje mund ta përdorni një herë.
group-not-all = Ju lutemi, zgjidhni në çdo rresht: është e saktë apo jo?
went-open = Kam qenë aty. E tregoj si ishte
went-title = Si ishte?
went-welcome = A ju pritën mirë?
went-safe = A u ndjetë pa frikë aty?
went-again = A do të shkonit përsëri?
went-not-sure = Nuk e di mirë
went-why = Pse pyesim: që të jetë mirë edhe për të tjerët pas jush. Nuk dërgojmë emër.
went-empty = Përgjigjuni një pyetjeje, pastaj dërgojeni.
note-went-line = Dikush ka qenë te { $thing }.
