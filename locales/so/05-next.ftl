### After sending.

next-title = Fariintaada waa la diray
next-today = Maanta: fariintaada waxaa helaya { $receiver }.
next-who = Waxaa kula soo hadli doona: { $who }
next-answer =
    { $days ->
        [one] { $days } maalin gudaheed: qof baa kuu jawaabaya. Magaciisa ayuu sheegayaa.
       *[other] { $days } maalmood gudahood: qof baa kuu jawaabaya. Magaciisa ayuu sheegayaa.
    }
next-silence = Haddaad waxba maqli weydo, khaladkaagu maaha. Xarunta wac, ama kaalay, ama wax kale dooro.
next-receipt = Lambarkan hayso. Qoro ama sawir ka qaado.
next-code = Ama tan sawir ka qaado. Waa isla lambarkii.
next-again = Wax kale raadi
not-sent-title = Waxba ma dirin
not-sent-kept = Waxa aad qortay weli way ku jiraan shaashaddan. Si ay u baxaan, riix “Dhammee oo tirtir”.
not-sent-back = Ku noqo fariintayda

## When it could not be sent

send-waiting = Waan diraynaa. Internetku gaabis buu noqon karaa.
send-failed = Lama dirin. Waxa aad qortay weli way joogaan. Mar kale waad isku dayi kartaa, waad koobiyayn kartaa, ama waad daabici kartaa.
send-waits = Annaga ayaa mar kale isku dayayna. Boggan ha xirin. Marka internetku soo noqdo, way tegaysaa.
wait-what = Haddii ay tahay inaad boggan xirto, taleefankani fariinta wuu hayn karaa. Way qufulan tahay: cidna halkan kuma akhrin karto. Markaas ma beddeli kartid.
wait-keep = Taleefankan ku hay ilaa ay tegto
wait-not-kept = Taleefankaagu ma kaydin. Boggan ha xirin.
send-failed-busy = Hadda fariimo badan ayaa xarunta u taagan. Lama dirin. Saacad kadib mar kale isku day, ama wac.
send-failed-full = Hadda xaruntu fariintaada ma hayn karto. Lama dirin. Fadlan wac xarunta.
send-failed-trouble = Kombiyuutarka xarunta ayaa cillad leh. Lama dirin. Waxa aad qortay weli way joogaan. Waxyar kadib mar kale isku day, ama wac.
send-failed-old = Boggani waa duug, wax lagama diri karo. Waxa aad qortay weli way joogaan. Koobiyee ama daabac, kadibna websaydkan mar kale fur.
send-again = Mar kale isku day
send-no-hub = Weli cidna fariimo halkan kuma akhrin karto. Markaa ma dirno. Waad koobiyayn kartaa ama waad daabici kartaa.
