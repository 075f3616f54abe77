### Get help now. Critical: shown in English too until two people have checked a language.
### Numbers stay exactly as they are, in Latin digits.

crisis-open = Hel caawimo hadda
crisis-close = Xir
crisis-999 = Qof baa dhiman kara ama si xun u dhaawacmay. Waa bilaash. Sheeg luqaddaada.
crisis-999-deaf = Dhegool ma tahay? Isticmaal barnaamijka taleefanka ee 999 BSL, ama ka wac 18000 taleefanka qoraalka ah.
crisis-111 = Haddii ay dhici karto inaad is dhaawacdo, ama aad adkaysan kari weydo. Riix 2. Habeen iyo maalin.
crisis-samaritans = Way ku dhegaystaan. Magac kasta waad isticmaali kartaa. Biilka taleefanka kuma soo baxo.
crisis-shout = Haddaad hadli kari weydo, fariin qoraal ah u dir. Ingiriisi bay kuugu soo jawaabaan.
crisis-childline = Waxaa loogu talagalay carruurta iyo dhallinyarada. Waa bilaash.
crisis-refuge = Haddii qof guriga joogaa ku dhibaateeyo ama ku cabsi geliyo. Waa bilaash, habeen iyo maalin.
crisis-slavery = Haddii shaqo lagugu qasbo, ama aad ka bixi kari weydo. Waa bilaash. Haddii ilmo khatar ku jiro, way ku qasbanaan karaan inay dad kale u sheegaan.
crisis-migrant-help = Guri iyo lacag haddaad magangelyo weydiisatay. Waa bilaash. Waxaa dhici karta inaad waqti dheer sugto. Home Office ayaa khadkan lacagta ka bixisa.
crisis-call-list = Wicitaanku wuxuu ku haraa liiska wicitaannada ee taleefankaaga.
crisis-not-rung = Dhowaan lambarradan ma aannaan wada wicin. Waxaa dhici karta in mid khaldan yahay.
crisis-more = Arag lambarrada oo dhan
leave-open = Ka bax websaydka
leave-limit = “Ka bax websaydka” wuu dhakhso badan yahay. Ma tirtiri karo liiska bogagga aad furtay.

## The page with all the numbers, by nation

help-uk = UK oo dhan
help-england = Ingland
help-scotland = Iskotland
help-wales = Weels
help-northern-ireland = Waqooyiga Ayrland
help-other = Caawimo kale
help-deaf = Dadka dhegoolka ah
help-relay = Lambarrada kale, marka hore ku qor 18001 taleefanka qoraalka ah.
help-always = Habeen iyo maalin.
help-hours-unknown = Ma ogin goorta uu furan yahay.
help-free = Waa bilaash.
help-cost-unknown = Ma ogin inuu bilaash yahay iyo in kale.
help-english = Waxaa dhici karta inay Ingiriisi oo keliya ku hadlaan.
help-interpreter = Sheeg luqaddaada. Waxay heli karaan qof ku hadla.
help-111-scotland = Haddii ay dhici karto inaad is dhaawacdo, ama aad adkaysan kari weydo. Sheeg sida aad dareemayso.
help-lifeline = Haddii ay dhici karto inaad is dhaawacdo, ama aad adkaysan kari weydo.
help-rung = Qof baa lambarkan hubiyay: { $date }.
help-not-rung = Weli cidna ma hubin lambarkan.
