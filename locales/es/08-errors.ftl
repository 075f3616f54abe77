### When something went wrong.

error-directory = La lista no llegó. Revise su señal y pruebe otra vez.
error-directory-empty = Aquí no hay una lista todavía. Puede llamar al centro comunitario.
error-words = No pudimos traer su idioma. Esto está en inglés.
error-try-again = Probar otra vez
error-link = Ese enlace no funciona. Empezamos desde el principio.
error-clock = El reloj de su teléfono parece estar mal. Los días que ve aquí pueden estar mal.

## In the page itself, before and without the program

error-load = Esta página no cargó. Revise su señal y pruebe otra vez.
error-broken = Esta página dejó de funcionar. Lo sentimos. Lo que escribió ya no está aquí.
error-start-again = Empezar de nuevo
error-old-browser = Este navegador es demasiado viejo para esta página. Pruebe con otro teléfono u otro navegador, o llámenos.
error-plain = Aquí hay una página sencilla. Abre en cualquier navegador.
plain-only = Esta es la página sencilla. Si quiere ir a algo, llámenos o venga a vernos.
plain-country = Aquí hay algunas opciones por internet o por teléfono. Para lo que está cerca de usted, llámenos o venga a vernos.
