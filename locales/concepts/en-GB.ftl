### What people call things when they look for something, in English.
### One message a concept: its everyday words and common misspellings, with commas between. The
### first word is its name and is shown. A word in (brackets) is understood when somebody types it,
### but is too common to be looked for in what a group writes. Slips of a letter or two need no
### word of their own; words that sound alike but are written far apart do.

## Sport and moving

football = football, soccer, footie, futsal, kick about, futbol, footy
swimming = swimming, swim, swimming pool, swimmer
walking = walking, walk, walks, hike, hiking, ramble, stroll
running = running, run, runner, jogging, jog, (5k)
cycling = cycling, bike, bikes, bicycle, cycle, ride a bike, biking
gym = gym, exercise, fitness, workout, keep fit, weights, zumba
sport = sports, (sport), (get fit), (move)
yoga = yoga, pilates, stretch, stretching
dance = dance, dancing, salsa, dancer, disco
cricket = cricket
basketball = basketball, netball, hoops
volleyball = volleyball
table-tennis = table tennis, ping pong, badminton, tennis
martial-arts = martial arts, boxing, karate, judo, taekwondo, self defence, kick boxing
snooker = pool table, snooker, billiards, bowling

## Fun and making

fun = fun, (enjoy), (bored), (things to do)
chess = chess
board-games = board games, games, cards, dominoes, backgammon, card games
film = film, films, movie, movies, cinema
trips = day trip, trips, outing, (trip), day out
party = party, festival, celebration, eid, christmas
choir = choir, singing, sing, songs, (song), quire
music = music, (guitar), band, piano, instrument, (keyboard)
drums = drums, drumming, drum, djembe
theatre = theatre, drama, acting, theater
art = art, painting, paint, drawing, draw, artist
sewing = sewing, sew, tailor, dressmaking, sewing machine
knitting = knitting, knit, crochet, wool
pottery = pottery, clay, ceramics
cooking = cooking, cook, (kitchen), recipes, cookery
baking = baking, bake, bread, cake
crafts = crafts, craft, making things, (handmade), jewellery
woodwork = woodwork, carpentry, (diy), carpenter
repair = repair, mend, fix, repair cafe, (broken), mending
photography = photography, photos, camera
writing = creative writing, poetry, poems, writing group
books = books, book club, reading group, (read)

## Outside

outside = outdoors, (outside), (fresh air), green space
gardening = gardening, garden, allotment, plants, grow, (vegetables), flowers
farm = farm, animals, hens, goats, chickens, city farm
nature = nature, wildlife, birds, woods, forest, ducks
park = park
fishing = fishing, angling
clean-up = litter pick, clean up, (rubbish), clean the river

## English and learning

learn-english = learn english, english class, english classes, english lessons, esol, ielts, english, english course, speak english, ingles
conversation = conversation, conversation club, talk english, practise english, practice speaking, conversation cafe, english talk
literacy = reading and writing, literacy, learn to read, learn to write, alphabet
maths = maths, math, numbers class, mathematics
computers = computers, computer, digital skills, email, laptop, it skills, (internet), tablet
courses = courses, college, study, university, training, course, qualification
driving = driving, driving licence, driving test, theory test, (drive), driving lessons
citizenship = citizenship, life in the uk, british passport, life in uk test
homework = homework, homework club, tutor, school work, revision
school = school, school place, (school uniform), schools
library = library
language-exchange = language exchange, language swap, swap, learn arabic, tandem

## Children and family

children = children, kids, (child), (kid), my son, my daughter, childrens
babies = babies, baby, toddler, toddlers, newborn, (under 5)
playgroup = playgroup, stay and play, (play group), (play), toys, soft play, mother and baby
nursery = nursery, childcare, creche, child care, babysitter, childminder
youth = young people, youth club, teenagers, teens, youth, (teen), teenager
story-time = story time, stories, story, story telling
parents = parents, mums, (mum), dads, (dad), mothers, (parenting), fathers, (mom)
pregnancy = pregnancy, pregnant, midwife, antenatal, expecting a baby
holiday-club = holiday club, half term, summer club, school holidays
girls = girls, girl
family = family, families

## Food, clothes and things

food-bank = food bank, pantry, food parcel, free food, groceries, tins, (hungry), (no food), food help
food = food, (eat), (eating), rice
meal = lunch, dinner, meal, soup, hot food, shared meal, breakfast, community meal, supper
cafe = cafe, tea, coffee, coffee morning, tea and chat, tea room
clothes = clothes, clothing, (trousers), (dress), free clothes, cloths, second hand clothes
coats = coat, coats, jacket, winter clothes, gloves, hat, warm clothes
shoes = shoes, boots, trainers
furniture = furniture, bed, beds, sofa, table and chairs, (table), wardrobe, mattress, (fridge), (cooker)
kitchen-things = pots and pans, pots, pans, plates, (dishes), kitchen things
bedding = bedding, blankets, sheets, duvet, pillow, blanket, towels
baby-things = baby things, nappies, baby food, pram, baby clothes, baby milk, diapers, pushchair, formula milk
toiletries = toiletries, soap, shampoo, sanitary pads, tampons, period products
warm-space = warm space, warm room, keep warm, warm place, (cold), (heating), warm bank
shower = shower, showers, wash, bath
laundry = laundry, washing machine, wash clothes, wash your clothes, launderette
wifi = wifi, wi-fi, internet, charge phone, (charger), free internet, plugs for your phone
sim-card = sim card, mobile data, phone credit, (sim), top up, (mobile phone)
bus-pass = bus pass, travel money, bus fare, (bus ticket), bus tickets
charity-shop = charity shop, second hand, (cheap), used things
halal = halal

## Letters, money and a home

letters = letters, letter, forms, fill in forms, form filling, (form), (post), read my letter, help with letters
bills = bills, bill, gas bill, electricity, council tax, water bill, energy bill, electric, (gas)
debt = debt, debts, owe money, loans, (loan), dept
benefits = benefits, universal credit, pip, child benefit, (money), money help, job centre, dwp
bank-account = bank account, (bank), savings
housing = housing, rent, landlord, flat, house, home, accommodation, council house, accomodation, eviction, tenant, evicted
homeless = homeless, hostel, nowhere to sleep, (nowhere to live), night shelter, sleeping rough, street homeless, (sleep on the street)
asylum = asylum, refugee, refugees, home office, asylum seeker, sanctuary, assylum, nass
lawyer = lawyer, solicitor, legal help, legal advice, immigration advice, immigration lawyer, (court), (appeal)
visa = visa, evisa, brp, leave to remain, passport, papers, settled status, share code
family-reunion = family reunion, bring my family, bring my wife, (bring my husband)
doctor = doctor, gp, nurse, doctors, health visitor, (ill), (sick)
dentist = dentist, teeth, (tooth), toothache
medicine = medicine, pharmacy, prescription, chemist
hospital = hospital, clinic
translation = translation, interpreter, translate, translator, interpreting
racism = racism, hate crime, discrimination, racist
advice = advice, (information), citizens advice, advice centre, (problem)
printing = printing, print, scan, photocopy, printer

## Feeling sad, and people

sad = sad, (depressed), (depression), (low mood), (unhappy), (crying), (down), mental health
lonely = lonely, alone, (loneliness), (no friends), (isolated), on my own
worry = worried, anxiety, stress, (stressed), anxious, (panic), (nervous), worry, fears, (scared)
listener = someone to talk to, counselling, counsellor, therapy, listener, therapist, talk to someone, counseling, psychologist
trauma = trauma, nightmares, ptsd, cant sleep, (sleep), war memories, (flashbacks)
grief = grief, bereavement, someone died, loss, (my mother died), (funeral), (died)
phone-friend = phone friend, befriending, friend on the phone, phone call, befriender, call me
home-visit = home visit, visitor, visit me at home, come to my house, come to you, housebound
calm = relax, calm, mindfulness, meditation, breathing, breathe, relaxation
addiction = addiction, alcohol problem, drug problem, (drinking), stop smoking, gambling, (drugs)
wheelchair = wheelchair, disabled, disability, step free, no stairs, (lift)
deaf = deaf, sign language, bsl, hearing loop
older-people = older people, over 60, elderly, seniors, pensioners, over 50s
carers = carers, carer, caring for someone
meet-people = meet people, make friends, friends, friend, new people, (friendship), (meet), socialise, (social)
women = women, womens, woman, ladies, (female), women only, womens group, (sisters)
men = men, mens, (man), mens group, (guys), men only
lgbt = lgbt, gay, lesbian, trans, queer, bi, rainbow, lgbtq, bisexual, transgender
new-here = newcomers, new here, new arrivals, (new in town), new in the uk, just arrived
community-centre = community centre, community center, community hub
mosque = mosque, masjid, prayer room, (pray), (prayer), (islam), prayers, (muslim)
church = church, (bible), (christian), chapel
temple = temple, gurdwara, synagogue, (hindu), (sikh)

