### Promises. Critical: shown in English too until two people have checked a language. Each sentence is held by a test.

privacy-open = የግል ምስጢርዎ
privacy-title = የግል ምስጢርዎ
privacy-no-account = አካውንት አያስፈልግዎትም። ኩኪ (cookies) አንጠቀምም።
privacy-nothing-kept = እርስዎ ካልላኩት በስተቀር፣ የሚያዩትንም ሆነ የሚጽፉትን አናስቀምጥም።
privacy-short = ይህን ገጽ ሲዘጉ አጭር ዝርዝርዎ ይጠፋል። ስልክዎ እንዲያስቀምጠው ከጠየቁት ግን ያስቀምጠዋል።
privacy-kept = ስልክዎ የሚጽፉትን የሚያስቀምጠው እርስዎ ከጠየቁት ብቻ ነው።
privacy-copy = ስልክዎ የዚህን ዌብሳይት ቅጂ ያስቀምጣል። ያለ ኔትወርክ ይሠራል። ቅጂው በአካባቢዎ ላለ ሰው ሁሉ አንድ ዓይነት ነው።
privacy-one-site = ይህ ገጽ ከሌላ ዌብሳይት ጋር አይነጋገርም።
privacy-address = ከላይ ብራውዘሩ ላይ ያለው አድራሻ፣ ምን እንደሚያዩ በፍጹም አይናገርም።
privacy-sealed = የሚልኩትን የምናስቀምጠው ማዕከሉ ብቻ መክፈት በሚችልበት መንገድ ነው።
privacy-deleted = የላኩት ነገር ቢዘገይ ከ60 ቀን በኋላ ይሰረዛል፣ ወይም መልሰው ሲወስዱት ይሰረዛል።
privacy-host = ይህን ዌብሳይት የሚያካሂዱ ሰዎች፣ ሰው እንደመጣ፣ በምን ቋንቋና ለየትኛው አካባቢ እንደሆነ ማየት ይችላሉ። እርስዎ ምን እንደሚፈልጉ ግን ማየት አይችሉም።
privacy-change = ይህን ዌብሳይት የሚያካሂዱ ሰዎች ሊቀይሩት ይችላሉ። እነሱም እነዚህ ናቸው፦ { $hub }።
privacy-cannot = ቃል ልንገባ የማንችለው
privacy-cannot-screen = ሰው ስክሪንዎን ሊያይ ይችላል። ካሜራም ሊያየው ይችላል።
privacy-cannot-phone = ስልክዎ ላይ ያለ የስለላ አፕ ሊያየው ይችላል። የብራውዘርዎ ታሪክ እዚህ እንደመጡ ይናገራል።
privacy-cannot-after = እርስዎ በላኩት ነገር እነሱ በኋላ ምን እንደሚያደርጉ ማወቅ አንችልም።
