### Get help now. Critical: shown in English too until two people have checked a language.
### Numbers stay exactly as they are, in Latin digits.

crisis-open = አሁን እርዳታ ያግኙ
crisis-close = ይዘጋ
crisis-999 = ሰው ሊሞት የሚችል ከሆነ ወይም ክፉኛ ከተጎዳ። በነፃ ነው። ቋንቋዎ ምን እንደሆነ ይንገሯቸው።
crisis-999-deaf = መስማት ከተሳንዎት፣ የ999 BSL አፕ ይጠቀሙ፣ ወይም በጽሑፍ ስልክ ወደ 18000 ይደውሉ።
crisis-111 = ራስዎን ሊጎዱ እንደሚችሉ ከተሰማዎት ወይም መቋቋም ካቃተዎት፣ ይደውሉና 2 ይጫኑ። ቀንም ሌሊትም።
crisis-samaritans = ያዳምጡዎታል። የፈለጉትን ስም መጠቀም ይችላሉ። ጥሪው በስልክ ሒሳብዎ ላይ አይታይም።
crisis-shout = መናገር ካልቻሉ፣ የጽሑፍ መልእክት ይላኩ። በእንግሊዝኛ ጽፈው ይመልሱልዎታል።
crisis-childline = ለልጆችና ለወጣቶች። በነፃ ነው።
crisis-refuge = ቤት ውስጥ የሚጎዳዎት ወይም የሚያስፈራዎት ሰው ካለ። በነፃ ነው፣ ቀንም ሌሊትም።
crisis-slavery = አንድ ሰው አስገድዶ የሚያሠራዎት ከሆነ፣ ወይም ትተው መውጣት ካልቻሉ። በነፃ ነው። ልጅ አደጋ ላይ ከሆነ፣ ለሌሎች መናገር ሊኖርባቸው ይችላል።
crisis-migrant-help = ጥገኝነት ለሚጠይቁ ሰዎች፣ ስለ ቤትና ስለ ገንዘብ። በነፃ ነው። ረጅም ጊዜ ሊጠብቁ ይችላሉ። ለዚህ መስመር የሚከፍለው Home Office (የብሪታኒያ የአገር ውስጥ ጉዳይ መሥሪያ ቤት) ነው።
crisis-call-list = የደወሉት ቁጥር በስልክዎ የጥሪ ዝርዝር ውስጥ ይቀራል።
crisis-not-rung = በቅርቡ ሁሉንም ቁጥሮች ደውለን አላየንም። አንዱ ስህተት ሊሆን ይችላል።
crisis-more = ሁሉንም ቁጥሮች ይዩ
leave-open = ከዚህ ዌብሳይት ይውጡ
leave-limit = “ከዚህ ዌብሳይት ይውጡ” በፍጥነት ይሠራል። ግን እዚህ እንደነበሩ የሚያሳየውን የብራውዘርዎን ታሪክ ማጥፋት አይችልም።

## The page with all the numbers, by nation

help-uk = በመላው ዩኬ
help-england = እንግላንድ
help-scotland = ስኮትላንድ
help-wales = ዌልስ
help-northern-ireland = ሰሜን አየርላንድ
help-other = ሌላ እርዳታ
help-deaf = መስማት ለተሳናቸው ሰዎች
help-relay = ወደ ሌሎች ቁጥሮች ለመደወል፣ በጽሑፍ ስልክ ላይ መጀመሪያ 18001 ይጻፉ።
help-always = ቀንም ሌሊትም።
help-hours-unknown = መቼ ክፍት እንደሆነ አናውቅም።
help-free = በነፃ ነው።
help-cost-unknown = በነፃ ይሁን አይሁን አናውቅም።
help-english = እዚያ ያሉት ሰዎች የሚናገሩት እንግሊዝኛ ብቻ ሊሆን ይችላል።
help-interpreter = ቋንቋዎ ምን እንደሆነ ይንገሯቸው። ቋንቋዎን የሚናገር ሰው ሊያገኙልዎት ይችላሉ።
help-111-scotland = ራስዎን ሊጎዱ እንደሚችሉ ከተሰማዎት ወይም መቋቋም ካቃተዎት፣ ምን እንደሚሰማዎት ይንገሯቸው።
help-lifeline = ራስዎን ሊጎዱ እንደሚችሉ ከተሰማዎት ወይም መቋቋም ካቃተዎት።
help-rung = አንድ ሰው ይህን ቁጥር ያረጋገጠው በዚህ ቀን ነው፦ { $date }።
help-not-rung = ይህን ቁጥር እስካሁን ማንም አላረጋገጠውም።
