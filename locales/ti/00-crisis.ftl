### Get help now. Critical: shown in English too until two people have checked a language.
### Numbers stay exactly as they are, in Latin digits.

crisis-open = ሕጂ ሓገዝ ርኸቡ
crisis-close = ዕጸዉ
crisis-999 = ሓደ ሰብ ክመውት ይኽእል እዩ፣ ወይ ብኸቢድ ተጎዲኡ ኣሎ። ብናጻ እዩ። ቋንቋኹም ንገርዎም።
crisis-999-deaf = ጽሙማት ዲኹም? ናይ 999 BSL ኣፕ ተጠቐሙ፣ ወይ ብናይ ጽሑፍ ተሌፎን ናብ 18000 ደውሉ።
crisis-111 = ንነብስኹም ከይትጎድኡ ትሰግኡ ዶ፣ ወይ ክትጻወሩ ስኢንኩም? ምስ ደወልኩም 2 ጠውቑ። ለይትን መዓልትን።
crisis-samaritans = ይሰምዑኹም። ዝኾነ ስም ተጠቐሙ። እቲ ደወል ኣብ ናይ ተሌፎን ሕሳብኩም ኣይርአን እዩ።
crisis-shout = ክትዛረቡ እንተዘይክኢልኩም፣ ጽሑፍ መልእኽቲ ልኣኹ። ብእንግሊዝኛ ጽሒፎም ይምልሱልኩም።
crisis-childline = ንቖልዑን ንመንእሰያትን። ብናጻ እዩ።
crisis-refuge = ኣብ ገዛ ዘሎ ሰብ ይጎድኣኩም ወይ የፍርሃኩም ኣሎ። ብናጻ እዩ፣ ለይትን መዓልትን።
crisis-slavery = ሓደ ሰብ ብግዲ የስርሓኩም፣ ወይ ክትወጹ ኣይትኽእሉን ኢኹም። ብናጻ እዩ። ቆልዓ ኣብ ሓደጋ እንተሃልዩ፣ ንኻልኦት ክነግሩ ክግደዱ ይኽእሉ እዮም።
crisis-migrant-help = ንሓተቲ ዑቕባ፣ ብዛዕባ ገዛን ገንዘብን። ብናጻ እዩ። ነዊሕ ክትጽበዩ ትኽእሉ ኢኹም። ነዚ መስመር ዝኸፍሎ Home Office (ሚኒስትሪ ውሽጣዊ ጉዳያት ብሪጣንያ) እዩ።
crisis-call-list = ዝደወልኩምሉ ቁጽሪ ኣብቲ ናይ ተሌፎንኩም ዝርዝር ደወላት ይተርፍ።
crisis-not-rung = ኣብዚ ቐረባ ግዜ፣ ናብ ኩሎም እዞም ቁጽርታት ኣይደወልናን። ካብኣቶም ሓደ ጌጋ ክኸውን ይኽእል እዩ።
crisis-more = ኩሎም ቁጽርታት ርኣዩ
leave-open = ካብዚ ዌብሳይት ውጽኡ
leave-limit = “ካብዚ ዌብሳይት ውጽኡ” ቀልጢፉ ይሰርሕ። ግን ናይ ዝበጻሕኩምዎ ገጻት ታሪኽ ክድምስስ ኣይክእልን እዩ።

## The page with all the numbers, by nation

help-uk = ኣብ መላእ ዩኬ
help-england = እንግላንድ
help-scotland = ስኮትላንድ
help-wales = ዌልስ
help-northern-ireland = ሰሜን ኣየርላንድ
help-other = ካልእ ሓገዝ
help-deaf = ንጽሙማት
help-relay = ንኻልኦት ቁጽርታት፣ ብናይ ጽሑፍ ተሌፎን ቅድም 18001 ጽሓፉ።
help-always = ለይትን መዓልትን።
help-hours-unknown = መዓስ ክፉት ከም ዝኾነ ኣይንፈልጥን ኢና።
help-free = ብናጻ እዩ።
help-cost-unknown = ብናጻ እንተኾይኑ ኣይንፈልጥን ኢና።
help-english = እንግሊዝኛ ጥራይ ዝዛረቡ ክኾኑ ይኽእሉ እዮም።
help-interpreter = ቋንቋኹም ንገርዎም። ቋንቋኹም ዝዛረብ ሰብ ክረኽቡ ይኽእሉ እዮም።
help-111-scotland = ንነብስኹም ከይትጎድኡ ትሰግኡ ዶ፣ ወይ ክትጻወሩ ስኢንኩም? ከመይ ከም ዝስምዓኩም ንገርዎም።
help-lifeline = ንነብስኹም ከይትጎድኡ ትሰግኡ ዶ፣ ወይ ክትጻወሩ ስኢንኩም?
help-rung = ሓደ ሰብ ነዚ ቁጽሪ ብ{ $date } ኣረጋጊጽዎ።
help-not-rung = ነዚ ቁጽሪ ገና ሰብ ኣየረጋገጾን።
