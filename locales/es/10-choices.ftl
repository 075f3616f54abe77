### What helps somebody to come: the page of choices, and what the list says of them.

choices-title = ¿Qué le ayuda a ir?
choices-hint = Elija lo que necesita. También puede no elegir nada.
choices-people = La gente
choices-place = Cómo llegar
choices-time = Cuándo
choice-women = Solo mujeres, o un horario para mujeres
choice-children = Mis hijos también pueden ir
choice-language = Alguien habla { $language }
choice-no-english = No necesito saber inglés
choice-meet = Alguien puede esperarme
choice-quiet = Un lugar tranquilo o un grupo pequeño
choice-free = Gratis, y puedo ir a pie o me pagan el bus
choice-no-papers = No necesito documentos
choice-step-free = Sin escaleras
choice-online = Por internet o por teléfono
choice-now = Es ahora mismo
choice-today = Hoy
choice-week = En los próximos 7 días
choice-weekdays = De lunes a viernes
choice-weekend = Sábado o domingo
choice-daytime = De día
choice-evening = Al final de la tarde o de noche
choice-drop-in = Puedo ir sin preguntar
list-change-helps = Cambiar lo que me ayuda a ir
list-asked = Usted pidió esto:
list-unsure =
    { $count ->
        [one] Y { $count } opción más que no lo dice todo
        [many] Y { $count } de opciones más que no lo dicen todo
       *[other] Y { $count } opciones más que no lo dicen todo
    }
list-unsure-title = Estas no lo dicen todo
list-without =
    { $count ->
        [one] Sin “{ $choice }”: { $count } opción
        [many] Sin “{ $choice }”: { $count } de opciones
       *[other] Sin “{ $choice }”: { $count } opciones
    }
list-pick = Toque un nombre para leer más aquí.
unsure-free = No sabemos si es gratis, contando el viaje.
unsure-language = No sabemos si alguien habla { $language }.
unsure-quiet = No sabemos si es un lugar tranquilo o un grupo pequeño.
unsure-stairs = No sabemos si hay escaleras.
