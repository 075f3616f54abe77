### Looking for a word or a printed number, and what is said when nothing fits.

search-label = Am beth rydych chi’n chwilio?
search-hint = Teipiwch yn Gymraeg neu yn Saesneg. Neu teipiwch y rhif ar boster.
search-danger = Ydych chi mewn perygl? Gallwch chi ffonio’r bobl hyn nawr.
search-meant = Buon ni’n chwilio am:
search-part = Does dim byd yn ffitio’ch geiriau i gyd. Mae’r rhain yn ffitio rhai.
search-failed = Allwn ni ddim chwilio am eiriau nawr. Mae’r lluniau’n dal i weithio.
search-number-unknown = Does dim byd yma â’r rhif hwn. Edrychwch eto ar y rhif.
search-without = Heb y geiriau hyn: { $count }
search-any-kind = Unrhyw fath o beth: { $count }
search-online = O gartref, ar ffôn neu sgrin: { $count }
search-others = Pethau eraill a allai fod yn dda
search-number = I ddod o hyd i hwn eto, teipiwch y rhif hwn: { $number }
search-which-language = Pa iaith?
