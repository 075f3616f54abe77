### The message, shown before it is sent. Critical: shown in English too until two people have checked a language.

check-title = መልእክትዎን ይዩ
check-to = የሚልኩት ለ፦ { $receiver }
check-reads = ይህን መክፈት የሚችሉት እነዚህ ብቻ ናቸው፦ { $receiver }።
check-told = { $receiver } የነገሩን፦
check-english-title = እነሱ በእንግሊዝኛ የሚያነቡት ይህን ነው፦
check-sealed = መልእክትዎን እዚሁ ስልክ ላይ እናሽገዋለን። የምናስቀምጠው ማዕከሉ ብቻ መክፈት በሚችልበት መንገድ ነው። ይህን ዌብሳይት የሚያካሂዱ ሰዎች ዌብሳይቱን ሊቀይሩት ይችላሉ።
check-cannot = ፍርድ ቤት ይህን አሳልፈው እንዲሰጡ ሊያስገድዳቸው ይችላል። ልጅ አደጋ ላይ ከሆነ፣ ለሌላ ሰው መናገር ሊኖርባቸው ይችላል።
check-once = የሚልኩት ይህን አንድ መልእክት ነው። እሺ የሚሉት ለዚህ ብቻ ነው።
check-change = ይቀየር
check-send = ይላክ
check-do-not-send = አይላክ
check-other-ways = ወይም ምንም ሳይልኩ፦
check-copy = ጽሑፉን ኮፒ ያድርጉ
check-print = ፕሪንት ያድርጉ
check-show = ይህን ስክሪን ለሠራተኛ ማሳየት ይችላሉ።
check-copied = ጽሑፉ ኮፒ ሆኗል።
check-copy-failed = ኮፒ ማድረግ አልቻልንም። ይህን ስክሪን ማሳየት ይችላሉ።

## The lines of the message

line-name = እባክዎ { $name } ብለው ይጥሩኝ።
line-come = ወደዚህ መምጣት እፈልጋለሁ፦ { $thing }።
line-wait = እዚህ ቦታ እስኪገኝ መጠበቅ እፈልጋለሁ፦ { $thing }።
line-question = ስለዚህ ነገር ጥያቄ አለኝ፦ { $thing }።
line-my-question = ጥያቄዬ፦
line-call-me = መምጣት የምችልባቸው በአቅራቢያዬ ያሉ ነገሮች ካሉ፣ እባክዎ ይንገሩኝ።
line-for-someone = ይህን የምጽፈው የምረዳቸውን ሰው ወክዬ ነው።
line-agreed = እሳቸው ይህን ያውቃሉ፣ ተስማምተዋልም።
line-with-me = እሳቸው አሁን ከእኔ ጋር ናቸው።
line-text = የጽሑፍ መልእክት በዚህ ቁጥር ይላኩልኝ፦ { $phone }።
line-call = በዚህ ቁጥር ይደውሉልኝ፦ { $phone }።
line-whatsapp = በWhatsApp ይጻፉልኝ፦ { $phone }።
line-email = ኢሜይል ይላኩልኝ፦ { $email }።
line-come-in = ራሴ መጥቼ እነጋገራለሁ። እባክዎ መልሱን ያስቀምጡልኝ።
line-shared = ይህን ስልክ ሌሎች ሰዎች ሊያዩት ይችላሉ። እባክዎ “መልሰው ይደውሉልን” ብለው ብቻ ይጻፉ። የቡድኑን ስም አይጥቀሱ።
line-not-shared = ይህን ስልክ ሌላ ሰው አያየውም።
line-no-voicemail = እባክዎ የድምፅ መልእክት አያስቀምጡልኝ።
line-voicemail = የድምፅ መልእክት ሊያስቀምጡልኝ ይችላሉ።
line-voicemail-name = በድምፅ መልእክት ውስጥ ማን እንደሆኑ መናገር ይችላሉ።
line-voicemail-no-name = እባክዎ በድምፅ መልእክት ውስጥ ማን እንደሆኑ አይናገሩ።
line-when = የሚመቸኝ ሰዓት፦ { $times }።
line-language = { $language } እናገራለሁ።
line-interpreter = እባክዎ እንግሊዝኛና የእኔን ቋንቋ የሚናገር ሰው እዚያ ይኑር።
line-no-interpreter = በቋንቋ የሚረዳኝ ሌላ ሰው አያስፈልገኝም።
line-woman = ከሴት ጋር መነጋገር እፈልጋለሁ።
line-man = ከወንድ ጋር መነጋገር እፈልጋለሁ።
line-children =
    { $count ->
        [one] ከ{ $count } ልጅ ጋር እመጣለሁ።
       *[other] ከ{ $count } ልጆች ጋር እመጣለሁ።
    }
line-helps = ለመምጣት የሚረዳኝ ይህ ነው፦ { $helps }።
line-else = መናገር የምፈልገው ሌላ ነገር፦
