### When something went wrong.

error-directory = ዝርዝሩ አልመጣም። ኔትወርክዎን ይዩና እንደገና ይሞክሩ።
error-directory-empty = እዚህ እስካሁን ዝርዝር የለም። ወደ ማዕከሉ መደወል ይችላሉ።
error-words = ቋንቋዎን ማምጣት አልቻልንም። ይህ እንግሊዝኛ ነው።
error-try-again = እንደገና ይሞክሩ
error-link = ያ ሊንክ አይሠራም። ከመጀመሪያው እንጀምራለን።
error-clock = የስልክዎ ሰዓትና ቀን የተሳሳተ ይመስላል። እዚህ ያሉት ቀኖች ስህተት ሊሆኑ ይችላሉ።

## In the page itself, before and without the program

error-load = ይህ ገጽ አልመጣም። ኔትወርክዎን ይዩና እንደገና ይሞክሩ።
error-broken = ይህ ገጽ መሥራት አቁሟል። ይቅርታ። የጻፉት ከዚህ ጠፍቷል።
error-start-again = እንደገና ይጀምሩ
error-old-browser = ይህ ብራውዘር ለዚህ ገጽ በጣም ያረጀ ነው። ሌላ ስልክ ወይም ሌላ ብራውዘር ይሞክሩ፣ ወይም ይደውሉልን።
error-plain = ቀለል ያለ ገጽ እዚህ አለ። በማንኛውም ብራውዘር ይሠራል።
plain-only = ይህ ቀለል ያለው ገጽ ነው። መምጣት እንደሚፈልጉ ለመጠየቅ፣ ይደውሉልን ወይም ወደ እኛ ይምጡ።
plain-country = እዚህ በኢንተርኔት ወይም በስልክ የሚደረጉ አንዳንድ ነገሮች አሉ። በአቅራቢያዎ ላሉ ነገሮች፣ ይደውሉልን ወይም ወደ እኛ ይምጡ።
