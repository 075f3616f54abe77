### Looking for a word or a printed number, and what is said when nothing fits.

search-label = Ce căutați?
search-hint = Scrieți în română sau în engleză. Sau scrieți numărul de pe un afiș.
search-danger = Sunteți în pericol? Îi puteți suna acum pe acești oameni.
search-meant = Am căutat:
search-part = Nimic nu se potrivește cu tot ce ați scris. Acestea se potrivesc doar cu o parte.
search-failed = Acum nu putem căuta după cuvinte. Imaginile merg în continuare.
search-number-unknown = Nimic de aici nu are acest număr. Mai uitați-vă o dată la el.
search-without = Fără aceste cuvinte: { $count }
search-any-kind = Orice fel de activitate: { $count }
search-online = De acasă, pe telefon sau pe ecran: { $count }
search-others = Altceva ce poate fi bun
search-number = Ca să găsiți iar asta, scrieți numărul: { $number }
search-which-language = Ce limbă?
