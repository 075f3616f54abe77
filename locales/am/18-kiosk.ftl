### A shared screen: is somebody still there?

idle-title = አሁንም እዚህ ነዎት?
idle-hint = ቁልፉን ካልተጫኑ፣ ይህ ስክሪን የጻፉትን ይረሳል።
idle-left = የቀሩ ሴኮንዶች፦ { $seconds }
kiosk-squares = የስልክዎን ካሜራ ወደ አንዱ አራት ማዕዘን ያዙሩ። መደወል ይፈልጉ እንደሆነ ይጠይቅዎታል።
idle-stay = አሁንም እዚህ ነኝ
kiosk-talk = እዚህ ሰው ያነጋግሩ
