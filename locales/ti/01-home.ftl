### The first pages: language, what would make life better, where, the list.

site-name = ንዑ ምሳና
language-title = ቋንቋኹም ምረጹ
language-change = ቋንቋ ቀይሩ
language-machine = ነዚ ኮምፒተር እዩ ጽሒፍዎ። ሰብ ኣየረጋገጾን።
language-not-checked = ገና ዘይተረጋገጸ
language-find = ቋንቋኹም ድለዩ
language-none = እዚ ቋንቋ ገና የብልናን።
language-ask = ቋንቋይ ክውሰኽ እሓትት
home-title = ህይወትኩም ንክትመሓየሽ እንታይ ይሕግዘኩም?
home-hint = ሓደ ወይ ካብኡ ንላዕሊ ምረጹ። ክትቅይርዎ ትኽእሉ ኢኹም።

need-people = ምስ ሰባት ክፋለጥ እደሊ
need-fun = ክዘናጋዕ እደሊ
need-move = ኣካላተይ ከንቀሳቕስ እደሊ
need-make = ነገራት ብኢደይ ክሰርሕ እደሊ
need-outside = ኣብ ደገ ክኸውን እደሊ
need-english = እንግሊዝኛ ክመሃር እደሊ
need-children = ምስ ደቀይ ዝገብሮ ነገር እደሊ
need-basics = ምግቢ፣ ክዳን ወይ ኣቕሓ ገዛ የድልየኒ
need-letters = ንደብዳቤ፣ ንገንዘብ ወይ ንመንበሪ ገዛ ሓገዝ የድልየኒ
need-sad = ሓዘን፣ ጭንቀት ወይ ጽምዋ ይስምዓኒ
need-give = ስራሕ፣ ትምህርቲ ወይ ንሰብ ክሕግዝ እደሊ

home-anything = ኣይፈልጥን። ኩሉ ኣርእዩኒ።
home-show =
    { $count ->
        [0] ገና የለን። ግን ኣርእዩኒ።
        [one] { $count } ነገር ኣርእዩኒ
       *[other] { $count } ነገራት ኣርእዩኒ
    }
home-promise = ስምኩም ክትነግሩና ኣየድልየኩምን እዩ። እትርእይዎ ነገር ኣይንዕቅቦን ኢና።
home-sad-help = ሕጂ ኣዝዩ ከቢዱኩም ድዩ? “ሕጂ ሓገዝ ርኸቡ” ጠውቑ።

place-label = ዝብገሰሉ ቦታ
place-any = ዝኾነ ቦታ
place-near-me = ኣብ ጥቓይ
place-postcode = ፖስት ኮድ ጽሓፉ
place-postcode-label = ናይ ፖስት ኮድ መጀመርታ ክፋል
place-postcode-hint = ከምዚ ይመስል: { $short } ወይ { $long }። እቲ ዝተረፈ ኣየድልየናን።
place-postcode-unknown = ኣብዚ ከባቢ ነዚ ኣይንፈልጦን ኢና። በጃኹም ነቲ መጀመርታ ክፋል ደጊምኩም ርኣይዎ።
place-searching = ተሌፎንኩም ክሓተኩም ይኽእል እዩ። ነቲ ልክዕ ቦታ ፈጺምና ኣይንርእዮን ኢና።
place-not-found = ተሌፎንኩም ኣበይ ከም ዘለኹም ኣይነገረን። ቦታ ክትመርጹ ትኽእሉ ኢኹም።
place-first = እዚ ዝርዝር ነዊሕ እዩ። ካበይ ከም እትብገሱ ንገሩና፣ ኣብ ጥቓኹም ዘሎ ከነርእየኩም ኢና።

list-title = ክትገብርዎም እትኽእሉ ነገራት
list-title-near = ኣብ ጥቓ { $place }
list-count =
    { $count ->
        [0] ኣብዚ ገና ዋላ ሓንቲ የለን።
        [one] { $count } ነገር።
       *[other] { $count } ነገራት።
    }
list-order-near = መጀመርታ እቲ ዝቐረበ ይመጽእ። ድሕሪኡ እቲ ቀልጢፉ ዝጅምር።
list-order-soon = መጀመርታ እቲ ቀልጢፉ ዝጅምር ይመጽእ።
list-order-own = መጀመርታ እቲ ኣብዚ ዘሎ ይመጽእ: { $hub }። ድሕሪኡ እቲ ዝቐረበን እቲ ቀልጢፉ ዝጅምርን።
list-further = ርሕቕ ዝበለ እውን ርኣዩ ({ $count })
list-anywhere = ተወሳኺ ብኢንተርነት ወይ ብተሌፎን ({ $count })
list-none = ገና ከምዚ ዝበለ ኣይረኸብናን። ካብዚኦም ሓደ ፈትኑ።
list-everything = ኩሉ ኣርእዩኒ
list-choose-again = እንደገና ምረጹ
list-source = እዚ ዝርዝር ካብ { $source } ዝመጸ እዩ።
list-more = ተወሳኺ ኣርእዩኒ
back = ንድሕሪት
loading = ይመጽእ ኣሎ። ኔትዎርክኩም ደኺሙ ክኸውን ይኽእል እዩ።
list-pair = { $first }፣ { $rest }

walk-minutes =
    { $minutes ->
        [one] { $minutes } ደቒቕ ብእግሪ
       *[other] { $minutes } ደቓይቕ ብእግሪ
    }
walk-minutes-about =
    { $minutes ->
        [one] ኣስታት { $minutes } ደቒቕ ብእግሪ
       *[other] ኣስታት { $minutes } ደቓይቕ ብእግሪ
    }
miles-away =
    { $miles ->
        [one] ኣስታት { $miles } ማይል ይርሕቕ
       *[other] ኣስታት { $miles } ማይል ይርሕቕ
    }

link-gone = እቲ ነገር ደጊም ኣብዚ የለን። ካልኦት ግን ኣለዉ።
finish = ወዲአ፣ ይረሳዕ
finish-hint = ነዚ ምስ ጠወቕኩም፣ እዚ ስክሪን ነቲ ዝጸሓፍኩምዎ ይርስዖ።
