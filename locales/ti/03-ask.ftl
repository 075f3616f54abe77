### Asking to come along: one thing on each page, and why we ask.

ask-open = ክመጽእ እደሊ
ask-wait = ቦታ ክሳብ ዝርከብ ክጽበ እደሊ
ask-question = ቅድም ሕቶ ክሓትት እደሊ
ask-call = ሰብ ክድውለለይ እደሊ
ask-full = ሕጂ መሊኡ ኣሎ። ኣብ ጥቓኹም ካልኦት ነገራት ኣለዉ።
ask-too-old = ነዚ ንነዊሕ ግዜ ሰብ ኣየረጋገጾን። ደው ኢሉ ክኸውን ይኽእል እዩ። ስለዚ ካብዚ ክትሓቱ ኣይትኽእሉን ኢኹም።
ask-ring-group = ቅድም ክትድውሉሎም ትኽእሉ ኢኹም: { $phone }
ask-ring-hub = ክትድውሉልና ትኽእሉ ኢኹም: { $phone }
ask-tell-us = ገና ይቕጽል ከም ዘሎ ወይ ደው ከም ዝበለ እንተፈሊጥኩም፣ በጃኹም ንገሩና።
ask-ended = እዚ ተወዲኡ እዩ። ክትገብርዎም እትኽእሉ ካልኦት ነገራት ኣለዉ።
ask-step = { $step } ካብ { $steps }
ask-next = ቀጽሉ
ask-check = መልእኽትኹም ርኣዩ
ask-why = ስለምንታይ ንሓትት
ask-optional = ክትምልሱ ግድን ኣይኮነን።
ask-closing = ነዚ ገጽ እንተዓጺኹምዎ፣ ዝጸሓፍኩምዎ ይጠፍእ።
keep-typed = ዝጽሕፎ፣ ክሳብ ዝልእኮ፣ ኣብዚ ተሌፎን ይጽናሕ
keep-on =
    { $days ->
        [one] እዚ ተሌፎን እንተበዝሐ ን{ $days } መዓልቲ ይሕዞ። “ወዲአ፣ ይረሳዕ” ወይ “ካብዚ ዌብሳይት ውጽኡ” እንተጠዊቕኩም ይድምሰስ።
       *[other] እዚ ተሌፎን እንተበዝሐ ን{ $days } መዓልታት ይሕዞ። “ወዲአ፣ ይረሳዕ” ወይ “ካብዚ ዌብሳይት ውጽኡ” እንተጠዊቕኩም ይድምሰስ።
    }
keep-who = እቲ ተሌፎን እንተሒዝዎ፣ ነዚ ተሌፎን ዝሓዘ ዝኾነ ሰብ ክርእዮ ይኽእል እዩ።
keep-failed = ተሌፎንኩም ኣይሓዞን። ዝጸሓፍኩምዎ ገና ኣብዚ ገጽ ኣሎ።
ask-began = ክትጽሕፉ ጀሚርኩም ነይርኩም። ቀጽሉ
paper-open = ኣብ ወረቐት ክጽሕፎ እደሊ
paper-title = ብኢድ ዝምላእ ፎርም
paper-give = ነዚ ወረቐት ኣብቲ ማእከል ንዘሎ ሰብ ሃቡ። ንሶም ኣብ ኮምፒተር የእትዉልኩም።
q-question = እንታይ ክትፈልጡ ትደልዩ?
q-question-hint = ንእሽቶ ሕቶ ዝበሃል የለን።
q-question-label = ሕቶኹም
q-question-why = ቅድሚ ምምጻእኩም ምእንቲ ክነግሩኹም።

## Your name

q-name = እንታይ ኢልና ንጸውዓኩም?
q-name-hint = ዝኾነ ስም ክኸውን ይኽእል እዩ።
q-name-label = ስም
q-name-why = ክምልሱልኩም ከለዉ፣ እንታይ ኢሎም ከም ዝጽውዑኹም ምእንቲ ክፈልጡ።
q-whom = እዚ ንመን እዩ?
q-whom-me = ንዓይ
q-whom-someone = ንሓደ ዝሕግዞ ሰብ
q-agreed = ነዚ እጽሕፍ ከም ዘለኹ እቲ ሰብ ይፈልጥ እዩ፣ ይስማማዕ ድማ።
q-with-me = እቲ ሰብ ሕጂ ምሳኹም ኣሎ ዶ?

## How to answer you

q-reply = ብኸመይ ክምልሱልኩም ትደልዩ?
q-reply-why = ሓደ ሰብ ምእንቲ ክምልሰልኩም። እቶም እትጽሕፉሎም ሰባት ጥራይ እዮም ከንብብዎ ዝኽእሉ።
q-reply-text = ጽሑፍ መልእኽቲ ልኣኹለይ
q-reply-call = ደውሉለይ
q-reply-whatsapp = ብ WhatsApp (ዋትስኣፕ)
q-reply-email = ኢመይል ልኣኹለይ
q-reply-come-in = መጺአ ክዛረብ እየ
q-phone = ቁጽሪ ተሌፎንኩም
q-phone-hint = ዝኾነ ቁጽሪ፣ ካብ ዝኾነት ሃገር።
q-phone-heard = ዝተረዳእናዮ: { $number }
q-email = ኢመይልኩም
q-shared = ካልኦት ሰባት ነዚ ተሌፎን ክርእይዎ ይኽእሉ ዶ?
q-shared-hint = እወ እንተኾይኑ፣ “መሊስኩም ደውሉልና” ጥራይ ክጽሕፉ እዮም።
q-voicemail = ናይ ድምጺ መልእኽቲ ክገድፉልኩም ይኽእሉ ዶ?
q-voicemail-name = ኣብኡ መን ምዃኖም ክዛረቡ ይኽእሉ ዶ?
q-when = ዝጥዕመኩም ግዜ መዓስ እዩ?
q-when-morning = ንግሆ
q-when-afternoon = ድሕሪ ቀትሪ
q-when-evening = ምሸት
yes = እወ
no = ኣይፋል

