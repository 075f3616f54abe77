### What can be said of a thing: a label, a sentence for each value, and one for “we do not know”.

## When

fact-when = መዓስ
when-unknown = መዓስ ከም ዝኾነ ኣይንፈልጥን ኢና። ክትሓቱ ትኽእሉ ኢኹም።
when-every-week = በብሰሙኑ፣ { $days }
when-every-weeks = በብ{ $weeks } ሰሙን፣ { $days }
when-monthly =
    { $nth ->
        [first] ናይ ወርሒ ቀዳማይ { $day }
        [second] ናይ ወርሒ ካልኣይ { $day }
        [third] ናይ ወርሒ ሳልሳይ { $day }
        [fourth] ናይ ወርሒ ራብዓይ { $day }
        [fifth] ናይ ወርሒ ሓሙሻይ { $day }
       *[last] ናይ ወርሒ መወዳእታ { $day }
    }
when-month-day = በብወርሑ፣ ዕለት { $day }
when-with-time = { $days }፣ { $time }
when-on-days = ክፉት: { $days }
when-now = ሕጂ ኣሎ
when-next = ዝቕጽል: { $date }
when-dates-over = እንፈልጦም መዓልታት ሓሊፎም። ዝቕጽል መዓስ ከም ዝኾነ ሕተቱ።
when-which-week = ኣየናይ ሰሙን ከም ዝኾነ ኣይንፈልጥን ኢና። ዝቕጽል መዓስ ከም ዝኾነ ሕተቱ።
when-term-time = ቤት ትምህርቲ ክፉት ኣብ ዝኾነሉ ግዜ ጥራይ።
time-from = ካብ { $from }

## Where

fact-where = ኣበይ
where-unknown = ኣበይ ከም ዝኾነ ኣይንፈልጥን ኢና። ክትሓቱ ትኽእሉ ኢኹም።
where-ask = ነቲ ኣድራሻ ሕተቱና። ኣብ { $area } እዩ።
where-ask-only = ነቲ ኣድራሻ ሕተቱና።
where-online = ብኢንተርነት፣ ኣብ ተሌፎን ወይ ኮምፒተር።
where-comes = ንሶም ናባኹም ይመጹ።
where-phone = ብተሌፎን።
where-about = ኣበይ ከም ዝኾነ ብግምት ጥራይ ኢና እንፈልጥ።

## Cost and travel

fact-cost = ዋጋ
cost-unknown = ክንደይ ከም ዝኽፈል ኣይንፈልጥን ኢና። ክትሓቱ ትኽእሉ ኢኹም።
cost-free = ብናጻ።
cost-free-gifts = ብናጻ። እንተደሊኹም ገንዘብ ክትህቡ ትኽእሉ ኢኹም።
cost-price = { $price }
cost-range = ካብ { $least } ክሳብ { $most }
cost-what-you-can = ዓቕምኹም ክፈሉ። ዋላ ሓንቲ ዘይምኽፋል እውን ይከኣል።
fact-travel = ገንዘብ ኣውቶቡስ
travel-unknown = ብገንዘብ ኣውቶቡስ ይሕግዙ እንተኾይኖም ኣይንፈልጥን ኢና።
travel-bus-paid = ናይ ምምጻእን ናይ ምምላስን ኣውቶቡስ ይኸፍሉልኩም።
travel-lift = መጺኦም ይወስዱኹም፣ ናብ ገዛኹም ድማ ይመልሱኹም።
travel-none = ገንዘብ ኣውቶቡስ ኣይከፍሉን እዮም።

## People

