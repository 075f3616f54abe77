### When something went wrong.

error-directory = እቲ ዝርዝር ኣይመጸን። ኔትዎርክኩም ርኣዩ እሞ እንደገና ፈትኑ።
error-directory-empty = ኣብዚ ገና ዝርዝር የለን። ናብቲ ማእከል ክትድውሉ ትኽእሉ ኢኹም።
error-words = ቋንቋኹም ከነምጽኦ ኣይከኣልናን። እዚ እንግሊዝኛ እዩ።
error-try-again = እንደገና ፈትኑ
error-link = እቲ ሊንክ ኣይሰርሕን እዩ። ካብ መጀመርታ ንጅምር።
error-clock = ሰዓት ተሌፎንኩም ጌጋ ይመስል። ኣብዚ ዘለዉ መዓልታት ጌጋ ክኾኑ ይኽእሉ እዮም።

## In the page itself, before and without the program

error-load = እዚ ገጽ ኣይተኸፍተን። ኔትዎርክኩም ርኣዩ እሞ እንደገና ፈትኑ።
error-broken = እዚ ገጽ ደው ኢሉ። ይቕሬታ። ዝጸሓፍኩምዎ ካብዚ ጠፊኡ እዩ።
error-start-again = ካብ መጀመርታ ጀምሩ
error-old-browser = እዚ ብራውዘር ንዚ ገጽ ኣሪጉ እዩ። ካልእ ተሌፎን ወይ ካልእ ብራውዘር ፈትኑ፣ ወይ ደውሉልና።
error-plain = ቀሊል ገጽ ኣሎ። ኣብ ዝኾነ ብራውዘር ይሰርሕ።
plain-only = እዚ እቲ ቀሊል ገጽ እዩ። ክትመጹ እንተደሊኹም ደውሉልና፣ ወይ ናባና ንዑ።
plain-country = ኣብዚ ብኢንተርነት ወይ ብተሌፎን ዝግበሩ ገለ ነገራት ኣለዉ። ኣብ ጥቓኹም ንዘለዉ ነገራት ደውሉልና፣ ወይ ናባና ንዑ።
