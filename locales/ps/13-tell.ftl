### A note to the hub: something is missing, or something is wrong. No name, no answer.

tell-missing-open = ووايئ چې څه کم دي
tell-wrong-open = دلته يو څه غلط دي
tell-missing-title = څه کم دي؟
tell-wrong-title = څه غلط دي؟
tell-language-title = کومه ژبه غواړئ؟
tell-missing-label = تاسو څه لټول؟
tell-wrong-label = ويلی شئ چې څه دي. خالي يې هم پرېښودلی شئ.
tell-language-label = مهرباني وکړئ د ژبې نوم وليکئ.
tell-hint = مهرباني وکړئ نومونه او د ټليفون نمبرونه مه ليکئ.
tell-missing-why = ولې پوښتو: چې د دې ځای خلک يې پيدا يا پيل کړی شي.
tell-wrong-why = ولې پوښتو: چې هېڅوک هسې هلته لاړ نه شي.
tell-language-why = ولې پوښتو: چې نور خلک هم دا لوستلی شي.
tell-who = يوازې دوی يې پرانيستلی شي: { $receiver }. نوم پکې نشته، نو ځواب نه شي درکولی.
note-empty = مهرباني وکړئ وليکئ چې څه مو لټول.
tell-done = مننه. خبره دوی ته ورسېده: { $receiver }.
note-missing-line = يو چا دا دلته پيدا نه کړ.
note-language-line = يو څوک بله ژبه غواړي.
note-changed-line = په يو پيغام کې يو څه بدل شوي دي.
note-wrong-line = يو څوک وايي چې دلته يو څه غلط دي: { $name }.

## For groups

tell-group = تاسو د دې ډلې ياست؟
tell-stopped = موږ نور نه سره ټولېږو
tell-stopped-why = که ستاسو ډله درېدلې وي، دا کېکاږئ. مرکز يې تر لرې کولو مخکې ګوري.
note-stopped-line = يو څوک وايي چې د دې ډلې دی او ډله نوره نه سره ټولېږي: { $name }.
note-group-line = ډلې خپله پاڼه کتلې ده: { $name }.
note-group-right = دا سم دي:
note-group-wrong = دا سم نه دي ({ $label }):
note-group-else = دا هم وايي:
group-title = دا سم دي؟
group-intro = دا پاڼه د هغو خلکو لپاره ده چې دا ډله چلوي. مهرباني وکړئ هره کرښه وګورئ. سمه ده؟
group-all = دا ټول سم دي
group-right = دا سم دي
group-wrong = دا سم نه دي
group-instead = سم يې څه دي؟
group-unknown = دا موږ ته معلوم نه دي. لاندې يې ويلی شئ.
group-else = نور په څه بايد پوه شو؟
group-once = دا لينک يو ځل کارولی شئ.
group-not-all = مهرباني وکړئ په هره کرښه کې خوښ کړئ: سمه ده که نه؟

went-open = زه هلته وم. څنګه و؟
went-title = څنګه و؟
went-welcome = خلکو ښه چلند درسره وکړ؟
went-safe = هلته مو زړه ډاډه و؟
went-again = بيا به ورشئ؟
went-not-sure = نه پوهېږم
went-why = ولې پوښتو: چې د بل کس لپاره هم ښه وي. نوم نه لېږو.
went-empty = يوې پوښتنې ته ځواب ووايئ، بيا يې ولېږئ.
note-went-line = يو څوک دلته ورغلی و: { $thing }.
