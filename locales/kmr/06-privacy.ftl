### Promises. Critical: shown in English too until two people have checked this language.

privacy-open = Agahiyên we
privacy-title = Agahiyên we
privacy-no-account = Hesab ne lazim e. Em cookies bi kar naynin.
privacy-nothing-kept = Tiştê ku hûn lê dinihêrin an dinivîsin, li ba me namîne, heta ku hûn neşînin.
privacy-short = Gava hûn vê rûpelê digirin, lîsteya we ya kurt diçe. Eger hûn ji telefonê bixwazin, dimîne.
privacy-kept = Tiştê ku hûn dinivîsin, tenê eger hûn bixwazin li telefona we dimîne.
privacy-copy = Kopiyek ji vê malperê li telefona we dimîne. Bê înternet jî dixebite. Kopî ji bo her kesê li herêma we yek e.
privacy-one-site = Ev rûpel bi tu malpereke din re naaxive.
privacy-address = Navnîşana li jor tu carî nabêje hûn li çi dinihêrin.
privacy-sealed = Tiştê ku hûn dişînin, li ba me wisa dimîne ku tenê navenda taxê dikare veke.
privacy-deleted = Tiştê ku hûn dişînin, herî dereng piştî 60 rojan, an gava hûn paşde bistînin, tê jêbirin.
privacy-host = Kesên ku vê malperê bi rê ve dibin dikarin bibînin ku kesek hat, bi kîjan zimanî û ji bo kîjan herêmê. Nikarin bibînin hûn li çi digerin.
privacy-change = Kesên ku vê malperê bi rê ve dibin dikarin wê biguherînin. Ew ev in: { $hub }.
privacy-cannot = Em nikarin soza van tiştan bidin
privacy-cannot-screen = Kesek dikare li ekrana we binihêre. Kamerayek dikare bibîne.
privacy-cannot-phone = Bernameyeke sîxur li telefona we dikare bibîne. Lîsteya malperên ku we vekirine dibêje ku hûn hatine vir.
privacy-cannot-after = Em nikarin bizanin paşê ew bi tiştê ku we şand çi dikin.
