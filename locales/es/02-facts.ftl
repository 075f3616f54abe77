### What can be said of a thing: a label, a sentence for each value, and one for “we do not know”.

## When

fact-when = Cuándo
when-unknown = No sabemos cuándo es. Puede preguntar.
when-every-week = Todas las semanas: { $days }
when-every-weeks = Cada { $weeks } semanas: { $days }
when-monthly =
    { $nth ->
        [first] El primer { $day } del mes
        [second] El segundo { $day } del mes
        [third] El tercer { $day } del mes
        [fourth] El cuarto { $day } del mes
        [fifth] El quinto { $day } del mes
       *[last] El último { $day } del mes
    }
when-month-day = El día { $day } de cada mes
when-with-time = { $days }, { $time }
when-on-days = Abierto: { $days }
when-now = Es ahora mismo
when-next = Próxima vez: { $date }
when-dates-over = Las fechas que sabemos ya pasaron. Pregunte cuándo es la próxima vez.
when-which-week = No sabemos en qué semana. Pregunte cuándo es la próxima vez.
when-term-time = Solo cuando las escuelas están abiertas.
time-from = desde las { $from }

## Where

fact-where = Dónde
where-unknown = No sabemos dónde es. Puede preguntar.
where-ask = Pídanos la dirección. Es en { $area }.
where-ask-only = Pídanos la dirección.
where-online = Por internet, con un teléfono o una computadora.
where-comes = Van a donde usted vive.
where-phone = Por teléfono.
where-about = Solo sabemos más o menos dónde es.

## Cost and travel

fact-cost = Precio
cost-unknown = No sabemos cuánto cuesta. Puede preguntar.
cost-free = Gratis.
cost-free-gifts = Gratis. Si quiere, puede dar dinero.
cost-price = { $price }
cost-range = De { $least } a { $most }
cost-what-you-can = Pague lo que pueda. También puede no pagar nada.
fact-travel = Dinero para el bus
travel-unknown = No sabemos si ayudan con el bus.
travel-bus-paid = Le pagan el bus de ida y vuelta.
travel-lift = Le recogen y le llevan de vuelta a casa.
travel-none = No pagan el bus.

## People

fact-who-comes = Quién va
who-unknown = No sabemos quién va. Puede preguntar antes.
who-many-countries = Gente de muchos países.
who-mostly-local = Sobre todo gente que vive aquí hace mucho.
who-new-arrivals = Otras personas recién llegadas.
who-mostly-older = Sobre todo personas mayores.
who-mostly-young = Sobre todo gente joven.
who-families = Sobre todo familias.
fact-women-men = Mujeres u hombres
women-men-unknown = No sabemos si es para mujeres o para hombres.
women-men-everyone = Pueden ir mujeres y hombres.
women-men-women = Solo mujeres.
women-men-men = Solo hombres.
women-men-times = Para todo el mundo. Algunos horarios son solo para mujeres.
fact-who-runs = Quién lo organiza
who-runs-unknown = No sabemos quién lo organiza.
fact-ages = Quién puede ir
ages-unknown = No sabemos quién puede ir. Puede preguntar.
ages-from = Personas de { $least } años o más.
ages-to = Personas de { $most } años o menos.
ages-between = Personas de { $least } a { $most } años.
fact-languages = Idiomas
languages-unknown = No sabemos qué idiomas hablan.
languages-spoken = Hablan { $languages }.
languages-help = Alguien puede ayudar en { $languages }.
fact-english = Su inglés
english-unknown = No sabemos cuánto inglés hace falta.
english-none = No hace falta saber inglés.
english-few = Basta con unas pocas palabras en inglés.
english-some = Hace falta un poco de inglés para conversar.
fact-children = Niños
children-unknown = No sabemos si pueden ir niños. Puede preguntar.
children-welcome = Sus hijos pueden ir con usted.
children-creche = Alguien cuida a sus hijos allí.
children-no = Es para adultos. No pueden ir niños.
children-for = Es para niños. También va una persona adulta.
fact-size = Cuánta gente
size-unknown = No sabemos cuánta gente va.
size-one = Usted y otra persona.
size-five = Hasta 5 personas.
size-twelve = De 6 a 12 personas.
size-more = 13 personas o más.

## The building, food, papers

fact-access = El edificio
access-unknown = No sabemos si hay escaleras ni cómo es el baño. Puede preguntar.
access-step-free = No hay escaleras, o hay ascensor.
access-steps = Hay escaleras.
access-toilet = El baño sirve para silla de ruedas.
access-no-toilet = No hay baño para silla de ruedas.
access-quiet = Es un lugar tranquilo.
access-not-quiet = Puede haber ruido.
access-loop = Hay un bucle magnético para audífonos.
access-bsl = Alguien usa la lengua de señas británica.
fact-food = Comida
food-unknown = No sabemos si hay comida.
food-free = Comida gratis.
food-drinks = Té u otras bebidas gratis.
food-bring = Lleve su propia comida.
food-halal = Comida halal.
food-vegetarian = Comida sin carne.
food-no-alcohol = Sin alcohol.
food-alcohol = Venden alcohol.
fact-prayer = Para rezar
prayer-unknown = No sabemos si hay un lugar para rezar. Puede preguntar.
prayer-room = Hay un lugar tranquilo para rezar.
prayer-breaks = Paran a la hora de rezar.
fact-papers = Documentos
papers-unknown = No sabemos si hacen falta documentos. Puede preguntar.
papers-none = No hace falta ningún documento.
papers-name = Anotan un nombre. Puede ser cualquier nombre.
papers-proof = Hay que mostrar algo:

