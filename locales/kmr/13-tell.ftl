### A note to the hub: something is missing, or something is wrong. No name, no answer.

tell-missing-open = Ji me re bibêjin çi kêm e
tell-wrong-open = Li vir tiştek şaş e
tell-missing-title = Çi kêm e?
tell-wrong-title = Çi şaş e?
tell-language-title = Hûn kîjan zimanî dixwazin?
tell-missing-label = Hûn li çi digeriyan?
tell-wrong-label = Bibêjin çi ye. Hûn dikarin vala jî bihêlin.
tell-language-label = Ji kerema xwe navê zimên binivîsin.
tell-hint = Ji kerema xwe nav û hejmarên telefonan nenivîsin.
tell-missing-why = Em çima dipirsin: da ku mirovên vir wê bibînin an dest pê bikin.
tell-wrong-why = Em çima dipirsin: da ku tu kes belasebeb neçe wir.
tell-language-why = Em çima dipirsin: da ku bêtir kes bikaribin vê bixwînin.
tell-who = Tenê { $receiver } dikare veke. Nav tê de tune ye, loma nikarin bersivê bidin we.
note-empty = Ji kerema xwe binivîsin hûn li çi digeriyan.
tell-done = Spas. Niha li vir e: { $receiver }.
note-missing-line = Kesekî ev li vir nedît.
note-language-line = Kesek zimanekî din dixwaze.
note-changed-line = Di peyamekê de tiştek guherî.
note-wrong-line = Kesek dibêje ku li vir tiştek şaş e: { $name }.

## For groups

tell-group = Hûn ji vê komê ne?
tell-stopped = Em êdî nacivin
tell-stopped-why = Eger koma we rawestiyabe, pêl vê bikin. Navenda taxê pêşî lê dinihêre, paşê jê dibe.
note-stopped-line = Kesek dibêje ku ew ji vê komê ye, û ku kom êdî nacive: { $name }.
note-group-line = Komê li rûpela xwe nihêrî: { $name }.
note-group-right = Ev rast in:
note-group-wrong = Ev ne rast e ({ $label }):
note-group-else = Vê jî dibêjin:
group-title = Ev rast e?
group-intro = Ev rûpel ji bo kesên vê komê ye. Ji kerema xwe li her rêzê binihêrin. Rast e?
group-all = Ev hemû rast in
group-right = Ev rast e
group-wrong = Ev ne rast e
group-instead = Ya rast çi ye?
group-unknown = Em van nizanin. Hûn dikarin li jêr ji me re bibêjin.
group-else = Divê em çi din bizanin?
group-once = Hûn dikarin vê lînkê carekê bi kar bînin.
group-not-all = Ji kerema xwe di her rêzê de hilbijêrin: rast e an na?
went-open = Ez li wir bûm. Çawa bû?
went-title = Çawa bû?
went-welcome = Wan hûn bi xweşî pêşwazî kirin?
went-safe = We xwe li wir ewle hîs kir?
went-again = Hûn ê dîsa herin?
went-not-sure = Nizanim
went-why = Em çima dipirsin: da ku ji bo kesê din jî baş be. Em tu navî naşînin.
went-empty = Bersiva pirsekê bidin, paşê bişînin.
note-went-line = Kesek li vir bû: { $thing }.
