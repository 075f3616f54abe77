### A note to the hub: something is missing, or something is wrong. No name, no answer.

tell-missing-open = እንታይ ከም ዝጎደለ ንገሩና
tell-wrong-open = ኣብዚ ጌጋ ነገር ኣሎ
tell-missing-title = እንታይ ጎዲሉ?
tell-wrong-title = እንታይ ጌጋ ኣሎ?
tell-language-title = ኣየናይ ቋንቋ ትደልዩ?
tell-missing-label = እንታይ ደሊኹም ነይርኩም?
tell-wrong-label = እንታይ ምዃኑ ጽሓፉ። ባዶ ክትገድፍዎ እውን ትኽእሉ ኢኹም።
tell-language-label = በጃኹም ስም እቲ ቋንቋ ጽሓፉ።
tell-hint = በጃኹም ስምን ቁጽሪ ተሌፎንን ኣይትጽሓፉ።
tell-missing-why = ስለምንታይ ንሓትት: ኣብዚ ዘለዉ ሰባት ምእንቲ ክረኽብዎ ወይ ክጅምርዎ።
tell-wrong-why = ስለምንታይ ንሓትት: ሰብ ብኸንቱ ናብኡ ምእንቲ ከይከይድ።
tell-language-why = ስለምንታይ ንሓትት: ካልኦት ብዙሓት ሰባት እውን ነዚ ምእንቲ ከንብብዎ።
tell-who = ክኸፍትዎ ዝኽእሉ { $receiver } ጥራይ እዮም። ስም የብሉን፣ ስለዚ ክምልሱልኩም ኣይክእሉን እዮም።
note-empty = በጃኹም እንታይ ከም ዝደለኹም ጽሓፉ።
tell-done = የቐንየልና። ሕጂ ናብ { $receiver } በጺሑ ኣሎ።
note-missing-line = ሓደ ሰብ ነዚ ኣብዚ ኣይረኸቦን።
note-language-line = ሓደ ሰብ ካልእ ቋንቋ ክህሉ ይሓትት።
note-changed-line = ኣብ ሓደ መልእኽቲ ዝተቐየረ ነገር ኣሎ።
note-wrong-line = ሓደ ሰብ ኣብዚ ጌጋ ከም ዘሎ ይብል: { $name }።

## For groups

tell-group = ካብዚ ጉጅለ ዲኹም?
tell-stopped = ደጊም ኣይንእከብን ኢና
tell-stopped-why = ጉጅለኹም ደው ኢሉ እንተኾይኑ፣ ኣብዚ ጠውቑ። እቲ ማእከል ቅድሚ ምውጻኡ ክርእዮ እዩ።
note-stopped-line = ሓደ ሰብ፣ ካብ { $name } ምዃኑን እቲ ጉጅለ ደጊም ከም ዘይእከብን ይብል።
note-group-line = እቲ ጉጅለ ነቲ ናቱ ገጽ ርእይዎ: { $name }።
note-group-right = እዚ ቅኑዕ እዩ:
note-group-wrong = እዚ ቅኑዕ ኣይኮነን ({ $label }):
note-group-else = ከምኡ እውን ይብሉ:
group-title = እዚ ቅኑዕ ድዩ?
group-intro = እዚ ገጽ ነቶም ነዚ ጉጅለ ዘካይዱ ሰባት እዩ። በጃኹም ነፍሲ ወከፍ መስመር ርኣዩ። ቅኑዕ ድዩ?
group-all = ኩሉ እዚ ቅኑዕ እዩ
group-right = እዚ ቅኑዕ እዩ
group-wrong = እዚ ቅኑዕ ኣይኮነን
group-instead = እቲ ቅኑዕ እንታይ እዩ?
group-unknown = ነዚ ኣይንፈልጥን ኢና። ኣብ ታሕቲ ክትነግሩና ትኽእሉ ኢኹም።
group-else = ካልእ እንታይ ክንፈልጥ ኣለና?
group-once = ነዚ ሊንክ ሓንሳብ ጥራይ ክትጥቀሙሉ ትኽእሉ ኢኹም።
group-not-all = በጃኹም ኣብ ነፍሲ ወከፍ መስመር ምረጹ: ቅኑዕ ድዩ ወይስ ኣይኮነን?
went-open = ኣብኡ ከይደ ነይረ። ከመይ ነይሩ?
went-title = ከመይ ነይሩ?
went-welcome = ብጽቡቕ ተቐቢሎምኹም ዶ?
went-safe = ብዘይ ፍርሃት ቅሳነት ተሰሚዑኩም ዶ?
went-again = እንደገና ምኸድኩም ዶ?
went-not-sure = ኣይፈልጥን
went-why = ስለምንታይ ንሓትት: ንዝቕጽል ሰብ እውን ጽቡቕ ምእንቲ ክኸውን። ስም ኣይንልእኽን ኢና።
went-empty = ሓደ ሕቶ መልሱ፣ ድሕሪኡ ልኣኹ።
note-went-line = ሓደ ሰብ ኣብ { $thing } ነይሩ።
