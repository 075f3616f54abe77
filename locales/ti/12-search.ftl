### Looking for a word or a printed number, and what is said when nothing fits.

search-label = እንታይ ትደልዩ ኣለኹም?
search-hint = ብትግርኛ ወይ ብእንግሊዝኛ ጽሓፉ። ወይ ኣብ ፖስተር ዘሎ ቁጽሪ ጽሓፉ።
search-danger = ኣብ ሓደጋ ዲኹም? ናብዞም ሰባት ሕጂ ክትድውሉ ትኽእሉ ኢኹም።
search-meant = ዝደለናዮ:
search-part = ንኹሎም ቃላትኩም ዝሰማማዕ የለን። እዚኦም ንገሊኦም ይሰማምዑ።
search-failed = ሕጂ ብቃላት ክንደሊ ኣይንኽእልን ኢና። እቶም ስእልታት ግን ይሰርሑ።
search-number-unknown = ኣብዚ፣ እዚ ቁጽሪ ዘለዎ ነገር የለን። በጃኹም ደጊምኩም ርኣይዎ።
search-without = ብዘይ እዞም ቃላት: { $count }
search-any-kind = ዝኾነ ዓይነት ነገር: { $count }
search-online = ካብ ገዛ፣ ብተሌፎን ወይ ብስክሪን: { $count }
search-others = ጽቡቕ ክኾኑ ዝኽእሉ ካልኦት ነገራት
search-number = ነዚ እንደገና ንምርካብ እዚ ቁጽሪ ጽሓፉ: { $number }
search-which-language = ኣየናይ ቋንቋ?
