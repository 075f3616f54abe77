### Who runs this site, and where its list comes from.

about-open = Cine se ocupă de acest site
about-hub = De acest site se ocupă { $hub }.
about-readers = Cine vă citește mesajul
about-reads = Doar aceștia pot deschide un mesaj. Înainte să trimiteți, vă spunem cine îl primește.
about-safe-title = Dacă cineva nu e în siguranță
about-safe = Puteți vorbi cu: { $who }.
about-what = Ce este acest site
about-what-list = E o listă cu ce puteți face aproape de dumneavoastră. E gratuit.
about-what-ask = Puteți cere să veniți și dumneavoastră. Nu e obligatoriu.
about-cannot-groups = De grupuri se ocupă alți oameni. Ce ne spun ei poate fi greșit sau vechi.
about-cannot-room = Nu putem promite că e loc pentru dumneavoastră.
directory-open = Despre această listă
directory-licence = Regulile de folosire: { $licence }
directory-age = Cât de veche e
directory-made = Am făcut această listă { $date }.
directory-newest = Ultima verificare: { $ago }.
directory-oldest = Cea mai veche verificare: { $ago }.
directory-unchecked =
    { $count ->
        [one] La { $count } activitate nu știm în ce zi s-a verificat ultima dată.
        [few] La { $count } activități nu știm în ce zi s-a verificat ultima dată.
       *[other] La { $count } de activități nu știm în ce zi s-a verificat ultima dată.
    }
ago-days =
    { $days ->
        [0] azi
        [one] acum { $days } zi
        [few] acum { $days } zile
       *[other] acum { $days } de zile
    }
ago-months =
    { $months ->
        [one] acum vreo { $months } lună
        [few] acum vreo { $months } luni
       *[other] acum vreo { $months } de luni
    }
ago-years =
    { $years ->
        [one] acum vreo { $years } an
        [few] acum vreo { $years } ani
       *[other] acum vreo { $years } de ani
    }
directory-checked-title = Ce înseamnă “Verificat ultima dată”
directory-checked = În ziua aceea s-a uitat cineva dacă totul mai era adevărat.
directory-checked-who = A fost grupul, am fost noi, sau cei care au făcut lista.
directory-order-title = Ce vine întâi
directory-order = Dacă spuneți de unde porniți, întâi vine ce e mai aproape. Apoi ce e mai curând. Apoi după nume.
directory-order-same = E la fel pentru toți. Nimeni nu poate plăti ca să apară întâi.
directory-unknown-title = Ce nu știm
directory-unknown = Când un grup nu spune ceva, scriem “Nu știm”. Nu ghicim. Puteți întreba.
about-words = Ajutați la traducere
