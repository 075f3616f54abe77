### Who runs this site, and where its list comes from.

about-open = Pwy sy’n rhedeg y wefan
about-hub = { $hub } sy’n rhedeg y wefan hon.
about-readers = Pwy sy’n darllen eich neges
about-reads = Dim ond y rhain all agor neges. Cyn i chi anfon, rydyn ni’n dweud pwy sy’n ei chael.
about-safe-title = Os nad yw rhywun yn ddiogel
about-safe = Gallwch chi siarad gyda: { $who }.
about-what = Beth yw’r wefan hon
about-what-list = Rhestr o bethau i’w gwneud yn agos atoch chi. Mae am ddim.
about-what-ask = Gallwch chi ofyn am gael dod. Does dim rhaid i chi.
about-cannot-groups = Pobl eraill sy’n rhedeg y grwpiau. Gall beth maen nhw’n ei ddweud wrthon ni fod yn anghywir, neu’n hen.
about-cannot-room = Allwn ni ddim addo bod lle i chi.
directory-open = Am y rhestr hon
directory-licence = Y rheolau ar gyfer ei defnyddio: { $licence }
directory-age = Pa mor hen yw hi
directory-made = Dyma pryd wnaethon ni’r rhestr hon: { $date }.
directory-newest = Y gwiriad diweddaraf: { $ago }.
directory-oldest = Y gwiriad hynaf: { $ago }.
directory-unchecked =
    { $count ->
        [zero] Ar gyfer { $count } peth, dydyn ni ddim yn gwybod pryd oedd y gwiriad diwethaf.
        [one] Ar gyfer { $count } peth, dydyn ni ddim yn gwybod pryd oedd y gwiriad diwethaf.
        [two] Ar gyfer { $count } beth, dydyn ni ddim yn gwybod pryd oedd y gwiriad diwethaf.
        [few] Ar gyfer { $count } pheth, dydyn ni ddim yn gwybod pryd oedd y gwiriad diwethaf.
        [many] Ar gyfer { $count } pheth, dydyn ni ddim yn gwybod pryd oedd y gwiriad diwethaf.
       *[other] Ar gyfer { $count } peth, dydyn ni ddim yn gwybod pryd oedd y gwiriad diwethaf.
    }
ago-days =
    { $days ->
        [0] heddiw
        [zero] { $days } diwrnod nôl
        [one] { $days } diwrnod nôl
        [two] { $days } ddiwrnod nôl
        [few] { $days } diwrnod nôl
        [many] { $days } diwrnod nôl
       *[other] { $days } diwrnod nôl
    }
ago-months =
    { $months ->
        [zero] tua { $months } mis nôl
        [one] tua { $months } mis nôl
        [two] tua { $months } fis nôl
        [few] tua { $months } mis nôl
        [many] tua { $months } mis nôl
       *[other] tua { $months } mis nôl
    }
ago-years =
    { $years ->
        [zero] tua { $years } blynedd nôl
        [one] tua { $years } flwyddyn nôl
        [two] tua { $years } flynedd nôl
        [few] tua { $years } blynedd nôl
        [many] tua { $years } blynedd nôl
       *[other] tua { $years } mlynedd nôl
    }
directory-checked-title = Beth yw ystyr “Gwiriad diwethaf”
directory-checked = Ar y diwrnod hwnnw, edrychodd rhywun a oedd popeth yn dal yn wir.
directory-checked-who = Y grŵp wnaeth, neu ni, neu’r bobl a wnaeth y rhestr.
directory-order-title = Beth sy’n dod yn gyntaf
directory-order = Os dywedwch chi ble rydych chi’n cychwyn, yr agosaf sy’n dod yn gyntaf. Wedyn y cynharaf. Wedyn yn ôl enw.
directory-order-same = Mae’r un peth i bawb. All neb dalu i ddod yn gyntaf.
directory-unknown-title = Pethau dydyn ni ddim yn eu gwybod
directory-unknown = Os nad yw grŵp yn dweud, rydyn ni’n ysgrifennu “Dydyn ni ddim yn gwybod”. Dydyn ni ddim yn dyfalu. Gallwch chi ofyn.
about-words = Helpu gyda’r geiriau
