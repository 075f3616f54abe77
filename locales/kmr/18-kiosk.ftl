### A shared screen: is somebody still there?

idle-title = Hûn hê li vir in?
idle-hint = Eger hûn pêl nekin, ev ekran tiştê ku we nivîsiye ji bîr dike.
idle-left = Saniyeyên mayî: { $seconds }
kiosk-squares = Kameraya telefona xwe bidin ber çargoşeyekê. Ew dipirse hûn dixwazin telefon bikin an na.
idle-stay = Ez hê li vir im
kiosk-talk = Li vir bi kesekî re biaxivin
