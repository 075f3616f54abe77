### The hub that runs this site.

hub-talk = ምስ ሰብ ተዛረቡ
hub-where = ናብዚ ንዑ: { $hub }።
hub-phone = ወይ ደውሉ: { $phone }።
hub-open-today = ሎሚ: { $time }።
hub-open-some-time = ሎሚ ክፉት እዩ። ሰዓቱ ግን ኣይንፈልጥን ኢና።
hub-closed-today = ሎሚ ክፉት ኣይኮነን።
hub-open-unknown = ሎሚ ክፉት እንተኾይኑ ኣይንፈልጥን ኢና።
