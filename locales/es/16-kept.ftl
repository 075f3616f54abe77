### How is my message? With the number of a message anybody can ask, on any phone, and take it back.

kept-open = ¿Cómo va mi mensaje?
kept-label = El número de su mensaje
kept-hint = Tiene 16 cifras. Lo vio cuando envió su mensaje.
kept-why = Por qué preguntamos: no sabemos nombres. Encontramos su mensaje solo por el número.
kept-ask = Ver cómo va
kept-wrong = Una cifra está mal o falta. Mire el número otra vez, por favor.

## What became of it

kept-waiting = Nadie ha abierto su mensaje todavía.
kept-waiting-ways = Puede esperar. Puede llamar. O puede elegir otra cosa.
kept-read = Alguien leyó su mensaje. Le va a contestar como usted eligió.
kept-answered = Ya le contestaron. Si no le llegó nada, llame, por favor.
kept-cannot = No pueden ayudar con esto. No es culpa suya. Aquí hay otras opciones.
kept-answer = Dicen:
kept-gone = Ahora no hay ningún mensaje con este número. Lo retiraron, o es de hace mucho tiempo.

## Taking it back

kept-withdraw = Retirar mi mensaje
kept-sure = Si lo retira, se borra. Puede escribir otro cuando quiera.
kept-sure-read = Alguien ya lo leyó. Aquí se va a borrar, y les pedimos que también lo olviden.
kept-withdraw-yes = Sí, retirarlo
kept-withdraw-no = No, dejarlo ahí
kept-withdrawn = Lo retiramos. Ya no está.

## When it could not be asked

kept-failed = No pudimos mirar en este momento. Nada ha cambiado. Pruebe otra vez, por favor.
kept-here = Ver el mensaje que guarda este teléfono
wait-here = Su mensaje para { $receiver } está en este teléfono. Todavía no se envió.
wait-until = Se envía cuando usted tiene señal y este sitio está abierto. Este es su número. “Salir de este sitio” lo borra.
wait-now = Enviarlo ahora
wait-delete = Borrarlo y no enviarlo
wait-gone = Su mensaje para { $receiver } se envió. Este es su número. Guárdelo.
wait-forget = Ya tengo el número. Borrarlo de aquí
kept-change = Cambiar algo
kept-change-label = ¿Qué cambió?
kept-change-empty = Escriba qué cambió, por favor.
kept-change-who = Solo { $receiver } puede leer esto. Ven de qué mensaje se trata.
