### Where things are: a drawing of what was found, around where somebody starts.

around-open = I tus meesha ay ku yaallaan
around-pick = Marka hore meel dooro. Waxay ku taal bogga xaggiisa sare.
around-hint = Bartamaha ayaad ka bilaabaysaa. Waqooyi waa dhanka kore. Goobo kasta waa inta la lugaynayo.
around-ring = { $minutes } daqiiqo
around-about = Halkan agagaarkeeda
around-further = Way ka fog yihiin sawirkan: { $count }.
around-unplaced = Kuma muuqdaan: { $count }. Waa internet ama taleefan, ama meesha ma ogin.
