### Asking to come along: one thing on each page, and why we ask.

ask-open = Quiero ir
ask-wait = Quiero esperar un lugar
ask-question = Primero quiero preguntar algo
ask-call = Quiero que alguien me llame
ask-full = Ahora está lleno. Aquí hay otras opciones cerca de usted.
ask-too-old = Hace mucho que nadie lo revisa. Puede que ya no exista. Por eso no puede preguntar desde aquí.
ask-ring-group = Puede llamarles primero: { $phone }
ask-ring-hub = Puede llamarnos: { $phone }
ask-tell-us = Si usted sabe si todavía existe, díganoslo, por favor.
ask-ended = Esto ya terminó. Hay otras cosas que puede hacer.
ask-step = { $step } de { $steps }
ask-next = Siguiente
ask-check = Revisar mi mensaje
ask-why = Por qué preguntamos
ask-optional = No tiene que contestar.
ask-closing = Si cierra esta página, se pierde lo que escribió.
keep-typed = Guardar en este teléfono lo que escribo hasta enviarlo
keep-on =
    { $days ->
        [one] Este teléfono lo guarda { $days } día como máximo. “Terminar y borrar” y “Salir de este sitio” lo borran.
        [many] Este teléfono lo guarda { $days } de días como máximo. “Terminar y borrar” y “Salir de este sitio” lo borran.
       *[other] Este teléfono lo guarda { $days } días como máximo. “Terminar y borrar” y “Salir de este sitio” lo borran.
    }
keep-who = Si el teléfono lo guarda, cualquiera con el teléfono puede verlo.
keep-failed = Su teléfono no lo guardó. Lo que escribió sigue en esta página.
ask-began = Seguir con lo que empecé a escribir
paper-open = Llenarlo en papel
paper-title = Formulario para llenar a mano
paper-give = Dé este papel a una persona del centro comunitario. Allí lo escriben por usted.
q-question = ¿Qué quiere saber?
q-question-hint = Toda pregunta vale.
q-question-label = Su pregunta
q-question-why = Para que le puedan contestar antes de que vaya.

## Your name

q-name = ¿Cómo quiere que le llamen?
q-name-hint = Puede ser cualquier nombre.
q-name-label = Un nombre
q-name-why = Para que sepan qué nombre decir cuando le contesten.
q-whom = ¿Para quién es?
q-whom-me = Para mí
q-whom-someone = Para alguien a quien ayudo
q-agreed = Esa persona sabe que escribo esto y está de acuerdo.
q-with-me = ¿Esa persona está con usted ahora?

## How to answer you

q-reply = ¿Cómo le pueden contestar?
q-reply-why = Para que una persona pueda contestarle. Solo pueden leerlo las personas a quienes usted escribe.
q-reply-text = Con un mensaje de texto
q-reply-call = Con una llamada
q-reply-whatsapp = Por WhatsApp
q-reply-email = Por correo electrónico
q-reply-come-in = Yo voy y hablo allí
q-phone = Su número de teléfono
q-phone-hint = Cualquier número, de cualquier país.
q-phone-heard = Entendimos: { $number }
q-email = Su correo electrónico
q-shared = ¿Otras personas pueden ver este teléfono?
q-shared-hint = Si dice que sí, solo escribirán “Devuélvanos la llamada”.
q-voicemail = ¿Pueden dejarle un mensaje de voz?
q-voicemail-name = ¿Pueden decir ahí quiénes son?
q-when = ¿Cuándo es buen momento?
q-when-morning = Por la mañana
q-when-afternoon = Por la tarde
q-when-evening = Por la noche
yes = Sí
no = No

## Your language

q-language = ¿Qué idioma habla?
q-language-label = Su idioma
q-language-why = Para que le conteste alguien a quien usted entienda.
q-interpreter = ¿Quiere que haya alguien que hable inglés y su idioma?
q-speak-to = ¿Con quién quiere hablar?
q-speak-woman = Con una mujer
q-speak-man = Con un hombre
q-speak-any = Con cualquier persona

## Coming there

q-children = ¿Va a ir con niños?
q-children-label = ¿Cuántos niños?
q-children-why = Para que haya lugar para ustedes.
q-helps = ¿Qué le ayuda a ir?
q-helps-why = Para que puedan prepararse.
q-helps-meet = Que alguien me espere
q-helps-bus = Dinero para el bus
q-helps-stairs = Que no haya escaleras
q-helps-quiet = Un lugar tranquilo
q-helps-halal = Comida halal
q-helps-friend = Ir con un amigo o una amiga

## Anything else

q-else = ¿Algo más?
q-else-label = Sus palabras
q-else-hint = No escriba sobre su visa, su pedido de asilo ni su salud. Hoy nadie lee esto.
q-else-why = Para que pueda decir lo que no preguntamos.
q-else-left =
    { $count ->
        [one] Queda { $count } letra
        [many] Quedan { $count } de letras
       *[other] Quedan { $count } letras
    }
q-young = Tengo menos de 18 años
q-young-someone = Tiene menos de 18 años

## When something is missing

error-summary = Mire esto, por favor:
error-no-reply-way = Elija cómo le pueden contestar.
error-no-question = Escriba su pregunta.
error-agreed = Primero pregunte a esa persona. Solo puede enviar esto si ella lo sabe y está de acuerdo.
error-phone-empty = Escriba su número de teléfono.
error-phone-short = Este número parece demasiado corto o demasiado largo. Revíselo, por favor.
error-phone-letters = Un número de teléfono solo lleva números. Revíselo, por favor.
error-email = Un correo electrónico lleva una @. Revíselo, por favor.
error-too-long = Es demasiado largo. Use { $max } letras o menos.
error-young = Usted tiene menos de 18 años. Por eso no lo enviamos. Hable con una persona del centro comunitario. O llame a Childline al 0800 1111. Es gratis.
error-young-someone = Esa persona tiene menos de 18 años. Por eso no lo enviamos. Hable con alguien del centro comunitario. O ella puede llamar a Childline al 0800 1111. Es gratis.
caution-office = Esto parece un número del Home Office (Ministerio del Interior) o de un pasaporte. No lo necesitan. Puede quitarlo.
caution-health = Esto parece un número que le dio un médico. No lo necesitan. Puede quitarlo.
caution-phone = Esto parece un número de teléfono. Si no es suyo, pregunte primero a esa persona.
