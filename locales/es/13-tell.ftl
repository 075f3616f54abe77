### A note to the hub: something is missing, or something is wrong. No name, no answer.

tell-missing-open = Decir qué falta
tell-wrong-open = Algo está mal aquí
tell-missing-title = ¿Qué falta?
tell-wrong-title = ¿Qué está mal?
tell-language-title = ¿Qué idioma quiere?
tell-missing-label = ¿Qué buscaba?
tell-wrong-label = Puede decir qué es. Puede dejarlo vacío.
tell-language-label = Escriba el nombre del idioma, por favor.
tell-hint = Por favor, no escriba nombres ni números de teléfono.
tell-missing-why = Por qué preguntamos: para que la gente de aquí lo encuentre o lo empiece.
tell-wrong-why = Por qué preguntamos: para que nadie vaya en vano.
tell-language-why = Por qué preguntamos: para que más gente pueda leer esto.
tell-who = Solo { $receiver } puede abrirlo. No lleva nombre, así que no le pueden contestar.
note-empty = Escriba qué buscaba, por favor.
tell-done = Gracias. Ya lo tiene { $receiver }.
note-missing-line = Alguien no encontró esto aquí.
note-language-line = Alguien pide otro idioma.
note-changed-line = Algo cambió en un mensaje.
note-wrong-line = Alguien dice que algo está mal en: { $name }.

## For groups

tell-group = ¿Es usted de este grupo?
tell-stopped = Ya no nos reunimos
tell-stopped-why = Si su grupo ya no se reúne, toque aquí. El centro comunitario lo mira antes de quitarlo.
note-stopped-line = Alguien dice que es de este grupo y que el grupo ya no se reúne: { $name }.
note-group-line = El grupo miró su página: { $name }.
note-group-right = Esto está bien:
note-group-wrong = Esto no está bien ({ $label }):
note-group-else = También dicen:
group-title = ¿Está bien esto?
group-intro = Esta página es para quienes organizan este grupo. Mire cada línea, por favor. ¿Está bien?
group-all = Todo esto está bien
group-right = Está bien
group-wrong = No está bien
group-instead = ¿Cómo es en realidad?
group-unknown = Esto no lo sabemos. Puede decírnoslo abajo.
group-else = ¿Qué más debemos saber?
group-once = Puede usar este enlace una sola vez.
group-not-all = Elija en cada línea, por favor: ¿está bien o no?
went-open = Ya fui. Quiero decir cómo me fue
went-title = ¿Cómo le fue?
went-welcome = ¿Le recibieron bien?
went-safe = ¿Se sintió a salvo?
went-again = ¿Volvería a ir?
went-not-sure = No sé
went-why = Por qué preguntamos: para que también le vaya bien a la próxima persona. No enviamos ningún nombre.
went-empty = Conteste una pregunta y después envíe.
note-went-line = Alguien ha ido a: { $thing }.
