### Who runs this site, and where its list comes from.

about-open = Kî malperê bi rê ve dibe
about-hub = Vê malperê bi rê ve dibe: { $hub }.
about-readers = Kî peyama we dixwîne
about-reads = Tenê ev kes dikarin peyamekê vekin. Berî ku hûn bişînin, em dibêjin ew diçe ba kê.
about-safe-title = Eger kesek ne ewle be
about-safe = Hûn dikarin bi vî kesî re biaxivin: { $who }.
about-what = Ev malper çi ye
about-what-list = Ev lîsteya tiştên nêzî we ye ku hûn dikarin bikin. Bêpere ye.
about-what-ask = Hûn dikarin bibêjin ku hûn dixwazin werin. Hûn ne mecbûr in.
about-cannot-groups = Koman kesên din bi rê ve dibin. Tiştê ku ji me re dibêjin, dibe ku şaş an kevn be.
about-cannot-room = Em nikarin soz bidin ku ji bo we cih heye.
directory-open = Li ser vê lîsteyê
directory-licence = Qaîdeyên bikaranîna wê: { $licence }
directory-age = Çiqas kevn e
directory-made = Me ev lîste çêkir: { $date }.
directory-newest = Nihêrîna dawî: { $ago }.
directory-oldest = Nihêrîna herî kevn: { $ago }.
directory-unchecked =
    { $count ->
        [one] Ji bo { $count } tiştî em nizanin cara dawî kengî lê hatiye nihêrîn.
       *[other] Ji bo { $count } tiştan em nizanin cara dawî kengî lê hatiye nihêrîn.
    }
ago-days =
    { $days ->
        [0] îro
        [one] berî { $days } rojê
       *[other] berî { $days } rojan
    }
ago-months =
    { $months ->
        [one] berî nêzî { $months } mehê
       *[other] berî nêzî { $months } mehan
    }
ago-years =
    { $years ->
        [one] berî nêzî { $years } salê
       *[other] berî nêzî { $years } salan
    }
directory-checked-title = “Nihêrîna dawî” çi ye
directory-checked = Di wê rojê de kesekî lê nihêrî ka her tişt hê rast e an na.
directory-checked-who = Komê lê nihêrî, an me, an jî kesên ku lîste çêkirine.
directory-order-title = Çi pêşî tê
directory-order = Eger hûn bibêjin ji ku dest pê dikin, yên nêzîk pêşî tên. Paşê yên zû. Paşê li gorî navan.
directory-order-same = Ji bo her kesî yek e. Tu kes nikare pere bide û bê pêş.
directory-unknown-title = Tiştên ku em nizanin
directory-unknown = Gava komek tiştekî nabêje, em dinivîsin: “Em nizanin”. Em ji ber xwe nabêjin. Hûn dikarin bipirsin.
about-words = Di nivîsîna gotinan de alîkar bin
