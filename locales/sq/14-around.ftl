### Where things are: a drawing of what was found, around where somebody starts.

around-open = Trego ku janë këto
around-pick = Zgjidhni më parë një vend. Është në krye të kësaj faqeje.
around-hint = Ju niseni nga mesi. Veriu është lart. Çdo rreth është një rrugë në këmbë.
around-ring = { $minutes } minuta
around-about = Diku këtu rrotull
around-further = Tepër larg për t’i treguar këtu: { $count }.
around-unplaced = Nuk duken këtu: { $count }. Janë në internet ose me telefon, ose nuk e dimë ku janë.
