### What people call things when they look for something, in Spanish. See en-GB.ftl.

## Sport and moving

football = fútbol, futbolito, fulbito, jugar a la pelota, balón, pelota, futsal
swimming = natación, piscina, nadar, alberca, pileta
walking = caminar, caminata, pasear, paseo, senderismo, andar
running = correr, running, trotar
cycling = bicicleta, bici, ciclismo, andar en bici, montar en bicicleta
gym = gimnasio, ejercicio, gym, pesas, ponerse en forma
sport = deporte, deportes, (moverme)
yoga = yoga, estiramientos, pilates
dance = baile, bailar, danza, salsa, zumba, bachata
cricket = críquet
basketball = baloncesto, básquet, básquetbol
volleyball = voleibol, vóley
table-tennis = tenis de mesa, ping pong, tenis, bádminton
martial-arts = artes marciales, boxeo, karate, judo, taekwondo, defensa personal
snooker = billar, bolos, boliche

## Fun and making

fun = diversión, divertirse, (aburrido), pasarlo bien, ocio
chess = ajedrez
board-games = juegos de mesa, juegos, jugar cartas, jugar a las cartas, dominó, naipes
film = película, cine, películas, peli
trips = excursión, salidas, viaje, paseos, excursiones
party = fiesta, festival, navidad, celebración
choir = coro, cantar, canto, canciones
music = música, guitarra, piano, instrumento
drums = tambor, tambores, percusión, batería
theatre = teatro, actuar
art = arte, pintura, pintar, dibujo, dibujar
sewing = costura, coser, máquina de coser, modista, coser ropa
knitting = tejer, punto, ganchillo, lana, crochet
pottery = cerámica, arcilla, barro, alfarería
cooking = cocina, cocinar, recetas
baking = repostería, pan, hornear, pastel, panadería
crafts = manualidades, artesanía, bisutería
woodwork = carpintería, madera, carpintero
repair = reparar, arreglar, reparación, arreglos
photography = fotografía, fotos, cámara
writing = escritura, poesía, poemas
books = libros, lectura, club de lectura, (leer)

## Outside

outside = aire libre, afuera, aire fresco, zonas verdes
gardening = jardinería, jardín, huerto, plantas, huerta
farm = granja, animales, gallinas, cabras
nature = naturaleza, pájaros, bosque, aves
park = parque
fishing = pesca, pescar
clean-up = limpieza, recoger basura, limpiar el río

## English and learning

learn-english = aprender inglés, inglés, clases de inglés, curso de inglés, hablar inglés
conversation = conversación, conversación en inglés, practicar inglés, intercambio de conversación
literacy = alfabetización, leer y escribir, aprender a leer, alfabeto
maths = matemáticas, mates
computers = computadora, ordenador, informática, computación, correo electrónico, compu
courses = cursos, estudiar, universidad, formación, estudios, capacitación
driving = licencia de conducir, conducir, carnet de conducir, manejar, examen de manejo
citizenship = ciudadanía, nacionalidad, pasaporte británico
homework = tareas, deberes, tarea escolar, apoyo escolar, hacer la tarea
school = escuela, colegio, cole, inscripción escolar
library = biblioteca, biblio
language-exchange = intercambio de idiomas, intercambio, tándem

## Children and family

children = niños, (niño), hijos, (hijo), (hija), chicos, peques, mis hijos
babies = bebé, bebés, recién nacido, guagua
playgroup = grupo de juego, juguetes, jugar con niños, ludoteca
nursery = guardería, niñera, jardín de infancia, cuidado de niños
youth = jóvenes, adolescentes, juventud, muchachos
story-time = cuentos, cuento, cuentacuentos, historias
parents = padres, mamás, (mamá), (papá), madres
pregnancy = embarazo, embarazada, matrona, partera, parto
holiday-club = campamento, vacaciones escolares, campamento de verano
girls = niñas, chicas, (niña)
family = familia, familias

## Food, clothes and things

