### My short list: things that somebody keeps for later. In memory, or on the phone if they switch it on.

short-open = Mi lista
short-keep = Guardar esto en mi lista
short-kept = Esto está en su lista.
short-drop = Quitar de mi lista
short-empty = Todavía no hay nada en su lista. Abra una opción y toque “Llevarlo conmigo”. Allí puede guardarla.
short-full = Su lista está llena. Caben { $most } opciones. Primero quite una.
short-gone = Esta opción ya no está aquí.
short-alert = Hay algo nuevo sobre esto. Ábralo y lea.
short-keep-here = Guardar mi lista en este teléfono
short-memory = Si esto está apagado, la lista se borra cuando cierra esta página.
short-keeps = Si está encendido, su teléfono guarda qué opciones hay en la lista. No guarda nada más.
short-who = Así, cualquiera con este teléfono puede ver la lista.
short-until = Se queda ahí hasta que usted la borre, o toque “Terminar y borrar” o “Salir de este sitio”.
short-forget = Borrar mi lista
short-forgotten = Su lista se borró. Su teléfono no guarda nada de ella.
short-not-kept = Su teléfono no nos dejó guardarla. La lista está aquí hasta que cierre esta página.
short-broken = Su teléfono guardó una lista que no podemos leer. Toque “Borrar mi lista” para empezar de nuevo.
