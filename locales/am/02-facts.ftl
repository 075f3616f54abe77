### What can be said of a thing: a label, a sentence for each value, and one for “we do not know”.

## When

fact-when = መቼ
when-unknown = መቼ እንደሆነ አናውቅም። መጠየቅ ይችላሉ።
when-every-week = በየሳምንቱ { $days }
when-every-weeks = በየ{ $weeks } ሳምንቱ { $days }
when-monthly =
    { $nth ->
        [first] በየወሩ የመጀመሪያው { $day }
        [second] በየወሩ ሁለተኛው { $day }
        [third] በየወሩ ሦስተኛው { $day }
        [fourth] በየወሩ አራተኛው { $day }
        [fifth] በየወሩ አምስተኛው { $day }
       *[last] በየወሩ የመጨረሻው { $day }
    }
when-month-day = በየወሩ በ{ $day }ኛው ቀን
when-with-time = { $days }፣ { $time }
when-on-days = ክፍት የሚሆነው፦ { $days }
when-now = አሁን አለ
when-next = ቀጣዩ፦ { $date }
when-dates-over = የምናውቃቸው ቀኖች አልፈዋል። ቀጣዩ መቼ እንደሆነ ይጠይቁ።
when-which-week = የትኛው ሳምንት እንደሆነ አናውቅም። ቀጣዩ መቼ እንደሆነ ይጠይቁ።
when-term-time = ትምህርት ቤቶች ክፍት ሲሆኑ ብቻ።
time-from = ከ{ $from } ጀምሮ

## Where

fact-where = የት
where-unknown = የት እንደሆነ አናውቅም። መጠየቅ ይችላሉ።
where-ask = አድራሻውን እኛን ይጠይቁ። ያለበት አካባቢ፦ { $area }።
where-ask-only = አድራሻውን እኛን ይጠይቁ።
where-online = በኢንተርኔት ነው፣ ስልክ ወይም ኮምፒውተር ላይ።
where-comes = እነሱ ወደ እርስዎ ይመጣሉ።
where-phone = በስልክ።
where-about = የት እንደሆነ የምናውቀው በግምት ብቻ ነው።

## Cost and travel

fact-cost = ዋጋ
cost-unknown = ስንት እንደሚከፈል አናውቅም። መጠየቅ ይችላሉ።
cost-free = በነፃ።
cost-free-gifts = በነፃ። ከፈለጉ ገንዘብ መስጠት ይችላሉ።
cost-price = { $price }
cost-range = ከ{ $least } እስከ { $most }
cost-what-you-can = የሚችሉትን ይክፈሉ። ምንም አለመክፈልም ይቻላል።
fact-travel = የአውቶቡስ ገንዘብ
travel-unknown = የአውቶቡስ ገንዘብ ይሰጡ እንደሆነ አናውቅም።
travel-bus-paid = የመምጫና የመመለሻ አውቶቡስ ይከፍሉልዎታል።
travel-lift = መጥተው ይወስዱዎታል፣ ወደ ቤትም ይመልሱዎታል።
travel-none = የአውቶቡስ ገንዘብ አይከፍሉልዎትም።

## People

