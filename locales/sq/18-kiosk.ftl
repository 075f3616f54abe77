### A shared screen: is somebody still there?

idle-title = A jeni ende këtu?
idle-hint = Nëse nuk shtypni, ky ekran harron çfarë keni shkruar.
idle-left = Sekonda të mbetura: { $seconds }
kiosk-squares = Drejtojeni kamerën e telefonit te një katror. Ju pyet nëse doni të telefononi.
idle-stay = Jam ende këtu
kiosk-talk = Flisni këtu me një njeri
