### The message, shown before it is sent. Critical: shown in English too until two people have checked this language.

check-title = Revise su mensaje
check-to = Para: { $receiver }
check-reads = Solo estas personas pueden abrirlo: { $receiver }.
check-told = { $receiver } nos dijo:
check-english-title = Van a leer esto en inglés:
check-sealed = Cerramos su mensaje con llave en este teléfono. Lo guardamos de modo que solo el centro comunitario pueda abrirlo. Quienes manejan este sitio web podrían cambiar el sitio.
check-cannot = Un tribunal puede obligarles a mostrarlo. Si un niño o una niña está en peligro, puede que tengan que decírselo a alguien.
check-once = Usted envía solo este mensaje. No dice que sí a nada más.
check-change = Cambiar
check-send = Enviar
check-do-not-send = No enviar
check-other-ways = O no envíe nada:
check-copy = Copiar el texto
check-print = Imprimirlo
check-show = Puede mostrar esta pantalla a alguien que trabaja allí.
check-copied = El texto está copiado.
check-copy-failed = No pudimos copiarlo. Puede mostrar esta pantalla.

## The lines of the message

line-name = Por favor, llámenme { $name }.
line-come = Quiero ir a: { $thing }.
line-wait = Quiero esperar un lugar en: { $thing }.
line-question = Tengo una pregunta sobre: { $thing }.
line-my-question = Mi pregunta:
line-call-me = Por favor, díganme qué hay cerca de mí a donde pueda ir.
line-for-someone = Escribo esto por alguien a quien ayudo.
line-agreed = Esa persona lo sabe y está de acuerdo.
line-with-me = Esa persona está conmigo ahora.
line-text = Mándenme un mensaje de texto al { $phone }.
line-call = Llámenme al { $phone }.
line-whatsapp = Escríbanme por WhatsApp: { $phone }.
line-email = Escríbanme un correo electrónico: { $email }.
line-come-in = Voy a ir a hablar allí. Por favor, guárdenme la respuesta.
line-shared = Otras personas pueden ver este teléfono. Por favor, escriban solo “Devuélvanos la llamada”. No digan el nombre del grupo.
line-not-shared = Nadie más ve este teléfono.
line-no-voicemail = Por favor, no dejen un mensaje de voz.
line-voicemail = Pueden dejar un mensaje de voz.
line-voicemail-name = En un mensaje de voz pueden decir quiénes son.
line-voicemail-no-name = En un mensaje de voz, por favor, no digan quiénes son.
line-when = Buen momento: { $times }.
line-language = Hablo { $language }.
line-interpreter = Por favor, que haya alguien que hable inglés y mi idioma.
line-no-interpreter = No necesito que otra persona me ayude con el idioma.
line-woman = Quiero hablar con una mujer.
line-man = Quiero hablar con un hombre.
line-children =
    { $count ->
        [one] Voy a ir con { $count } niño o niña.
        [many] Voy a ir con { $count } de niños.
       *[other] Voy a ir con { $count } niños.
    }
line-helps = Esto me ayuda a ir: { $helps }.
line-else = También quiero decir:
