### My short list: things that somebody keeps for later. In memory, or on the phone if they switch it on.

short-open = Lîsteya min a kurt
short-keep = Vê bixin lîsteya min a kurt
short-kept = Ev di lîsteya we ya kurt de ye.
short-drop = Ji lîsteya min derxin
short-empty = Hê tiştek di lîsteya we de tune ye. Tiştekî vekin û pêl “Bi xwe re bibin” bikin. Li wir hûn dikarin wê bixin lîsteyê.
short-full = Lîsteya we tijî ye. Cihê { $most } tiştan tê de heye. Pêşî yekê derxin.
short-gone = Ev tişt êdî li vir tune ye.
short-alert = Li ser vê tiştekî nû heye. Vekin û bixwînin.
short-keep-here = Bila lîsteya min li vê telefonê bimîne
short-memory = Eger ev girtî be, gava hûn rûpelê digirin lîste diçe.
short-keeps = Eger vekirî be, li telefonê dimîne ka çi di lîsteyê de ye. Tiştekî din namîne.
short-who = Hingê her kesê ku vê telefonê digire, lîsteyê dibîne.
short-until = Li wir dimîne heta hûn lîsteyê jê bibin, an pêl “Biqedînin û jê bibin” an “Ji malperê derkevin” bikin.
short-forget = Lîsteya min jê bibin
short-forgotten = Lîsteya we çû. Li telefona we tiştek jê nemaye.
short-not-kept = Telefona we nehişt ku lîste bimîne. Heta hûn vê rûpelê bigirin, li vir e.
short-broken = Lîsteyek li telefona we ye ku em nikarin bixwînin. Pêl “Lîsteya min jê bibin” bikin û ji nû ve dest pê bikin.
