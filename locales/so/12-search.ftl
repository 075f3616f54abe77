### Looking for a word or a printed number, and what is said when nothing fits.

search-label = Maxaad raadinaysaa?
search-hint = Ku qor Soomaali ama Ingiriisi. Ama qor lambarka boostarka ku yaal.
search-danger = Khatar ma ku jirtaa? Dadkan hadda waad wici kartaa.
search-meant = Waxaan raadinnay:
search-part = Wax ku habboon erayadaada oo dhan ma jiraan. Kuwani qaar bay leeyihiin.
search-failed = Hadda erayo ma raadin karno. Sawirradu weli way shaqeeyaan.
search-number-unknown = Halkan wax lambarkan leh ma jiraan. Fadlan mar kale eeg.
search-without = Erayadan la’aantood: { $count }
search-any-kind = Nooc kasta: { $count }
search-online = Guriga, taleefan ama shaashad: { $count }
search-others = Wax kale oo fiicnaan kara
search-number = Si aad tan mar kale u hesho, qor lambarkan: { $number }
search-which-language = Luqaddee?
