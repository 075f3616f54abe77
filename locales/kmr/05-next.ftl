### After sending.

next-title = Peyama we hat şandin
next-today = Îro peyama we digihîje vir: { $receiver }.
next-who = Ev kes dê ji we re binivîse an telefon bike: { $who }
next-answer =
    { $days ->
        [one] Di { $days } rojê de kesek bersivê dide we. Navê xwe dibêje.
       *[other] Di { $days } rojan de kesek bersivê dide we. Navê xwe dibêje.
    }
next-silence = Eger tu deng neyê, ne sûcê we ye. Ji navenda taxê re telefon bikin, werin, an tiştekî din hilbijêrin.
next-receipt = Vê hejmarê li ba xwe bihêlin. Binivîsin an wêneyê wê bikişînin.
next-code = An wêneyê vê bikişînin. Heman hejmar e.
next-again = Tiştekî din bibînin
not-sent-title = Me tiştek neşand
not-sent-kept = Tiştê ku we nivîsiye hê li vê ekranê ye. Pêl “Biqedînin û jê bibin” bikin ku ji vir here.
not-sent-back = Vegerin ser peyama min

## When it could not be sent

send-waiting = Em dişînin. Dibe ku înterneta we hêdî be.
send-failed = Nehat şandin. Tiştê ku we nivîsiye hê li vir e. Hûn dikarin dîsa biceribînin, kopî bikin an çap bikin.
send-waits = Em bi xwe dîsa diceribînin. Vê rûpelê vekirî bihêlin. Gava înternet vegere, peyam diçe.
wait-what = Eger divê hûn vê rûpelê bigirin, dikare li vê telefonê bimîne. Kilîtkirî ye: tu kes nikare li vir bixwîne. Wê demê hûn nikarin biguherînin.
wait-keep = Bila heta ku here li vê telefonê bimîne
wait-not-kept = Telefona we ew li ba xwe nehişt. Vê rûpelê vekirî bihêlin.
send-failed-busy = Niha pir peyam li navenda taxê hene. Ya we nehat şandin. Piştî saetekê dîsa biceribînin, an telefon bikin.
send-failed-full = Niha navenda taxê nikare peyama we li ba xwe bihêle. Nehat şandin. Ji kerema xwe ji wan re telefon bikin.
send-failed-trouble = Pirsgirêkek kompûtera navenda taxê heye. Nehat şandin. Tiştê ku we nivîsiye hê li vir e. Piştî demekê dîsa biceribînin, an telefon bikin.
send-failed-old = Ev rûpel ji bo şandinê pir kevn e. Tiştê ku we nivîsiye hê li vir e. Kopî bikin an çap bikin, paşê malperê ji nû ve vekin.
send-again = Dîsa biceribînin
send-no-hub = Hê li vir kes nikare peyaman bixwîne. Loma em vê naşînin. Hûn dikarin kopî bikin an çap bikin.
