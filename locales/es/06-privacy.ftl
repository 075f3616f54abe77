### Promises. Critical: shown in English too until two people have checked this language. Each sentence is held by a test.

privacy-open = Su privacidad
privacy-title = Su privacidad
privacy-no-account = No necesita una cuenta. No usamos cookies.
privacy-nothing-kept = No guardamos nada de lo que mira o escribe, a menos que lo envíe.
privacy-short = Su lista se borra cuando cierra esta página. Si le pide a su teléfono que la guarde, la guarda.
privacy-kept = Su teléfono guarda lo que escribe solo si usted se lo pide.
privacy-copy = Su teléfono guarda una copia de este sitio. Funciona sin señal. La copia es igual para toda la gente de su zona.
privacy-one-site = Esta página no se comunica con ningún otro sitio web.
privacy-address = La dirección web de arriba nunca dice lo que usted mira.
privacy-sealed = Guardamos lo que envía de modo que solo el centro comunitario pueda abrirlo.
privacy-deleted = Lo que envía se borra a los 60 días como máximo, o cuando usted lo retira.
privacy-host = Quienes manejan este sitio web pueden ver que alguien entró, en qué idioma y para qué zona. No pueden ver lo que usted busca.
privacy-change = Quienes manejan este sitio web podrían cambiarlo. Son: { $hub }.
privacy-cannot = Lo que no podemos prometer
privacy-cannot-screen = Alguien puede mirar su pantalla. Una cámara puede verla.
privacy-cannot-phone = Una aplicación espía en su teléfono puede verlo. El historial de su navegador dice que usted entró aquí.
privacy-cannot-after = No podemos saber qué hacen después con lo que usted envió.
