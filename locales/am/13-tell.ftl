### A note to the hub: something is missing, or something is wrong. No name, no answer.

tell-missing-open = የጎደለውን ይንገሩን
tell-wrong-open = እዚህ ስህተት አለ
tell-missing-title = ምን ጎደለ?
tell-wrong-title = ስህተቱ ምንድን ነው?
tell-language-title = የትኛውን ቋንቋ ይፈልጋሉ?
tell-missing-label = ፈልገው ያጡት ምንድን ነው?
tell-wrong-label = ምን እንደሆነ መናገር ይችላሉ። ባዶም መተው ይችላሉ።
tell-language-label = እባክዎ የቋንቋውን ስም ይጻፉ።
tell-hint = እባክዎ ስም ወይም ስልክ ቁጥር አይጻፉ።
tell-missing-why = የምንጠይቀው፣ እዚህ ያሉ ሰዎች እንዲያገኙት ወይም እንዲጀምሩት ነው።
tell-wrong-why = የምንጠይቀው፣ ማንም ሰው በከንቱ ወደዚያ እንዳይሄድ ነው።
tell-language-why = የምንጠይቀው፣ ሌሎች ብዙ ሰዎችም ይህን ማንበብ እንዲችሉ ነው።
tell-who = መክፈት የሚችሉት እነዚህ ብቻ ናቸው፦ { $receiver }። ስም ስለሌለበት መልስ ሊሰጡዎት አይችሉም።
note-empty = እባክዎ ፈልገው ያጡትን ይጻፉ።
tell-done = እናመሰግናለን። { $receiver } አሁን ደርሷቸዋል።
note-missing-line = አንድ ሰው ይህን ፈልጎ እዚህ አላገኘም።
note-language-line = አንድ ሰው ሌላ ቋንቋ እንዲኖር ጠይቋል።
note-changed-line = በአንድ መልእክት ውስጥ የተቀየረ ነገር አለ።
note-wrong-line = አንድ ሰው እዚህ ላይ ስህተት አለ ብሏል፦ { $name }።

## For groups

tell-group = ከዚህ ቡድን ነዎት?
tell-stopped = መሰብሰብ አቁመናል
tell-stopped-why = ቡድንዎ ካቆመ፣ እዚህ ይጫኑ። ማዕከሉ ከዝርዝሩ ከማውጣቱ በፊት ያየዋል።
note-stopped-line = አንድ ሰው፣ ከዚህ ቡድን ነኝ፣ ቡድናችን መሰብሰብ አቁሟል ብሏል፦ { $name }።
note-group-line = ቡድኑ ስለ ራሱ የተጻፈውን ገጽ አይቷል፦ { $name }።
note-group-right = ይህ ትክክል ነው፦
note-group-wrong = ይህ ትክክል አይደለም ({ $label })፦
note-group-else = ይህንንም ብለዋል፦
group-title = ይህ ትክክል ነው?
group-intro = ይህ ገጽ ይህን ቡድን ለሚያካሂዱ ሰዎች ነው። እባክዎ እያንዳንዱን መስመር ይዩ። ትክክል ነው?
group-all = ይህ ሁሉ ትክክል ነው
group-right = ይህ ትክክል ነው
group-wrong = ይህ ትክክል አይደለም
group-instead = ትክክሉ ምንድን ነው?
group-unknown = ይህን አናውቅም። ከታች ሊነግሩን ይችላሉ።
group-else = ሌላ ምን ማወቅ አለብን?
group-once = ይህን ሊንክ አንድ ጊዜ መጠቀም ይችላሉ።
group-not-all = እባክዎ በእያንዳንዱ መስመር ላይ ይምረጡ፦ ትክክል ነው ወይስ አይደለም?
went-open = ሄጄ ነበር፣ እንዴት እንደነበር ልናገር
went-title = እንዴት ነበር?
went-welcome = በደስታ እንደተቀበሉዎት ተሰማዎት?
went-safe = ደህንነት ተሰማዎት?
went-again = እንደገና ይሄዳሉ?
went-not-sure = እርግጠኛ አይደለሁም
went-why = የምንጠይቀው፣ ለሚቀጥለው ሰውም ጥሩ እንዲሆን ነው። ስም አንልክም።
went-empty = አንድ ጥያቄ ይመልሱ፣ ከዚያ ይላኩ።
note-went-line = አንድ ሰው ወደዚህ ሄዶ ነበር፦ { $thing }።