fact-who-comes = መን ይመጽእ
who-unknown = መን ከም ዝመጽእ ኣይንፈልጥን ኢና። ቅድም ክትሓቱ ትኽእሉ ኢኹም።
who-many-countries = ካብ ብዙሓት ሃገራት ዝመጹ ሰባት።
who-mostly-local = መብዛሕትኦም ነዊሕ ግዜ ኣብዚ ዝተቐመጡ ሰባት።
who-new-arrivals = ካልኦት፣ ኣብዚ ሓደስቲ ዝኾኑ ሰባት።
who-mostly-older = መብዛሕትኦም ብዕድመ ዝደፍኡ ሰባት።
who-mostly-young = መብዛሕትኦም መንእሰያት።
who-families = መብዛሕትኦም ስድራቤታት።
fact-women-men = ደቀንስትዮ ወይ ደቂ ተባዕትዮ
women-men-unknown = ንደቀንስትዮ ድዩ ወይስ ንደቂ ተባዕትዮ ኣይንፈልጥን ኢና።
women-men-everyone = ደቀንስትዮን ደቂ ተባዕትዮን ክመጹ ይኽእሉ እዮም።
women-men-women = ንደቀንስትዮ ጥራይ።
women-men-men = ንደቂ ተባዕትዮ ጥራይ።
women-men-times = ንኹሉ ሰብ። ገለ ግዜ ግን ንደቀንስትዮ ጥራይ እዩ።
fact-who-runs = መን የካይዶ
who-runs-unknown = መን ከም ዘካይዶ ኣይንፈልጥን ኢና።
fact-ages = መን ክመጽእ ይኽእል
ages-unknown = መን ክመጽእ ከም ዝኽእል ኣይንፈልጥን ኢና። ክትሓቱ ትኽእሉ ኢኹም።
ages-from = ዕድመ { $least } ዓመትን ካብኡ ንላዕልን።
ages-to = ዕድመ { $most } ዓመትን ካብኡ ንታሕትን።
ages-between = ዕድመ ካብ { $least } ክሳብ { $most } ዓመት።
fact-languages = ቋንቋታት
languages-unknown = እንታይ ቋንቋ ከም ዝዛረቡ ኣይንፈልጥን ኢና።
languages-spoken = { $languages } ይዛረቡ።
languages-help = ሓደ ሰብ ብ{ $languages } ክሕግዝ ይኽእል እዩ።
fact-english = እንግሊዝኛኹም
english-unknown = ክንደይ እንግሊዝኛ ከም ዘድልየኩም ኣይንፈልጥን ኢና።
english-none = እንግሊዝኛ ኣየድልየኩምን እዩ።
english-few = ቁሩብ ናይ እንግሊዝኛ ቃላት ይኣክል።
english-some = ንምዝራብ ቁሩብ እንግሊዝኛ የድልየኩም።
fact-children = ቆልዑ
children-unknown = ቆልዑ ክመጹ ይኽእሉ እንተኾይኖም ኣይንፈልጥን ኢና። ክትሓቱ ትኽእሉ ኢኹም።
children-welcome = ደቅኹም ምሳኹም ክመጹ ይኽእሉ እዮም።
children-creche = ኣብኡ ንደቅኹም ዝሕሉ ሰብ ኣሎ።
children-no = ንዓበይቲ እዩ። ቆልዑ ክመጹ ኣይክእሉን እዮም።
children-for = ንቖልዑ እዩ። ሓደ ዓቢ ሰብ ምስኦም ይመጽእ።
fact-size = ብዝሒ ሰባት
size-unknown = ክንደይ ሰባት ከም ዝመጹ ኣይንፈልጥን ኢና።
size-one = ንስኹምን ሓደ ካልእ ሰብን።
size-five = ክሳብ 5 ሰባት።
size-twelve = ካብ 6 ክሳብ 12 ሰባት።
size-more = 13 ሰባት ወይ ካብኡ ንላዕሊ።

## The building, food, papers

fact-access = እቲ ህንጻ
access-unknown = ብዛዕባ መደያይቦ ወይ ሽቓቕ ኣይንፈልጥን ኢና። ክትሓቱ ትኽእሉ ኢኹም።
access-step-free = መደያይቦ የለን፣ ወይ ሊፍት ኣሎ።
access-steps = መደያይቦ ኣሎ።
access-toilet = እቲ ሽቓቕ ንዊልቸር ይጥዕም።
access-no-toilet = ንዊልቸር ዝጥዕም ሽቓቕ የለን።
access-quiet = ጸጥ ዝበለ እዩ።
access-not-quiet = ዓው ዝበለ ድምጺ ክህሉ ይኽእል እዩ።
access-loop = ንመሳርሒ ምስማዕ ዝሕግዝ ሂሪንግ ሉፕ ኣሎ።
access-bsl = ናይ ብሪጣንያ ቋንቋ ምልክት ዝጥቀም ሰብ ኣሎ።
fact-food = ምግቢ
food-unknown = ምግቢ እንተሃልዩ ኣይንፈልጥን ኢና።
food-free = ምግቢ ብናጻ።
food-drinks = ሻሂ ወይ ካልእ ዝስተ ነገር ብናጻ።
food-bring = ምግብኹም ሒዝኩም ንዑ።
food-halal = ሓላል ምግቢ።
food-vegetarian = ስጋ ዘይብሉ ምግቢ።
food-no-alcohol = ኣልኮል የለን።
food-alcohol = ኣልኮል ይሸይጡ።
fact-prayer = ጸሎት ወይ ሰላት
prayer-unknown = ናይ ጸሎት ወይ ሰላት ቦታ እንተሃልዩ ኣይንፈልጥን ኢና። ክትሓቱ ትኽእሉ ኢኹም።
prayer-room = ንጸሎት ወይ ንሰላት ዝኸውን ጸጥ ዝበለ ቦታ ኣሎ።
prayer-breaks = ሰዓት ጸሎት ወይ ሰላት ምስ ኣኸለ ደው ይብሉ።
fact-papers = ወረቓቕቲ
papers-unknown = ወረቓቕቲ የድልየኩም እንተኾይኑ ኣይንፈልጥን ኢና። ክትሓቱ ትኽእሉ ኢኹም።
papers-none = ዝኾነ ወረቐት ኣየድልየኩምን እዩ።
papers-name = ስም ይጽሕፉ። ዝኾነ ስም ክኸውን ይኽእል እዩ።
papers-proof = ገለ ነገር ከተርእዩ የድልየኩም:

