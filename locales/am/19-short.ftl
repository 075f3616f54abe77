### My short list: things that somebody keeps for later. In memory, or on the phone if they switch it on.

short-open = አጭር ዝርዝሬ
short-keep = ይህ አጭር ዝርዝሬ ውስጥ ይግባ
short-kept = ይህ አጭር ዝርዝርዎ ውስጥ አለ።
short-drop = ከዝርዝሬ ይውጣ
short-empty = ዝርዝርዎ ውስጥ እስካሁን ምንም የለም። አንድ ነገር ይክፈቱና “ይዤው ልሂድ” የሚለውን ይጫኑ። እዚያ ማስቀመጥ ይችላሉ።
short-full = ዝርዝርዎ ሞልቷል። የሚይዘው { $most } ነገሮች ነው። መጀመሪያ አንዱን ያውጡ።
short-gone = ይህ ነገር አሁን እዚህ የለም።
short-alert = ስለዚህ አዲስ ነገር አለ። ይክፈቱና ያንብቡ።
short-keep-here = ዝርዝሬ በዚህ ስልክ ላይ ይቀመጥ
short-memory = ይህ ካልበራ፣ ይህን ገጽ ሲዘጉ ዝርዝሩ ይጠፋል።
short-keeps = ከበራ፣ የትኞቹ ነገሮች ዝርዝሩ ውስጥ እንዳሉ ስልክዎ ያስቀምጣል። ሌላ ምንም አያስቀምጥም።
short-who = ያኔ ይህን ስልክ የያዘ ማንም ሰው ዝርዝሩን ማየት ይችላል።
short-until = እርስዎ እስኪያጠፉት፣ ወይም “ጨርሻለሁ፣ ይጥፋ” ወይም “ከዚህ ዌብሳይት ይውጡ” የሚለውን እስኪጫኑ እዚያ ይቆያል።
short-forget = ዝርዝሬ ይጥፋ
short-forgotten = ዝርዝርዎ ጠፍቷል። ስልክዎ ከእሱ ምንም አላስቀረም።
short-not-kept = ስልክዎ እንድናስቀምጠው አልፈቀደም። ይህን ገጽ እስኪዘጉ ድረስ ዝርዝሩ እዚህ አለ።
short-broken = ስልክዎ ልናነበው የማንችለው ዝርዝር አስቀምጧል። እንደገና ለመጀመር “ዝርዝሬ ይጥፋ” የሚለውን ይጫኑ።