food-bank = banco de alimentos, comida gratis, despensa, alimentos, (hambre), ayuda de comida, mercado gratis
food = comida, (comer), alimento
meal = almuerzo, cena, sopa, comida caliente, desayuno, comedor, comedor social
cafe = café, té, cafetería, tomar café
clothes = ropa, vestimenta, ropa gratis, prendas, ropero
coats = abrigo, chaqueta, abrigos, ropa de invierno, guantes, chamarra, campera
shoes = zapatos, botas, zapatillas, calzado
furniture = muebles, cama, sofá, mesa y sillas, colchón, mueble
kitchen-things = ollas, platos, sartenes, cosas de cocina, utensilios
bedding = mantas, sábanas, cobijas, almohada, frazada
baby-things = cosas de bebé, pañales, leche de bebé, cochecito, ropa de bebé
toiletries = jabón, champú, compresas, toallas sanitarias, artículos de higiene
warm-space = lugar caliente, calefacción, (frío), calentarse, sala cálida
shower = ducha, duchas, ducharse, bañarse
laundry = lavandería, lavadora, lavar ropa
wifi = wifi, internet, cargar el teléfono, cargar el móvil
sim-card = tarjeta sim, saldo, chip, recarga, (celular), (móvil)
bus-pass = pase de autobús, pase de bus, billete de autobús, boleto de bus, pasajes, dinero para el bus, transporte, autobús, (bus)
charity-shop = segunda mano, tienda solidaria, (barato)
halal = halal

## Letters, money and a home

letters = cartas, carta, formularios, rellenar formulario, llenar un formulario, papeleo, trámites
bills = facturas, recibos, factura de luz, gas, recibo, electricidad
debt = deudas, deuda, préstamo, debo dinero
benefits = ayudas, subsidio, ayuda económica, (dinero), prestaciones, beneficios
bank-account = cuenta bancaria, banco, abrir cuenta
housing = vivienda, alquiler, piso, casa, casero, departamento, apartamento, renta, arriendo, desalojo
homeless = sin techo, albergue, donde dormir, sin hogar, refugio, calle, dormir en la calle
asylum = asilo, refugiado, refugiados, solicitante de asilo, home office
lawyer = abogado, ayuda legal, asesoría legal, abogada, juicio
visa = visa, pasaporte, permiso de residencia, papeles, visado, residencia
family-reunion = reunificación familiar, reagrupación familiar, traer a mi familia
doctor = médico, doctor, enfermera, (enfermo), doctora
dentist = dentista, dientes, muela
medicine = medicinas, farmacia, medicamentos, remedios
hospital = hospital, clínica
translation = traducción, intérprete, traductor, traducir
racism = racismo, discriminación
advice = consejos, información, asesoramiento, (problema), orientación
printing = imprimir, fotocopias, impresora, escanear

## Feeling sad, and people

sad = triste, tristeza, (deprimido), (deprimida), (depresión), (llorar), salud mental, bajón
lonely = soledad, (solo), (sola), me siento solo, me siento sola, (sin amigos), (aislado)
worry = preocupación, preocupado, preocupada, ansiedad, estrés, nervios, (nervioso), miedo, angustia
listener = hablar con alguien, psicólogo, terapia, apoyo psicológico, terapeuta, desahogarme
trauma = trauma, pesadillas, insomnio, (no duermo)
grief = duelo, pérdida, (murió), luto
phone-friend = amigo por teléfono, llamada, llamar
home-visit = visita a domicilio, visita en casa, visita
calm = relajarse, calma, meditación, relajación, respirar
addiction = adicción, alcohol, drogas, dejar de fumar, alcoholismo
wheelchair = silla de ruedas, discapacidad, discapacitado, sin escaleras
deaf = personas sordas, sordo, sorda, lengua de señas, lengua de signos, lenguaje de señas
older-people = personas mayores, ancianos, tercera edad, jubilados, abuelos
carers = cuidadores, cuidador
meet-people = conocer gente, amigos, hacer amigos, (amigo), amistad, socializar
women = mujeres, (mujer), solo mujeres, señoras
men = hombres, (hombre), solo hombres
lgbt = lgbt, gay, lesbiana, trans, homosexual
new-here = recién llegados, nuevo aquí, recién llegado, acabo de llegar
community-centre = centro comunitario, centro social
mosque = mezquita, oración, rezar, musulmán
church = iglesia, misa, cristiano
temple = templo, sinagoga