## The visit

fact-first-time = ናይ መጀመርታ ግዜ
first-unknown = ናይ መጀመርታ ግዜ እንታይ ከም ዝኸውን ኣይንፈልጥን ኢና።
first-hello = ኣብ ማዕጾ ሓደ ሰብ ሰላም ይብለኩም።
first-tea = ሻሂ ወይ ቡን ኣሎ።
first-watch = ንክትርእዩ ጥራይ ክትመጹ ትኽእሉ ኢኹም።
first-friend = መሓዛ ሒዝኩም ክትመጹ ትኽእሉ ኢኹም።
first-round = ሓደ ሰብ ነቲ ቦታ የርእየኩም።
first-name = ስምኩም እትነግሩ እንተደሊኹም ጥራይ እዩ።
first-leave = ኣብ ዝደለኹምዎ ግዜ ክትከዱ ትኽእሉ ኢኹም።
first-no-story = ሃገርኩም ስለምንታይ ከም ዝሓደግኩም ዝሓተኩም ሰብ የለን።
first-speaker = ቋንቋኹም ምስ ዝዛረብ ሰብ ኮፍ ክትብሉ ትኽእሉ ኢኹም።
first-lent = ዘድልየኩም ነገር የለቅሑኹም።
fact-meet = ምቕባልኩም
meet-unknown = ሰብ ክቕበለኩም ይኽእል እንተኾይኑ ኣይንፈልጥን ኢና። ክትሓቱ ትኽእሉ ኢኹም።
meet-door = ሓደ ሰብ ኣብ ማዕጾ ክቕበለኩም ይኽእል እዩ።
meet-stop = ሓደ ሰብ ኣብ ፌርማታ ኣውቶቡስ ክቕበለኩም ይኽእል እዩ።
meet-call = ቅድሚ ምምጻእኩም ሓደ ሰብ ክድውለልኩም ይኽእል እዩ።
meet-no = ክቕበለኩም ዝኽእል ሰብ የለን።
fact-photos = ስእሊ ምልዓል
photos-unknown = ስእሊ የልዕሉ እንተኾይኖም ኣይንፈልጥን ኢና።
photos-no = ስእሊ ዘልዕል ሰብ የለን።
photos-yes = እወ እንተበልኩም ጥራይ እዮም ስእሊ ዘልዕሉኹም።
fact-room = ቦታ
room-unknown = ቦታ እንተሃልዩ ኣይንፈልጥን ኢና።
room-places = ቦታ ኣሎ።
room-wait =
    { $weeks ->
        [one] ኣስታት { $weeks } ሰሙን ትጽበዩ።
       *[other] ኣስታት { $weeks } ሰሙናት ትጽበዩ።
    }
room-full = ሕጂ መሊኡ ኣሎ።
tag-places = ቦታ ኣሎ
tag-wait =
    { $weeks ->
        [one] ምጽባይ: { $weeks } ሰሙን
       *[other] ምጽባይ: { $weeks } ሰሙናት
    }
tag-full = ሕጂ መሊኡ
fact-joining = ከመይ ትጽንበሩ
joining-unknown = ከመይ ከም እትጽንበሩ ኣይንፈልጥን ኢና። ክትሓቱ ትኽእሉ ኢኹም።
joining-drop-in = ብቐጥታ ንዑ። ክትሓቱ ኣየድልየኩምን እዩ።
joining-ask = ቅድሚ ምምጻእኩም ሕተቱ።
joining-book = ቅድም ቦታ ክትሕዙ የድልየኩም።
fact-reply = መልሶም
reply-unknown = ክሳብ ክንደይ ቀልጢፎም ከም ዝምልሱ ኣይንፈልጥን ኢና።
reply-days =
    { $days ->
        [one] ኣብ ኣስታት { $days } መዓልቲ ይምልሱ።
       *[other] ኣብ ኣስታት { $days } መዓልታት ይምልሱ።
    }
