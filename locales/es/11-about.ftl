### Who runs this site, and where its list comes from.

about-open = Quién maneja este sitio
about-hub = { $hub } maneja este sitio.
about-readers = Quién lee su mensaje
about-reads = Solo estas personas pueden abrir un mensaje. Antes de enviarlo, le decimos quién lo recibe.
about-safe-title = Si alguien no está a salvo
about-safe = Puede hablar con { $who }.
about-what = Qué es este sitio
about-what-list = Es una lista de cosas para hacer cerca de usted. Es gratis.
about-what-ask = Puede preguntar si puede ir. No es obligación.
about-cannot-groups = Otras personas organizan los grupos. Lo que nos dicen puede estar mal o ser viejo.
about-cannot-room = No podemos prometer que haya lugar para usted.
directory-open = Sobre la lista de opciones
directory-licence = Las reglas para usarla: { $licence }
directory-age = De cuándo es
directory-made = Hicimos esta lista el { $date }.
directory-newest = La última revisión fue { $ago }.
directory-oldest = La revisión más vieja fue { $ago }.
directory-unchecked =
    { $count ->
        [one] De { $count } opción no sabemos qué día se revisó por última vez.
        [many] De { $count } de opciones no sabemos qué día se revisaron por última vez.
       *[other] De { $count } opciones no sabemos qué día se revisaron por última vez.
    }
ago-days =
    { $days ->
        [0] hoy
        [one] hace { $days } día
        [many] hace { $days } de días
       *[other] hace { $days } días
    }
ago-months =
    { $months ->
        [one] hace más o menos { $months } mes
        [many] hace unos { $months } de meses
       *[other] hace unos { $months } meses
    }
ago-years =
    { $years ->
        [one] hace más o menos { $years } año
        [many] hace unos { $years } de años
       *[other] hace unos { $years } años
    }
directory-checked-title = Qué quiere decir “Última revisión”
directory-checked = Ese día, alguien miró si todo seguía siendo verdad.
directory-checked-who = Lo hizo el grupo, o nosotros, o quienes hicieron la lista.
directory-order-title = Qué va primero
directory-order = Si dice desde dónde sale, primero va lo que está más cerca. Después, lo que es más pronto. Después, por nombre.
directory-order-same = Es igual para todo el mundo. Nadie puede pagar para ir primero.
directory-unknown-title = Lo que no sabemos
directory-unknown = Cuando un grupo no dice algo, escribimos “No sabemos”. No adivinamos. Puede preguntar.
about-words = Ayudar con las palabras
