### My short list: things that somebody keeps for later. In memory, or on the phone if they switch it on.

short-open = Tarree koo
short-keep = Kana tarree koo irra kaa'aa
short-kept = Kun tarree keessan irra jira.
short-drop = Tarree koo irraa kaasaa
short-empty = Ammatti tarree keessan irra homtuu hin jiru. Wanta tokko banaatii “Of waliin fudhachuuf” tuqaa. Achitti kaa'achuu dandeessu.
short-full = Tarreen keessan guuteera. Wanta { $most } qofa qabata. Dura tokko irraa kaasaa.
short-gone = Wanti kun amma as hin jiru.
short-alert = Waa'ee kanaa oduu haaraatu jira. Banaatii dubbisaa.
short-keep-here = Tarree koo bilbila kana irra kaa'aa
short-memory = Kun yoo banamuu baate, yeroo fuula kana cuftan tarreen ni bada.
short-keeps = Yoo baname, bilbilli keessan wantoota tarree irra jiran qofa olkaa'a. Kan biraa hin olkaa'u.
short-who = Yoos namni bilbila kana qabu hundi tarree arguu danda'a.
short-until = Hanga haqxanitti, yookaan “Xumuraa, hunda haqaa” yookaan “Weebsaayitii irraa ba'aa” tuqxanitti achi tura.
short-forget = Tarree koo haqaa
short-forgotten = Tarreen keessan badeera. Bilbilli keessan isa irraa homaa hin qabu.
short-not-kept = Bilbilli keessan akka olkaa'annu hin eeyyamne. Hanga fuula kana cuftanitti tarreen as jira.
short-broken = Bilbilli keessan tarree nuti dubbisuu hin dandeenye qaba. Haaraa jalqabuuf “Tarree koo haqaa” tuqaa.
