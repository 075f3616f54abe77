### The hub that runs this site.

hub-talk = ሰው ያነጋግሩ
hub-where = ወደዚህ ይምጡ፦ { $hub }።
hub-phone = ወይም ይደውሉ፦ { $phone }።
hub-open-today = ዛሬ፦ { $time }።
hub-open-some-time = ዛሬ ክፍት ነው። ሰዓቱን አናውቅም።
hub-closed-today = ዛሬ ክፍት አይደለም።
hub-open-unknown = ዛሬ ክፍት ይሁን አይሁን አናውቅም።
