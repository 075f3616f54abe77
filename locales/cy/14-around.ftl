### Where things are: a drawing of what was found, around where somebody starts.

around-open = Dangos ble mae’r rhain
around-pick = Dewiswch le yn gyntaf. Mae’r blwch ar dop y dudalen hon.
around-hint = Rydych chi’n cychwyn yn y canol. Mae’r gogledd ar y top. Taith gerdded yw pob cylch.
around-ring = { $minutes } mun
around-about = Rhywle o gwmpas fan hyn
around-further = Rhy bell i’w dangos yma: { $count }.
around-unplaced = Heb eu dangos: { $count }. Maen nhw ar-lein neu dros y ffôn, neu dydyn ni ddim yn gwybod ble.