## The visit

fact-first-time = La primera vez
first-unknown = No sabemos qué pasa la primera vez.
first-hello = Alguien le saluda en la puerta.
first-tea = Hay té o café.
first-watch = Puede solo mirar.
first-friend = Puede ir con un amigo o una amiga.
first-round = Alguien le muestra el lugar.
first-name = Dice su nombre solo si quiere.
first-leave = Puede irse cuando quiera.
first-no-story = Nadie le preguntará por qué salió de su país.
first-speaker = Puede sentarse con alguien que habla su idioma.
first-lent = Le prestan lo que necesita.
fact-meet = Alguien que le espere
meet-unknown = No sabemos si alguien puede esperarle. Puede preguntar.
meet-door = Alguien puede esperarle en la puerta.
meet-stop = Alguien puede esperarle en la parada del bus.
meet-call = Alguien puede llamarle antes de que vaya.
meet-no = Nadie puede esperarle.
fact-photos = Fotos
photos-unknown = No sabemos si toman fotos.
photos-no = Nadie toma fotos.
photos-yes = Le toman fotos solo si usted dice que sí.
fact-room = Si hay lugar
room-unknown = No sabemos si hay lugar.
room-places = Hay lugar.
room-wait =
    { $weeks ->
        [one] Hay que esperar más o menos { $weeks } semana.
        [many] Hay que esperar más o menos { $weeks } de semanas.
       *[other] Hay que esperar más o menos { $weeks } semanas.
    }
room-full = Ahora está lleno.
tag-places = Hay lugar
tag-wait =
    { $weeks ->
        [one] Espera: { $weeks } semana
        [many] Espera: { $weeks } semanas
       *[other] Espera: { $weeks } semanas
    }
tag-full = Ahora lleno
fact-joining = Cómo unirse
joining-unknown = No sabemos cómo unirse. Puede preguntar.
joining-drop-in = Vaya directamente. No hace falta preguntar.
joining-ask = Pregunte antes de ir.
joining-book = Hay que reservar un lugar.
fact-reply = Cuándo contestan
reply-unknown = No sabemos cuánto tardan en contestar.
reply-days =
    { $days ->
        [one] Contestan más o menos en { $days } día.
        [many] Contestan más o menos en { $days } de días.
       *[other] Contestan más o menos en { $days } días.
    }
fact-how-long = Cuánto dura
how-long-unknown = No sabemos por cuánto tiempo puede ir.
how-long-as-you-like = Puede ir todo el tiempo que quiera.
how-long-weeks =
    { $weeks ->
        [one] Dura { $weeks } semana.
        [many] Dura { $weeks } de semanas.
       *[other] Dura { $weeks } semanas.
    }
how-long-once = Es una sola vez.
how-long-until = Sigue hasta el { $date }.
how-long-over = Terminó el { $date }.
fact-after = Y después
after-unknown = No sabemos qué viene después.
after-again = Puede volver a ir.
after-next = Le ayudan a encontrar algo para después.
after-goes-on = Sigue como otro grupo.
fact-you-get = Usted recibe
you-get-unknown = No sabemos si le dan un papel para mostrar.
you-get-certificate = Un papel que dice lo que usted hizo.
you-get-reference = Una carta para el trabajo o los estudios.
fact-checked = Última revisión
checked-unknown = No sabemos cuándo se revisó por última vez.
checked-group = El grupo lo revisó el { $date }.
checked-hub = Lo revisamos el { $date }.
checked-directory = En la lista que usamos lo revisaron el { $date }.
checked-old = Hace mucho tiempo de eso. Algo puede haber cambiado.
card-old = Hace mucho que nadie lo revisa.

## Around the facts

fact-read-from-text = Lo leímos en el texto del grupo.
facts-unknown-title = Lo que no sabemos
facts-own-words = En palabras del grupo
facts-own-words-note = El grupo escribió esto. No lo cambiamos.
facts-website = Sitio web
facts-phone = Teléfono
facts-email = Correo electrónico
alert-cancelled = Por ahora no hay.
alert-moved = Por ahora es en otro lugar.
alert-note = Hay algo nuevo:
alert-until = Hasta el { $date }.

## Names of languages

lang-am = amárico
lang-ar = árabe
lang-bn = bengalí
lang-bsl = lengua de señas británica
lang-ckb = kurdo sorani
lang-cy = galés
lang-en = inglés
lang-es = español
lang-fa = farsi
lang-fa-af = dari
lang-fr = francés
lang-hi = hindi
lang-kmr = kurdo kurmanji
lang-om = oromo
lang-pa = panyabí
lang-pl = polaco
lang-ps = pastún
lang-pt = portugués
lang-ro = rumano
lang-ru = ruso
lang-so = somalí
lang-sq = albanés
lang-sw = suajili
lang-ta = tamil
lang-ti = tigriña
lang-tr = turco
lang-uk = ucraniano
lang-ur = urdu
lang-vi = vietnamita
lang-zh = chino
lang-other = { $name }
facts-translate = Pasar esto a mi idioma
facts-machine = Esto lo hizo una máquina en su teléfono. Puede tener errores.
facts-machine-failed = Su teléfono no pudo hacerlo.
