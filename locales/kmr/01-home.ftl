### The first pages: language, what would make life better, where, the list.

site-name = Bi me re werin
language-title = Zimanê xwe hilbijêrin
language-change = Zimên biguherînin
language-machine = Ev kompûterê nivîsiye. Hê tu kesî lê nenihêriye.
language-not-checked = hê lê nehatiye nihêrîn
language-find = Zimanê xwe bibînin
language-none = Ev ziman hê li ba me tune ye.
language-ask = Zimanê xwe bixwazin
home-title = Çi dê jiyana we xweştir bike?
home-hint = Yekê an zêdetir hilbijêrin. Hûn dikarin paşê biguherînin.
need-people = Dixwazim mirovan nas bikim
need-fun = Dixwazim kêfa xwe bînim
need-move = Dixwazim laşê xwe bilivînim
need-make = Dixwazim tiştan çêkim
need-outside = Dixwazim li derve bim
need-english = Dixwazim îngilîzî hîn bibim
need-children = Dixwazim bi zarokên xwe re tiştan bikim
need-basics = Xwarin, cil an tiştên malê ji min re lazim in
need-letters = Ji bo name, pere an xanî alîkarî lazim e
need-sad = Ez xemgîn, bi fikar an bi tenê me
need-give = Dixwazim bixebitim, bixwînim an alîkar bim
home-anything = Nizanim. Her tiştî nîşanî min bidin.
home-show =
    { $count ->
        [0] Hê tune. Dîsa jî nîşan bidin.
        [one] { $count } tiştî nîşanî min bidin
       *[other] { $count } tiştan nîşanî min bidin
    }
home-promise = Hûn ne mecbûr in navê xwe bibêjin. Tiştê ku hûn lê dinihêrin, em li ba xwe nahêlin.
home-sad-help = Niha pir zor e? Pêl “Niha alîkarî bixwazin” bikin.
place-label = Ez ji vir dest pê dikim
place-any = Ji her derê
place-near-me = Nêzî min
place-postcode = Koda postê binivîsin
place-postcode-label = Beşa pêşî ya koda postê
place-postcode-hint = Wek { $short } an { $long } e. Yê mayî ji me re ne lazim e.
place-postcode-unknown = Em vê kodê li van deran nas nakin. Li beşa pêşî dîsa binihêrin.
place-searching = Dibe ku telefon ji we bipirse. Em tu carî cihê tam nabînin.
place-not-found = Telefona we negot hûn li ku ne. Hûn dikarin cihekî hilbijêrin.
place-first = Ev lîste dirêj e. Bibêjin hûn ji ku dest pê dikin, û em tiştên nêzîk nîşanî we didin.
list-title = Tiştên ku hûn dikarin bikin
list-title-near = Nêzî vir: { $place }
list-count =
    { $count ->
        [0] Hê li vir tiştek tune ye.
        [one] { $count } tişt.
       *[other] { $count } tişt.
    }
list-order-near = Yên herî nêzîk pêşî tên. Paşê yên ku zûtir dest pê dikin.
list-order-soon = Yên ku zûtir dest pê dikin pêşî tên.
list-order-own = Pêşî tiştên li vir: { $hub }. Paşê yên nêzîk û yên ku zûtir in.
list-further = Li tiştên dûrtir jî binihêrin ({ $count })
list-anywhere = Zêdetir bi înternetê an telefonê ({ $count })
list-none = Hê me tiştekî wisa nedît. Li yekî ji van binihêrin.
list-everything = Her tiştî nîşanî min bidin
list-choose-again = Ji nû ve hilbijêrin
list-source = Ev lîste ji vir tê: { $source }.
list-more = Zêdetir nîşan bidin
back = Paşve
loading = Tê. Dibe ku înterneta we hêdî be.
list-pair = { $first }, { $rest }
walk-minutes =
    { $minutes ->
        [one] { $minutes } deqe meş
       *[other] { $minutes } deqe meş
    }
walk-minutes-about =
    { $minutes ->
        [one] Nêzî { $minutes } deqeyê meş
       *[other] Nêzî { $minutes } deqeyan meş
    }
miles-away =
    { $miles ->
        [one] Nêzî { $miles } mîlî dûr e
       *[other] Nêzî { $miles } mîlan dûr e
    }
link-gone = Ew tişt êdî li vir tune ye. Tiştên din li vir in.
finish = Biqedînin û jê bibin
finish-hint = Gava hûn pêl vê dikin, ev ekran tiştê ku we nivîsiye ji bîr dike.
