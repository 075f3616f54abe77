### Promises. Critical: shown in English too until two people have checked a language. Each sentence is held by a test.

privacy-open = Asturnaantaada
privacy-title = Asturnaantaada
privacy-no-account = Akoon uma baahnid. Kukiis (cookies) ma isticmaalno.
privacy-nothing-kept = Waxa aad eegto ama qorto waxba kama hayno, haddaadan adigu dirin.
privacy-short = Liiskaaga gaaban wuu baxaa marka aad boggan xirto. Haddaad taleefanka u sheegto inuu hayo, wuu hayaa.
privacy-kept = Haddii aad u sheegto oo keliya ayuu taleefankaagu hayaa waxa aad qorto.
privacy-copy = Taleefankaagu wuxuu hayaa nuqul websaydkan ah. Internet la’aan wuu shaqeeyaa. Nuqulku aaggaaga oo dhan waa isku mid.
privacy-one-site = Boggani lama hadlo websayd kale.
privacy-address = Cinwaanka bogga kore ku qoran weligiis ma sheego waxa aad eegayso.
privacy-sealed = Waxa aad dirto waxaan u kaydinnaa si xarunta oo keliya ay u furi karto.
privacy-deleted = Waxa aad dirto waa la tirtiraa ugu badnaan 60 maalmood kadib, ama marka aad dib u qaadato.
privacy-host = Dadka websaydkan maamula way arki karaan in qof yimid, luqadda, iyo aagga la eegay. Ma arki karaan waxa aad raadinayso.
privacy-change = Dadka websaydkan maamula way beddeli karaan. Waa kuwan: { $hub }.
privacy-cannot = Waxa aannan ballan qaadi karin
privacy-cannot-screen = Qof baa shaashaddaada eegi kara. Kamarad baa arki karta.
privacy-cannot-phone = Barnaamij basaas ah oo taleefankaaga ku jira wuu arki karaa. Liiska bogagga aad furtay wuxuu sheegaa inaad halkan timid.
privacy-cannot-after = Ma ogaan karno waxa ay hadhow ku sameeyaan waxa aad dirtay.
