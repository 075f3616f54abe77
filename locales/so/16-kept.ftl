### How is my message? With the number of a message anybody can ask, on any phone, and take it back.

kept-open = Fariintaydu halkay maraysaa?
kept-label = Lambarka fariintaada
kept-hint = Waa 16 tiro. Waxaad aragtay markii aad fariinta dirtay.
kept-why = Sababta aan u weydiinno: magacyo ma naqaan. Fariintaada lambarkeeda oo keliya ayaan ku helnaa.
kept-ask = Eeg
kept-wrong = Tiro baa khaldan ama maqan. Fadlan lambarka mar kale eeg.

## What became of it

kept-waiting = Weli cidna fariintaada ma furin.
kept-waiting-ways = Waad sugi kartaa. Waad wici kartaa. Ama wax kale waad dooran kartaa.
kept-read = Qof baa fariintaada akhriyay. Waxay kuugu jawaabi doonaan sidii aad dooratay.
kept-answered = Way kuu jawaabeen. Haddaad waxba maqli weyday, fadlan wac.
kept-cannot = Tan kaama caawin karaan. Khaladkaagu maaha. Wax kale ayaa halkan ku jira.
kept-answer = Waxay leeyihiin:
kept-gone = Hadda fariin lambarkan leh ma jirto. Dib baa loo qaatay, ama waa mid hore.

## Taking it back

kept-withdraw = Dib u qaado fariintayda
kept-sure = Haddaad dib u qaadato, way baxaysaa. Mar kasta mid cusub waad qori kartaa.
kept-sure-read = Qof baa akhriyay. Halkan way ka baxaysaa, iyagana waxaan weydiinaynaa inay illoobaan.
kept-withdraw-yes = Haa, dib u qaado
kept-withdraw-no = Maya, halkaas ha joogto
kept-withdrawn = Dib baan u qaadnay. Way baxday.

## When it could not be asked

kept-failed = Hadda waan eegi kari waynay. Waxba isma beddelin. Fadlan mar kale isku day.
kept-here = Eeg fariinta uu taleefankani hayo
wait-here = Fariinta aad u qortay { $receiver } waxay ku jirtaa taleefankan. Weli ma tegin.
wait-until = Way tegaysaa marka internet jiro oo websaydkani furan yahay. Kani waa lambarkeeda. Waxaa tirtira “Ka bax websaydka”.
wait-now = Hadda dir
wait-delete = Tirtir. Ha dirin
wait-gone = Fariinta aad u qortay { $receiver } way tegtay. Kani waa lambarkeeda. Hayso.
wait-forget = Lambarka waan hayaa. Halkan ka tirtir
kept-change = Wax beddel
kept-change-label = Maxaa isbeddelay?
kept-change-empty = Fadlan qor waxa isbeddelay.
kept-change-who = Tan waxaa akhrin kara { $receiver } oo keliya. Way arkayaan fariinta ay ku saabsan tahay.
