### How is my message? With the number of a message anybody can ask, on any phone, and take it back.

kept-open = መልእኽተይ ኣበይ በጺሑ?
kept-label = ቁጽሪ መልእኽትኹም
kept-hint = 16 ኣሃዛት ኣለዎ። መልእኽትኹም ምስ ለኣኽኩም ርኢኹምዎ ነይርኩም።
kept-why = ስለምንታይ ንሓትት: ኣስማት ኣይንፈልጥን ኢና። መልእኽትኹም ብቑጽሩ ጥራይ ኢና እንረኽቦ።
kept-ask = ድለይዎ
kept-wrong = ሓደ ኣሃዝ ጌጋ እዩ ወይ ጎዲሉ። በጃኹም ነቲ ቁጽሪ ደጊምኩም ርኣይዎ።

## What became of it

kept-waiting = ነቲ መልእኽትኹም ገና ሰብ ኣይከፈቶን።
kept-waiting-ways = ክትጽበዩ ትኽእሉ ኢኹም። ክትድውሉ ትኽእሉ ኢኹም። ወይ ካልእ ነገር ክትመርጹ ትኽእሉ ኢኹም።
kept-read = ነቲ መልእኽትኹም ሓደ ሰብ ኣንቢብዎ ኣሎ። በቲ ዝመረጽኩምዎ መንገዲ ክምልሱልኩም እዮም።
kept-answered = መሊሶምልኩም እዮም። ዋላ ሓንቲ እንተዘይሰሚዕኩም፣ በጃኹም ደውሉ።
kept-cannot = በዚ ነገር ክሕግዙ ኣይክእሉን እዮም። ናትኩም ጌጋ ኣይኮነን። ኣብዚ ካልኦት ነገራት ኣለዉ።
kept-answer = ንሶም ይብሉ:
kept-gone = ሕጂ በዚ ቁጽሪ መልእኽቲ የለን። ተሳሒቡ እዩ፣ ወይ ድማ ነዊሕ ግዜ ኮይንዎ።

## Taking it back

kept-withdraw = መልእኽተይ ክስሕብ እደሊ
kept-sure = እንተስሒብኩምዎ ይጠፍእ። ኣብ ዝኾነ ግዜ ሓድሽ ክትጽሕፉ ትኽእሉ ኢኹም።
kept-sure-read = ሓደ ሰብ ኣንቢብዎ ኣሎ። ካብዚ ክጠፍእ እዩ፣ ንሶም እውን ክርስዕዎ ክንሓቶም ኢና።
kept-withdraw-yes = እወ፣ ይሳሓብ
kept-withdraw-no = ኣይፋል፣ ይጽናሕ
kept-withdrawn = ስሒብናዮ። ጠፊኡ እዩ።

## When it could not be asked

kept-failed = ሕጂ ክንርእዮ ኣይከኣልናን። ዝተቐየረ ነገር የለን። በጃኹም እንደገና ፈትኑ።
kept-here = እዚ ተሌፎን ዝሓዞ መልእኽቲ ርኣዩ
wait-here = ናብ { $receiver } ዝኸይድ መልእኽትኹም ኣብዚ ተሌፎን ኣሎ። ገና ኣይተላእከን።
wait-until = ኔትዎርክ ምስ ዝህሉን እዚ ዌብሳይት ክፉት ምስ ዝኸውንን ይለኣኽ። ቁጽሪ እቲ መልእኽቲ እዚ እዩ። “ካብዚ ዌብሳይት ውጽኡ” እንተጠዊቕኩም ይድምሰስ።
wait-now = ሕጂ ልኣኹ
wait-delete = ደምስስዎ። ኣይትልኣኽዎ
wait-gone = መልእኽትኹም ናብ { $receiver } ተላኢኹ። ቁጽሩ እዚ እዩ። ሓዝዎ።
wait-forget = ነቲ ቁጽሪ ሒዘዮ ኣለኹ። ካብዚ ይደምሰስ
kept-change = ገለ ነገር ክቕይር እደሊ
kept-change-label = እንታይ ተቐይሩ?
kept-change-empty = በጃኹም እንታይ ከም ዝተቐየረ ጽሓፉ።
kept-change-who = ነዚ ከንብብዎ ዝኽእሉ { $receiver } ጥራይ እዮም። ብዛዕባ ኣየናይ መልእኽቲ ምዃኑ ይርእዩ።