fact-who-comes = ማን ይመጣል
who-unknown = ማን እንደሚመጣ አናውቅም። መጀመሪያ መጠየቅ ይችላሉ።
who-many-countries = ከብዙ አገር የመጡ ሰዎች።
who-mostly-local = አብዛኞቹ እዚህ ረጅም ጊዜ የኖሩ ሰዎች ናቸው።
who-new-arrivals = ለዚህ አገር አዲስ የሆኑ ሌሎች ሰዎች።
who-mostly-older = አብዛኞቹ በዕድሜ የገፉ ሰዎች ናቸው።
who-mostly-young = አብዛኞቹ ወጣቶች ናቸው።
who-families = አብዛኞቹ ቤተሰቦች ናቸው።
fact-women-men = ሴቶች ወይም ወንዶች
women-men-unknown = ለሴቶች ይሁን ለወንዶች አናውቅም።
women-men-everyone = ሴቶችም ወንዶችም መምጣት ይችላሉ።
women-men-women = ለሴቶች ብቻ።
women-men-men = ለወንዶች ብቻ።
women-men-times = ለሁሉም ነው። አንዳንዱ ሰዓት ለሴቶች ብቻ ነው።
fact-who-runs = ማን ያካሂደዋል
who-runs-unknown = ማን እንደሚያካሂደው አናውቅም።
fact-ages = ማን መምጣት ይችላል
ages-unknown = ማን መምጣት እንደሚችል አናውቅም። መጠየቅ ይችላሉ።
ages-from = ዕድሜያቸው { $least } ዓመትና ከዚያ በላይ የሆኑ ሰዎች።
ages-to = ዕድሜያቸው { $most } ዓመትና ከዚያ በታች የሆኑ ሰዎች።
ages-between = ዕድሜያቸው ከ{ $least } እስከ { $most } ዓመት የሆኑ ሰዎች።
fact-languages = ቋንቋዎች
languages-unknown = እዚያ ምን ቋንቋ እንደሚናገሩ አናውቅም።
languages-spoken = የሚናገሩት ቋንቋ፦ { $languages }።
languages-help = ሰው ሊረዳዎት የሚችልበት ቋንቋ፦ { $languages }።
fact-english = የእርስዎ እንግሊዝኛ
english-unknown = ምን ያህል እንግሊዝኛ እንደሚያስፈልግዎት አናውቅም።
english-none = እንግሊዝኛ አያስፈልግዎትም።
english-few = ጥቂት የእንግሊዝኛ ቃላት ይበቃሉ።
english-some = ለመነጋገር ትንሽ እንግሊዝኛ ያስፈልግዎታል።
fact-children = ልጆች
children-unknown = ልጆች መምጣት ይችሉ እንደሆነ አናውቅም። መጠየቅ ይችላሉ።
children-welcome = ልጆችዎ አብረውዎት መምጣት ይችላሉ።
children-creche = እዚያ ልጆችዎን የሚጠብቅልዎት ሰው አለ።
children-no = ለአዋቂዎች ነው። ልጆች መምጣት አይችሉም።
children-for = ለልጆች ነው። አዋቂ ሰውም አብሮ ይመጣል።
fact-size = ስንት ሰው ይመጣል
size-unknown = ስንት ሰው እንደሚመጣ አናውቅም።
size-one = እርስዎና ሌላ አንድ ሰው።
size-five = እስከ 5 ሰው።
size-twelve = ከ6 እስከ 12 ሰው።
size-more = 13 ሰው ወይም ከዚያ በላይ።

## The building, food, papers

fact-access = ሕንፃው
access-unknown = ደረጃ ወይም መጸዳጃ ቤት ይኖር እንደሆነ አናውቅም። መጠየቅ ይችላሉ።
access-step-free = ደረጃ የለም፣ ወይም ሊፍት አለ።
access-steps = ደረጃ አለ።
access-toilet = መጸዳጃ ቤቱ ለዊልቸር ይመቻል።
access-no-toilet = ለዊልቸር የሚመች መጸዳጃ ቤት የለም።
access-quiet = ጸጥ ያለ ነው።
access-not-quiet = ጫጫታ ሊኖር ይችላል።
access-loop = ለጆሮ መስሚያ መሣሪያ የሚረዳ ሂሪንግ ሉፕ አለ።
access-bsl = የብሪታኒያ የምልክት ቋንቋ የሚጠቀም ሰው አለ።
fact-food = ምግብ
food-unknown = ምግብ ይኖር እንደሆነ አናውቅም።
food-free = ምግብ በነፃ።
food-drinks = ሻይ ወይም ሌላ የሚጠጣ ነገር በነፃ።
food-bring = የራስዎን ምግብ ይዘው ይምጡ።
food-halal = ሐላል ምግብ።
food-vegetarian = ሥጋ የሌለበት ምግብ።
food-no-alcohol = የአልኮል መጠጥ የለም።
food-alcohol = የአልኮል መጠጥ ይሸጣል።
fact-prayer = ጸሎት
prayer-unknown = የሚጸለይበት ወይም የሚሰገድበት ቦታ ይኖር እንደሆነ አናውቅም። መጠየቅ ይችላሉ።
prayer-room = ለመጸለይ ወይም ለመስገድ ጸጥ ያለ ቦታ አለ።
prayer-breaks = የጸሎት ወይም የሶላት ሰዓት ሲደርስ ያቆማሉ።
fact-papers = ወረቀቶች
papers-unknown = ወረቀት ያስፈልግ እንደሆነ አናውቅም። መጠየቅ ይችላሉ።
papers-none = ምንም ወረቀት አያስፈልግዎትም።
papers-name = እነሱ ስም ይጽፋሉ። ማንኛውም ስም ሊሆን ይችላል።
papers-proof = አንድ ነገር ማሳየት አለብዎት፦