fact-how-long = ክሳብ መዓስ
how-long-unknown = ክሳብ መዓስ ክትመጹ ከም እትኽእሉ ኣይንፈልጥን ኢና።
how-long-as-you-like = ክሳብ ዝደለኹምዎ ግዜ ክትመጹ ትኽእሉ ኢኹም።
how-long-weeks =
    { $weeks ->
        [one] ን{ $weeks } ሰሙን ይቕጽል።
       *[other] ን{ $weeks } ሰሙናት ይቕጽል።
    }
how-long-once = ሓንሳብ ጥራይ እዩ።
how-long-until = ክሳብ { $date } ይቕጽል።
how-long-over = ብ{ $date } ተወዲኡ።
fact-after = ድሕሪኡ
after-unknown = ድሕሪኡ እንታይ ከም ዝስዕብ ኣይንፈልጥን ኢና።
after-again = እንደገና ክትመጹ ትኽእሉ ኢኹም።
after-next = ዝቕጽል ነገር ንክትረኽቡ ይሕግዙኹም።
after-goes-on = ከም ካልእ ጉጅለ ይቕጽል።
fact-you-get = እትረኽብዎ
you-get-unknown = ከተርእይዎ እትኽእሉ ወረቐት ይህቡ እንተኾይኖም ኣይንፈልጥን ኢና።
you-get-certificate = እንታይ ከም ዝገበርኩም ዝገልጽ ወረቐት።
you-get-reference = ንስራሕ ወይ ንትምህርቲ ዝኸውን ደብዳቤ።
fact-checked = መወዳእታ ዝተረጋገጸ
checked-unknown = እዚ መወዳእታ መዓስ ከም ዝተረጋገጸ ኣይንፈልጥን ኢና።
checked-group = እቲ ጉጅለ ነዚ ብ{ $date } ኣረጋጊጽዎ።
checked-hub = ንሕና ነዚ ብ{ $date } ኣረጋጊጽናዮ።
checked-directory = እቲ እንጥቀመሉ ዝርዝር ነዚ ብ{ $date } ኣረጋጊጽዎ።
checked-old = ነዊሕ ግዜ ኮይኑ። ነገራት ተቐይሮም ክኾኑ ይኽእሉ እዮም።
card-old = ነዚ ንነዊሕ ግዜ ሰብ ኣየረጋገጾን።

## Around the facts

fact-read-from-text = ነዚ ኣብ ጽሑፎም ኣንቢብናዮ።
facts-unknown-title = ዘይንፈልጦ
facts-own-words = ብናቶም ቃላት
facts-own-words-note = ንሶም እዮም ጽሒፎምዎ። ንሕና ኣይቀየርናዮን።
facts-website = ዌብሳይት
facts-phone = ተሌፎን
facts-email = ኢመይል
alert-cancelled = ኣብዚ እዋን የለን።
alert-moved = ኣብዚ እዋን ኣብ ካልእ ቦታ እዩ።
alert-note = ሓድሽ ነገር ኣሎ:
alert-until = ክሳብ { $date }።

## Names of languages

lang-am = ኣምሓርኛ
lang-ar = ዓረብኛ
lang-bn = ቤንጋሊ
lang-bsl = ናይ ብሪጣንያ ቋንቋ ምልክት
lang-ckb = ኩርዲሽ ሶራኒ
lang-cy = ዌልስኛ
lang-en = እንግሊዝኛ
lang-es = ስጳንኛ
lang-fa = ፋርስኛ
lang-fa-af = ዳሪ
lang-fr = ፈረንሳይኛ
lang-hi = ሂንዲ
lang-kmr = ኩርዲሽ ኩርማንጂ
lang-om = ኦሮምኛ
lang-pa = ፑንጃቢ
lang-pl = ፖላንድኛ
lang-ps = ፓሽቶ
lang-pt = ፖርቱጋልኛ
lang-ro = ሩማንኛ
lang-ru = ሩስኛ
lang-so = ሶማልኛ
lang-sq = ኣልባንኛ
lang-sw = ስዋሂሊ
lang-ta = ታሚል
lang-ti = ትግርኛ
lang-tr = ቱርክኛ
lang-uk = ዩክረይንኛ
lang-ur = ኡርዱ
lang-vi = ቬትናምኛ
lang-zh = ቻይንኛ
lang-other = { $name }
facts-translate = ናብ ቋንቋይ ተርጉሙለይ
facts-machine = ነዚ ኣብ ተሌፎንኩም ዘሎ ማሺን ተርጒምዎ። ጌጋ ክኸውን ይኽእል እዩ።
facts-machine-failed = ተሌፎንኩም ነዚ ክገብሮ ኣይከኣለን።
