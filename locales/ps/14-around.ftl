### Where things are: a drawing of what was found, around where somebody starts.

around-open = وښيئ چې دا چېرته دي
around-pick = لومړی يو ځای خوښ کړئ. د دې پاڼې په سر کې دی.
around-hint = تاسو په منځ کې ياست. شمال پورته دی. هره کړۍ د پښو لار ښيي.
around-ring = { $minutes } دقيقې
around-about = په همدې شاوخوا کې
around-further = دومره لرې دي چې دلته نه ښودل کېږي: { $count }.
around-unplaced = دلته نه دي ښودل شوي: { $count }. انلاين يا په ټليفون دي، يا يې ځای راته معلوم نه دی.
