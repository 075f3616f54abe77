### Asking to come along: one thing on each page, and why we ask.

ask-open = መምጣት እፈልጋለሁ
ask-wait = ቦታ እስኪገኝ መጠበቅ እፈልጋለሁ
ask-question = መጀመሪያ ጥያቄ አለኝ
ask-call = ሰው ይደውልልኝ
ask-full = አሁን ሞልቷል። በአቅራቢያዎ ያሉ ሌሎች ነገሮች እነዚህ ናቸው።
ask-too-old = ይህን ለረጅም ጊዜ ማንም አላረጋገጠውም። ቆሞ ሊሆን ይችላል። ስለዚህ እዚህ መጠየቅ አይችሉም።
ask-ring-group = መጀመሪያ ሊደውሉላቸው ይችላሉ፦ { $phone }
ask-ring-hub = ለእኛ መደወል ይችላሉ፦ { $phone }
ask-tell-us = አሁንም እንዳለ ወይም እንደሌለ ካወቁ፣ እባክዎ ይንገሩን።
ask-ended = ይህ አሁን አብቅቷል። ሊያደርጓቸው የሚችሏቸው ሌሎች ነገሮች አሉ።
ask-step = { $step } ከ{ $steps }
ask-next = ቀጣይ
ask-check = መልእክትዎን ይዩ
ask-why = ለምን እንጠይቃለን
ask-optional = መመለስ ግዴታ አይደለም።
ask-closing = ይህን ገጽ ከዘጉት፣ የጻፉት ይጠፋል።
keep-typed = የምጽፈው እስክልከው ድረስ በዚህ ስልክ ላይ ይቀመጥ
keep-on =
    { $days ->
        [one] ይህ ስልክ የሚያስቀምጠው ቢበዛ ለ{ $days } ቀን ነው። “ጨርሻለሁ፣ ይጥፋ” ወይም “ከዚህ ዌብሳይት ይውጡ” የሚለው ያጠፋዋል።
       *[other] ይህ ስልክ የሚያስቀምጠው ቢበዛ ለ{ $days } ቀን ነው። “ጨርሻለሁ፣ ይጥፋ” ወይም “ከዚህ ዌብሳይት ይውጡ” የሚለው ያጠፋዋል።
    }
keep-who = ስልኩ ካስቀመጠው፣ ይህን ስልክ የያዘ ማንም ሰው ሊያየው ይችላል።
keep-failed = ስልክዎ አላስቀመጠውም። የጻፉት አሁንም በዚህ ገጽ ላይ አለ።
ask-began = መጻፍ ጀምረው ነበር። ይቀጥሉ
paper-open = በወረቀት ላይ ይሙሉ
paper-title = በእጅ የሚሞላ ቅጽ
paper-give = ይህን ወረቀት ማዕከሉ ውስጥ ላለ ሰው ይስጡ። ኮምፒውተር ላይ ይጽፉልዎታል።
q-question = ምን ማወቅ ይፈልጋሉ?
q-question-hint = ትንሽ የሚባል ጥያቄ የለም።
q-question-label = ጥያቄዎ
q-question-why = ከመምጣትዎ በፊት እንዲነግሩዎት።

## Your name

q-name = ማን ብለን እንጥራዎት?
q-name-hint = ማንኛውም ስም ሊሆን ይችላል።
q-name-label = ስም
q-name-why = ሲመልሱልዎት ማን ብለው እንደሚጠሩዎት እንዲያውቁ።
q-whom = ለማን ነው?
q-whom-me = ለእኔ
q-whom-someone = ለምረዳቸው ሰው
q-agreed = የምጽፍላቸው ሰው ይህን ያውቃሉ፣ ተስማምተዋልም።
q-with-me = እሳቸው አሁን ከእርስዎ ጋር ናቸው?

## How to answer you

q-reply = እንዴት ይመልሱልዎት?
q-reply-why = አንድ ሰው እንዲመልስልዎት። ማንበብ የሚችሉት እርስዎ የሚጽፉላቸው ሰዎች ብቻ ናቸው።
q-reply-text = የጽሑፍ መልእክት ይላኩልኝ
q-reply-call = ይደውሉልኝ
q-reply-whatsapp = በWhatsApp ይጻፉልኝ
q-reply-email = ኢሜይል ይላኩልኝ
q-reply-come-in = ራሴ መጥቼ እነጋገራለሁ
q-phone = ስልክ ቁጥርዎ
q-phone-hint = ማንኛውም ቁጥር፣ ከየትኛውም አገር።
q-phone-heard = የተረዳነው፦ { $number }
q-email = ኢሜይልዎ
q-shared = ይህን ስልክ ሌሎች ሰዎች ሊያዩት ይችላሉ?
q-shared-hint = አዎ ካሉ፣ የሚጽፉልዎት “መልሰው ይደውሉልን” ብለው ብቻ ነው።
q-voicemail = የድምፅ መልእክት ሊያስቀምጡልዎት ይችላሉ?
q-voicemail-name = በመልእክቱ ውስጥ ማንነታቸውን መናገር ይችላሉ?
q-when = የሚመችዎት ሰዓት መቼ ነው?
q-when-morning = ጠዋት
q-when-afternoon = ከሰዓት በኋላ
q-when-evening = ምሽት
yes = አዎ
no = አይ

