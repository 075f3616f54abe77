### A shared screen: is somebody still there?

idle-title = Mai sunteți aici?
idle-hint = Dacă nu apăsați, ecranul uită ce ați scris.
idle-left = Secunde rămase: { $seconds }
kiosk-squares = Îndreptați camera telefonului spre un pătrat. Vă întreabă dacă vreți să sunați.
idle-stay = Sunt încă aici
kiosk-talk = Vorbiți cu cineva aici
