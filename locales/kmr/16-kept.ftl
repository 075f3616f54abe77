### How is my message? With the number of a message anybody can ask, on any phone, and take it back.

kept-open = Peyama min çi lê hat?
kept-label = Hejmara peyama we
kept-hint = 16 reqemên wê hene. We ew dît gava we peyam şand.
kept-why = Em çima dipirsin: em navan nizanin. Em peyama we tenê bi hejmara wê dibînin.
kept-ask = Lê binihêrin
kept-wrong = Reqemek şaş e an kêm e. Ji kerema xwe dîsa li hejmarê binihêrin.

## What became of it

kept-waiting = Hê kesî peyama we venekiriye.
kept-waiting-ways = Hûn dikarin li bendê bin. Hûn dikarin telefon bikin. An tiştekî din hilbijêrin.
kept-read = Kesekî peyama we xwend. Ew ê bersivê bide, bi awayê ku we hilbijart.
kept-answered = Wan bersiva we daye. Eger tiştek negihîştibe we, ji kerema xwe telefon bikin.
kept-cannot = Ew di vê de nikarin alîkar bin. Ne sûcê we ye. Tiştên din li vir hene.
kept-answer = Ew dibêjin:
kept-gone = Niha tu peyam bi vê hejmarê tune ye. Hatiye paşdestandin, an ji demeke dûr ve ye.

## Taking it back

kept-withdraw = Peyama xwe paşde bistînin
kept-sure = Eger hûn paşde bistînin, ew diçe. Hûn her gav dikarin yeke nû binivîsin.
kept-sure-read = Kesekî ew xwendiye. Ew ê ji vir here, û em ji wan dixwazin ku ew jî ji bîr bikin.
kept-withdraw-yes = Erê, paşde bistînin
kept-withdraw-no = Na, bila bimîne
kept-withdrawn = Me ew paşde stand. Êdî tune ye.

## When it could not be asked

kept-failed = Niha me nekarî lê binihêrin. Tiştek neguherî. Ji kerema xwe dîsa biceribînin.
kept-here = Peyama ku li vê telefonê ye bibînin
wait-here = Peyama we ya ji bo { $receiver } li vê telefonê ye. Hê neçûye.
wait-until = Gava înternet hebe û ev malper vekirî be, ew diçe. Hejmara wê ev e. “Ji malperê derkevin” vê jê dibe.
wait-now = Niha bişînin
wait-delete = Jê bibin. Neşînin
wait-gone = Peyama we ya ji bo { $receiver } çû. Hejmara wê ev e. Li ba xwe bihêlin.
wait-forget = Hejmar li ba min e. Li vir jê bibin
kept-change = Tiştekî biguherînin
kept-change-label = Çi guherî?
kept-change-empty = Ji kerema xwe binivîsin çi guherî.
kept-change-who = Tenê { $receiver } dikare vê bixwîne. Ew dibînin ku li ser kîjan peyamê ye.
