### What helps somebody to come: the page of choices, and what the list says of them.

choices-title = ለመምጣት ምን ይረዳዎታል?
choices-hint = የሚያስፈልግዎትን ይምረጡ። ምንም አለመምረጥም ይችላሉ።
choices-people = ሰዎቹ
choices-place = መንገዱ
choices-time = መቼ

choice-women = ለሴቶች ብቻ፣ ወይም የሴቶች ሰዓት ያለው
choice-children = ልጆቼም መምጣት ይችላሉ
choice-language = { $language } የሚናገር ሰው አለ
choice-no-english = እንግሊዝኛ አያስፈልገኝም
choice-meet = ሰው ሊቀበለኝ ይችላል
choice-quiet = ጸጥ ያለ፣ ወይም ትንሽ ቡድን
choice-free = በነፃ፣ በእግሬ የምደርስበት ወይም አውቶቡስ የሚከፍሉልኝ
choice-no-papers = ወረቀት አያስፈልገኝም
choice-step-free = ደረጃ የሌለው
choice-online = በኢንተርኔት ወይም በስልክ
choice-now = አሁን አለ
choice-today = ዛሬ
choice-week = በሚቀጥሉት 7 ቀናት
choice-weekdays = ከሰኞ እስከ ዓርብ
choice-weekend = ቅዳሜ ወይም እሑድ
choice-daytime = ቀን
choice-evening = ምሽት
choice-drop-in = ዝም ብዬ መምጣት እችላለሁ

list-change-helps = ለመምጣት የሚረዳዎትን ይቀይሩ
list-asked = የጠየቁት ይህን ነው፦
list-unsure =
    { $count ->
        [one] ይህን ሁሉ ያልገለጸ { $count } ሌላም አለ
       *[other] ይህን ሁሉ ያልገለጹ { $count } ሌሎችም አሉ
    }
list-unsure-title = እነዚህ ይህን ሁሉ አልገለጹም
list-without =
    { $count ->
        [one] “{ $choice }” ሲቀር፦ { $count } ነገር
       *[other] “{ $choice }” ሲቀር፦ { $count } ነገሮች
    }
list-pick = ስለ አንድ ነገር እዚህ የበለጠ ለማንበብ ስሙን ይጫኑ።
unsure-free = የመንገዱ ወጪ ጭምር በነፃ ይሁን አይሁን አናውቅም።
unsure-language = { $language } የሚናገር ሰው ይኖር እንደሆነ አናውቅም።
unsure-quiet = ጸጥ ያለ ወይም ትንሽ ቡድን ይሁን አይሁን አናውቅም።
unsure-stairs = ደረጃ ይኖር እንደሆነ አናውቅም።
