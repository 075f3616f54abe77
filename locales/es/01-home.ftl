### The first pages: language, what would make life better, where, the list.

site-name = Anímese a venir
language-title = Elija su idioma
language-change = Cambiar idioma
language-machine = Esto lo escribió una computadora. Ninguna persona lo ha revisado.
language-not-checked = sin revisar todavía
language-find = Busque su idioma
language-none = Todavía no tenemos este idioma.
language-ask = Pedir mi idioma
home-title = ¿Qué le haría la vida mejor?
home-hint = Elija una cosa o varias. Puede cambiar de idea.
need-people = Quiero conocer gente
need-fun = Quiero divertirme
need-move = Quiero mover el cuerpo
need-make = Quiero hacer cosas a mano
need-outside = Quiero estar al aire libre
need-english = Quiero aprender inglés
need-children = Quiero hacer cosas con mis hijos
need-basics = Necesito comida, ropa o cosas para mi casa
need-letters = Necesito ayuda con cartas, dinero o vivienda
need-sad = Siento tristeza, preocupación o soledad
need-give = Quiero trabajar, estudiar o ayudar a otros
home-anything = No sé. Quiero ver todo.
home-show =
    { $count ->
        [0] Nada aún. Ver de todos modos.
        [one] Ver { $count } opción
        [many] Ver { $count } de opciones
       *[other] Ver { $count } opciones
    }
home-promise = No tiene que decirnos su nombre. No guardamos lo que usted mira.
home-sad-help = ¿Es demasiado en este momento? Toque “Ayuda ahora”.
place-label = Salgo desde
place-any = Cualquier lugar
place-near-me = Cerca de mí
place-postcode = Escribir un código postal
place-postcode-label = La primera parte de un código postal
place-postcode-hint = Es algo como { $short } o { $long }. No necesitamos el resto.
place-postcode-unknown = No conocemos este código por aquí. Revise la primera parte, por favor.
place-searching = Puede que su teléfono le pida permiso. Nunca vemos el lugar exacto.
place-not-found = Su teléfono no dijo dónde está usted. Puede elegir un lugar.
place-first = Esta lista es larga. Díganos de dónde sale, y le mostramos lo que está cerca.
list-title = Cosas que puede hacer
list-title-near = Cerca de { $place }
list-count =
    { $count ->
        [0] Aquí no hay nada todavía.
        [one] { $count } opción.
        [many] { $count } de opciones.
       *[other] { $count } opciones.
    }
list-order-near = Primero, lo que está más cerca. Después, lo que es más pronto.
list-order-soon = Primero, lo que es más pronto.
list-order-own = Primero, lo que hay en { $hub }. Después, lo más cercano y lo más pronto.
list-further = Buscar también más lejos ({ $count })
list-anywhere = Más por internet o por teléfono ({ $count })
list-none = Todavía no encontramos nada así. Pruebe con una de estas opciones.
list-everything = Ver todo
list-choose-again = Elegir otra vez
list-source = Esta lista viene de { $source }.
list-more = Ver más
back = Volver
loading = Ya viene. Puede que su señal sea lenta.
list-pair = { $first }, { $rest }
walk-minutes =
    { $minutes ->
        [one] { $minutes } minuto a pie
        [many] { $minutes } de minutos a pie
       *[other] { $minutes } minutos a pie
    }
walk-minutes-about =
    { $minutes ->
        [one] Más o menos { $minutes } minuto a pie
        [many] Más o menos { $minutes } de minutos a pie
       *[other] Más o menos { $minutes } minutos a pie
    }
miles-away =
    { $miles ->
        [one] Más o menos a { $miles } milla
        [many] Más o menos a { $miles } de millas
       *[other] Más o menos a { $miles } millas
    }
link-gone = Esa opción ya no está aquí. Aquí hay otras.
finish = Terminar y borrar
finish-hint = Al tocar esto, esta pantalla borra lo que usted escribió.
