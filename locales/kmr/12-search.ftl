### Looking for a word or a printed number, and what is said when nothing fits.

search-label = Hûn li çi digerin?
search-hint = Bi Kurdî an bi Îngilîzî binivîsin. An hejmara li ser posterê binivîsin.
search-danger = Hûn di xeterê de ne? Hûn dikarin niha ji van re telefon bikin.
search-meant = Em li vê geriyan:
search-part = Tiştek li hemû gotinên we nayê. Ev li hinekan tên.
search-failed = Niha em nikarin li gotinan bigerin. Wêne hê dixebitin.
search-number-unknown = Li vir tu tişt bi vê hejmarê tune ye. Dîsa lê binihêrin.
search-without = Bêyî van gotinan: { $count }
search-any-kind = Her cure tişt: { $count }
search-online = Ji malê, bi telefonê an ekranê: { $count }
search-others = Tiştên din ku dibe ku baş bin
search-number = Ji bo ku hûn vê dîsa bibînin, vê hejmarê binivîsin: { $number }
search-which-language = Kîjan ziman?
