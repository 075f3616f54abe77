### Where things are: a drawing of what was found, around where somebody starts.

around-open = Arătați unde sunt
around-pick = Alegeți întâi un loc. E în partea de sus a paginii.
around-hint = Porniți din mijloc. Nordul e sus. Fiecare cerc e un drum pe jos.
around-ring = { $minutes } min.
around-about = Undeva pe aici
around-further = Prea departe ca să apară aici: { $count }.
around-unplaced = Nu apar aici: { $count }. Sunt pe internet sau la telefon, sau nu știm unde sunt.
