### Where things are: a drawing of what was found, around where somebody starts.

around-open = Nerede olduklarını göster
around-pick = Önce bir yer seçin. Bu sayfanın en üstünde.
around-hint = Siz ortadasınız. Kuzey yukarıda. Her halka, yürüme süresini gösterir.
around-ring = { $minutes } dk
around-about = Buralarda bir yerde
around-further = Burada göstermek için çok uzak: { $count }.
around-unplaced = Gösterilmeyen: { $count }. Bunlar ya internetten, ya telefonla, ya da yerlerini bilmiyoruz.
