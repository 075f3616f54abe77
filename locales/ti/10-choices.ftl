### What helps somebody to come: the page of choices, and what the list says of them.

choices-title = ንክትመጹ እንታይ ይሕግዘኩም?
choices-hint = ዘድልየኩም ምረጹ። ዋላ ሓንቲ ዘይምምራጽ እውን ይከኣል።
choices-people = እቶም ሰባት
choices-place = እቲ መንገዲ
choices-time = መዓስ
choice-women = ንደቀንስትዮ ጥራይ፣ ወይ ናይ ደቀንስትዮ ሰዓት
choice-children = ደቀይ ምሳይ ክመጹ ይኽእሉ
choice-language = { $language } ዝዛረብ ሰብ ኣሎ
choice-no-english = እንግሊዝኛ ኣየድልየንን እዩ
choice-meet = ሰብ ክቕበለኒ ይኽእል
choice-quiet = ጸጥ ዝበለ፣ ወይ ንእሽቶ ጉጅለ
choice-free = ብናጻ፣ ብእግሪ ይከኣል ወይ ኣውቶቡስ ይኸፍሉ
choice-no-papers = ወረቓቕቲ ኣየድልየንን እዩ
choice-step-free = መደያይቦ የለን
choice-online = ብኢንተርነት ወይ ብተሌፎን
choice-now = ሕጂ ኣሎ
choice-today = ሎሚ
choice-week = ኣብ ዝመጽእ 7 መዓልታት
choice-weekdays = ካብ ሰኑይ ክሳብ ዓርቢ
choice-weekend = ቀዳም ወይ ሰንበት
choice-daytime = ብመዓልቲ
choice-evening = ብምሸት
choice-drop-in = ከይሓተትኩ ክመጽእ ይኽእል
list-change-helps = ንክትመጹ ዝሕግዘኩም ቀይሩ
list-asked = ነዚ ሓቲትኩም:
list-unsure =
    { $count ->
        [one] ካልእ { $count } ኩሉ ዘይነገረ
       *[other] ካልኦት { $count } ኩሉ ዘይነገሩ
    }
list-unsure-title = እዚኦም ኩሉ ኣይነገሩን
list-without =
    { $count ->
        [one] ብዘይ “{ $choice }”: { $count } ነገር
       *[other] ብዘይ “{ $choice }”: { $count } ነገራት
    }
list-pick = ኣብዚ ብዛዕባኡ ንምንባብ ስም ጠውቑ።
unsure-free = ናይ መንገዲ ሓዊሱ ብናጻ እንተኾይኑ ኣይንፈልጥን ኢና።
unsure-language = { $language } ዝዛረብ ሰብ እንተሃልዩ ኣይንፈልጥን ኢና።
unsure-quiet = ጸጥ ዝበለ ወይ ንእሽቶ ጉጅለ እንተኾይኑ ኣይንፈልጥን ኢና።
unsure-stairs = መደያይቦ እንተሃልዩ ኣይንፈልጥን ኢና።
