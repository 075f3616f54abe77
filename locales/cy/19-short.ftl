### My short list: things that somebody keeps for later. In memory, or on the phone if they switch it on.

short-open = Fy rhestr fer
short-keep = Cadw hwn ar fy rhestr fer
short-kept = Mae hwn ar eich rhestr fer.
short-drop = Ei dynnu oddi ar fy rhestr
short-empty = Does dim byd ar eich rhestr eto. Agorwch rywbeth a phwyswch “Mynd â hwn gyda fi”. Gallwch chi ei gadw yno.
short-full = Mae eich rhestr yn llawn. Mae lle i { $most } ar y mwyaf. Tynnwch un i ffwrdd yn gyntaf.
short-gone = Dydy hwn ddim yma bellach.
short-alert = Mae newyddion am hwn. Agorwch i’w darllen.
short-keep-here = Cadw fy rhestr ar y ffôn hwn
short-memory = Os yw hwn i ffwrdd, mae’r rhestr yn mynd pan gaewch chi’r dudalen.
short-keeps = Os yw hwn ymlaen, mae’ch ffôn yn cadw pa bethau sydd ar y rhestr. Dydy’r ffôn yn cadw dim byd arall.
short-who = Wedyn gall unrhyw un â’r ffôn hwn weld y rhestr.
short-until = Bydd yno nes i chi ei hanghofio, neu bwyso “Gorffen ac anghofio” neu “Gadael y wefan hon”.
short-forget = Anghofio fy rhestr
short-forgotten = Mae eich rhestr wedi mynd. Dydy’ch ffôn yn cadw dim ohoni.
short-not-kept = Wnaeth eich ffôn ddim gadael i ni ei chadw. Mae’r rhestr yma nes i chi gau’r dudalen.
short-broken = Mae’ch ffôn wedi cadw rhestr allwn ni ddim ei darllen. Pwyswch “Anghofio fy rhestr” i ddechrau eto.
