### Promises. Critical: shown in English too until two people have checked a language. Each sentence is held by a test.

privacy-open = ውልቃዊ ሓበሬታኹም
privacy-title = ውልቃዊ ሓበሬታኹም
privacy-no-account = ኣካውንት ኣየድልየኩምን እዩ። ኩኪስ (cookies) ኣይንጥቀምን ኢና።
privacy-nothing-kept = ካብቲ እትርእይዎን እትጽሕፍዎን፣ እንተዘይለኣኽኩምዎ፣ ዋላ ሓንቲ ኣይንዕቅብን ኢና።
privacy-short = ነዚ ገጽ ምስ ዓጸኹም ሓጺር ዝርዝርኩም ይጠፍእ። ተሌፎንኩም ክሕዞ እንተሓቲትኩም ግን ይሕዞ።
privacy-kept = ተሌፎንኩም ነቲ እትጽሕፍዎ ዝሕዞ፣ ንስኹም እንተሓቲትኩምዎ ጥራይ እዩ።
privacy-copy = ተሌፎንኩም ቅዳሕ ናይዚ ዌብሳይት ይሕዝ። ብዘይ ኔትዎርክ ይሰርሕ። እቲ ቅዳሕ ኣብ ከባቢኹም ንኹሉ ሰብ ሓደ ዓይነት እዩ።
privacy-one-site = እዚ ገጽ ምስ ዋላ ሓደ ካልእ ዌብሳይት ኣይራኸብን እዩ።
privacy-address = እቲ ኣብ ላዕሊ ዘሎ ኣድራሻ፣ እንታይ ትርእዩ ከም ዘለኹም ፈጺሙ ኣይነግርን እዩ።
privacy-sealed = ነቲ እትልእኽዎ፣ እቲ ማእከል ጥራይ ክኸፍቶ ከም ዝኽእል ጌርና ነቐምጦ።
privacy-deleted = እትልእኽዎ እንተበዝሐ ድሕሪ 60 መዓልቲ ይድምሰስ፣ ወይ ንስኹም ምስ ሰሓብኩምዎ።
privacy-host = ነዚ ዌብሳይት ዘካይዱ ሰባት፣ ሰብ ከም ዝመጸ፣ ብኣየናይ ቋንቋን ንኣየናይ ከባቢን ምዃኑ ክርእዩ ይኽእሉ እዮም። እንታይ ትደልዩ ከም ዘለኹም ክርእዩ ኣይክእሉን እዮም።
privacy-change = ነዚ ዌብሳይት ዘካይዱ ሰባት ክቕይርዎ ይኽእሉ እዮም። መን ምዃኖም እንሆ: { $hub }።
privacy-cannot = ቃል ክንኣትወሉ ዘይንኽእል
privacy-cannot-screen = ሰብ ነቲ ስክሪንኩም ክርእዮ ይኽእል እዩ። ካሜራ እውን ክርእዮ ይኽእል እዩ።
privacy-cannot-phone = ኣብ ተሌፎንኩም ናይ ስለላ ኣፕ እንተሃልዩ፣ ክርእዮ ይኽእል እዩ። ታሪኽ ብራውዘርኩም ናብዚ ከም ዝመጻእኩም ይነግር።
privacy-cannot-after = ነቲ ዝለኣኽኩምዎ ንሶም ደሓር እንታይ ከም ዝገብርዎ ክንፈልጥ ኣይንኽእልን ኢና።
