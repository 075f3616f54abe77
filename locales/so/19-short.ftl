### My short list: things that somebody keeps for later. In memory, or on the phone if they switch it on.

short-open = Liiskayga gaaban
short-keep = Tan ku hay liiskayga gaaban
short-kept = Tani waxay ku jirtaa liiskaaga gaaban.
short-drop = Ka saar liiskayga
short-empty = Weli waxba kuma jiraan liiskaaga. Wax fur oo riix “Waan sii qaadanayaa”. Halkaas ayaad ku hayn kartaa.
short-full = Liiskaagu waa buux. Wuxuu qaadaa { $most } wax. Marka hore mid ka saar.
short-gone = Tani hadda halkan kuma jirto.
short-alert = Wax baa ka cusub tan. Fur oo akhri.
short-keep-here = Liiskayga taleefankan ku hay
short-memory = Haddii tani damsan tahay, liisku wuu baxaa marka aad boggan xirto.
short-keeps = Haddii tani shidan tahay, taleefankaagu wuxuu hayaa waxa liiska ku jira. Wax kale ma hayo.
short-who = Markaas qofkii taleefankan haysta ayaa liiska arki kara.
short-until = Halkaas wuu ku jiraa ilaa aad tirtirto, ama aad riixdo “Dhammee oo tirtir” ama “Ka bax websaydka”.
short-forget = Tirtir liiskayga
short-forgotten = Liiskaagii wuu baxay. Taleefankaagu waxba kama hayo.
short-not-kept = Taleefankaagu nooma oggolaan inaan hayno. Liisku halkan ayuu joogaa ilaa aad boggan xirto.
short-broken = Taleefankaagu wuxuu hayay liis aannan akhrin karin. Mar kale bilow: riix “Tirtir liiskayga”.
