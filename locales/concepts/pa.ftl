### What people call things when they look for something, in Punjabi (and in Latin letters what is
### typed so). See en-GB.ftl.

## Sport and moving

football = ਫੁੱਟਬਾਲ, ਫੁਟਬਾਲ, ਫੁੱਟ ਬਾਲ, ਸੌਕਰ, futbal, fut bal
swimming = ਤੈਰਾਕੀ, ਤੈਰਨਾ, ਤਰਨਾ, ਸਵਿਮਿੰਗ, ਸਵਿਮਿੰਗ ਪੂਲ, ਤੈਰਨਾ ਸਿੱਖਣਾ, tairaki, tairna, tarna, swiming
walking = ਸੈਰ, ਤੁਰਨਾ, ਪੈਦਲ ਤੁਰਨਾ, ਪੈਦਲ, ਵਾਕ, ਵਾਕਿੰਗ, ਹਾਈਕਿੰਗ, ਟਹਿਲਣਾ, sair, sair karna, turna, paidal
running = ਦੌੜਨਾ, ਦੌੜ, ਭੱਜਣਾ, ਰਨਿੰਗ, ਜੌਗਿੰਗ, daudna, daurna, bhajjna, bhajna
cycling = ਸਾਈਕਲ ਚਲਾਉਣਾ, ਸਾਈਕਲ, ਸਾਇਕਲ, ਸਾਈਕਲਿੰਗ, saikal, cycle chalauna, saikal chalauna
gym = ਜਿਮ, ਜਿੰਮ, ਕਸਰਤ, ਵਰਜ਼ਿਸ਼, ਐਕਸਰਸਾਈਜ਼, ਫਿਟਨੈੱਸ, ਬਾਡੀ ਬਿਲਡਿੰਗ, kasrat, varjish, exercise karni
sport = ਖੇਡਾਂ, ਖੇਡ, ਸਪੋਰਟਸ, ਖੇਡ ਕੁੱਦ, ਕਬੱਡੀ, ਹਾਕੀ, (ਖੇਡਣਾ), khedan, khedaan, khed, khedna, kabaddi, kabadi
yoga = ਯੋਗਾ, ਯੋਗ, ਯੋਗਾ ਕਲਾਸ, ਸਟਰੈਚਿੰਗ, ਪਿਲਾਟੀਸ
dance = ਨੱਚਣਾ, ਨਾਚ, ਡਾਂਸ, ਭੰਗੜਾ, ਗਿੱਧਾ, nachna, nach, bhangra, giddha, gidda
cricket = ਕ੍ਰਿਕਟ, ਕ੍ਰਿਕੇਟ, ਕਰਿਕਟ, ਕਿਰਕਟ, ਕ੍ਰਿਕਟ ਮੈਚ, kirkat, krikat
basketball = ਬਾਸਕਟਬਾਲ, ਬਾਸਕਟ ਬਾਲ, ਬਾਸਕਿਟਬਾਲ, ਨੈੱਟਬਾਲ
volleyball = ਵਾਲੀਬਾਲ, ਵਾਲੀ ਬਾਲ, ਵੌਲੀਬਾਲ, wali ball, valibal
table-tennis = ਟੇਬਲ ਟੈਨਿਸ, ਬੈਡਮਿੰਟਨ, ਟੈਨਿਸ, ਪਿੰਗ ਪੌਂਗ, badmintan
martial-arts = ਮਾਰਸ਼ਲ ਆਰਟ, ਕਰਾਟੇ, ਬਾਕਸਿੰਗ, ਮੁੱਕੇਬਾਜ਼ੀ, ਜੂਡੋ, ਕੁਸ਼ਤੀ, ਗੱਤਕਾ, ਗਤਕਾ, ਆਪਣਾ ਬਚਾਅ, karate, kushti, gatka
snooker = ਸਨੂਕਰ, ਬਿਲੀਅਰਡ, ਬੋਲਿੰਗ, ਪੂਲ ਟੇਬਲ

## Fun and making

fun = ਮੌਜ ਮਸਤੀ, ਹੱਸਣਾ ਖੇਡਣਾ, ਮਨੋਰੰਜਨ, ਮਜ਼ਾ, (ਬੋਰ), (ਵਿਹਲਾ), (ਵਿਹਲੀ), mauj masti, maja, maza, hassna khedna
chess = ਸ਼ਤਰੰਜ, ਚੈੱਸ, shatranj, satranj
board-games = ਬੋਰਡ ਗੇਮਾਂ, ਤਾਸ਼, ਲੂਡੋ, ਕੈਰਮ, ਕੈਰਮ ਬੋਰਡ, ਗੇਮਾਂ, (ਗੇਮ), ludo, carrom, taash, tash
film = ਫ਼ਿਲਮ, ਫ਼ਿਲਮਾਂ, ਸਿਨੇਮਾ, ਮੂਵੀ, filman, filma
trips = ਸੈਰ ਸਪਾਟਾ, ਘੁੰਮਣਾ, ਘੁੰਮਣਾ ਫਿਰਨਾ, ਪਿਕਨਿਕ, ਟਰਿੱਪ, ਟ੍ਰਿਪ, ਸਫ਼ਰ, ghumna, ghumna firna, piknik
party = ਮੇਲਾ, ਪਾਰਟੀ, ਤਿਉਹਾਰ, ਜਸ਼ਨ, ਵਿਸਾਖੀ, ਦੀਵਾਲੀ, ਗੁਰਪੁਰਬ, ਲੋਹੜੀ, ਤੀਆਂ, ਈਦ, mela, vaisakhi, diwali, lohri, gurpurab, tian
choir = ਗਾਉਣਾ, ਗਾਣਾ, ਗਾਣੇ, ਗੀਤ, ਬੋਲੀਆਂ, ਗਾਇਕੀ, ਕੋਰਸ ਵਿੱਚ ਗਾਉਣਾ, gauna, gaana, gaune, geet, boliyan
music = ਸੰਗੀਤ, ਮਿਊਜ਼ਿਕ, ਹਾਰਮੋਨੀਅਮ, ਵਾਜਾ, ਗਿਟਾਰ, ਤੂੰਬੀ, ਸਾਜ਼, ਪਿਆਨੋ, sangeet, vaja, tumbi
drums = ਢੋਲ, ਢੋਲਕੀ, ਤਬਲਾ, ਢੋਲ ਵਜਾਉਣਾ, ਡਰੰਮ, ਡਰੱਮ, dhol, dholki, tabla
theatre = ਨਾਟਕ, ਥੀਏਟਰ, ਡਰਾਮਾ, ਐਕਟਿੰਗ, ਅਦਾਕਾਰੀ, natak, drama karna
art = ਪੇਂਟਿੰਗ, ਆਰਟ, ਚਿੱਤਰਕਾਰੀ, ਡਰਾਇੰਗ, ਤਸਵੀਰਾਂ ਬਣਾਉਣਾ, ਰੰਗ ਭਰਨਾ, ਕਲਾ, chitarkari, chittarkari, paintin
sewing = ਸਿਲਾਈ, ਕੱਪੜੇ ਸਿਉਣਾ, ਸਿਊਣਾ, ਸਿਲਾਈ ਮਸ਼ੀਨ, ਦਰਜ਼ੀ, ਸਿਲਾਈ ਸਿੱਖਣੀ, silai, silayi, kapre seona, darji
knitting = ਬੁਣਾਈ, ਬੁਣਨਾ, ਸਵੈਟਰ ਬੁਣਨਾ, ਉੱਨ, ਕਰੋਸ਼ੀਆ, ਕਰੋਸ਼ੀਏ ਦਾ ਕੰਮ, bunai, bunna, unn
pottery = ਮਿੱਟੀ ਦੇ ਭਾਂਡੇ, ਘੁਮਿਆਰ, ਮਿੱਟੀ ਦਾ ਕੰਮ, ਪੌਟਰੀ, mitti de bhande
cooking = ਖਾਣਾ ਬਣਾਉਣਾ, ਖਾਣਾ ਪਕਾਉਣਾ, ਰੋਟੀ ਬਣਾਉਣੀ, ਕੁਕਿੰਗ, ਰਸੋਈ ਦਾ ਕੰਮ, (ਰਸੋਈ), khana banauna, khana pakauna, roti banauni
baking = ਬੇਕਿੰਗ, ਕੇਕ, ਕੇਕ ਬਣਾਉਣਾ, ਬਿਸਕੁਟ, ਬਰੈੱਡ, ਬ੍ਰੈੱਡ, cake banauna
crafts = ਹੱਥ ਦਾ ਕੰਮ, ਦਸਤਕਾਰੀ, ਕਢਾਈ, ਫੁਲਕਾਰੀ, ਕਰਾਫਟ, ਗਹਿਣੇ ਬਣਾਉਣਾ, hath da kam, hath da kamm, kadhai, phulkari
woodwork = ਲੱਕੜ ਦਾ ਕੰਮ, ਤਰਖਾਣ, ਕਾਰਪੈਂਟਰ, ਮਿਸਤਰੀ ਦਾ ਕੰਮ, lakkar da kam, tarkhan
repair = ਮੁਰੰਮਤ, ਠੀਕ ਕਰਨਾ, ਠੀਕ ਕਰਵਾਉਣਾ, ਰਿਪੇਅਰ, ਰਿਪੇਰ, (ਟੁੱਟਿਆ), (ਖਰਾਬ), muramat, murammat, theek karauna, thik karauna
photography = ਫ਼ੋਟੋ ਖਿੱਚਣਾ, ਫ਼ੋਟੋਗ੍ਰਾਫ਼ੀ, ਕੈਮਰਾ, ਫ਼ੋਟੋ, (ਤਸਵੀਰ), photo khichna, foto
writing = ਕਵਿਤਾ ਲਿਖਣਾ, ਸ਼ਾਇਰੀ, ਕਵਿਤਾ, ਗ਼ਜ਼ਲ, ਕਵੀ ਦਰਬਾਰ, ਕਹਾਣੀ ਲਿਖਣਾ, shayari, kavita, kavita likhna
books = ਕਿਤਾਬਾਂ, ਕਿਤਾਬ, ਬੁੱਕ ਕਲੱਬ, ਨਾਵਲ, ਪੁਸਤਕਾਂ, (ਪੜ੍ਹਨਾ), kitaban, kitaab, kitab

## Outside

outside = ਖੁੱਲ੍ਹੀ ਹਵਾ, ਤਾਜ਼ੀ ਹਵਾ, ਹਰਿਆਲੀ, ਖੁੱਲ੍ਹੀ ਥਾਂ, (ਬਾਹਰ), khulli hawa, taji hawa, taazi hawa
gardening = ਬਾਗਬਾਨੀ, ਬਗੀਚਾ, ਬਾਗ, ਬੂਟੇ, ਫੁੱਲ, ਸਬਜ਼ੀਆਂ ਉਗਾਉਣਾ, ਗਾਰਡਨ, ਮਾਲੀ, ਅਲਾਟਮੈਂਟ, bagbani, bagicha, boote, phull
farm = ਖੇਤ, ਖੇਤੀ, ਜਾਨਵਰ, ਮੁਰਗੀਆਂ, ਬੱਕਰੀਆਂ, ਗਾਵਾਂ, ਮੱਝਾਂ, ਫਾਰਮ ਹਾਊਸ, khet, kheti, janwar, bakri
nature = ਕੁਦਰਤ, ਪੰਛੀ, ਜੰਗਲ, ਦਰੱਖਤ, ਰੁੱਖ, ਬਤਖਾਂ, kudrat, panchi, jangal, rukh
park = ਪਾਰਕ, ਪਬਲਿਕ ਪਾਰਕ
fishing = ਮੱਛੀ ਫੜਨਾ, ਮੱਛੀਆਂ ਫੜਨਾ, ਫਿਸ਼ਿੰਗ, machhi fadna, macchi farna
clean-up = ਸਫ਼ਾਈ, ਕੂੜਾ ਚੁੱਕਣਾ, (ਕੂੜਾ), safai, kuda chukna, koora chukna

## English and learning

learn-english = ਅੰਗਰੇਜ਼ੀ ਸਿੱਖਣਾ, ਅੰਗਰੇਜ਼ੀ, ਅੰਗ੍ਰੇਜ਼ੀ, ਇੰਗਲਿਸ਼, ਇੰਗਲਿਸ਼ ਕਲਾਸ, ਅੰਗਰੇਜ਼ੀ ਦੀ ਕਲਾਸ, ਆਈਲੈਟਸ, angrezi, angreji, angrezi sikhni, angreji sikhni, english sikhni, english sikhna, inglish
conversation = ਗੱਲਬਾਤ, ਗੱਲ ਬਾਤ, ਅੰਗਰੇਜ਼ੀ ਬੋਲਣਾ, ਅੰਗਰੇਜ਼ੀ ਬੋਲਣੀ, ਇੰਗਲਿਸ਼ ਬੋਲਣੀ, ਬੋਲਚਾਲ, gallbaat, gal baat, galbat, english bolni, angrezi bolni
literacy = ਪੜ੍ਹਨਾ ਲਿਖਣਾ, ਲਿਖਣਾ ਪੜ੍ਹਨਾ, ਊੜਾ ਐੜਾ, ਏ ਬੀ ਸੀ, ਅੱਖਰ, (ਅਨਪੜ੍ਹ), parhna likhna, padhna likhna, likhna parhna
maths = ਹਿਸਾਬ, ਗਣਿਤ, ਮੈਥ, ਮੈਥਸ, ਗਿਣਤੀ, hisab, hisaab, ginti
computers = ਕੰਪਿਊਟਰ, ਕੰਪਿਊਟਰ ਸਿੱਖਣਾ, ਕੰਪੂਟਰ, ਲੈਪਟਾਪ, ਈਮੇਲ, ਟੈਬਲੇਟ, computer sikhna, kampiutar, kamputar
courses = ਕੋਰਸ, ਕਾਲਜ, ਯੂਨੀਵਰਸਿਟੀ, ਪੜ੍ਹਾਈ, ਟ੍ਰੇਨਿੰਗ, ਟਰੇਨਿੰਗ, ਸਿੱਖਿਆ, ਡਿਪਲੋਮਾ, padhai, parhai
driving = ਡਰਾਈਵਿੰਗ, ਗੱਡੀ ਚਲਾਉਣਾ, ਕਾਰ ਚਲਾਉਣੀ, ਡਰਾਈਵਿੰਗ ਲਾਇਸੈਂਸ, ਲਾਇਸੈਂਸ, ਲਸੰਸ, ਥਿਊਰੀ ਟੈਸਟ, ਡਰਾਈਵਿੰਗ ਟੈਸਟ, gaddi chalauni, gaddi chalauna, drivng, lasans
citizenship = ਨਾਗਰਿਕਤਾ, ਸਿਟੀਜ਼ਨਸ਼ਿਪ, ਬ੍ਰਿਟਿਸ਼ ਪਾਸਪੋਰਟ, ਲਾਈਫ ਇਨ ਦ ਯੂਕੇ, ਨੈਸ਼ਨੈਲਿਟੀ, nagrikta, nationality, sitizenship
homework = ਹੋਮਵਰਕ, ਹੋਮ ਵਰਕ, ਟਿਊਸ਼ਨ, ਟਿਊਟਰ, ਸਕੂਲ ਦਾ ਕੰਮ, tuition, tution, homwork
school = ਸਕੂਲ, ਸਕੂਲ ਵਿੱਚ ਦਾਖਲਾ, ਦਾਖਲਾ, (ਵਰਦੀ), dakhla, sakool, skool
library = ਲਾਇਬ੍ਰੇਰੀ, ਲਾਇਬਰੇਰੀ, ਲਾਇਬ੍ਰੇਰੀ ਕਾਰਡ, laibreri, libary
language-exchange = ਭਾਸ਼ਾ ਸਿੱਖਣਾ ਸਿਖਾਉਣਾ, ਭਾਸ਼ਾ ਵਟਾਉਣਾ, ਨਵੀਂ ਭਾਸ਼ਾ, bhasha sikhni, boli sikhni

## Children and family

children = ਬੱਚੇ, ਬੱਚਿਆਂ, ਬੱਚਾ, ਨਿਆਣੇ, ਜਵਾਕ, (ਮੇਰਾ ਮੁੰਡਾ), (ਮੇਰੀ ਕੁੜੀ), (ਪੁੱਤ), (ਧੀ), bache, bacche, bachche, niane, nyane, jawak
babies = ਛੋਟੇ ਬੱਚੇ, ਨਿੱਕੇ ਬੱਚੇ, ਬੇਬੀ, ਨਵਜੰਮਿਆ, ਨਵਾਂ ਜੰਮਿਆ, ਦੁੱਧ ਪੀਂਦਾ ਬੱਚਾ, chote bache, nikke bache
playgroup = ਪਲੇਅ ਗਰੁੱਪ, ਬੱਚਿਆਂ ਦੀ ਖੇਡ, ਖਿਡੌਣੇ, ਝੂਟੇ, ਝੂਲੇ, khidaune, khidone
nursery = ਨਰਸਰੀ, ਚਾਈਲਡ ਕੇਅਰ, ਬੱਚੇ ਸਾਂਭਣਾ, ਡੇ ਕੇਅਰ, ਬੇਬੀ ਸਿਟਰ, ਚਾਈਲਡਮਾਈਂਡਰ, bache sambhna, bache sambhalna
youth = ਨੌਜਵਾਨ, ਜਵਾਨ, ਗੱਭਰੂ, ਯੂਥ ਕਲੱਬ, ਟੀਨਏਜਰ, ਮੁੰਡੇ, naujawan, nojwan, munde, gabru
story-time = ਕਹਾਣੀਆਂ, ਕਹਾਣੀ, ਬਾਤਾਂ, ਸਾਖੀਆਂ, ਕਹਾਣੀ ਸੁਣਨਾ, kahani, kahaniyan, baatan, sakhian
parents = ਮਾਪੇ, ਮਾਂ ਪਿਓ, ਮਾਂ ਬਾਪ, ਮਾਵਾਂ, (ਮਾਂ), (ਪਿਓ), (ਮੰਮੀ), (ਡੈਡੀ), (ਬੇਬੇ), (ਬਾਪੂ), mape, maape, maa pyo, maa peo
pregnancy = ਗਰਭ, ਗਰਭਵਤੀ, ਪੈਰ ਭਾਰੀ, ਡਿਲਿਵਰੀ, ਦਾਈ, ਮਿਡਵਾਈਫ, ਬੱਚਾ ਹੋਣ ਵਾਲਾ, pregnent, garbhwati, bacha hon wala
holiday-club = ਛੁੱਟੀਆਂ ਦਾ ਕਲੱਬ, ਸਕੂਲ ਦੀਆਂ ਛੁੱਟੀਆਂ, ਗਰਮੀਆਂ ਦੀਆਂ ਛੁੱਟੀਆਂ, ਸਮਰ ਕੈਂਪ, (ਛੁੱਟੀਆਂ), chuttian, chhuttian, school dian chuttian
girls = ਕੁੜੀਆਂ, ਕੁੜੀ, ਲੜਕੀਆਂ, ਬੱਚੀਆਂ, kudian, kuriyan, kudi, kuri
family = ਪਰਿਵਾਰ, ਟੱਬਰ, ਫੈਮਿਲੀ, ਘਰ ਵਾਲੇ, parivar, parwar, tabbar, ghar wale