## Your language

q-language = የሚናገሩት ቋንቋ ምንድን ነው?
q-language-label = ቋንቋዎ
q-language-why = ንግግሩ የሚገባዎት ሰው እንዲመልስልዎት።
q-interpreter = እንግሊዝኛና የእርስዎን ቋንቋ የሚናገር ሰው እዚያ እንዲኖር ይፈልጋሉ?
q-speak-to = ከማን ጋር መነጋገር ይፈልጋሉ?
q-speak-woman = ከሴት ጋር
q-speak-man = ከወንድ ጋር
q-speak-any = ከማንም ጋር

## Coming there

q-children = ልጆች አብረውዎት ይመጣሉ?
q-children-label = ስንት ልጆች?
q-children-why = ለሁላችሁም ቦታ እንዲኖር።
q-helps = ለመምጣት ምን ይረዳዎታል?
q-helps-why = እነሱ ለእርስዎ እንዲዘጋጁ።
q-helps-meet = የሚቀበለኝ ሰው
q-helps-bus = የአውቶቡስ ገንዘብ
q-helps-stairs = ደረጃ የሌለው ቦታ
q-helps-quiet = ጸጥ ያለ ቦታ
q-helps-halal = ሐላል ምግብ
q-helps-friend = ጓደኛ ይዤ መምጣት

## Anything else

q-else = ሌላ የሚሉት ነገር አለ?
q-else-label = የሚሉት
q-else-hint = ስለ ቪዛዎ፣ ስለ ማመልከቻዎ ወይም ስለ ጤናዎ አይጻፉ። ይህን ዛሬ የሚያነበው ሰው የለም።
q-else-why = እኛ ያልጠየቅነውን መናገር እንዲችሉ።
q-else-left =
    { $count ->
        [one] { $count } ፊደል ቀርቷል
       *[other] { $count } ፊደሎች ቀርተዋል
    }
q-young = ዕድሜዬ ከ18 ዓመት በታች ነው
q-young-someone = ዕድሜያቸው ከ18 ዓመት በታች ነው

## When something is missing

error-summary = እባክዎ ይህን ይዩ፦
error-no-reply-way = እንዴት እንደሚመልሱልዎት አንድ መንገድ ይምረጡ።
error-no-question = ጥያቄዎን ይጻፉ።
error-agreed = መጀመሪያ እሳቸውን ይጠይቁ። ይህን መላክ የሚችሉት እሳቸው ካወቁና ከተስማሙ ብቻ ነው።
error-phone-empty = ስልክ ቁጥርዎን ይጻፉ።
error-phone-short = ይህ ቁጥር በጣም አጭር ወይም በጣም ረጅም ይመስላል። እባክዎ እንደገና ይዩት።
error-phone-letters = ስልክ ቁጥር ውስጥ መኖር ያለበት ቁጥር ብቻ ነው። እባክዎ እንደገና ይዩት።
error-email = ኢሜይል ውስጥ @ መኖር አለበት። እባክዎ እንደገና ይዩት።
error-too-long = ይህ በጣም ረጅም ነው። ከ{ $max } ፊደሎች እንዳይበልጥ ያሳጥሩት።
error-young = ዕድሜዎ ከ18 ዓመት በታች ስለሆነ ይህን አንልክም። ማዕከሉ ውስጥ ያለ ሰው ያነጋግሩ። ወይም ወደ Childline በ0800 1111 ይደውሉ። በነፃ ነው።
error-young-someone = ዕድሜያቸው ከ18 ዓመት በታች ስለሆነ ይህን አንልክም። ማዕከሉ ውስጥ ያለ ሰው ያነጋግሩ። ወይም እሳቸው ወደ Childline በ0800 1111 መደወል ይችላሉ። በነፃ ነው።
caution-office = ይህ የHome Office (የአገር ውስጥ ጉዳይ መሥሪያ ቤት) ወይም የፓስፖርት ቁጥር ይመስላል። እነሱ አያስፈልጋቸውም። እርስዎ ሊያጠፉት ይችላሉ።
caution-health = ይህ ሐኪም የሰጠዎት ቁጥር ይመስላል። እነሱ አያስፈልጋቸውም። እርስዎ ሊያጠፉት ይችላሉ።
caution-phone = ይህ ስልክ ቁጥር ይመስላል። የእርስዎ ካልሆነ፣ መጀመሪያ ባለቤቱን ይጠይቁ።