## Work and giving

work = work, job, jobs, employment, find work, (working), (employed), career
cv = cv, resume, curriculum vitae, page about yourself
interview = interview, job interview, interview practice, talks with a boss
volunteering = volunteering, volunteer, help others, give time, voluntary, (helping), volenteer
business = business, self employed, start a business, (own shop)
skill-swap = skill swap, skills, time bank, swap skills, (share skills)
hairdresser = haircut, hairdresser, barber, hair, cut hair
building-work = building work, electrician, plumber, construction, (builder), cscs card

## How it is

online = online, zoom, video call, on a screen, (from home)
by-phone = by phone, on the phone, (phone), (telephone)
free = free, (no money), (no cost), costs nothing
no-english = no english, (dont speak english), (cant speak english), without english
quiet = quiet, peaceful, small group, (shy), (silent)
arabic = arabic, (arab), arabic speakers
persian = farsi, persian, dari, afghan, iranian
ukrainian = ukrainian, ukraine, (ukrainians)
french = french, francais, (francophone)
spanish = spanish, espanol, (latin american)
somali = somali, somalia
turkish = turkish, (turk), turkey
kurdish = kurdish, sorani, kurmanji, kurds
tigrinya = tigrinya, eritrean, eritrea
pashto = pashto, pushto

## Words about danger: help now is shown first. Only what nobody types for another reason.

danger-emergency = heart attack, cant breathe, can not breathe, bleeding a lot, overdose, took too many pills, he has a knife, has a gun, going to kill me, want to kill me, wants to kill me, will kill me, being followed, following me, somebody follows me, someone follows me, stalking me, stalker, attacked me, call the police, call an ambulance, is dying, not breathing, house on fire, someone is in my house
danger-self = suicide, suicidal, kill myself, killing myself, kill my self, want to die, wanna die, end my life, ending my life, end it all, hurt myself, hurting myself, harm myself, self harm, cut myself, cutting myself, dont want to live, do not want to live, no reason to live, better off dead, tired of living, unalive myself
danger-home = hits me, hit me, hitting me, he beats me, she beats me, husband beats, beating me, beats me up, hurts me, hurting me, domestic violence, domestic abuse, abuse, abusive, raped, rape, raped me, violent husband, violent partner, afraid of my husband, scared of my husband, scared of my partner, afraid of my wife, he controls me, threatens me, threatening me, honour killing, forced marriage, forced to marry, fgm, touches me, touched me, locks me in, wont let me leave
danger-forced = forced to work, force me to work, forces me to work, made to work, make me work, work without pay, do not pay me, dont pay me, boss took my passport, took my passport, keeps my passport, has my passport, trafficked, trafficking, traffickers, slavery, modern slavery, forced to sell sex, forced to have sex, sell my body, owe the smuggler, smugglers want money, cannot leave my job
danger-child = child abuse, hits my child, hurts my child, hits my children, my child is missing, my dad hits, my mum hits, my father hits, my mother hits, my parents hit, someone hurts a child, childline

## Words that only hold a question together: they are not looked for by themselves.

filler = i, im, id, we, me, my, our, you, your, a, an, the, to, for, of, in, at, with, and, or, is, are, am, be, can, could, do, does, want, need, like, would, where, what, how, when, who, which, find, get, go, going, some, any, please, pls, help, near, nearby, around, here, looking, look, there, it, that, this, place, places, somewhere, something, someone, have, has, not, so, new, good, class, classes, group, groups, club, lesson, lessons, session, sessions, activity, activities, thing, things, learn, learning, join, start, way, town, local, wanna, u, r, who, take, give, about, day, time, people