## Your language

q-language = እንታይ ቋንቋ ትዛረቡ?
q-language-label = ቋንቋኹም
q-language-why = እትርድእዎ ሰብ ምእንቲ ክምልሰልኩም።
q-interpreter = እንግሊዝኛን ቋንቋኹምን ዝዛረብ ሰብ ኣብኡ ክህሉ ትደልዩ ዶ?
q-speak-to = ምስ መን ክትዛረቡ ትደልዩ?
q-speak-woman = ምስ ጓል ኣንስተይቲ
q-speak-man = ምስ ወዲ ተባዕታይ
q-speak-any = ምስ ዝኾነ ሰብ

## Coming there

q-children = ቆልዑ ምሳኹም ክመጹ ድዮም?
q-children-label = ክንደይ ቆልዑ?
q-children-why = ንኹልኹም ቦታ ምእንቲ ክህሉ።
q-helps = ንክትመጹ እንታይ ይሕግዘኩም?
q-helps-why = ንዓኹም ምእንቲ ክዳለዉ።
q-helps-meet = ሰብ ክቕበለኒ
q-helps-bus = ገንዘብ ኣውቶቡስ
q-helps-stairs = መደያይቦ ዘይብሉ ቦታ
q-helps-quiet = ጸጥ ዝበለ ቦታ
q-helps-halal = ሓላል ምግቢ
q-helps-friend = መሓዛ ሒዘ ክመጽእ

## Anything else

q-else = ካልእ ነገር ኣሎ ዶ?
q-else-label = ቃላትኩም
q-else-hint = ብዛዕባ ቪዛኹም፣ ሕቶ ዑቕባኹም ወይ ጥዕናኹም ኣይትጽሓፉ። ሎሚ ነዚ ዘንብቦ ሰብ የለን።
q-else-why = ንሕና ዘይሓተትናኩም ነገር ምእንቲ ክትብሉ።
q-else-left =
    { $count ->
        [one] { $count } ፊደል ተሪፉ
       *[other] { $count } ፊደላት ተሪፎም
    }
q-young = ዕድመይ ትሕቲ 18 እዩ
q-young-someone = ዕድመ እቲ ሰብ ትሕቲ 18 እዩ

## When something is missing

error-summary = በጃኹም ነዚ ርኣዩ:
error-no-reply-way = ብኸመይ ከም ዝምልሱልኩም ሓደ ምረጹ።
error-no-question = ሕቶኹም ጽሓፉ።
error-agreed = ቅድም ነቲ ሰብ ሕተትዎ። ነዚ ክትልእኽዎ እትኽእሉ፣ ንሱ እንተፈሊጡን እንተተሰማሚዑን ጥራይ እዩ።
error-phone-empty = ቁጽሪ ተሌፎንኩም ጽሓፉ።
error-phone-short = እዚ ቁጽሪ ኣዝዩ ሓጺር ወይ ኣዝዩ ነዊሕ ይመስል። በጃኹም ደጊምኩም ርኣይዎ።
error-phone-letters = ቁጽሪ ተሌፎን ፊደላት የብሉን፣ ቁጽርታት ጥራይ። በጃኹም ደጊምኩም ርኣይዎ።
error-email = ኣብ ኢመይል @ ኣሎ። በጃኹም ደጊምኩም ርኣይዎ።
error-too-long = እዚ ኣዝዩ ነዊሕ እዩ። { $max } ፊደላት ወይ ካብኡ ንታሕቲ ጽሓፉ።
error-young = ዕድመኹም ትሕቲ 18 ስለ ዝኾነ፣ ነዚ ኣይንልእኮን ኢና። ኣብቲ ማእከል ምስ ዘሎ ሰብ ተዛረቡ። ወይ ናብ Childline ብ 0800 1111 ደውሉ። ብናጻ እዩ።
error-young-someone = ዕድመ እቲ ሰብ ትሕቲ 18 ስለ ዝኾነ፣ ነዚ ኣይንልእኮን ኢና። ኣብቲ ማእከል ምስ ዘሎ ሰብ ተዛረቡ። ወይ ባዕሉ ናብ Childline ብ 0800 1111 ክድውል ይኽእል። ብናጻ እዩ።
caution-office = እዚ ናይ Home Office ወይ ናይ ፓስፖርት ቁጽሪ ይመስል። ንሶም ኣየድልዮምን እዩ። ከተውጽእዎ ትኽእሉ ኢኹም።
caution-health = እዚ ካብ ሓኪም ዝተዋህበ ቁጽሪ ይመስል። ንሶም ኣየድልዮምን እዩ። ከተውጽእዎ ትኽእሉ ኢኹም።
caution-phone = እዚ ቁጽሪ ተሌፎን ይመስል። ናትኩም እንተዘይኮይኑ፣ ቅድም ነቲ ዋንኡ ሕተትዎ።
