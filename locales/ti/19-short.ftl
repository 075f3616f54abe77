### My short list: things that somebody keeps for later. In memory, or on the phone if they switch it on.

short-open = ሓጺር ዝርዝረይ
short-keep = ነዚ ኣብ ሓጺር ዝርዝረይ ሓዝዎ
short-kept = እዚ ኣብ ሓጺር ዝርዝርኩም ኣሎ።
short-drop = ካብ ዝርዝረይ ኣውጽእዎ
short-empty = ኣብ ዝርዝርኩም ገና ዋላ ሓንቲ የለን። ሓደ ነገር ክፈቱ እሞ “ምሳይ ክወስዶ” ጠውቑ። ኣብኡ ክትሕዝዎ ትኽእሉ ኢኹም።
short-full = ዝርዝርኩም መሊኡ እዩ። { $most } ነገራት ክሕዝ ይኽእል። ቅድም ሓደ ኣውጽኡ።
short-gone = እዚ ነገር ደጊም ኣብዚ የለን።
short-alert = ብዛዕባ እዚ ሓድሽ ነገር ኣሎ። ክፈቱ እሞ ኣንብቡ።
short-keep-here = ዝርዝረይ ኣብዚ ተሌፎን ይጽናሕ
short-memory = እዚ ጥፉእ እንተኾይኑ፣ ነዚ ገጽ ምስ ዓጸኹም እቲ ዝርዝር ይጠፍእ።
short-keeps = እዚ ውሉዕ እንተኾይኑ፣ ተሌፎንኩም ኣብቲ ዝርዝር እንታይ ነገራት ከም ዘለዉ ይሕዝ። ካልእ ዋላ ሓንቲ ኣይሕዝን።
short-who = ሽዑ ነዚ ተሌፎን ዝሓዘ ሰብ ነቲ ዝርዝር ክርእዮ ይኽእል እዩ።
short-until = ክሳብ እትርስዕዎ፣ ወይ “ወዲአ፣ ይረሳዕ” ወይ “ካብዚ ዌብሳይት ውጽኡ” እትጥውቑ፣ ኣብኡ ይጸንሕ።
short-forget = ዝርዝረይ ይረሳዕ
short-forgotten = ዝርዝርኩም ጠፊኡ እዩ። ተሌፎንኩም ካብኡ ዋላ ሓንቲ ኣይሓዘን።
short-not-kept = ተሌፎንኩም ክንሕዞ ኣይፈቐደልናን። እቲ ዝርዝር ነዚ ገጽ ክሳብ እትዓጽውዎ ኣብዚ ኣሎ።
short-broken = ተሌፎንኩም ከነንብቦ ዘይንኽእል ዝርዝር ሒዙ ኣሎ። እንደገና ንምጅማር “ዝርዝረይ ይረሳዕ” ጠውቑ።