## The visit

fact-first-time = ለመጀመሪያ ጊዜ ሲመጡ
first-unknown = ለመጀመሪያ ጊዜ ሲመጡ ምን እንደሚሆን አናውቅም።
first-hello = በር ላይ ሰላም የሚልዎት ሰው አለ።
first-tea = ሻይ ወይም ቡና አለ።
first-watch = ዝም ብለው ማየትም ይችላሉ።
first-friend = ጓደኛ ይዘው መምጣት ይችላሉ።
first-round = ቦታውን የሚያሳይዎት ሰው አለ።
first-name = ስምዎን የሚናገሩት ከፈለጉ ነው።
first-leave = በፈለጉት ጊዜ መሄድ ይችላሉ።
first-no-story = አገርዎን ለምን ትተው እንደመጡ ማንም አይጠይቅዎትም።
first-speaker = ቋንቋዎን ከሚናገር ሰው ጋር መቀመጥ ይችላሉ።
first-lent = የሚያስፈልግዎትን ያውሱዎታል።
fact-meet = የሚቀበልዎት ሰው
meet-unknown = ሰው ሊቀበልዎት ይችል እንደሆነ አናውቅም። መጠየቅ ይችላሉ።
meet-door = በር ላይ ሰው ሊቀበልዎት ይችላል።
meet-stop = አውቶቡስ ማቆሚያ ላይ ሰው ሊቀበልዎት ይችላል።
meet-call = ከመምጣትዎ በፊት ሰው ሊደውልልዎት ይችላል።
meet-no = የሚቀበልዎት ሰው የለም።
fact-photos = ፎቶ
photos-unknown = ፎቶ ያነሱ እንደሆነ አናውቅም።
photos-no = ማንም ፎቶ አያነሳም።
photos-yes = እርስዎን ፎቶ የሚያነሱት እሺ ካሉ ብቻ ነው።
fact-room = ቦታ
room-unknown = ቦታ ይኖር እንደሆነ አናውቅም።
room-places = ቦታ አለ።
room-wait =
    { $weeks ->
        [one] { $weeks } ሳምንት ያህል ይጠብቃሉ።
       *[other] { $weeks } ሳምንት ያህል ይጠብቃሉ።
    }
room-full = አሁን ሞልቷል።
tag-places = ቦታ አለ
tag-wait =
    { $weeks ->
        [one] መጠበቅ፦ { $weeks } ሳምንት
       *[other] መጠበቅ፦ { $weeks } ሳምንት
    }
tag-full = አሁን ሞልቷል
fact-joining = ለመምጣት
joining-unknown = ለመምጣት ምን ማድረግ እንዳለብዎት አናውቅም። መጠየቅ ይችላሉ።
joining-drop-in = ዝም ብለው ይምጡ። መጠየቅ አያስፈልግም።
joining-ask = ከመምጣትዎ በፊት ይጠይቁ።
joining-book = ቦታ አስቀድመው መያዝ አለብዎት።
fact-reply = መልሳቸው
reply-unknown = በምን ያህል ጊዜ እንደሚመልሱ አናውቅም።
reply-days =
    { $days ->
        [one] በ{ $days } ቀን ገደማ ይመልሱልዎታል።
       *[other] በ{ $days } ቀን ገደማ ይመልሱልዎታል።
    }
