### A shared screen: is somebody still there?

idle-title = Êtes-vous encore là ?
idle-hint = Si vous n’appuyez pas, cet écran oublie ce que vous avez écrit.
idle-left = Secondes restantes : { $seconds }
kiosk-squares = Visez un carré avec l’appareil photo de votre téléphone. Il vous propose d’appeler.
idle-stay = Je suis encore là
kiosk-talk = Parler à une personne ici
