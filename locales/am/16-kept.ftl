### How is my message? With the number of a message anybody can ask, on any phone, and take it back.

kept-open = መልእክቴ የት ደረሰ?
kept-label = የመልእክትዎ ቁጥር
kept-hint = 16 ቁጥሮች አሉት። መልእክትዎን ሲልኩ አይተውታል።
kept-why = የምንጠይቀው፣ ስም ስለማናውቅ ነው። መልእክትዎን የምናገኘው በቁጥሩ ብቻ ነው።
kept-ask = ፈልገው ያሳዩኝ
kept-wrong = አንድ ቁጥር ተሳስቷል ወይም ጎድሏል። እባክዎ እንደገና ይዩት።

## What became of it

kept-waiting = መልእክትዎን እስካሁን ማንም አልከፈተውም።
kept-waiting-ways = መጠበቅ ይችላሉ። መደወል ይችላሉ። ወይም ሌላ ነገር መምረጥ ይችላሉ።
kept-read = መልእክትዎን ሰው አንብቦታል። እርስዎ በመረጡት መንገድ ይመልሱልዎታል።
kept-answered = መልሰውልዎታል። ምንም ካልደረሰዎት፣ እባክዎ ይደውሉ።
kept-cannot = በዚህ ሊረዱዎት አይችሉም። ጥፋቱ የእርስዎ አይደለም። እዚህ ሌሎች ነገሮች አሉ።
kept-answer = እንዲህ ይላሉ፦
kept-gone = አሁን በዚህ ቁጥር ምንም መልእክት የለም። ተመልሶ ተወስዷል፣ ወይም ረጅም ጊዜ አልፎታል።

## Taking it back

kept-withdraw = መልእክቴን መልሼ ልውሰድ
kept-sure = መልሰው ከወሰዱት ይጠፋል። በማንኛውም ጊዜ አዲስ መጻፍ ይችላሉ።
kept-sure-read = ሰው አንብቦታል። ከዚህ ይጠፋል፣ እነሱም እንዲረሱት እንጠይቃቸዋለን።
kept-withdraw-yes = አዎ፣ መልሼ ልውሰድ
kept-withdraw-no = አይ፣ እዚያው ይቆይ
kept-withdrawn = መልእክቱ ተመልሶ ተወስዷል። ጠፍቷል።

## When it could not be asked

kept-failed = አሁን ማየት አልቻልንም። ምንም አልተቀየረም። እባክዎ እንደገና ይሞክሩ።
kept-here = ይህ ስልክ ያስቀመጠውን መልእክት ይዩ
wait-here = መልእክትዎ በዚህ ስልክ ላይ አለ። ገና አልተላከም። የሚላከው ለ፦ { $receiver }።
wait-until = ኔትወርክ ሲኖርና ይህ ዌብሳይት ክፍት ሲሆን ይላካል። የመልእክቱ ቁጥር ይህ ነው። “ከዚህ ዌብሳይት ይውጡ” የሚለው ያጠፋዋል።
wait-now = አሁን ይላክ
wait-delete = ይጥፋ፣ አይላክ
wait-gone = መልእክትዎ ተልኳል። የተላከው ለ፦ { $receiver }። ቁጥሩ ይህ ነው። ያስቀምጡት።
wait-forget = ቁጥሩን ይዣለሁ። ከዚህ ይጥፋ
kept-change = አንድ ነገር ልቀይር
kept-change-label = ምን ተቀየረ?
kept-change-empty = እባክዎ የተቀየረውን ይጻፉ።
kept-change-who = ይህን ማንበብ የሚችሉት እነዚህ ብቻ ናቸው፦ { $receiver }። ስለ የትኛው መልእክት እንደሆነ ያያሉ።
