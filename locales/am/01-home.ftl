### The first pages: language, what would make life better, where, the list.

site-name = ኑ አብረን እንሂድ
language-title = ቋንቋዎን ይምረጡ
language-change = ቋንቋ ይቀይሩ
language-machine = ይህን የጻፈው ኮምፒውተር ነው። ሰው አላረጋገጠውም።
language-not-checked = ገና ያልተረጋገጠ
language-find = ቋንቋዎን ይፈልጉ
language-none = ይህ ቋንቋ ገና የለንም።
language-ask = ቋንቋዬ እንዲጨመር ልጠይቅ
home-title = ሕይወትዎ የተሻለ እንዲሆን ምን ይፈልጋሉ?
home-hint = አንድ ወይም ከዚያ በላይ ይምረጡ። ሐሳብዎን መቀየር ይችላሉ።

need-people = ከሰዎች ጋር መተዋወቅ እፈልጋለሁ
need-fun = መዝናናት እፈልጋለሁ
need-move = ሰውነቴን ማንቀሳቀስ እፈልጋለሁ
need-make = የእጅ ሥራ መሥራት እፈልጋለሁ
need-outside = ከቤት ውጭ መሆን እፈልጋለሁ
need-english = እንግሊዝኛ መማር እፈልጋለሁ
need-children = ከልጆቼ ጋር የማደርገው ነገር እፈልጋለሁ
need-basics = ምግብ፣ ልብስ ወይም የቤት ዕቃ ያስፈልገኛል
need-letters = ለደብዳቤ፣ ለገንዘብ ወይም ለቤት እርዳታ ያስፈልገኛል
need-sad = አዝኛለሁ፣ ጨንቆኛል ወይም ብቸኝነት ይሰማኛል
need-give = ሥራ፣ ትምህርት ወይም ሌላ ሰው መርዳት እፈልጋለሁ

home-anything = እርግጠኛ አይደለሁም። ሁሉንም ያሳዩኝ።
home-show =
    { $count ->
        [0] እስካሁን የለም። ግን ያሳዩኝ።
        [one] { $count } ነገር ያሳዩኝ
       *[other] { $count } ነገሮች ያሳዩኝ
    }
home-promise = ስምዎን መንገር ግዴታ አይደለም። የሚያዩትን ነገር አናስቀምጥም።
home-sad-help = አሁን በጣም ከብዶዎታል? “አሁን እርዳታ ያግኙ” የሚለውን ይጫኑ።

place-label = የምነሳበት ቦታ
place-any = ከየትም ቦታ
place-near-me = በአቅራቢያዬ
place-postcode = ፖስትኮድ ይጻፉ
place-postcode-label = የፖስትኮድ የመጀመሪያው ክፍል
place-postcode-hint = ይህን ይመስላል፦ { $short } ወይም { $long }። ሌላው አያስፈልገንም።
place-postcode-unknown = ይህን ፖስትኮድ እዚህ አካባቢ አናውቀውም። እባክዎ የመጀመሪያውን ክፍል እንደገና ይዩት።
place-searching = ስልክዎ ሊጠይቅዎት ይችላል። እኛ ትክክለኛውን ቦታ በፍጹም አናይም።
place-not-found = ስልክዎ የት እንዳሉ አልተናገረም። ቦታ መምረጥ ይችላሉ።
place-first = ይህ ዝርዝር ረጅም ነው። የሚነሱበትን ቦታ ይንገሩን፣ በአቅራቢያዎ ያለውን እናሳይዎታለን።

list-title = ሊያደርጓቸው የሚችሏቸው ነገሮች
list-title-near = { $place } አካባቢ
list-count =
    { $count ->
        [0] እዚህ እስካሁን ምንም የለም።
        [one] { $count } ነገር።
       *[other] { $count } ነገሮች።
    }
list-order-near = መጀመሪያ ቅርብ ያለው ይመጣል። ከዚያ ቶሎ የሚጀምረው።
list-order-soon = መጀመሪያ ቶሎ የሚጀምረው ይመጣል።
list-order-own = መጀመሪያ እዚህ ያለው ይመጣል፦ { $hub }። ከዚያ ቅርብ ያለውና ቶሎ የሚጀምረው።
list-further = ራቅ ያለውንም ይዩ ({ $count })
list-anywhere = ተጨማሪ በኢንተርኔት ወይም በስልክ ({ $count })
list-none = እስካሁን እንደዚህ ያለ ነገር አላገኘንም። ከእነዚህ አንዱን ይሞክሩ።
list-everything = ሁሉንም ያሳዩኝ
list-choose-again = እንደገና ይምረጡ
list-source = ይህን ዝርዝር ያገኘነው ከዚህ ነው፦ { $source }።
list-more = ተጨማሪ ያሳዩኝ
back = ወደ ኋላ
loading = እየመጣ ነው። ኔትወርክዎ ቀርፋፋ ሊሆን ይችላል።
list-pair = { $first }፣ { $rest }

walk-minutes =
    { $minutes ->
        [one] የ{ $minutes } ደቂቃ የእግር መንገድ
       *[other] የ{ $minutes } ደቂቃ የእግር መንገድ
    }
walk-minutes-about =
    { $minutes ->
        [one] የ{ $minutes } ደቂቃ ያህል የእግር መንገድ
       *[other] የ{ $minutes } ደቂቃ ያህል የእግር መንገድ
    }
miles-away =
    { $miles ->
        [one] { $miles } ማይል ያህል ይርቃል
       *[other] { $miles } ማይል ያህል ይርቃል
    }

link-gone = ያ ነገር አሁን እዚህ የለም። ሌሎች እነዚህ ናቸው።
finish = ጨርሻለሁ፣ ይጥፋ
finish-hint = ይህን ሲጫኑ፣ ይህ ስክሪን የጻፉትን ይረሳል።
