### Looking for a word or a printed number, and what is said when nothing fits.

search-label = ምን እየፈለጉ ነው?
search-hint = በአማርኛ ወይም በእንግሊዝኛ ይጻፉ። ወይም ፖስተር ላይ ያለውን ቁጥር ይጻፉ።
search-danger = አደጋ ላይ ነዎት? አሁን ለእነዚህ ሰዎች መደወል ይችላሉ።
search-meant = የፈለግነው፦
search-part = ከሁሉም ቃላትዎ ጋር የሚሄድ የለም። እነዚህ ከአንዳንዶቹ ጋር ይሄዳሉ።
search-failed = አሁን በቃላት መፈለግ አልቻልንም። ሥዕሎቹ ግን ይሠራሉ።
search-number-unknown = ይህ ቁጥር ያለው ነገር እዚህ የለም። እባክዎ ቁጥሩን እንደገና ይዩት።
search-without = ያለ እነዚህ ቃላት፦ { $count }
search-any-kind = ማንኛውም ዓይነት ነገር፦ { $count }
search-online = ከቤት፣ በስልክ ወይም በስክሪን፦ { $count }
search-others = ጥሩ ሊሆኑ የሚችሉ ሌሎች ነገሮች
search-number = ይህን እንደገና ለማግኘት፣ ይህን ቁጥር ይጻፉ፦ { $number }
search-which-language = የትኛው ቋንቋ?