## Food, clothes and things

food-bank = ਫੂਡ ਬੈਂਕ, ਫੂਡਬੈਂਕ, ਮੁਫ਼ਤ ਖਾਣਾ, ਰਾਸ਼ਨ, ਮੁਫ਼ਤ ਰਾਸ਼ਨ, ਆਟਾ ਦਾਲ, (ਭੁੱਖ), (ਭੁੱਖਾ), (ਭੁੱਖੀ), rashan, muft khana, muft rashan, aata daal
food = ਖਾਣਾ, ਰੋਟੀ, ਭੋਜਨ, ਦਾਲ, ਸਬਜ਼ੀ, ਚੌਲ, khana, khaana, roti, chaul
meal = ਗਰਮ ਖਾਣਾ, ਲੰਗਰ, ਰੋਟੀ ਪਾਣੀ, ਦੁਪਹਿਰ ਦਾ ਖਾਣਾ, ਰਾਤ ਦਾ ਖਾਣਾ, ਨਾਸ਼ਤਾ, ਸੂਪ, ਡਿਨਰ, langar, garam khana, nashta, roti pani
cafe = ਚਾਹ, ਚਾਹ ਪਾਣੀ, ਕੌਫ਼ੀ, ਕੈਫੇ, ਚਾਹ ਦੀ ਦੁਕਾਨ, chah, chaa, cha pani, kofi
clothes = ਕੱਪੜੇ, ਮੁਫ਼ਤ ਕੱਪੜੇ, ਕੱਪੜਾ, ਲੀੜੇ, ਸਲਵਾਰ, ਸੂਟ, ਕਮੀਜ਼, ਪੈਂਟ, ਚੁੰਨੀ, ਪੱਗ, kapde, kapre, leere, salwar
coats = ਗਰਮ ਕੱਪੜੇ, ਕੋਟ, ਜੈਕਟ, ਸਵੈਟਰ, ਦਸਤਾਨੇ, ਟੋਪੀ, ਸ਼ਾਲ, ਲੋਈ, garam kapde, garam kapre, dastane, swetar
shoes = ਜੁੱਤੀਆਂ, ਜੁੱਤੀ, ਬੂਟ, ਚੱਪਲ, ਸੈਂਡਲ, ਟਰੇਨਰ, jutti, juttian, jutian, chappal
furniture = ਫ਼ਰਨੀਚਰ, ਮੰਜਾ, ਬੈੱਡ, ਸੋਫਾ, ਮੇਜ਼, ਕੁਰਸੀ, ਅਲਮਾਰੀ, ਗੱਦਾ, ਘਰ ਦਾ ਸਮਾਨ, (ਫਰਿੱਜ), (ਚੁੱਲ੍ਹਾ), farnichar, manja, almari, ghar da saman
kitchen-things = ਭਾਂਡੇ, ਪਤੀਲਾ, ਕੜਾਹੀ, ਤਵਾ, ਪਲੇਟਾਂ, ਰਸੋਈ ਦਾ ਸਮਾਨ, bhande, patila, karahi
bedding = ਬਿਸਤਰਾ, ਕੰਬਲ, ਰਜਾਈ, ਚਾਦਰ, ਸਿਰਹਾਣਾ, ਖੇਸ, ਤੌਲੀਆ, bistra, kambal, rajai, sirhana, chadar
baby-things = ਬੱਚਿਆਂ ਦਾ ਸਮਾਨ, ਨੈਪੀ, ਨੈਪੀਆਂ, ਪੈਂਪਰ, ਬੱਚੇ ਦਾ ਦੁੱਧ, ਪਰੈਮ, ਬੱਚਾ ਗੱਡੀ, ਬੱਚਿਆਂ ਦੇ ਕੱਪੜੇ, pampers, pemper, bache da dudh, nappi
toiletries = ਸਾਬਣ, ਸ਼ੈਂਪੂ, ਪੈਡ, ਸੈਨੇਟਰੀ ਪੈਡ, ਮਾਹਵਾਰੀ, ਟੁੱਥ ਪੇਸਟ, saban, shampu
warm-space = ਨਿੱਘੀ ਥਾਂ, ਗਰਮ ਥਾਂ, ਗਰਮ ਕਮਰਾ, ਨਿੱਘ, ਹੀਟਰ, ਹੀਟਿੰਗ, (ਠੰਢ), (ਠੰਡ), (ਪਾਲਾ), niggi than, nighi thaan, garam than, garam kamra
shower = ਨਹਾਉਣਾ, ਸ਼ਾਵਰ, ਇਸ਼ਨਾਨ, ਗੁਸਲਖਾਨਾ, ਨਹਾਉਣ ਦੀ ਥਾਂ, nahauna, nahona, ishnan
laundry = ਕੱਪੜੇ ਧੋਣਾ, ਕੱਪੜੇ ਧੋਣੇ, ਵਾਸ਼ਿੰਗ ਮਸ਼ੀਨ, ਧੋਬੀ, ਲਾਂਡਰੀ, kapde dhona, kapre dhone, dhobi
wifi = ਵਾਈ ਫਾਈ, ਵਾਈਫਾਈ, ਇੰਟਰਨੈੱਟ, ਇੰਟਰਨੈਟ, ਨੈੱਟ, ਫ਼ੋਨ ਚਾਰਜ ਕਰਨਾ, (ਚਾਰਜਰ), wai fai, intarnet, phone charge karna
sim-card = ਸਿਮ ਕਾਰਡ, ਸਿਮ, ਟਾਪ ਅੱਪ, ਬੈਲੈਂਸ, ਮੋਬਾਈਲ ਡਾਟਾ, ਰੀਚਾਰਜ, (ਮੋਬਾਈਲ), richarge
bus-pass = ਬੱਸ ਪਾਸ, ਬੱਸ ਦਾ ਕਿਰਾਇਆ, ਬੱਸ ਦੀ ਟਿਕਟ, ਬੱਸ ਟਿਕਟ, ਬੱਸ ਦੇ ਪੈਸੇ, (ਬੱਸ), bus da kiraya, bus de paise
charity-shop = ਚੈਰਿਟੀ ਸ਼ਾਪ, ਚੈਰਿਟੀ ਦੁਕਾਨ, ਸੈਕਿੰਡ ਹੈਂਡ, ਪੁਰਾਣੀਆਂ ਚੀਜ਼ਾਂ, (ਸਸਤਾ), (ਸਸਤੀ), sasta, puranian cheejan
halal = ਹਲਾਲ, ਹਲਾਲ ਮੀਟ, ਹਲਾਲ ਖਾਣਾ, halaal

## Letters, money and a home

