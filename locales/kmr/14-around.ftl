### Where things are: a drawing of what was found, around where somebody starts.

around-open = Nîşan bidin ev li ku ne
around-pick = Pêşî cihekî hilbijêrin. Li jora vê rûpelê ye.
around-hint = Hûn di nîvê de dest pê dikin. Bakur li jor e. Her xelek meşek e.
around-ring = { $minutes } deqe
around-about = Li van deran e
around-further = Ji bo vir pir dûr in: { $count }.
around-unplaced = Nayên nîşandan: { $count }. Bi înternetê an telefonê ne, an em nizanin li ku ne.
