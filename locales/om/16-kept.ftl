### How is my message? With the number of a message anybody can ask, on any phone, and take it back.

kept-open = Ergaan koo maal irra jira?
kept-label = Lakkoofsa ergaa keessanii
kept-hint = Dijiitii 16 qaba. Yeroo ergaa keessan ergitan argitaniittu.
kept-why = Maaliif gaafanna: maqaa hin beeknu. Ergaa keessan lakkoofsa isaa qofaan argina.
kept-ask = Ilaalaa
kept-wrong = Dijiitiin tokko dogoggora yookaan hin jiru. Maaloo lakkoofsa irra deebi'aa ilaalaa.

## What became of it

kept-waiting = Ammatti namni ergaa keessan bane hin jiru.
kept-waiting-ways = Eeguu dandeessu. Bilbiluu dandeessu. Yookaan waan biraa filachuu dandeessu.
kept-read = Namni tokko ergaa keessan dubbiseera. Akkaataa isin filattaniin isiniif deebisu.
kept-answered = Isiniif deebisaniiru. Yoo homaa hin dhageenye, maaloo bilbilaa.
kept-cannot = Kana irratti isin gargaaruu hin danda'an. Balleessaa keessan miti. Wanti biraa as jira.
kept-answer = Isaan akkana jedhu:
kept-gone = Amma ergaan lakkoofsa kana qabu hin jiru. Deebifamee fudhatameera, yookaan kan yeroo dheeraati.

## Taking it back

kept-withdraw = Ergaa koo deebisee fudhadha
kept-sure = Yoo deebiftanii fudhattan, ni bada. Yeroo feetan haaraa barreessuu dandeessu.
kept-sure-read = Namni tokko dubbiseera. Asii ni bada, isaanis akka irraanfatan ni gaafanna.
kept-withdraw-yes = Eeyyee, deebisee fudhadha
kept-withdraw-no = Lakki, achi haa turu
kept-withdrawn = Deebifnee fudhanneerra. Badeera.

## When it could not be asked

kept-failed = Amma ilaaluu hin dandeenye. Wanti jijjiirame hin jiru. Maaloo irra deebi'aa yaalaa.
kept-here = Ergaa bilbilli kun olkaa'e ilaalaa
wait-here = Ergaan keessan bilbila kana irra jira. Ammatti hin ergamne. Kan ergamuuf: { $receiver }.
wait-until = Neetworkiin yoo jiraatee fi weebsaayitiin kun yoo banaa ta'e ni ergama. Lakkoofsi isaa kunooti. “Weebsaayitii irraa ba'aa” ni haqa.
wait-now = Amma ergaa
wait-delete = Haqaa. Hin erginaa
wait-gone = Ergaan keessan ergameera: { $receiver }. Lakkoofsi isaa kunooti. Qabadhaa.
wait-forget = Lakkoofsa nan qaba. Asii haqaa
kept-change = Waa jijjiiraa
kept-change-label = Maaltu jijjiirame?
kept-change-empty = Maaloo waan jijjiirame barreessaa.
kept-change-who = Kana dubbisuu kan danda'u: { $receiver } qofa. Waa'ee ergaa kamii akka ta'e ni argu.
