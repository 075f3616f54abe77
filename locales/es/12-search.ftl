### Looking for a word or a printed number, and what is said when nothing fits.

search-label = ¿Qué busca?
search-hint = Escriba en español o en inglés. O escriba el número de un cartel.
search-danger = ¿Está en peligro? Puede llamar ahora a estas personas.
search-meant = Buscamos:
search-part = Ninguna opción tiene todas sus palabras. Estas tienen algunas.
search-failed = En este momento no podemos buscar palabras. Los dibujos sí funcionan.
search-number-unknown = Aquí ninguna opción tiene este número. Mírelo otra vez, por favor.
search-without = Sin estas palabras: { $count }
search-any-kind = De cualquier tipo: { $count }
search-online = Desde casa, con teléfono o pantalla: { $count }
search-others = Otras opciones que pueden servirle
search-number = Para encontrar esto otra vez, escriba este número: { $number }
search-which-language = ¿Qué idioma?
