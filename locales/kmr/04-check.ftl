### The message, shown before it is sent. Critical: shown in English too until two people have checked this language.

check-title = Li peyama xwe binihêrin
check-to = Ji bo: { $receiver }
check-reads = Tenê ev kes dikarin vekin: { $receiver }.
check-told = Wan ji me re got ({ $receiver }):
check-english-title = Ew ê vê bi îngilîzî bixwînin:
check-sealed = Em peyama we li vê telefonê kilît dikin. Li ba me wisa dimîne ku tenê navenda taxê dikare veke. Kesên ku vê malperê bi rê ve dibin dikarin malperê biguherînin.
check-cannot = Dadgeh (mehkeme) dikare wan mecbûr bike ku wê parve bikin. Eger zarokek di xeterê de be, dibe ku ew mecbûr bibin ji kesekî re bibêjin.
check-once = Hûn tenê vê peyamê dişînin. Hûn tenê ji vê re dibêjin erê.
check-change = Biguherînin
check-send = Bişînin
check-do-not-send = Neşînin
check-other-ways = An tiştekî neşînin:
check-copy = Gotinan kopî bikin
check-print = Çap bikin
check-show = Hûn dikarin vê ekranê nîşanî kesekî bidin ku li vir dixebite.
check-copied = Gotin hatin kopîkirin.
check-copy-failed = Me nekarî kopî bikin. Hûn dikarin vê ekranê nîşan bidin.

## The lines of the message

line-name = Ji kerema xwe bi vî navî gazî min bikin: { $name }.
line-come = Ez dixwazim bêm: { $thing }.
line-wait = Ez dixwazim li benda cihekî bim: { $thing }.
line-question = Pirsek min heye, li ser vê: { $thing }.
line-my-question = Pirsa min:
line-call-me = Ji kerema xwe ji min re bibêjin: nêzî min çi heye ku ez dikarim bêm?
line-for-someone = Ez vê ji bo kesekî dinivîsim. Ez jê re alîkar im.
line-agreed = Ew pê dizane û razî ye.
line-with-me = Ew niha li ba min e.
line-text = Ji min re SMS bişînin: { $phone }.
line-call = Ji min re telefon bikin: { $phone }.
line-whatsapp = Li WhatsApp ji min re binivîsin: { $phone }.
line-email = Ji min re e-mail bişînin: { $email }.
line-come-in = Ez ê bêm û biaxivim. Ji kerema xwe bersivê ji min re bihêlin.
line-shared = Kesên din dikarin vê telefonê bibînin. Tenê binivîsin: “Ji me re telefon bikin”. Navê komê nenivîsin.
line-not-shared = Tu kesê din vê telefonê nabîne.
line-no-voicemail = Ji kerema xwe peyama dengî nehêlin.
line-voicemail = Hûn dikarin peyameke dengî bihêlin.
line-voicemail-name = Di peyama dengî de hûn dikarin bibêjin ku hûn kî ne.
line-voicemail-no-name = Ji kerema xwe di peyama dengî de nebêjin ku hûn kî ne.
line-when = Demên baş: { $times }.
line-language = Zimanê min: { $language }.
line-interpreter = Ji kerema xwe bila kesek li wir be ku îngilîzî û zimanê min dizane.
line-no-interpreter = Ji bo zimên alîkariya kesekî din ne lazim e.
line-woman = Ez dixwazim bi jinekê re biaxivim.
line-man = Ez dixwazim bi mêrekî re biaxivim.
line-children =
    { $count ->
        [one] Ez ê bi { $count } zarokî re bêm.
       *[other] Ez ê bi { $count } zarokan re bêm.
    }
line-helps = Ev hatina min hêsan dikin: { $helps }.
line-else = Ez vê jî dixwazim bibêjim:
