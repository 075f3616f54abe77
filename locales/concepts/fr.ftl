### What people call things when they look for something, in French. See en-GB.ftl.

## Sport and moving

football = football, foot, ballon, futsal, jouer au foot, fut
swimming = natation, piscine, nager, apprendre à nager
walking = marche, promenade, balade, marcher, randonnée, se promener, rando
running = course à pied, courir, footing, jogging
cycling = vélo, bicyclette, faire du vélo, cyclisme, velos
gym = salle de sport, gym, musculation, fitness, muscu, remise en forme
sport = sport, sports, (bouger)
yoga = yoga, étirements, pilates
dance = danse, danser, zumba, salsa
cricket = cricket
basketball = basket, basketball, basket-ball
volleyball = volley, volleyball, volley-ball
table-tennis = tennis de table, ping-pong, tennis, badminton
martial-arts = arts martiaux, boxe, karaté, judo, taekwondo, self-défense
snooker = billard, bowling, babyfoot

## Fun and making

fun = s'amuser, loisirs, amusement, (m'ennuie), distraction
chess = échecs, jeu d'échecs
board-games = jeux de société, jeux, cartes, dominos, jeu de cartes
film = film, cinéma, films, ciné
trips = sorties, sortie, excursion, voyage
party = fête, festival, noël, soirée
choir = chorale, chant, chanter, chœur, chansons
music = musique, guitare, piano, instrument
drums = tambour, percussions, djembé, batterie, tam-tam
theatre = théâtre, comédie
art = art, peinture, dessin, dessiner, peindre
sewing = couture, coudre, machine à coudre, couturière, couturier
knitting = tricot, tricoter, crochet, laine
pottery = poterie, argile, céramique
cooking = cuisine, cuisiner, faire à manger, recettes
baking = pâtisserie, faire du pain, gâteau, boulangerie
crafts = travaux manuels, bricolage, artisanat, bijoux
woodwork = menuiserie, bois, menuisier
repair = réparation, réparer, réparations
photography = photographie, photo, appareil photo
writing = écriture, poésie, poèmes
books = livres, lecture, club de lecture, (lire)

## Outside

outside = plein air, dehors, air frais, espaces verts
gardening = jardinage, jardin, jardiner, potager, plantes
farm = ferme, animaux, poules, chèvres
nature = nature, oiseaux, forêt
park = parc
fishing = pêche, pêcher
clean-up = nettoyage, ramassage des déchets, nettoyer la rivière

## English and learning

learn-english = apprendre l'anglais, anglais, cours d'anglais, parler anglais, langlais, anglai, cours anglais
conversation = conversation, conversation anglaise, pratiquer l'anglais, conversation en anglais
literacy = alphabétisation, lire et écrire, apprendre à lire, alphabet
maths = maths, mathématiques, calcul
computers = informatique, ordinateur, ordi, email, ordinateurs, numérique
courses = formation, études, université, cours, étudier, école d'adultes
driving = permis de conduire, conduire, conduite, auto-école, permis, code de la route
citizenship = nationalité, citoyenneté, passeport britannique
homework = devoirs, aide aux devoirs, soutien scolaire
school = école, inscription à l'école, lycée, collège
library = bibliothèque, médiathèque
language-exchange = échange linguistique, échange de langues, tandem

## Children and family

children = enfants, (enfant), gosses, (mon fils), (ma fille), petits, mes enfants, gamins
babies = bébé, bébés, nourrisson, tout-petits
playgroup = groupe de jeu, jouer avec les enfants, jouets, ludothèque
nursery = crèche, garderie, nounou, garde d'enfants
youth = jeunes, ados, adolescents, jeunesse
story-time = contes, histoires, heure du conte, conte
parents = parents, mamans, (maman), (papa), mères, pères
pregnancy = grossesse, enceinte, sage-femme, accouchement
holiday-club = centre de vacances, vacances scolaires, centre aéré, colonie
girls = filles, (fille), fillettes
family = famille, familles

## Food, clothes and things

food-bank = banque alimentaire, aide alimentaire, colis alimentaire, nourriture gratuite, (faim), resto du coeur, restos du coeur, colis
food = nourriture, (manger), aliments, bouffe
meal = repas, déjeuner, dîner, soupe, petit déjeuner, repas chaud
cafe = café, thé, salon de thé, boire un café
clothes = vêtements, habits, fringues, vestiaire, linge
coats = manteau, manteaux, veste, vêtements chauds, gants, bonnet
shoes = chaussures, bottes, baskets, sandales
furniture = meubles, lit, canapé, table et chaises, matelas, frigo
kitchen-things = vaisselle, casseroles, assiettes, ustensiles
bedding = couvertures, draps, couette, oreiller, couverture
baby-things = affaires de bébé, couches, lait bébé, poussette, pampers
toiletries = produits d'hygiène, savon, shampooing, serviettes hygiéniques, tampons
warm-space = endroit chaud, salle chauffée, se réchauffer, (froid), chauffage
shower = douche, douches, se laver
laundry = laverie, lessive, machine à laver, laver le linge
wifi = wifi, internet, recharger téléphone, connexion
sim-card = carte sim, crédit téléphone, puce, forfait
bus-pass = carte de bus, ticket de bus, transport, bus
charity-shop = friperie, seconde main, (pas cher), occasion
halal = halal

## Letters, money and a home

letters = courrier, lettre, lettres, formulaire, remplir un formulaire, papiers administratifs, démarches
bills = factures, facture, électricité, facture de gaz, gaz
debt = dettes, dette, prêt, crédit
benefits = aides sociales, allocations, aide financière, (argent), allocation, chômage
bank-account = compte bancaire, banque, compte en banque
housing = logement, loyer, appartement, maison, propriétaire, logement social, louer, expulsion
homeless = sans-abri, hébergement, sdf, foyer, nulle part où dormir, dormir, à la rue, hébergement d'urgence
asylum = asile, réfugié, réfugiés, demandeur d'asile, demande d'asile, home office
lawyer = avocat, aide juridique, juriste, tribunal, conseil juridique
visa = titre de séjour, visa, passeport, papiers, sans papiers
family-reunion = regroupement familial, réunification familiale, faire venir ma famille
doctor = médecin, docteur, infirmière, (malade), toubib, généraliste
dentist = dentiste, dents, mal aux dents
medicine = médicaments, pharmacie, médicament
hospital = hôpital, clinique
translation = traduction, interprète, traducteur, traduire
racism = racisme, discrimination, raciste
advice = conseils, renseignements, (problème), conseil
printing = imprimer, photocopie, imprimante, scanner

## Feeling sad, and people

sad = triste, tristesse, (déprimé), (pleurer), dépression, cafard, santé mentale
lonely = seul, solitude, seule, (isolé), (pas d'amis)
worry = inquiet, angoisse, stress, anxiété, (stressé), peur
listener = parler à quelqu'un, psychologue, psy, écoute, soutien psychologique, conseiller
trauma = traumatisme, cauchemars, insomnie, (dormir mal), trauma
grief = deuil, perte, (mort), décès
phone-friend = ami au téléphone, appel, appeler, coup de fil
home-visit = visite à domicile, visite à la maison, visiteur
calm = détente, calme, méditation, relaxation, respirer
addiction = addiction, alcool, drogue, arrêter de fumer, alcoolisme
wheelchair = fauteuil roulant, handicap, handicapé, sans escalier
deaf = sourd, langue des signes, malentendant
older-people = personnes âgées, seniors, retraités, âgé
carers = aidants, aidant, s'occuper d'un proche
meet-people = rencontrer des gens, amis, faire des amis, (ami), rencontres, copains, connaître des gens, se faire des amis
women = femmes, (femme), entre femmes, dames
men = hommes, (homme), entre hommes
lgbt = lgbt, gay, lesbienne, homosexuel, trans
new-here = nouveaux arrivants, nouveau ici, nouvel arrivant, primo-arrivants
community-centre = centre social, maison de quartier, centre communautaire
mosque = mosquée, prière, prier, salle de prière, masjid
church = église, messe, chrétien
temple = temple, synagogue, gurdwara

## Work and giving

work = travail, emploi, boulot, job, (travailler), chercher du travail
cv = cv, curriculum
interview = entretien d'embauche, entretien
volunteering = bénévolat, bénévole, aider les autres, volontaire
business = entreprise, auto-entrepreneur, (commerce), créer une entreprise
skill-swap = échange de services, échange de compétences, troc
hairdresser = coiffeur, coiffure, couper les cheveux, coiffeuse
building-work = bâtiment, électricien, plombier, maçon, chantier

## How it is

online = en ligne, zoom, sur internet, visio
by-phone = par téléphone, (téléphone)
free = gratuit, gratuite, gratos, gratuitement
no-english = sans anglais, je ne parle pas anglais, parle pas anglais
quiet = calme et tranquille, tranquille, petit groupe
arabic = arabe
persian = persan, farsi, afghan
ukrainian = ukrainien
french = français, francophone, france
spanish = espagnol
somali = somalien, somali
turkish = turc
kurdish = kurde
tigrinya = tigrinya, érythréen
pashto = pachto

## Danger

danger-emergency = crise cardiaque, infarctus, ne peux pas respirer, peux plus respirer, saigne beaucoup, hémorragie, overdose, il a un couteau, il a une arme, veut me tuer, va me tuer, quelqu'un me suit, on me suit, il me suit, me harcèle, m'a attaqué, appeler la police, appeler une ambulance, incendie, arrive pas à respirer, ne respire plus, veut nous tuer
danger-self = suicide, suicider, me suicider, suicidaire, me tuer moi-même, envie de mourir, veux mourir, en finir, plus envie de vivre, veux plus vivre, me faire du mal, me couper, automutilation, scarification, je veux me tuer, je vais me tuer, envie de me tuer, mettre fin à mes jours
danger-home = me frappe, m'a frappé, me bat, mari violent, il me tape, coups de mon mari, violence conjugale, violences conjugales, violence domestique, violences, viol, violée, m'a violé, agression sexuelle, me menace, mariage forcé, excision, j'ai peur de mon mari, peur de mon mari, m'enferme, femme battue, il me viole, me force à me marier, me forcer à me marier, mes parents me marient de force, ne me laisse pas sortir, frappe ma mère
danger-forced = travail forcé, forcé à travailler, m'oblige à travailler, travailler sans salaire, pas payé, a pris mon passeport, garde mon passeport, traite humaine, traite des êtres humains, esclavage, esclave, prostitution forcée, forcée à me prostituer, on ne me paie pas, me paie pas, vendre mon corps, retient mon passeport, dois de l'argent au passeur
danger-child = frappe mon enfant, frappe mes enfants, mon père me frappe, ma mère me frappe, enfant maltraité, maltraitance, mon enfant a disparu, enfant disparu, mon fils a disparu, ma fille a disparu, frappe ma fille, frappe mon fils, bat mon enfant, bat mes enfants

## Words that only hold a question together

filler = je, j, on, nous, mon, ma, mes, un, une, des, de, du, d, le, la, les, l, à, au, aux, en, et, ou, où, pour, avec, dans, sur, veux, voudrais, cherche, chercher, besoin, ai, aide, aider, trouver, peux, comment, quand, quoi, que, qui, qu, est, c, ce, y, a, il, pas, près, proche, ici, cours, groupe, club, atelier, leçons, apprendre, faire, jouer, aller, endroit, lieu, quelque, chose, quelqu, moi, svp, plaît, me, m, s, se, suis, gens
