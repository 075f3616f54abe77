### A note to the hub: something is missing, or something is wrong. No name, no answer.

tell-missing-open = Noo sheeg waxa maqan
tell-wrong-open = Wax baa halkan ka khaldan
tell-missing-title = Maxaa maqan?
tell-wrong-title = Maxaa khaldan?
tell-language-title = Luqaddee baad rabtaa?
tell-missing-label = Maxaad raadinaysay?
tell-wrong-label = Waad sheegi kartaa waxa khaldan. Waad dhaafi kartaa.
tell-language-label = Fadlan qor magaca luqadda.
tell-hint = Fadlan ha qorin magacyo ama lambarro taleefan.
tell-missing-why = Sababta aan u weydiinno: si dadka halkan u helaan ama u bilaabaan.
tell-wrong-why = Sababta aan u weydiinno: si aan qofna halkaas ugu hungoobin.
tell-language-why = Sababta aan u weydiinno: si dad kale oo badan ay tan u akhrin karaan.
tell-who = { $receiver } oo keliya ayaa furi kara. Magac kuma jiro, markaa kuuma jawaabi karaan.
note-empty = Fadlan qor waxa aad raadinaysay.
tell-done = Mahadsanid. Hadda waxaa haya { $receiver }.
note-missing-line = Qof baa tan halkan ka waayay.
note-language-line = Qof baa weydiistay luqad kale.
note-changed-line = Fariin wax baa ka beddelmay.
note-wrong-line = Qof baa leh wax baa ka khaldan: { $name }.

## For groups

tell-group = Kooxdan ma ka tirsan tahay?
tell-stopped = Kulankii waan joojinnay
tell-stopped-why = Haddii kooxdaadu joogsatay, halkan riix. Xaruntu way eegi doontaa intaanay ka saarin.
note-stopped-line = Qof baa leh waxaan ka tirsanahay { $name }, kulankiina waa la joojiyay.
note-group-line = Kooxdu boggeeda way eegtay: { $name }.
note-group-right = Tani waa sax:
note-group-wrong = Tani sax maaha ({ $label }):
note-group-else = Waxay kaloo yiraahdeen:
group-title = Tani ma sax baa?
group-intro = Boggan waxaa loogu talagalay dadka kooxdan maamula. Fadlan sadar kasta eeg. Ma sax baa?
group-all = Dhammaan waa sax
group-right = Tani waa sax
group-wrong = Tani sax maaha
group-instead = Maxaa sax ah?
group-unknown = Tan ma ogin. Hoos ayaad noogu sheegi kartaa.
group-else = Maxaa kale oo ay tahay inaan ogaanno?
group-once = Linkigan hal mar baad isticmaali kartaa.
group-not-all = Fadlan sadar kasta wax ka dooro: ma sax baa mise maaha?
went-open = Waan tegay. Sidee bay ahayd?
went-title = Sidee bay ahayd?
went-welcome = Si fiican ma laguu soo dhoweeyay?
went-safe = Ammaan ma dareentay?
went-again = Mar kale ma tegi lahayd?
went-not-sure = Ma hubo
went-why = Sababta aan u weydiinno: si ay qofka kugu xiga ugu fiicnaato. Magac ma dirno.
went-empty = Hal su’aal ka jawaab, kadib dir.
note-went-line = Qof baa tegay: { $thing }.