## Work and giving

work = trabajo, empleo, trabajar, (chamba), buscar trabajo, curro, laburo
cv = currículum, hoja de vida, cv
interview = entrevista de trabajo, entrevista
volunteering = voluntariado, voluntario, ayudar a otros, voluntaria
business = negocio, emprender, autónomo, (tienda), empresa
skill-swap = intercambio de habilidades, banco de tiempo, trueque
hairdresser = peluquería, peluquero, corte de pelo, barbero
building-work = construcción, electricista, albañil, plomero, fontanero

## How it is

online = en línea, online, por internet, zoom, videollamada
by-phone = por teléfono, (teléfono)
free = gratis, gratuito, gratuita, (sin dinero)
no-english = sin inglés, no hablo inglés, no sé inglés
quiet = tranquilo, silencioso, grupo pequeño
arabic = árabe
persian = persa, farsi, afgano
ukrainian = ucraniano
french = francés
spanish = español, castellano, latino, hispano
somali = somalí
turkish = turco
kurdish = kurdo
tigrinya = tigriña, eritrea
pashto = pastún

## Danger

danger-emergency = infarto, ataque al corazón, no puedo respirar, sangra mucho, hemorragia, sobredosis, tiene un cuchillo, tiene una pistola, tiene un arma, quiere matarme, me quiere matar, me va a matar, va a matarme, me siguen, me sigue un hombre, alguien me sigue, me persigue, me persiguen, me acosa, me atacó, llamar a la policía, ambulancia, incendio, no respira, se está muriendo, hay alguien en mi casa
danger-self = suicidio, suicidarme, suicidar, matarme, quiero morir, quiero morirme, quitarme la vida, acabar con mi vida, no quiero vivir, hacerme daño, cortarme las venas, me corto las venas, cortarme los brazos, me corto los brazos, autolesión, me quiero matar, quiero matarme, me voy a matar, lastimarme, no tengo ganas de vivir
danger-home = me pega, me pegó, me golpea, me golpeó, me maltrata, maltrato, violencia doméstica, violencia de género, violencia machista, abuso, abuso sexual, me violó, violación, me amenaza, matrimonio forzado, tengo miedo de mi marido, miedo a mi marido, miedo de mi esposo, me encierra, ablación, me pegan, me lastima, me hace daño, abusa de mí, abusan de mí, me viola, me obligan a casarme, no me deja salir de casa, no me dejan salir de casa, marido violento, esposo violento, pareja violenta, miedo a mi esposo, miedo de mi marido
danger-forced = trabajo forzado, trabajo forzoso, me obligan a trabajar, me obliga a trabajar, me quitó el pasaporte, me quitaron el pasaporte, no me pagan, trata de personas, esclavitud, esclava, prostitución forzada, me obligan a prostituirme, tienen mi pasaporte, tiene mi pasaporte, debo dinero al coyote, le debo al coyote, trabajo sin paga
danger-child = pega a mi hijo, pega a mis hijos, golpea a mi hijo, golpea a los niños, mi papá me pega, mi padre me pega, mi mamá me pega, maltrato infantil, abuso infantil, mi hijo desapareció, niño perdido, niño desaparecido, pega a mi hija, golpea a mi hija, mi hija desapareció, abusan de mi hijo, abusan de mi hija, niña perdida, niña desaparecida

## Words that only hold a question together

filler = yo, me, mi, mis, un, una, unos, unas, el, la, los, las, lo, de, del, a, al, en, y, o, para, por, con, quiero, quisiera, necesito, busco, buscar, dónde, donde, cómo, como, cuándo, qué, que, quién, puedo, hay, es, está, cerca, aquí, ayuda, ayudar, clases, clase, grupo, club, taller, aprender, jugar, hacer, ir, encontrar, lugar, sitio, algo, alguien, favor, si, no, mucho, gente, tengo, estoy
