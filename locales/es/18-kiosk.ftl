### A shared screen: is somebody still there?

idle-title = ¿Sigue usted aquí?
idle-hint = Si no toca el botón, esta pantalla borra lo que usted escribió.
idle-left = Segundos que quedan: { $seconds }
kiosk-squares = Apunte la cámara de su teléfono a un cuadro. Le pregunta si quiere llamar.
idle-stay = Sigo aquí
kiosk-talk = Hablar con una persona aquí
