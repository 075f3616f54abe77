### Who runs this site, and where its list comes from.

about-open = Kush e drejton këtë sajt
about-hub = Këtë sajt e drejton { $hub }.
about-readers = Kush e lexon mesazhin tuaj
about-reads = Vetëm këta mund ta hapin një mesazh. Para se ta dërgoni, ju themi kush e merr.
about-safe-title = Nëse dikush është në rrezik
about-safe = Mund të flisni me: { $who }.
about-what = Çfarë është ky sajt
about-what-list = Është një listë me gjëra që mund të bëni afër jush. Është falas.
about-what-ask = Mund të pyesni nëse mund të vini. Por nuk keni pse.
about-cannot-groups = Grupet i drejtojnë njerëz të tjerë. Çfarë na thonë mund të jetë gabim, ose e vjetër.
about-cannot-room = Nuk mund të premtojmë që ka vend për ju.
directory-open = Për këtë listë
directory-licence = Rregullat si përdoret: { $licence }
directory-age = Sa e vjetër është
directory-made = Këtë listë e bëmë: { $date }.
directory-newest = Kontrolli i fundit: { $ago }.
directory-oldest = Kontrolli më i vjetër: { $ago }.
directory-unchecked =
    { $count ->
        [one] Për { $count } gjë nuk e dimë ditën e kontrollit të fundit.
       *[other] Për { $count } gjëra nuk e dimë ditën e kontrollit të fundit.
    }
ago-days =
    { $days ->
        [0] sot
        [one] { $days } ditë më parë
       *[other] { $days } ditë më parë
    }
ago-months =
    { $months ->
        [one] rreth { $months } muaj më parë
       *[other] rreth { $months } muaj më parë
    }
ago-years =
    { $years ->
        [one] rreth { $years } vit më parë
       *[other] rreth { $years } vjet më parë
    }
directory-checked-title = Çfarë do të thotë “Kontrolli i fundit”
directory-checked = Atë ditë dikush shikoi nëse gjithçka ishte ende e vërtetë.
directory-checked-who = E bëri grupi, ose ne, ose njerëzit që e bënë listën.
directory-order-title = Çfarë vjen në fillim
directory-order = Nëse thoni nga niseni, në fillim vijnë ato më afër. Pastaj ato që bëhen më shpejt. Pastaj sipas emrit.
directory-order-same = Është njësoj për të gjithë. Askush nuk mund të paguajë që të dalë në fillim.
directory-unknown-title = Çfarë nuk dimë
directory-unknown = Kur një grup nuk e thotë, ne shkruajmë “Nuk e dimë”. Nuk e marrim me mend. Mund të pyesni.
about-words = Ndihmoni me përkthimin
