### Get help now. Critical: shown in English too until two people have checked this language.
### Numbers stay exactly as they are, in Latin digits.

crisis-open = Ayuda ahora
crisis-close = Cerrar
crisis-999 = Si alguien puede morir o tiene heridas graves. Es gratis. Diga qué idioma habla.
crisis-999-deaf = ¿No oye? Use la app 999 BSL (lengua de señas), o el 18000 en un teléfono de texto.
crisis-111 = Si siente que puede hacerse daño o ya no aguanta más. Al llamar, marque el 2. De día y de noche.
crisis-samaritans = Le escuchan. Puede usar cualquier nombre. No sale en la factura del teléfono.
crisis-shout = Si no puede hablar, mande un mensaje de texto. Le contestan por texto, en inglés.
crisis-childline = Para niños, niñas y jóvenes. Es gratis.
crisis-refuge = Si alguien en casa le hace daño o le da miedo. Es gratis, de día y de noche.
crisis-slavery = Si alguien le obliga a trabajar o usted no puede irse. Es gratis. Si un niño o una niña está en peligro, puede que tengan que decírselo a otros.
crisis-migrant-help = Vivienda y dinero para quien pide asilo. Es gratis. La espera puede ser larga. El Home Office (Ministerio del Interior británico) paga esta línea.
crisis-call-list = La llamada queda en la lista de llamadas de su teléfono.
crisis-not-rung = Últimamente no hemos llamado a todos estos números. Alguno puede estar mal.
crisis-more = Ver todos los números
leave-open = Salir de este sitio
leave-limit = “Salir de este sitio” es rápido. Pero no puede borrar el historial de su navegador.

## The page with all the numbers, by nation

help-uk = Todo el Reino Unido
help-england = Inglaterra
help-scotland = Escocia
help-wales = Gales
help-northern-ireland = Irlanda del Norte
help-other = Otra ayuda
help-deaf = Para personas sordas
help-relay = Para otros números, marque primero 18001 en un teléfono de texto.
help-always = De día y de noche.
help-hours-unknown = No sabemos a qué horas atienden.
help-free = Es gratis.
help-cost-unknown = No sabemos si es gratis.
help-english = Puede que solo hablen inglés.
help-interpreter = Diga qué idioma habla. Pueden encontrar a alguien que lo hable.
help-111-scotland = Si siente que puede hacerse daño o ya no aguanta más. Diga cómo se siente.
help-lifeline = Si siente que puede hacerse daño o ya no aguanta más.
help-rung = Una persona revisó este número el { $date }.
help-not-rung = Nadie ha revisado este número todavía.
