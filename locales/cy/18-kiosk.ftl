### A shared screen: is somebody still there?

idle-title = Ydych chi yma o hyd?
idle-hint = Os na phwyswch chi, bydd y sgrin yn anghofio beth deipioch chi.
idle-left = Eiliadau ar ôl: { $seconds }
kiosk-squares = Pwyntiwch gamera eich ffôn at sgwâr. Bydd yn gofyn a hoffech chi ffonio.
idle-stay = Dw i yma o hyd
kiosk-talk = Siarad â pherson yma
