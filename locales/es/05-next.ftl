### After sending.

next-title = Su mensaje ya se envió
next-today = Hoy: { $receiver } recibe su mensaje.
next-who = Va a tener noticias de: { $who }
next-answer =
    { $days ->
        [one] En { $days } día: alguien le contesta y dice cómo se llama.
        [many] En { $days } de días: alguien le contesta y dice cómo se llama.
       *[other] En { $days } días: alguien le contesta y dice cómo se llama.
    }
next-silence = Si no le contestan, no es culpa suya. Llame al centro comunitario, venga, o elija otra cosa.
next-receipt = Guarde este número. Anótelo o tómele una foto.
next-code = O tome una foto de esto. Es el mismo número.
next-again = Buscar otra cosa
not-sent-title = No enviamos nada
not-sent-kept = Lo que escribió sigue en esta pantalla. Toque “Terminar y borrar” para borrarlo.
not-sent-back = Volver a mi mensaje

## When it could not be sent

send-waiting = Lo estamos enviando. Puede que su señal sea lenta.
send-failed = No se envió. Lo que escribió sigue aquí. Puede probar otra vez, copiarlo o imprimirlo.
send-waits = El sitio prueba otra vez por su cuenta. Deje abierta esta página. Cuando vuelva la señal, se envía.
wait-what = Si tiene que cerrar esta página, este teléfono puede guardarlo. Queda cerrado: nadie puede leerlo aquí. Entonces ya no puede cambiarlo.
wait-keep = Guardarlo en este teléfono hasta que se envíe
wait-not-kept = Su teléfono no lo guardó. Deje abierta esta página.
send-failed-busy = El centro comunitario tiene demasiados mensajes en este momento. No se envió. Pruebe otra vez en una hora, o llame.
send-failed-full = El centro comunitario no puede guardar su mensaje en este momento. No se envió. Llame, por favor.
send-failed-trouble = La computadora del centro comunitario tiene un problema. No se envió. Lo que escribió sigue aquí. Pruebe otra vez en un rato, o llame.
send-failed-old = Esta página es muy vieja y no puede enviar. Lo que escribió sigue aquí. Cópielo o imprímalo, y después abra este sitio otra vez.
send-again = Probar otra vez
send-no-hub = Todavía nadie puede leer mensajes aquí. Por eso no lo enviamos. Puede copiarlo o imprimirlo.