fact-how-long = ለምን ያህል ጊዜ
how-long-unknown = ለምን ያህል ጊዜ መምጣት እንደሚችሉ አናውቅም።
how-long-as-you-like = እስከፈለጉት ጊዜ ድረስ መምጣት ይችላሉ።
how-long-weeks =
    { $weeks ->
        [one] ለ{ $weeks } ሳምንት ይቆያል።
       *[other] ለ{ $weeks } ሳምንት ይቆያል።
    }
how-long-once = አንድ ጊዜ ብቻ ነው።
how-long-until = እስከ { $date } ይቆያል።
how-long-over = { $date } ላይ አብቅቷል።
fact-after = ከዚያ በኋላ
after-unknown = ከዚያ በኋላ ምን እንዳለ አናውቅም።
after-again = እንደገና መምጣት ይችላሉ።
after-next = ቀጣዩን ነገር እንዲያገኙ ይረዱዎታል።
after-goes-on = ሌላ ቡድን ሆኖ ይቀጥላል።
fact-you-get = የሚያገኙት
you-get-unknown = የሚያሳዩት ወረቀት ይሰጥዎት እንደሆነ አናውቅም።
you-get-certificate = ምን እንደሠሩ የሚናገር ወረቀት።
you-get-reference = ለሥራ ወይም ለትምህርት የሚሆን ደብዳቤ።
fact-checked = መጨረሻ የተረጋገጠው
checked-unknown = መጨረሻ የተረጋገጠው መቼ እንደሆነ አናውቅም።
checked-group = ቡድኑ ይህን ያረጋገጠው { $date } ነው።
checked-hub = እኛ ይህን ያረጋገጥነው { $date } ነው።
checked-directory = የምንጠቀመውን ዝርዝር የሠሩት ይህን ያረጋገጡት { $date } ነው።
checked-old = ይህ ከረጅም ጊዜ በፊት ነው። ነገሮች ተቀይረው ሊሆን ይችላል።
card-old = ይህን ለረጅም ጊዜ ማንም አላረጋገጠውም።

## Around the facts

fact-read-from-text = ይህን ያነበብነው እነሱ ከጻፉት ላይ ነው።
facts-unknown-title = የማናውቃቸው ነገሮች
facts-own-words = እነሱ ራሳቸው የጻፉት
facts-own-words-note = ይህን የጻፉት እነሱ ናቸው። እኛ አልቀየርነውም።
facts-website = ዌብሳይት
facts-phone = ስልክ
facts-email = ኢሜይል
alert-cancelled = በአሁኑ ጊዜ የለም።
alert-moved = በአሁኑ ጊዜ ሌላ ቦታ ነው።
alert-note = አዲስ ነገር አለ፦
alert-until = እስከ { $date }።

## Names of languages

lang-am = አማርኛ
lang-ar = ዓረብኛ
lang-bn = ቤንጋሊኛ
lang-bsl = የብሪታኒያ የምልክት ቋንቋ
lang-ckb = ኩርዲሽ ሶራኒ
lang-cy = ዌልሽ
lang-en = እንግሊዝኛ
lang-es = ስፓኒሽ
lang-fa = ፋርሲ
lang-fa-af = ዳሪ
lang-fr = ፈረንሳይኛ
lang-hi = ሂንዲ
lang-kmr = ኩርዲሽ ኩርማንጂ
lang-om = አፋን ኦሮሞ
lang-pa = ፑንጃቢ
lang-pl = ፖላንድኛ
lang-ps = ፓሽቶ
lang-pt = ፖርቱጋልኛ
lang-ro = ሮማኒያኛ
lang-ru = ሩሲያኛ
lang-so = ሶማሊኛ
lang-sq = አልባኒያኛ
lang-sw = ስዋሂሊ
lang-ta = ታሚል
lang-ti = ትግርኛ
lang-tr = ቱርክኛ
lang-uk = ዩክሬንኛ
lang-ur = ኡርዱ
lang-vi = ቬትናምኛ
lang-zh = ቻይንኛ
lang-other = { $name }

facts-translate = ይህ በቋንቋዬ ይተርጎም
facts-machine = ይህን የተረጎመው ስልክዎ ውስጥ ያለ ማሽን ነው። ሊሳሳት ይችላል።
facts-machine-failed = ስልክዎ ይህን ማድረግ አልቻለም።
