### Where things are: a drawing of what was found, around where somebody starts.

around-open = እዚኦም ኣበይ ከም ዘለዉ ኣርእዩኒ
around-pick = ቅድም ቦታ ምረጹ። ኣብ ላዕሊ ናይዚ ገጽ ኣሎ።
around-hint = ካብቲ ኣብ መንጎ ዘሎ ነጥቢ ትብገሱ። ሰሜን ንላዕሊ እዩ። ነፍሲ ወከፍ ቀለበት ናይ እግሪ መንገዲ እዩ።
around-ring = { $minutes } ደቒቕ
around-about = ኣብዚ ከባቢ ኣሎ
around-further = ኣብዚ ንምርኣይ ኣዝዩ ርሑቕ: { $count }።
around-unplaced = ዘይተራእዩ: { $count }። ብኢንተርነት ወይ ብተሌፎን እዮም፣ ወይ ኣበይ ከም ዘለዉ ኣይንፈልጥን ኢና።
