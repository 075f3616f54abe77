### A shared screen: is somebody still there?

idle-title = Jesteś tu jeszcze?
idle-hint = Jeśli nie naciśniesz, ten ekran zapomni to, co było wpisane.
idle-left = Zostało sekund: { $seconds }
kiosk-squares = Skieruj aparat telefonu na kwadrat. Telefon zapyta, czy chcesz zadzwonić.
idle-stay = Jestem tu jeszcze
kiosk-talk = Porozmawiaj tu z człowiekiem
