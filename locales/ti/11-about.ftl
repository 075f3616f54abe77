### Who runs this site, and where its list comes from.

about-open = ነዚ ዌብሳይት መን የካይዶ
about-hub = ነዚ ዌብሳይት ዘካይድ { $hub } እዩ።
about-readers = መልእኽትኹም መን የንብቦ
about-reads = መልእኽቲ ክኸፍቱ ዝኽእሉ እዚኦም ጥራይ እዮም። ቅድሚ ምልኣኽኩም፣ መን ከም ዝበጽሖ ንነግረኩም።
about-safe-title = ሰብ ኣብ ሓደጋ እንተሃልዩ
about-safe = ምስዚ ሰብ ክትዛረቡ ትኽእሉ ኢኹም: { $who }።
about-what = እዚ ዌብሳይት እንታይ እዩ
about-what-list = ኣብ ጥቓኹም ክትገብርዎም እትኽእሉ ነገራት ዝርዝር እዩ። ብናጻ እዩ።
about-what-ask = ንክትመጹ ክትሓቱ ትኽእሉ ኢኹም። ግድን ኣይኮነን።
about-cannot-groups = ነቶም ጉጅለታት ካልኦት ሰባት እዮም ዘካይድዎም። ንሶም ዝነግሩና ጌጋ ወይ ዝኣረገ ክኸውን ይኽእል እዩ።
about-cannot-room = ቦታ ከም ዘለኩም ቃል ክንኣቱ ኣይንኽእልን ኢና።
directory-open = ብዛዕባ እዚ ዝርዝር
directory-licence = ናይ ኣጠቓቕማኡ ሕግታት: { $licence }
directory-age = ክንደይ ግዜ ጌሩ
directory-made = ነዚ ዝርዝር ብ{ $date } ሰሪሕናዮ።
directory-newest = እቲ ናይ መወዳእታ ምርግጋጽ: { $ago }።
directory-oldest = እቲ ዝኣረገ ምርግጋጽ: { $ago }።
directory-unchecked =
    { $count ->
        [one] { $count } ነገር መወዳእታ መዓስ ከም ዝተረጋገጸ ኣይንፈልጥን ኢና።
       *[other] { $count } ነገራት መወዳእታ መዓስ ከም ዝተረጋገጹ ኣይንፈልጥን ኢና።
    }
ago-days =
    { $days ->
        [0] ሎሚ
        [one] ቅድሚ { $days } መዓልቲ
       *[other] ቅድሚ { $days } መዓልታት
    }
ago-months =
    { $months ->
        [one] ቅድሚ ኣስታት { $months } ወርሒ
       *[other] ቅድሚ ኣስታት { $months } ኣዋርሕ
    }
ago-years =
    { $years ->
        [one] ቅድሚ ኣስታት { $years } ዓመት
       *[other] ቅድሚ ኣስታት { $years } ዓመታት
    }
directory-checked-title = “መወዳእታ ዝተረጋገጸ” እንታይ ማለት እዩ
directory-checked = በታ መዓልቲ እቲኣ፣ ሓደ ሰብ ኩሉ ገና ሓቂ እንተኾይኑ ርእዩ።
directory-checked-who = እቲ ጉጅለ፣ ወይ ንሕና፣ ወይ እቶም ነቲ ዝርዝር ዝሰርሑ ሰባት እዮም ዘረጋገጽዎ።
directory-order-title = መጀመርታ እንታይ ይመጽእ
directory-order = ካበይ ከም እትብገሱ እንተነጊርኩም፣ መጀመርታ እቲ ዝቐረበ ይመጽእ። ድሕሪኡ እቲ ቀልጢፉ ዝጅምር። ድሕሪኡ ብስም።
directory-order-same = ንኹሉ ሰብ ሓደ እዩ። መጀመርታ ንክመጽእ ክኸፍል ዝኽእል ሰብ የለን።
directory-unknown-title = ዘይንፈልጦ
directory-unknown = ሓደ ጉጅለ እንተዘይነገረ፣ “ኣይንፈልጥን ኢና” ኢልና ንጽሕፍ። ብግምት ኣይንጽሕፍን ኢና። ክትሓቱ ትኽእሉ ኢኹም።
about-words = ኣብ ቃላት ሓግዙና
