### A shared screen: is somebody still there?

idle-title = ገና ኣብዚ ዲኹም?
idle-hint = እንተዘይጠዊቕኩም፣ እዚ ስክሪን ነቲ ዝጸሓፍኩምዎ ይርስዖ።
idle-left = ዝተረፈ ሰከንድ: { $seconds }
kiosk-squares = ካሜራ ተሌፎንኩም ናብ ሓደ ትርብዒት ኣቕንዑ። ክትድውሉ እንተደሊኹም ይሓተኩም።
idle-stay = ገና ኣብዚ ኣለኹ
kiosk-talk = ኣብዚ ምስ ሰብ ተዛረቡ
