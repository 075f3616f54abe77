### Who runs this site, and where its list comes from.

about-open = ዌብሳይቱን ማን ያካሂደዋል
about-hub = ይህን ዌብሳይት የሚያካሂደው፦ { $hub }።
about-readers = መልእክትዎን ማን ያነባል
about-reads = መልእክት መክፈት የሚችሉት እነዚህ ብቻ ናቸው። ከመላክዎ በፊት ለማን እንደሚደርስ እንነግርዎታለን።
about-safe-title = ለደህንነቱ የሚሰጋ ሰው ካለ
about-safe = ማነጋገር የሚችሉት፦ { $who }።
about-what = ይህ ዌብሳይት ምንድን ነው
about-what-list = በአቅራቢያዎ ሊያደርጓቸው የሚችሏቸው ነገሮች ዝርዝር ነው። በነፃ ነው።
about-what-ask = ለመምጣት መጠየቅ ይችላሉ። ግዴታ ግን አይደለም።
about-cannot-groups = ቡድኖቹን የሚያካሂዱት ሌሎች ሰዎች ናቸው። የሚነግሩን ነገር ስህተት ወይም ያረጀ ሊሆን ይችላል።
about-cannot-room = ለእርስዎ ቦታ እንደሚኖር ቃል መግባት አንችልም።
directory-open = ስለዚህ ዝርዝር
directory-licence = ዝርዝሩን ለመጠቀም ያለው ደንብ፦ { $licence }
directory-age = ከተሠራ ምን ያህል ጊዜ ሆነው
directory-made = ይህን ዝርዝር የሠራነው { $date } ነው።
directory-newest = የመጨረሻው ማረጋገጫ { $ago } ነበር።
directory-oldest = በጣም የቆየው ማረጋገጫ { $ago } ነበር።
directory-unchecked =
    { $count ->
        [one] { $count } ነገር መጨረሻ የተረጋገጠበትን ቀን አናውቅም።
       *[other] { $count } ነገሮች መጨረሻ የተረጋገጡበትን ቀን አናውቅም።
    }
ago-days =
    { $days ->
        [0] ዛሬ
        [one] ከ{ $days } ቀን በፊት
       *[other] ከ{ $days } ቀን በፊት
    }
ago-months =
    { $months ->
        [one] ከ{ $months } ወር ገደማ በፊት
       *[other] ከ{ $months } ወር ገደማ በፊት
    }
ago-years =
    { $years ->
        [one] ከ{ $years } ዓመት ገደማ በፊት
       *[other] ከ{ $years } ዓመት ገደማ በፊት
    }
directory-checked-title = “መጨረሻ የተረጋገጠው” ማለት
directory-checked = በዚያ ቀን አንድ ሰው፣ ሁሉም አሁንም እውነት መሆን አለመሆኑን አይቷል።
directory-checked-who = ያየው ቡድኑ ነው፣ ወይም እኛ ነን፣ ወይም ዝርዝሩን የሠሩት ሰዎች ናቸው።
directory-order-title = መጀመሪያ የሚመጣው
directory-order = የሚነሱበትን ቦታ ከመረጡ፣ መጀመሪያ ቅርብ ያለው ይመጣል። ከዚያ ቶሎ የሚጀምረው። ከዚያ በስማቸው ፊደል ተራ።
directory-order-same = ለሁሉም ሰው አንድ ነው። መጀመሪያ ለመምጣት ማንም መክፈል አይችልም።
directory-unknown-title = የማናውቃቸው ነገሮች
directory-unknown = ቡድኑ ካልተናገረ፣ “አናውቅም” ብለን እንጽፋለን። አንገምትም። መጠየቅ ይችላሉ።
about-words = በቃላቱ ያግዙን
