### A shared screen: is somebody still there?

idle-title = Ammas as jirtuu?
idle-hint = Yoo hin tuqne, iskiriiniin kun waan barreessitan ni haqa.
idle-left = Sekondii hafe: { $seconds }
kiosk-squares = Kaameraa bilbila keessanii koodii tokko irra qabaa. Bilbiluu akka barbaaddan isin gaafata.
idle-stay = Ani ammas as jira
kiosk-talk = Asitti nama waliin haasa'aa
