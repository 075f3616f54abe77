### The message, shown before it is sent. Critical: shown in English too until two people have checked a language.

check-title = መልእኽትኹም ርኣዩ
check-to = ናብ: { $receiver }
check-reads = ክኸፍትዎ ዝኽእሉ እዞም ጥራይ እዮም: { $receiver }።
check-told = { $receiver } ዝነገሩና:
check-english-title = ነዚ ብእንግሊዝኛ ከንብብዎ እዮም:
check-sealed = ነቲ መልእኽትኹም ኣብዚ ተሌፎን ንቖልፎ። እቲ ማእከል ጥራይ ክኸፍቶ ከም ዝኽእል ጌርና ነቐምጦ። እቶም ነዚ ዌብሳይት ዘካይዱ ሰባት ነቲ ዌብሳይት ክቕይርዎ ይኽእሉ እዮም።
check-cannot = ቤት ፍርዲ ንኻልኦት ከካፍልዎ ከገድዶም ይኽእል እዩ። ቆልዓ ኣብ ሓደጋ እንተሃልዩ፣ ንሰብ ክነግሩ ክግደዱ ይኽእሉ እዮም።
check-once = እትልእኽዎ እዚ ሓደ መልእኽቲ እዩ። እወ እትብሉሉ ንሱ ጥራይ እዩ።
check-change = ቀይሩ
check-send = ልኣኹ
check-do-not-send = ኣይትልኣኹ
check-other-ways = ወይ ዋላ ሓንቲ ኣይትልኣኹ:
check-copy = ነቲ ጽሑፍ ቅድሕዎ
check-print = ኣብ ወረቐት ሕተምዎ
check-show = ነዚ ስክሪን ንሓደ ሰራሕተኛ ከተርእይዎ ትኽእሉ ኢኹም።
check-copied = እቲ ጽሑፍ ተቐዲሑ።
check-copy-failed = ክንቀድሖ ኣይከኣልናን። ነዚ ስክሪን ከተርእይዎ ትኽእሉ ኢኹም።

## The lines of the message

line-name = በጃኹም { $name } ኢልኩም ጸውዑኒ።
line-come = ናብ { $thing } ክመጽእ እደሊ።
line-wait = ኣብ { $thing } ቦታ ክሳብ ዝርከብ ክጽበ እደሊ።
line-question = ብዛዕባ { $thing } ሕቶ ኣለኒ።
line-my-question = ሕቶይ:
line-call-me = ኣብ ጥቓይ ዘለዉ፣ ክመጾም ዝኽእል ነገራት በጃኹም ንገሩኒ።
line-for-someone = ነዚ ኣብ ክንዲ ዝሕግዞ ሰብ እየ ዝጽሕፎ።
line-agreed = እቲ ሰብ ነዚ ይፈልጥ እዩ፣ ይስማማዕ ድማ።
line-with-me = እቲ ሰብ ሕጂ ምሳይ ኣሎ።
line-text = ናብዚ ቁጽሪ ጽሑፍ መልእኽቲ ልኣኹለይ: { $phone }።
line-call = በዚ ቁጽሪ ደውሉለይ: { $phone }።
line-whatsapp = ብ WhatsApp ጽሓፉለይ: { $phone }።
line-email = ኢመይል ልኣኹለይ: { $email }።
line-come-in = መጺአ ክዛረብ እየ። በጃኹም መልሲ ኣጽንሑለይ።
line-shared = ካልኦት ሰባት ነዚ ተሌፎን ክርእይዎ ይኽእሉ እዮም። በጃኹም “መሊስኩም ደውሉልና” ጥራይ ጽሓፉ። ስም እቲ ጉጅለ ኣይትጥቀሱ።
line-not-shared = ነዚ ተሌፎን ካልእ ሰብ ኣይርእዮን እዩ።
line-no-voicemail = በጃኹም ናይ ድምጺ መልእኽቲ ኣይትግደፉ።
line-voicemail = ናይ ድምጺ መልእኽቲ ክትገድፉ ትኽእሉ ኢኹም።
line-voicemail-name = ኣብ ናይ ድምጺ መልእኽቲ መን ምዃንኩም ክትዛረቡ ትኽእሉ ኢኹም።
line-voicemail-no-name = ኣብ ናይ ድምጺ መልእኽቲ መን ምዃንኩም በጃኹም ኣይትዛረቡ።
line-when = ዝጥዕመኒ ግዜ: { $times }።
line-language = { $language } እዛረብ።
line-interpreter = እንግሊዝኛን ቋንቋይን ዝዛረብ ሰብ በጃኹም ኣብኡ ይሃሉ።
line-no-interpreter = ብቋንቋ ዝሕግዘኒ ካልእ ሰብ ኣየድልየንን እዩ።
line-woman = ምስ ጓል ኣንስተይቲ ክዛረብ እደሊ።
line-man = ምስ ወዲ ተባዕታይ ክዛረብ እደሊ።
line-children =
    { $count ->
        [one] ምስ { $count } ቆልዓ ክመጽእ እየ።
       *[other] ምስ { $count } ቆልዑ ክመጽእ እየ።
    }
line-helps = ንክመጽእ ዝሕግዘኒ: { $helps }።
line-else = ክብሎ ዝደሊ ካልእ ነገር:
