### How is my message? With the number of a message anybody can ask, on any phone, and take it back.

kept-open = Sut mae fy neges?
kept-label = Rhif eich neges
kept-hint = Mae 16 digid ynddo. Roedd ar y sgrin pan anfonoch chi eich neges.
kept-why = Pam rydyn ni’n gofyn: dydyn ni ddim yn gwybod enwau. Dim ond wrth ei rhif rydyn ni’n dod o hyd i’ch neges.
kept-ask = Edrych
kept-wrong = Mae digid yn anghywir neu ar goll. Edrychwch eto ar y rhif.

## What became of it

kept-waiting = Does neb wedi agor eich neges eto.
kept-waiting-ways = Gallwch chi aros. Gallwch chi ffonio. Neu gallwch chi ddewis rhywbeth arall.
kept-read = Mae rhywun wedi darllen eich neges. Byddan nhw’n ateb yn y ffordd ddewisoch chi.
kept-answered = Maen nhw wedi’ch ateb chi. Os na chlywoch chi ddim byd, ffoniwch.
kept-cannot = Allan nhw ddim helpu gyda hwn. Nid eich bai chi yw hynny. Mae pethau eraill yma.
kept-answer = Maen nhw’n dweud:
kept-gone = Does dim neges â’r rhif hwn nawr. Cafodd ei chymryd yn ôl, neu mae hi o amser maith yn ôl.

## Taking it back

kept-withdraw = Cymryd fy neges yn ôl
kept-sure = Os cymerwch chi hi’n ôl, bydd hi wedi mynd. Gallwch chi ysgrifennu un newydd unrhyw bryd.
kept-sure-read = Mae rhywun wedi’i darllen hi. Bydd hi’n mynd oddi yma, a byddwn ni’n gofyn iddyn nhw ei hanghofio hi hefyd.
kept-withdraw-yes = Ie, ei chymryd yn ôl
kept-withdraw-no = Na, ei gadael yno
kept-withdrawn = Rydyn ni wedi’i chymryd hi’n ôl. Mae hi wedi mynd.

## When it could not be asked

kept-failed = Doedden ni ddim yn gallu edrych nawr. Does dim byd wedi newid. Triwch eto.
kept-here = Gweld y neges mae’r ffôn hwn yn ei chadw
wait-here = Mae eich neges ar y ffôn hwn. At: { $receiver }. Dydy hi ddim wedi mynd eto.
wait-until = Bydd hi’n mynd pan fydd gennych chi signal a’r wefan hon ar agor. Dyma ei rhif. Mae “Gadael y wefan hon” yn ei dileu.
wait-now = Ei hanfon nawr
wait-delete = Ei dileu. Peidio ag anfon
wait-gone = Mae eich neges wedi mynd. At: { $receiver }. Dyma ei rhif. Cadwch y rhif.
wait-forget = Mae’r rhif gen i. Ei ddileu yma
kept-change = Newid rhywbeth
kept-change-label = Beth sydd wedi newid?
kept-change-empty = Ysgrifennwch beth sydd wedi newid.
kept-change-who = Dim ond { $receiver } all ddarllen hwn. Maen nhw’n gweld am ba neges mae’n sôn.