letters = ਚਿੱਠੀਆਂ, ਚਿੱਠੀ, ਚਿਠੀ, ਖਤ, ਫ਼ਾਰਮ, ਫਾਰਮ ਭਰਨਾ, ਚਿੱਠੀ ਪੜ੍ਹਨਾ, ਅਰਜ਼ੀ, (ਡਾਕ), chitthi, chithi, chithian, form bharna, faram, arji
bills = ਬਿੱਲ, ਬਿਜਲੀ ਦਾ ਬਿੱਲ, ਗੈਸ ਦਾ ਬਿੱਲ, ਪਾਣੀ ਦਾ ਬਿੱਲ, ਬਿਜਲੀ, ਕੌਂਸਲ ਟੈਕਸ, (ਗੈਸ), bijli, bijli da bill, bijli da bil
debt = ਕਰਜ਼ਾ, ਉਧਾਰ, ਲੋਨ, ਕਰਜ਼ਾ ਮੋੜਨਾ, karja, karza, udhar, udhaar
benefits = ਬੈਨੀਫਿਟ, ਬੈਨੀਫਿੱਟ, ਯੂਨੀਵਰਸਲ ਕ੍ਰੈਡਿਟ, ਚਾਈਲਡ ਬੈਨੀਫਿਟ, ਸਰਕਾਰੀ ਪੈਸੇ, ਜੌਬ ਸੈਂਟਰ, (ਪੈਸੇ), (ਪੈਸਾ), paise, paisa, benifit, sarkari paise
bank-account = ਬੈਂਕ ਖਾਤਾ, ਬੈਂਕ ਅਕਾਊਂਟ, ਬੈਂਕ, ਖਾਤਾ ਖੁਲ੍ਹਵਾਉਣਾ, ਬੱਚਤ, bank khata, bachat
housing = ਘਰ, ਮਕਾਨ, ਕਿਰਾਇਆ, ਕਿਰਾਏ ਦਾ ਘਰ, ਮਕਾਨ ਮਾਲਕ, ਲੈਂਡਲਾਰਡ, ਫਲੈਟ, ਕੌਂਸਲ ਦਾ ਘਰ, ਰਿਹਾਇਸ਼, makan, kiraya, kiraye da ghar, makan malik, rihaish, ghar
homeless = ਬੇਘਰ, ਸੌਣ ਦੀ ਥਾਂ, ਰਹਿਣ ਦੀ ਥਾਂ ਨਹੀਂ, ਸੜਕ ਤੇ ਸੌਣਾ, ਹੋਸਟਲ, ਸ਼ੈਲਟਰ, (ਘਰ ਨਹੀਂ ਹੈ), beghar, be ghar, saun di than, rehan di than nahi
asylum = ਪਨਾਹ, ਸ਼ਰਨ, ਸ਼ਰਨਾਰਥੀ, ਅਸਾਈਲਮ, ਅਸਾਇਲਮ, ਹੋਮ ਆਫ਼ਿਸ, ਰਫਿਊਜੀ, ਪਨਾਹ ਦੀ ਅਰਜ਼ੀ, panah, sharan, sharnarthi, asailam, refuji
lawyer = ਵਕੀਲ, ਸੌਲਿਸਟਰ, ਸੋਲਿਸਟਰ, ਕਾਨੂੰਨੀ ਮਦਦ, ਇਮੀਗ੍ਰੇਸ਼ਨ ਵਕੀਲ, ਬੈਰਿਸਟਰ, ਇਮੀਗ੍ਰੇਸ਼ਨ, (ਅਦਾਲਤ), (ਕਚਹਿਰੀ), (ਅਪੀਲ), vakeel, wakeel, vakil, kanooni madad, adalat
visa = ਵੀਜ਼ਾ, ਪਾਸਪੋਰਟ, ਕਾਗਜ਼, ਬੀ ਆਰ ਪੀ, ਈ ਵੀਜ਼ਾ, ਰਹਿਣ ਦੀ ਇਜਾਜ਼ਤ, ਸ਼ੇਅਰ ਕੋਡ, ਪੱਕੇ ਹੋਣਾ, vija, veeza, kagaz, kagaj, pakke hona
family-reunion = ਪਰਿਵਾਰ ਨੂੰ ਬੁਲਾਉਣਾ, ਘਰਵਾਲੀ ਨੂੰ ਬੁਲਾਉਣਾ, ਪਤਨੀ ਨੂੰ ਬੁਲਾਉਣਾ, ਘਰਵਾਲੇ ਨੂੰ ਬੁਲਾਉਣਾ, ਬੱਚਿਆਂ ਨੂੰ ਬੁਲਾਉਣਾ, ਫੈਮਿਲੀ ਵੀਜ਼ਾ, parivar nu bulauna, family nu bulauna, wife nu bulauna
doctor = ਡਾਕਟਰ, ਜੀ ਪੀ, ਨਰਸ, ਹੈਲਥ ਵਿਜ਼ਟਰ, (ਬਿਮਾਰ), (ਬੀਮਾਰ), (ਤਬੀਅਤ ਖਰਾਬ), daktar, dakter, bimar
dentist = ਦੰਦਾਂ ਦਾ ਡਾਕਟਰ, ਦੰਦ, ਦੰਦ ਦਰਦ, ਦੰਦਾਂ ਦੀ ਪੀੜ, ਡੈਂਟਿਸਟ, dandan da doctor, dand, dand dard
medicine = ਦਵਾਈ, ਦਵਾਈਆਂ, ਫਾਰਮੇਸੀ, ਕੈਮਿਸਟ, ਦਵਾਈਆਂ ਦੀ ਦੁਕਾਨ, dawai, davai, dawaian
hospital = ਹਸਪਤਾਲ, ਹੌਸਪੀਟਲ, ਕਲੀਨਿਕ, haspatal, hospitl
translation = ਅਨੁਵਾਦ, ਦੁਭਾਸ਼ੀਆ, ਦੁਭਾਸ਼ੀਏ, ਤਰਜਮਾ, ਟ੍ਰਾਂਸਲੇਸ਼ਨ, ਇੰਟਰਪ੍ਰੇਟਰ, anuvad, tarjma, dubhashia, interpretor
racism = ਨਸਲਵਾਦ, ਨਫ਼ਰਤ, ਵਿਤਕਰਾ, ਰੇਸਿਜ਼ਮ, ਜਾਤ ਪਾਤ, nafrat, vitkara, nasalwad
advice = ਸਲਾਹ, ਜਾਣਕਾਰੀ, ਸਲਾਹ ਮਸ਼ਵਰਾ, ਸਿਟੀਜ਼ਨਜ਼ ਐਡਵਾਈਸ, (ਮੁਸ਼ਕਲ), (ਮਸਲਾ), (ਸਮੱਸਿਆ), salah, salaah, jankari, mushkil, masla
printing = ਪ੍ਰਿੰਟ, ਪ੍ਰਿੰਟਰ, ਪ੍ਰਿੰਟ ਕਰਨਾ, ਫੋਟੋਕਾਪੀ, ਫ਼ੋਟੋ ਕਾਪੀ, ਸਕੈਨ, print karna

## Feeling sad, and people

sad = ਉਦਾਸੀ, ਉਦਾਸ, ਦੁਖੀ, ਦੁੱਖ, ਦਿਲ ਨਹੀਂ ਲੱਗਦਾ, ਮਨ ਉਦਾਸ, ਮਾਨਸਿਕ ਸਿਹਤ, (ਡਿਪਰੈਸ਼ਨ), (ਡਿਪ੍ਰੈਸ਼ਨ), (ਰੋਣਾ), udas, udaas, dukhi, dil nahi lagda, dipreshan
lonely = ਇਕੱਲਾਪਣ, ਇਕੱਲਾ, ਇਕੱਲੀ, ਕੱਲਾ, ਕੱਲੀ, ਇਕੱਲੇ, (ਕੋਈ ਦੋਸਤ ਨਹੀਂ), ikalla, ikkalla, ikalli, kalla, kalli, ikallapan
worry = ਚਿੰਤਾ, ਫ਼ਿਕਰ, ਪਰੇਸ਼ਾਨੀ, ਪਰੇਸ਼ਾਨ, ਟੈਨਸ਼ਨ, ਘਬਰਾਹਟ, ਡਰ, (ਡਰ ਲੱਗਦਾ), chinta, fikar, pareshan, pareshani, tension, ghabrahat
listener = ਦਿਲ ਦੀ ਗੱਲ, ਗੱਲ ਸੁਣਨ ਵਾਲਾ, ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰਨੀ, ਦਿਲ ਹੌਲਾ ਕਰਨਾ, ਕਾਊਂਸਲਿੰਗ, ਕਾਉਂਸਲਰ, ਥੈਰੇਪੀ, ਮਨੋਵਿਗਿਆਨੀ, dil di gal, dil di gall, kise naal gal karni, kaunsling
trauma = ਡਰਾਉਣੇ ਸੁਪਨੇ, ਸਦਮਾ, ਮਾੜੇ ਸੁਪਨੇ, ਨੀਂਦ ਨਹੀਂ ਆਉਂਦੀ, ਲੜਾਈ ਦੀਆਂ ਯਾਦਾਂ, (ਨੀਂਦ), sadma, neend nahi aundi, nind nahi aundi, bure supne
grief = ਕਿਸੇ ਦੇ ਜਾਣ ਦਾ ਦੁੱਖ, ਅਫ਼ਸੋਸ, ਸੋਗ, ਸਸਕਾਰ, ਭੋਗ, ਮੌਤ, (ਗੁਜ਼ਰ ਗਏ), (ਗੁਜ਼ਰ ਗਿਆ), (ਮਰ ਗਿਆ), (ਮਰ ਗਈ), (ਪੂਰੇ ਹੋ ਗਏ), afsos, maut, saskar
phone-friend = ਫ਼ੋਨ ਉੱਤੇ ਦੋਸਤ, ਫ਼ੋਨ ਤੇ ਗੱਲ, ਮੈਨੂੰ ਫ਼ੋਨ ਕਰੋ, ਮੈਨੂੰ ਕਾਲ ਕਰੋ, ਫ਼ੋਨ ਕਾਲ, phone te gal, mainu phone karo, mainu call karo
home-visit = ਘਰ ਮਿਲਣ ਆਉਣਾ, ਘਰ ਆ ਕੇ ਮਿਲਣਾ, ਮਿਲਣ ਆਉਣਾ, ਘਰ ਆਓ, ghar milan auna, ghar aa ke milna
calm = ਸਕੂਨ, ਸ਼ਾਂਤੀ, ਆਰਾਮ, ਧਿਆਨ, ਮੈਡੀਟੇਸ਼ਨ, ਸਿਮਰਨ, ਸਾਹ ਦੀ ਕਸਰਤ, ਰਿਲੈਕਸ, skoon, sukoon, aram, aaram, dhian, simran
addiction = ਨਸ਼ਾ, ਨਸ਼ਾ ਛੱਡਣਾ, ਨਸ਼ੇ, ਸ਼ਰਾਬ ਛੱਡਣੀ, ਸਿਗਰਟ ਛੱਡਣੀ, ਜੂਆ, ਅਫ਼ੀਮ, ਚਿੱਟਾ, (ਸ਼ਰਾਬ), (ਸਿਗਰਟ), nasha, nasha chadna, sharab chadni, chitta, jua
wheelchair = ਵ੍ਹੀਲਚੇਅਰ, ਵੀਲਚੇਅਰ, ਵੀਲ ਚੇਅਰ, ਅਪਾਹਜ, ਪੌੜੀਆਂ ਨਾ ਹੋਣ, ਬਿਨਾਂ ਪੌੜੀਆਂ, (ਲਿਫਟ), wheel chair, apahaj, paudian
deaf = ਸੁਣਾਈ ਨਾ ਦੇਣਾ, ਸੁਣਾਈ ਨਹੀਂ ਦਿੰਦਾ, ਬੋਲਾ, ਗੂੰਗਾ, ਗੂੰਗੀ, ਇਸ਼ਾਰਿਆਂ ਦੀ ਭਾਸ਼ਾ, ਬੀ ਐਸ ਐਲ, ਕੰਨਾਂ ਦੀ ਮਸ਼ੀਨ, bola, goonga, isharian di bhasha
older-people = ਬਜ਼ੁਰਗ, ਬੁੱਢੇ, ਵੱਡੀ ਉਮਰ ਦੇ ਲੋਕ, ਸਿਆਣੇ, ਪੈਨਸ਼ਨ, bajurg, bazurg, bujurg, budhe
carers = ਕਿਸੇ ਦੀ ਦੇਖਭਾਲ, ਦੇਖਭਾਲ, ਦੇਖ ਭਾਲ, ਕੇਅਰਰ, ਸਾਂਭ ਸੰਭਾਲ, dekhbhal, dekh bhal, sambh sambhal
meet-people = ਲੋਕਾਂ ਨੂੰ ਮਿਲਣਾ, ਦੋਸਤ, ਦੋਸਤੀ, ਯਾਰ, ਸਹੇਲੀਆਂ, ਨਵੇਂ ਦੋਸਤ, ਨਵੇਂ ਲੋਕ, ਗੱਪਸ਼ੱਪ, ਮੇਲ ਜੋਲ, dost, dosti, dost banauna, gapshap, gup shup, lokan nu milna
women = ਔਰਤਾਂ, ਔਰਤ, ਸਿਰਫ਼ ਔਰਤਾਂ, ਬੀਬੀਆਂ, ਜ਼ਨਾਨੀਆਂ, ਜਨਾਨੀ, ਲੇਡੀਜ਼, (ਭੈਣਾਂ), aurat, auratan, aurtan, bibian, janani, jananian
men = ਮਰਦ, ਮਰਦਾਂ, ਸਿਰਫ਼ ਮਰਦ, ਆਦਮੀ, ਬੰਦੇ, (ਬੰਦਾ), (ਭਰਾ), mard, mardan, admi, bande
lgbt = ਐਲ ਜੀ ਬੀ ਟੀ, ਸਮਲਿੰਗੀ, ਗੇਅ, ਲੈਸਬੀਅਨ, ਟਰਾਂਸਜੈਂਡਰ, ਟਰਾਂਸ, ਕੁਈਰ, samlingi
new-here = ਇੱਥੇ ਨਵੇਂ ਲੋਕ, ਇੱਥੇ ਨਵੇਂ, ਨਵੇਂ ਆਏ, ਨਵਾਂ ਆਇਆ, ਨਵੀਂ ਆਈ, ਹੁਣੇ ਆਏ, nave lok, nava aya, navan aaya, navi aayi
community-centre = ਕਮਿਊਨਿਟੀ ਸੈਂਟਰ, ਕਮਿਊਨਟੀ ਸੈਂਟਰ, ਸੈਂਟਰ, ਕਮਿਊਨਿਟੀ ਹਾਲ, community centar, kamiunity centre
mosque = ਮਸਜਿਦ, ਮਸੀਤ, ਨਮਾਜ਼, ਨਮਾਜ਼ ਦੀ ਥਾਂ, ਜੁੰਮੇ ਦੀ ਨਮਾਜ਼, ਕੁਰਾਨ, (ਦੁਆ), (ਮੁਸਲਮਾਨ), masit, maseet, namaz, namaaz
church = ਚਰਚ, ਗਿਰਜਾ, ਗਿਰਜਾਘਰ, ਬਾਈਬਲ, (ਈਸਾਈ), girja
temple = ਗੁਰਦੁਆਰਾ, ਗੁਰਦਵਾਰਾ, ਗੁਰੂਘਰ, ਗੁਰੂ ਘਰ, ਮੰਦਰ, ਕੀਰਤਨ, ਪਾਠ, ਅਰਦਾਸ, ਸਤਿਸੰਗ, (ਸਿੱਖ), (ਹਿੰਦੂ), gurdwara, gurudwara, gurughar, kirtan, mandir

## Work and giving

work = ਕੰਮ ਲੱਭਣਾ, ਨੌਕਰੀ, ਜੌਬ, ਜਾਬ, ਰੁਜ਼ਗਾਰ, ਮਜ਼ਦੂਰੀ, ਦਿਹਾੜੀ, (ਕੰਮ), naukri, nokri, rujgar, kam labhna, kamm, dihadi
cv = ਸੀ ਵੀ, ਸੀਵੀ, ਰਿਜ਼ਿਊਮੇ, ਸੀ ਵੀ ਬਣਾਉਣਾ, cv banauna, cv banauni
interview = ਇੰਟਰਵਿਊ, ਨੌਕਰੀ ਦੀ ਇੰਟਰਵਿਊ, ਜੌਬ ਇੰਟਰਵਿਊ, intervew, intarview
volunteering = ਸੇਵਾ, ਵਲੰਟੀਅਰ, ਵਾਲੰਟੀਅਰ, ਲੋਕਾਂ ਦੀ ਮਦਦ, ਸੇਵਾਦਾਰ, seva, sewa, sewadar, lokan di madad
business = ਕਾਰੋਬਾਰ, ਬਿਜ਼ਨਸ, ਆਪਣਾ ਕੰਮ, ਆਪਣੀ ਦੁਕਾਨ, ਵਪਾਰ, (ਦੁਕਾਨ), karobar, bijnas, apna kam, dukan
skill-swap = ਹੁਨਰ ਵਟਾਉਣਾ, ਹੁਨਰ, ਹੁਨਰ ਸਿੱਖਣਾ, ਕੰਮ ਸਿੱਖਣਾ, hunar, kam sikhna
hairdresser = ਵਾਲ ਕਟਵਾਉਣਾ, ਵਾਲ ਕਟਾਉਣੇ, ਨਾਈ, ਹੇਅਰ ਡਰੈਸਰ, ਬਿਊਟੀ ਪਾਰਲਰ, ਪਾਰਲਰ, ਪੱਗ ਬੰਨ੍ਹਣਾ, waal katauna, vaal katwauna, parlour
building-work = ਉਸਾਰੀ ਦਾ ਕੰਮ, ਮਿਸਤਰੀ, ਬਿਲਡਿੰਗ ਦਾ ਕੰਮ, ਬਿਜਲੀ ਦਾ ਕੰਮ, ਪਲੰਬਰ, ਇਲੈਕਟ੍ਰੀਸ਼ਨ, ਸੀ ਐਸ ਸੀ ਐਸ, mistri, bijli da kam, usari

## How it is

online = ਔਨਲਾਈਨ, ਆਨਲਾਈਨ, ਜ਼ੂਮ, ਵੀਡੀਓ ਕਾਲ, ਸਕਰੀਨ ਉੱਤੇ, (ਘਰੋਂ), (ਘਰ ਬੈਠੇ), onlain, ghar baithe
by-phone = ਫ਼ੋਨ ਉੱਤੇ, ਫ਼ੋਨ ਤੇ, (ਫ਼ੋਨ), (ਟੈਲੀਫੋਨ), phone te, phone utte
free = ਮੁਫ਼ਤ, ਫ੍ਰੀ, ਫਰੀ, (ਬਿਨਾਂ ਪੈਸੇ), (ਪੈਸੇ ਨਹੀਂ), muft, mufat
no-english = ਬਿਨਾਂ ਅੰਗਰੇਜ਼ੀ, ਅੰਗਰੇਜ਼ੀ ਤੋਂ ਬਿਨਾਂ, ਅੰਗਰੇਜ਼ੀ ਨਹੀਂ ਆਉਂਦੀ, ਇੰਗਲਿਸ਼ ਨਹੀਂ ਆਉਂਦੀ, english nahi aundi, angrezi nahi aundi, angreji nahi aundi
quiet = ਸ਼ਾਂਤ ਥਾਂ, ਸ਼ਾਂਤ, ਚੁੱਪ, ਛੋਟਾ ਗਰੁੱਪ, (ਸੰਗਾਊ), (ਸ਼ਰਮਾਕਲ), shant, shant than, chup
arabic = ਅਰਬੀ, ਅਰਬ, arbi
persian = ਫ਼ਾਰਸੀ, ਦਰੀ, ਅਫ਼ਗਾਨ, ਅਫਗਾਨੀ, ਈਰਾਨੀ, afghani, irani
ukrainian = ਯੂਕਰੇਨੀ, ਯੂਕਰੇਨ
french = ਫ਼ਰਾਂਸੀਸੀ, ਫਰੈਂਚ, ਫ੍ਰੈਂਚ
spanish = ਸਪੇਨੀ, ਸਪੈਨਿਸ਼, ਸਪੇਨਿਸ਼
somali = ਸੋਮਾਲੀ, ਸੋਮਾਲੀਆ
turkish = ਤੁਰਕੀ, ਤੁਰਕ, turki
kurdish = ਕੁਰਦੀ, ਕੁਰਦ, ਸੋਰਾਨੀ, ਕੁਰਮਾਂਜੀ
tigrinya = ਤਿਗਰੀਨੀਆ, ਟਿਗਰੀਨਿਆ, ਇਰੀਟ੍ਰੀਆ
pashto = ਪਸ਼ਤੋ, ਪਖਤੋ, ਪਸ਼ਤੂਨ, ਪਠਾਣ, pathan

## Danger

danger-emergency = ਦਿਲ ਦਾ ਦੌਰਾ, ਹਾਰਟ ਅਟੈਕ, ਹਾਰਟ ਅਟੈਕ ਆਇਆ, ਸਾਹ ਨਹੀਂ ਆ ਰਿਹਾ, ਸਾਹ ਨਹੀਂ ਆਉਂਦਾ, ਸਾਹ ਨਹੀਂ ਲੈ ਰਿਹਾ, ਸਾਹ ਨਹੀਂ ਲੈ ਰਹੀ, ਸਾਹ ਬੰਦ ਹੋ, ਖੂਨ ਵਗ ਰਿਹਾ, ਖੂਨ ਵਹਿ ਰਿਹਾ, ਖੂਨ ਨਹੀਂ ਰੁਕ, ਲਹੂ ਵਗ ਰਿਹਾ, ਬਹੁਤ ਖੂਨ, ਚਾਕੂ ਹੈ, ਛੁਰੀ ਹੈ, ਕਿਰਪਾਨ ਨਾਲ ਮਾਰ, ਬੰਦੂਕ ਹੈ, ਪਿਸਤੌਲ ਹੈ, ਮੈਨੂੰ ਮਾਰ ਦੇਵੇਗਾ, ਮੈਨੂੰ ਮਾਰ ਦੇਊ, ਮੈਨੂੰ ਮਾਰ ਦੇਣਗੇ, ਮੈਨੂੰ ਮਾਰ ਦੂਗਾ, ਮੈਨੂੰ ਮਾਰ ਦਊ, ਜਾਨੋਂ ਮਾਰ, ਜਾਨੋਂ ਮਾਰਨ, ਜਾਨ ਤੋਂ ਮਾਰ, ਮੇਰਾ ਕਤਲ, ਕਤਲ ਕਰ ਦੇਵੇਗਾ, ਕਤਲ ਕਰ ਦੇਣਗੇ, ਵੱਢ ਦੇਵੇਗਾ, ਵੱਢ ਦੇਊ, ਮੇਰਾ ਪਿੱਛਾ ਕਰ, ਮੇਰਾ ਪਿੱਛਾ ਕਰਦਾ, ਪਿੱਛਾ ਕਰ ਰਿਹਾ, ਪਿੱਛਾ ਕਰ ਰਹੇ, ਮੇਰੇ ਪਿੱਛੇ ਲੱਗਾ, ਮੇਰੇ ਪਿੱਛੇ ਲੱਗੇ, ਮੇਰੇ ਉੱਤੇ ਹਮਲਾ, ਮੇਰੇ ਤੇ ਹਮਲਾ, ਪੁਲਿਸ ਨੂੰ ਬੁਲਾਓ, ਪੁਲਿਸ ਬੁਲਾਓ, ਪੁਲਸ ਨੂੰ ਬੁਲਾਓ, ਪੁਲਸ ਬੁਲਾਓ, ਪੁਲਿਸ ਨੂੰ ਫੋਨ, ਪੁਲਿਸ ਨੂੰ ਫ਼ੋਨ, ਐਂਬੂਲੈਂਸ ਬੁਲਾਓ, ਐਂਬੂਲੈਂਸ ਨੂੰ ਬੁਲਾਓ, ਐਂਬੂਲੈਂਸ ਚਾਹੀਦੀ, ਬਹੁਤ ਗੋਲੀਆਂ ਖਾ, ਜ਼ਿਆਦਾ ਗੋਲੀਆਂ ਖਾ, ਜਿਆਦਾ ਗੋਲੀਆਂ ਖਾ, ਜ਼ਹਿਰ ਖਾ ਲਿਆ, ਜਹਿਰ ਖਾ ਲਿਆ, ਜ਼ਹਿਰ ਪੀ ਲਿਆ, ਜਹਿਰ ਪੀ ਲਿਆ, ਮਰ ਰਿਹਾ ਹੈ, ਮਰ ਰਹੀ ਹੈ, ਬੇਹੋਸ਼ ਹੋ, ਘਰ ਵਿੱਚ ਅੱਗ, ਘਰ ਨੂੰ ਅੱਗ, ਅੱਗ ਲੱਗ ਗਈ, ਘਰ ਵਿੱਚ ਕੋਈ ਵੜ, ਕੋਈ ਘਰ ਵਿੱਚ ਵੜ, dil da daura, heart attack aa, saah nahi aa reha, sah nahi aa riha, saah nahi aunda, sah nahi aunda, khoon vag reha, khoon nahi ruk, chaku hai, bandook hai, mainu maar devega, mainu mar devega, mainu maar denge, mainu maar deu, mainu mar deu, jaano maar, jano maar, jano mar, katal kar, mera picha kar, picha kar reha, police nu bulao, police bulao, ambulance bulao, ambulance nu bulao, jehar kha, zehar kha leya, agg lag gayi, agg lagg gayi
danger-self = ਖੁਦਕੁਸ਼ੀ, ਖ਼ੁਦਕੁਸ਼ੀ, ਖੁਦ ਕੁਸ਼ੀ, ਆਤਮ ਹੱਤਿਆ, ਆਤਮਹੱਤਿਆ, ਮਰਨਾ ਚਾਹੁੰਦਾ, ਮਰਨਾ ਚਾਹੁੰਦੀ, ਮੈਂ ਮਰਨਾ ਹੈ, ਮੈਂ ਮਰਨਾ, ਮਰ ਜਾਣਾ ਚਾਹੁੰਦਾ, ਮਰ ਜਾਣਾ ਚਾਹੁੰਦੀ, ਮਰਨ ਨੂੰ ਦਿਲ, ਮਰਨ ਨੂੰ ਜੀ, ਮਰਨ ਨੂੰ ਜੀਅ, ਮਰ ਜਾਵਾਂ, ਜੀਣਾ ਨਹੀਂ ਚਾਹੁੰਦਾ, ਜੀਣਾ ਨਹੀਂ ਚਾਹੁੰਦੀ, ਜਿਉਣਾ ਨਹੀਂ ਚਾਹੁੰਦਾ, ਜਿਉਣਾ ਨਹੀਂ ਚਾਹੁੰਦੀ, ਮੈਂ ਜੀਣਾ ਨਹੀਂ, ਮੈਂ ਜਿਉਣਾ ਨਹੀਂ, ਜੀਣ ਨੂੰ ਦਿਲ ਨਹੀਂ, ਜਿਉਣ ਨੂੰ ਦਿਲ ਨਹੀਂ, ਜਿਉਣ ਦਾ ਫਾਇਦਾ ਨਹੀਂ, ਜੀਣ ਦਾ ਫਾਇਦਾ ਨਹੀਂ, ਜ਼ਿੰਦਗੀ ਤੋਂ ਤੰਗ, ਜਿੰਦਗੀ ਤੋਂ ਤੰਗ, ਜ਼ਿੰਦਗੀ ਤੋਂ ਥੱਕ, ਜਿੰਦਗੀ ਤੋਂ ਥੱਕ, ਜ਼ਿੰਦਗੀ ਖਤਮ ਕਰ, ਜਿੰਦਗੀ ਖਤਮ ਕਰ, ਜ਼ਿੰਦਗੀ ਮੁਕਾ, ਜਿੰਦਗੀ ਮੁਕਾ, ਆਪਣੀ ਜਾਨ ਲੈ, ਆਪਣੀ ਜਾਨ ਲੈਣੀ, ਆਪਣੀ ਜਾਨ ਦੇ, ਆਪਣੇ ਆਪ ਨੂੰ ਮਾਰ, ਆਪਣੇ ਆਪ ਨੂੰ ਮਾਰਨਾ, ਆਪਣੇ ਆਪ ਨੂੰ ਖਤਮ, ਆਪਣੇ ਆਪ ਨੂੰ ਸੱਟ, ਆਪਣੇ ਆਪ ਨੂੰ ਨੁਕਸਾਨ, ਆਪਣੇ ਆਪ ਨੂੰ ਵੱਢ, ਆਪਣੇ ਆਪ ਨੂੰ ਕੱਟ, ਖੁਦ ਨੂੰ ਮਾਰ, ਖੁਦ ਨੂੰ ਖਤਮ, ਖੁਦ ਨੂੰ ਨੁਕਸਾਨ, ਨਸ ਵੱਢ, ਨਸ ਕੱਟ, ਨਾੜ ਵੱਢ, ਫਾਹਾ ਲੈ, ਫਾਹਾ ਲਾ, ਫਾਂਸੀ ਲੈ, ਜ਼ਹਿਰ ਖਾਣਾ, ਜਹਿਰ ਖਾਣਾ, ਜ਼ਹਿਰ ਪੀਣਾ, ਜਹਿਰ ਪੀਣਾ, ਜ਼ਹਿਰ ਖਾ ਲਵਾਂ, ਜਹਿਰ ਖਾ ਲਵਾਂ, khudkushi, khudkusi, khud kushi, atam hatya, atamhatya, marna chahunda, marna chahundi, main marna, mai marna, mein marna, mar jana chahunda, mar jana chahundi, mar java, mar jawan, marn nu dil, jeena nahi chahunda, jeena nahi chahundi, jina nahi chahunda, jiona nahi chahunda, jiuna nahi chahundi, zindagi ton tang, jindagi ton tang, zindagi khatam kar, jindagi khatam kar, apne aap nu maar, apne aap nu mar, apne aap nu khatam, apne aap nu nuksan, faha lai, phaha lai
danger-home = ਮੈਨੂੰ ਮਾਰਦਾ, ਮੈਨੂੰ ਮਾਰਦੀ, ਮੈਨੂੰ ਮਾਰਦੇ, ਮੈਨੂੰ ਮਾਰਿਆ, ਮੈਨੂੰ ਬਹੁਤ ਮਾਰਦਾ, ਮੈਨੂੰ ਬਹੁਤ ਮਾਰਿਆ, ਮੈਨੂੰ ਕੁੱਟਦਾ, ਮੈਨੂੰ ਕੁੱਟਦੀ, ਮੈਨੂੰ ਕੁੱਟਦੇ, ਮੈਨੂੰ ਕੁੱਟਿਆ, ਮੈਨੂੰ ਰੋਜ਼ ਕੁੱਟਦਾ, ਮੈਨੂੰ ਰੋਜ ਕੁੱਟਦਾ, ਮੈਨੂੰ ਰੋਜ਼ ਮਾਰਦਾ, ਮੈਨੂੰ ਰੋਜ ਮਾਰਦਾ, ਘਰਵਾਲਾ ਮਾਰਦਾ, ਘਰਵਾਲਾ ਕੁੱਟਦਾ, ਘਰ ਵਾਲਾ ਮਾਰਦਾ, ਘਰ ਵਾਲਾ ਕੁੱਟਦਾ, ਪਤੀ ਮਾਰਦਾ, ਪਤੀ ਕੁੱਟਦਾ, ਘਰਵਾਲੀ ਮਾਰਦੀ, ਪਤਨੀ ਮਾਰਦੀ, ਸੱਸ ਮਾਰਦੀ, ਸੱਸ ਕੁੱਟਦੀ, ਸਹੁਰੇ ਮਾਰਦੇ, ਸਹੁਰੇ ਕੁੱਟਦੇ, ਸਹੁਰੇ ਤੰਗ ਕਰਦੇ, ਹੱਥ ਚੁੱਕਦਾ, ਕੁੱਟਮਾਰ, ਕੁੱਟ ਮਾਰ, ਮਾਰ ਕੁੱਟ, ਮਾਰਕੁੱਟ, ਘਰੇਲੂ ਹਿੰਸਾ, ਜ਼ੁਲਮ ਕਰਦਾ, ਜੁਲਮ ਕਰਦਾ, ਜ਼ੁਲਮ ਕਰਦੇ, ਜੁਲਮ ਕਰਦੇ, ਬਲਾਤਕਾਰ, ਰੇਪ ਕੀਤਾ, ਰੇਪ ਹੋਇਆ, ਮੇਰੇ ਨਾਲ ਜ਼ਬਰਦਸਤੀ, ਮੇਰੇ ਨਾਲ ਜਬਰਦਸਤੀ, ਮੇਰੇ ਨਾਲ ਧੱਕਾ, ਇੱਜ਼ਤ ਲੁੱਟ, ਇੱਜਤ ਲੁੱਟ, ਧਮਕੀ, ਧਮਕੀਆਂ, ਧਮਕਾਉਂਦਾ, ਧੱਕੇ ਨਾਲ ਵਿਆਹ, ਜ਼ਬਰਦਸਤੀ ਵਿਆਹ, ਜਬਰਦਸਤੀ ਵਿਆਹ, ਜਬਰੀ ਵਿਆਹ, ਵਿਆਹ ਲਈ ਮਜਬੂਰ, ਅਣਖ ਖਾਤਰ, ਅਣਖ ਪਿੱਛੇ, ਇੱਜ਼ਤ ਖਾਤਰ ਮਾਰ, ਇੱਜਤ ਖਾਤਰ ਮਾਰ, ਘਰਵਾਲੇ ਤੋਂ ਡਰ, ਘਰ ਵਾਲੇ ਤੋਂ ਡਰ, ਪਤੀ ਤੋਂ ਡਰ, ਘਰਵਾਲੀ ਤੋਂ ਡਰ, ਸਹੁਰਿਆਂ ਤੋਂ ਡਰ, ਘਰਦਿਆਂ ਤੋਂ ਡਰ, ਘਰ ਵਿੱਚ ਬੰਦ ਕਰ, ਘਰ ਵਿੱਚ ਕੈਦ, ਕਮਰੇ ਵਿੱਚ ਬੰਦ, ਜਿੰਦਾ ਲਾ ਕੇ, ਬਾਹਰ ਨਹੀਂ ਜਾਣ ਦਿੰਦਾ, ਬਾਹਰ ਨਹੀਂ ਜਾਣ ਦਿੰਦੇ, ਬਾਹਰ ਜਾਣ ਨਹੀਂ, ਘਰੋਂ ਨਿਕਲਣ ਨਹੀਂ, ਮੈਨੂੰ ਛੂੰਹਦਾ, ਗਲਤ ਹੱਥ ਲਾਉਂਦਾ, ਤੇਜ਼ਾਬ, ਤੇਜਾਬ, mainu marda, mainu maarda, mainu mardi, mainu marde, mainu maarde, mainu marea, mainu kuttda, mainu kutda, mainu kuttde, mainu kutde, mainu kutteya, gharwala marda, gharwala maarda, gharwala kutda, husband marda, husband kutda, pati marda, pati kutda, saas mardi, sass kutdi, kutt maar, kut mar, maar kutt, gharelu hinsa, balatkar, dhamki, dhamkian, dhakke naal viah, dhakke nal viah, jabardasti viah, zabardasti viah, gharwale ton dar, pati ton dar, ghar vich band, bahar nahi jaan dinda, bahar nahi jan dinda
danger-forced = ਧੱਕੇ ਨਾਲ ਕੰਮ, ਜ਼ਬਰਦਸਤੀ ਕੰਮ, ਜਬਰਦਸਤੀ ਕੰਮ, ਮੇਰੇ ਤੋਂ ਧੱਕੇ ਨਾਲ, ਮੈਥੋਂ ਧੱਕੇ ਨਾਲ, ਕੰਮ ਲਈ ਮਜਬੂਰ, ਕੰਮ ਕਰਨ ਲਈ ਮਜਬੂਰ, ਜਬਰੀ ਮਜ਼ਦੂਰੀ, ਜਬਰੀ ਮਜਦੂਰੀ, ਬਿਨਾਂ ਤਨਖਾਹ, ਤਨਖਾਹ ਨਹੀਂ ਦਿੰਦਾ, ਤਨਖਾਹ ਨਹੀਂ ਦਿੰਦੇ, ਤਨਖਾਹ ਨਹੀਂ ਦਿੱਤੀ, ਪੈਸੇ ਨਹੀਂ ਦਿੰਦਾ ਮਾਲਕ, ਮਾਲਕ ਪੈਸੇ ਨਹੀਂ ਦਿੰਦਾ, ਪਾਸਪੋਰਟ ਲੈ ਲਿਆ, ਪਾਸਪੋਰਟ ਖੋਹ, ਪਾਸਪੋਰਟ ਰੱਖ ਲਿਆ, ਪਾਸਪੋਰਟ ਵਾਪਸ ਨਹੀਂ, ਪਾਸਪੋਰਟ ਨਹੀਂ ਦਿੰਦਾ, ਪਾਸਪੋਰਟ ਨਹੀਂ ਦਿੰਦੇ, ਪਾਸਪੋਰਟ ਮਾਲਕ ਕੋਲ, ਪਾਸਪੋਰਟ ਉਸ ਕੋਲ, ਗੁਲਾਮੀ, ਗੁਲਾਮ ਬਣਾ, ਮਨੁੱਖੀ ਤਸਕਰੀ, ਏਜੰਟ ਪੈਸੇ ਮੰਗ, ਏਜੰਟ ਦੇ ਪੈਸੇ, ਜਿਸਮ ਵੇਚ, ਜਿਸਮ ਫਰੋਸ਼ੀ, ਸਰੀਰ ਵੇਚ, ਕੰਮ ਛੱਡਣ ਨਹੀਂ, ਕੰਮ ਨਹੀਂ ਛੱਡ ਸਕਦਾ, ਕੰਮ ਨਹੀਂ ਛੱਡ ਸਕਦੀ, dhakke naal kam, dhakke nal kam, dhakke naal kamm, jabardasti kam, zabardasti kam, kam lai majboor, bina tankhah, tankhah nahi dinda, tankhah nahi dinde, tankha nahi dinda, passport lai leya, passport lai liya, passport khoh, passport rakh leya, passport nahi dinda, passport nahi dinde, gulami
danger-child = ਬੱਚੇ ਨੂੰ ਮਾਰਦਾ, ਬੱਚੇ ਨੂੰ ਮਾਰਦੀ, ਬੱਚੇ ਨੂੰ ਕੁੱਟਦਾ, ਬੱਚੇ ਨੂੰ ਕੁੱਟਦੀ, ਬੱਚਿਆਂ ਨੂੰ ਮਾਰਦਾ, ਬੱਚਿਆਂ ਨੂੰ ਮਾਰਦੀ, ਬੱਚਿਆਂ ਨੂੰ ਕੁੱਟਦਾ, ਬੱਚਿਆਂ ਨੂੰ ਕੁੱਟਦੀ, ਜਵਾਕ ਨੂੰ ਕੁੱਟਦਾ, ਜਵਾਕਾਂ ਨੂੰ ਕੁੱਟਦਾ, ਮੁੰਡੇ ਨੂੰ ਮਾਰਦਾ, ਕੁੜੀ ਨੂੰ ਮਾਰਦਾ, ਬੱਚਾ ਗੁਆਚ, ਬੱਚਾ ਗੁੰਮ, ਬੱਚੀ ਗੁੰਮ, ਬੱਚੀ ਗੁਆਚ, ਮੁੰਡਾ ਗੁੰਮ, ਕੁੜੀ ਗੁੰਮ, ਮੇਰਾ ਬੱਚਾ ਨਹੀਂ ਲੱਭ, ਬੱਚਾ ਨਹੀਂ ਲੱਭ ਰਿਹਾ, ਬੱਚੀ ਨਹੀਂ ਲੱਭ ਰਹੀ, ਬੱਚਾ ਨਹੀਂ ਮਿਲ ਰਿਹਾ, ਬੱਚਾ ਅਗਵਾ, ਬੱਚੇ ਨੂੰ ਲੈ ਗਿਆ, ਡੈਡੀ ਮਾਰਦੇ, ਡੈਡੀ ਮਾਰਦਾ, ਡੈਡੀ ਕੁੱਟਦੇ, ਡੈਡੀ ਮੈਨੂੰ ਮਾਰਦੇ, ਡੈਡੀ ਮੈਨੂੰ ਕੁੱਟਦੇ, ਪਾਪਾ ਮਾਰਦੇ, ਪਾਪਾ ਮੈਨੂੰ ਮਾਰਦੇ, ਪਿਓ ਮਾਰਦਾ, ਪਿਓ ਕੁੱਟਦਾ, ਪਿਓ ਮੈਨੂੰ ਮਾਰਦਾ, ਮੰਮੀ ਮਾਰਦੀ, ਮੰਮੀ ਮਾਰਦੇ, ਮੰਮੀ ਮੈਨੂੰ ਮਾਰਦੀ, ਮੰਮੀ ਕੁੱਟਦੀ, ਮਾਂ ਮੈਨੂੰ ਮਾਰਦੀ, ਬੱਚੇ ਨਾਲ ਗਲਤ, ਬੱਚਿਆਂ ਨਾਲ ਗਲਤ, ਬੱਚੇ ਤੇ ਜ਼ੁਲਮ, ਬੱਚੇ ਤੇ ਜੁਲਮ, ਚਾਈਲਡਲਾਈਨ, bache nu marda, bache nu maarda, bache nu kutda, bachean nu marda, bachian nu marda, bachean nu kutda, bacha gum, bacha guach, mera bacha nahi labh, daddy marde, dad marde, papa marde, pyo marda, peo marda, mummy mardi, mammi mardi

## Words that only hold a question together

filler = ਮੈਂ, ਅਸੀਂ, ਮੈਨੂੰ, ਸਾਨੂੰ, ਮੇਰਾ, ਮੇਰੀ, ਮੇਰੇ, ਸਾਡਾ, ਸਾਡੀ, ਤੁਸੀਂ, ਦਾ, ਦੀ, ਦੇ, ਨੂੰ, ਤੋਂ, ਤੇ, ਉੱਤੇ, ਨੇ, ਤੱਕ, ਅਤੇ, ਜਾਂ, ਵੀ, ਹੀ, ਤਾਂ, ਹੈ, ਹਨ, ਹਾਂ, ਸੀ, ਚਾਹੀਦਾ, ਚਾਹੀਦੀ, ਚਾਹੀਦੇ, ਚਾਹੁੰਦਾ, ਚਾਹੁੰਦੀ, ਕਰਨਾ, ਕਰਨੀ, ਕਰਨ, ਕਰਾਂ, ਕਰੋ, ਕਰ, ਕਿੱਥੇ, ਕੀ, ਕਿਵੇਂ, ਕਦੋਂ, ਕੌਣ, ਕਿਹੜਾ, ਕਿਹੜੀ, ਕੋਈ, ਕੁਝ, ਕਿਸੇ, ਥਾਂ, ਨੇੜੇ, ਕੋਲ, ਲਾਗੇ, ਇੱਥੇ, ਇਥੇ, ਉੱਥੇ, ਇਹ, ਉਹ, ਜੋ, ਸਿੱਖਣਾ, ਸਿੱਖਣੀ, ਲੱਭਣਾ, ਲੱਭ, ਰਿਹਾ, ਰਹੀ, ਰਹੇ, ਮਿਲਣਾ, ਮਿਲੇ, ਮਿਲਦਾ, ਮਿਲਦੀ, ਸਕਦਾ, ਸਕਦੀ, ਸਕਦੇ, ਜਾਣਾ, ਲਈ, ਵਾਸਤੇ, ਵਾਲਾ, ਵਾਲੀ, ਨਾਲ, ਵਿੱਚ, ਵਿਚ, ਇੱਕ, ਚੰਗਾ, ਚੰਗੀ, ਨਵਾਂ, ਨਵੀਂ, ਕਲਾਸ, ਕਲਾਸਾਂ, ਗਰੁੱਪ, ਕਲੱਬ, ਮਦਦ, ਪਲੀਜ਼, ਜੀ, ਲੋੜ, ਚੀਜ਼, ਚੀਜ਼ਾਂ, ਅੱਜ, ਮਿਹਰਬਾਨੀ, ਦੱਸੋ, mainu, menu, chahida, chahidi, chahide, kithe, kitthe, hai, han, mera, meri, koi, kuj, kujh, ithe, nede, nere, karna, karni, sikhna, sikhni, madad, lai, kiven, kaun, reha, labhna, labh, than, te, wala, wali, vich, naal, nal, plz
