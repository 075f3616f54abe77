### What can be said of a thing: a label, a sentence for each value, and one for “we do not know”.

## When

fact-when = எப்போது
when-unknown = எப்போது என்று தெரியவில்லை. நீங்கள் கேட்கலாம்.
when-every-week = ஒவ்வொரு வாரமும் { $days }
when-every-weeks = { $weeks } வாரங்களுக்கு ஒருமுறை { $days }
when-monthly =
    { $nth ->
        [first] மாதத்தின் முதல் { $day }
        [second] மாதத்தின் இரண்டாவது { $day }
        [third] மாதத்தின் மூன்றாவது { $day }
        [fourth] மாதத்தின் நான்காவது { $day }
        [fifth] மாதத்தின் ஐந்தாவது { $day }
       *[last] மாதத்தின் கடைசி { $day }
    }
when-month-day = ஒவ்வொரு மாதமும் { $day } ஆம் தேதி
when-with-time = { $days }, { $time }
when-on-days = திறந்திருக்கும்: { $days }
when-now = இப்போது நடக்கிறது
when-next = அடுத்தது: { $date }
when-dates-over = எங்களுக்குத் தெரிந்த நாட்கள் முடிந்துவிட்டன. அடுத்தது எப்போது என்று கேளுங்கள்.
when-which-week = எந்த வாரம் என்று தெரியவில்லை. அடுத்தது எப்போது என்று கேளுங்கள்.
when-term-time = பள்ளிகள் திறந்திருக்கும் நாட்களில் மட்டும்.
time-from = { $from } முதல்

## Where

fact-where = எங்கே
where-unknown = எங்கே என்று தெரியவில்லை. நீங்கள் கேட்கலாம்.
where-ask = முகவரியை எங்களிடம் கேளுங்கள். இந்தப் பகுதியில் இருக்கிறது: { $area }.
where-ask-only = முகவரியை எங்களிடம் கேளுங்கள்.
where-online = இணையத்தில், போனிலோ கணினியிலோ.
where-comes = உங்கள் வீட்டுக்கு வருவார்கள்.
where-phone = போன் மூலம்.
where-about = எங்கே என்று ஏறக்குறையத்தான் எங்களுக்குத் தெரியும்.

## Cost and travel

fact-cost = செலவு
cost-unknown = எவ்வளவு செலவு என்று தெரியவில்லை. நீங்கள் கேட்கலாம்.
cost-free = இலவசம்.
cost-free-gifts = இலவசம். விரும்பினால் பணம் கொடுக்கலாம்.
cost-price = { $price }
cost-range = { $least } முதல் { $most } வரை
cost-what-you-can = முடிந்ததைக் கொடுங்கள். கொடுக்காமலும் இருக்கலாம்.
fact-travel = பஸ் காசு
travel-unknown = பஸ் செலவுக்கு உதவுவார்களா என்று தெரியவில்லை.
travel-bus-paid = போக வர பஸ் காசு கொடுப்பார்கள்.
travel-lift = உங்களைக் கூட்டிப்போவார்கள். திரும்ப வீட்டில் விடுவார்கள்.
travel-none = பஸ் காசு கொடுக்க மாட்டார்கள்.

## People

fact-who-comes = யார் வருவார்கள்
who-unknown = யார் வருவார்கள் என்று தெரியவில்லை. முதலில் கேட்கலாம்.
who-many-countries = பல நாட்டு மக்கள்.
who-mostly-local = பெரும்பாலும் இங்கே நீண்ட காலம் வாழ்பவர்கள்.
who-new-arrivals = இங்கே புதிதாக வந்த மற்றவர்கள்.
who-mostly-older = பெரும்பாலும் வயதில் மூத்தவர்கள்.
who-mostly-young = பெரும்பாலும் இளையவர்கள்.
who-families = பெரும்பாலும் குடும்பங்கள்.
fact-women-men = பெண்களா, ஆண்களா
women-men-unknown = பெண்களுக்கா, ஆண்களுக்கா என்று தெரியவில்லை.
women-men-everyone = பெண்களும் ஆண்களும் வரலாம்.
women-men-women = பெண்கள் மட்டும்.
women-men-men = ஆண்கள் மட்டும்.
women-men-times = எல்லோரும் வரலாம். சில நேரங்கள் பெண்களுக்கு மட்டும்.
fact-who-runs = நடத்துபவர்கள்
who-runs-unknown = யார் நடத்துகிறார்கள் என்று தெரியவில்லை.
fact-ages = யார் வரலாம்
ages-unknown = யார் வரலாம் என்று தெரியவில்லை. நீங்கள் கேட்கலாம்.
ages-from = { $least } வயதோ அதற்கு மேலோ உள்ளவர்கள்.
ages-to = { $most } வயதோ அதற்குக் கீழோ உள்ளவர்கள்.
ages-between = { $least } முதல் { $most } வயது வரை உள்ளவர்கள்.
fact-languages = மொழிகள்
languages-unknown = என்ன மொழிகள் பேசுகிறார்கள் என்று தெரியவில்லை.
languages-spoken = பேசும் மொழிகள்: { $languages }.
languages-help = இந்த மொழிகளில் உதவ ஒருவர் உண்டு: { $languages }.
fact-english = உங்கள் ஆங்கிலம்
english-unknown = எவ்வளவு ஆங்கிலம் தெரிய வேண்டும் என்று தெரியவில்லை.
english-none = ஆங்கிலம் தேவையில்லை.
english-few = சில ஆங்கிலச் சொற்கள் போதும்.
english-some = பேசக் கொஞ்சம் ஆங்கிலம் வேண்டும்.
fact-children = பிள்ளைகள்
children-unknown = பிள்ளைகள் வரலாமா என்று தெரியவில்லை. நீங்கள் கேட்கலாம்.
children-welcome = உங்கள் பிள்ளைகளும் உங்களோடு வரலாம்.
children-creche = உங்கள் பிள்ளைகளை அங்கே ஒருவர் பார்த்துக்கொள்வார்.
children-no = இது பெரியவர்களுக்கு. பிள்ளைகள் வர முடியாது.
children-for = இது பிள்ளைகளுக்கு. பெரியவர் ஒருவரும் கூட வருவார்.
fact-size = எத்தனை பேர்
size-unknown = எத்தனை பேர் வருவார்கள் என்று தெரியவில்லை.
size-one = நீங்களும் இன்னும் ஒருவரும்.
size-five = அதிகம் 5 பேர்.
size-twelve = 6 முதல் 12 பேர் வரை.
size-more = 13 பேரோ அதற்கு மேலோ.

## The building, food, papers

fact-access = கட்டிடம்
access-unknown = படிக்கட்டு, கழிப்பறை பற்றித் தெரியவில்லை. நீங்கள் கேட்கலாம்.
access-step-free = படிக்கட்டு இல்லை, அல்லது லிஃப்ட் இருக்கிறது.
access-steps = படிக்கட்டு இருக்கிறது.
access-toilet = சக்கர நாற்காலியோடு கழிப்பறைக்குப் போகலாம்.
access-no-toilet = சக்கர நாற்காலிக்கு ஏற்ற கழிப்பறை இல்லை.
access-quiet = அமைதியான இடம்.
access-not-quiet = சில நேரம் சத்தமாக இருக்கும்.
access-loop = காது கேட்கும் கருவிக்கு உதவும் லூப் இருக்கிறது.
access-bsl = ஒருவர் பிரிட்டிஷ் சைகை மொழி பேசுவார்.
fact-food = சாப்பாடு
food-unknown = சாப்பாடு உண்டா என்று தெரியவில்லை.
food-free = சாப்பாடு இலவசம்.
food-drinks = டீ, மற்ற பானங்கள் இலவசம்.
food-bring = உங்கள் சாப்பாட்டைக் கொண்டு வாருங்கள்.
food-halal = ஹலால் சாப்பாடு.
food-vegetarian = சைவச் சாப்பாடு.
food-no-alcohol = மது இல்லை.
food-alcohol = மது விற்கிறார்கள்.
fact-prayer = தொழுகை, பிரார்த்தனை
prayer-unknown = தொழ, பிரார்த்தனை செய்ய இடம் உண்டா என்று தெரியவில்லை. நீங்கள் கேட்கலாம்.
prayer-room = தொழ, பிரார்த்தனை செய்ய அமைதியான இடம் உண்டு.
prayer-breaks = தொழுகை நேரத்தில் இடைவேளை விடுவார்கள்.
fact-papers = ஆவணங்கள்
papers-unknown = ஆவணங்கள் வேண்டுமா என்று தெரியவில்லை. நீங்கள் கேட்கலாம்.
papers-none = ஆவணங்கள் எதுவும் தேவையில்லை.
papers-name = ஒரு பெயரை எழுதிக்கொள்வார்கள். எந்தப் பெயரும் சரி.
papers-proof = நீங்கள் இதைக் காட்ட வேண்டும்:

## The visit

fact-first-time = முதல் முறை
first-unknown = முதல் முறை என்ன நடக்கும் என்று தெரியவில்லை.
first-hello = வாசலில் ஒருவர் உங்களை வரவேற்பார்.
first-tea = டீ அல்லது காபி உண்டு.
first-watch = சும்மா பார்த்துக்கொண்டு இருக்கலாம்.
first-friend = நண்பர் ஒருவரைக் கூட்டி வரலாம்.
first-round = ஒருவர் உங்களுக்கு இடத்தைச் சுற்றிக் காட்டுவார்.
first-name = விரும்பினால் மட்டும் பெயரைச் சொல்லலாம்.
first-leave = நீங்கள் விரும்பும் நேரத்தில் போகலாம்.
first-no-story = ஏன் நாட்டை விட்டு வந்தீர்கள் என்று யாரும் கேட்க மாட்டார்கள்.
first-speaker = உங்கள் மொழி பேசும் ஒருவரோடு உட்காரலாம்.
first-lent = தேவையான பொருட்களை உங்களுக்கு இரவல் தருவார்கள்.
fact-meet = உங்களைச் சந்திக்க
meet-unknown = உங்களைச் சந்திக்க ஒருவர் உண்டா என்று தெரியவில்லை. நீங்கள் கேட்கலாம்.
meet-door = ஒருவரால் உங்களை வாசலில் சந்திக்க முடியும்.
meet-stop = ஒருவரால் உங்களை பஸ் ஸ்டாப்பில் சந்திக்க முடியும்.
meet-call = நீங்கள் வரும் முன் ஒருவரால் போன் செய்ய முடியும்.
meet-no = உங்களை வந்து சந்திக்க யாராலும் முடியாது.
fact-photos = போட்டோ
photos-unknown = போட்டோ எடுப்பார்களா என்று தெரியவில்லை.
photos-no = யாரும் போட்டோ எடுக்க மாட்டார்கள்.
photos-yes = நீங்கள் சரி என்றால் மட்டுமே உங்களை போட்டோ எடுப்பார்கள்.
fact-room = இடம் உண்டா
room-unknown = இடம் உண்டா என்று தெரியவில்லை.
room-places = இடம் உண்டு.
room-wait =
    { $weeks ->
        [one] சுமார் { $weeks } வாரம் காத்திருக்க வேண்டும்.
       *[other] சுமார் { $weeks } வாரங்கள் காத்திருக்க வேண்டும்.
    }
room-full = இப்போது இடம் இல்லை.
tag-places = இடம் உண்டு
tag-wait =
    { $weeks ->
        [one] { $weeks } வாரம் காத்திருக்க
       *[other] { $weeks } வாரம் காத்திருக்க
    }
tag-full = இப்போது இடமில்லை
fact-joining = எப்படிச் சேர்வது
joining-unknown = எப்படிச் சேர்வது என்று தெரியவில்லை. நீங்கள் கேட்கலாம்.
joining-drop-in = அப்படியே வாருங்கள். கேட்க வேண்டியதில்லை.
joining-ask = வரும் முன் கேளுங்கள்.
joining-book = முன்பே இடம் பதிவு செய்ய வேண்டும்.
fact-reply = அவர்கள் பதில்
reply-unknown = எவ்வளவு சீக்கிரம் பதில் வரும் என்று தெரியவில்லை.
reply-days =
    { $days ->
        [one] சுமார் { $days } நாளில் பதில் சொல்வார்கள்.
       *[other] சுமார் { $days } நாட்களில் பதில் சொல்வார்கள்.
    }
fact-how-long = எவ்வளவு காலம்
how-long-unknown = எவ்வளவு காலம் வரலாம் என்று தெரியவில்லை.
how-long-as-you-like = விரும்பும் வரை வரலாம்.
how-long-weeks =
    { $weeks ->
        [one] { $weeks } வாரம் நடக்கும்.
       *[other] { $weeks } வாரங்கள் நடக்கும்.
    }
how-long-once = ஒரு முறை மட்டும்.
how-long-until = { $date } வரை நடக்கும்.
how-long-over = முடிந்த நாள்: { $date }.
fact-after = அதற்குப் பிறகு
after-unknown = அதற்குப் பிறகு என்ன என்று தெரியவில்லை.
after-again = மீண்டும் வரலாம்.
after-next = அடுத்து என்ன என்று தேட உதவுவார்கள்.
after-goes-on = வேறு ஒரு குழுவாகத் தொடரும்.
fact-you-get = உங்களுக்குக் கிடைப்பது
you-get-unknown = சான்றிதழ் ஏதாவது கிடைக்குமா என்று தெரியவில்லை.
you-get-certificate = நீங்கள் செய்ததைக் காட்டும் சான்றிதழ்.
you-get-reference = வேலைக்கோ படிப்புக்கோ ஒரு கடிதம்.
fact-checked = கடைசியாகச் சரிபார்த்தது
checked-unknown = இதைக் கடைசியாக எப்போது சரிபார்த்தார்கள் என்று தெரியவில்லை.
checked-group = குழு இதைச் சரிபார்த்த நாள்: { $date }.
checked-hub = நாங்கள் இதைச் சரிபார்த்த நாள்: { $date }.
checked-directory = இந்தத் தகவலைத் தந்த பட்டியல் சரிபார்த்த நாள்: { $date }.
checked-old = அது நெடுநாளுக்கு முன். இப்போது மாறியிருக்கலாம்.
card-old = நெடுநாளாக இதை யாரும் சரிபார்க்கவில்லை.

## Around the facts

fact-read-from-text = இதை அவர்கள் எழுதியதில் படித்தோம்.
facts-unknown-title = எங்களுக்குத் தெரியாதவை
facts-own-words = அவர்களின் சொந்தச் சொற்களில்
facts-own-words-note = இதை அவர்கள் எழுதினார்கள். நாங்கள் மாற்றவில்லை.
facts-website = இணையதளம்
facts-phone = போன்
facts-email = இமெயில்
alert-cancelled = இப்போது இது நடக்கவில்லை.
alert-moved = இப்போது வேறு இடத்தில் நடக்கிறது.
alert-note = புதிய செய்தி:
alert-until = { $date } வரை.

## Names of languages

lang-am = அம்ஹாரிக்
lang-ar = அரபு
lang-bn = வங்காளம்
lang-bsl = பிரிட்டிஷ் சைகை மொழி
lang-ckb = குர்திஷ் சொரானி
lang-cy = வெல்ஷ்
lang-en = ஆங்கிலம்
lang-es = ஸ்பானிஷ்
lang-fa = பாரசீகம்
lang-fa-af = தாரி
lang-fr = பிரெஞ்சு
lang-hi = இந்தி
lang-kmr = குர்திஷ் குர்மாஞ்சி
lang-om = ஒரோமோ
lang-pa = பஞ்சாபி
lang-pl = போலிஷ்
lang-ps = பஷ்தோ
lang-pt = போர்ச்சுகீஸ்
lang-ro = ருமேனியன்
lang-ru = ரஷ்யன்
lang-so = சோமாலி
lang-sq = அல்பேனியன்
lang-sw = சுவாஹிலி
lang-ta = தமிழ்
lang-ti = திக்ரின்யா
lang-tr = துருக்கி
lang-uk = உக்ரேனியன்
lang-ur = உருது
lang-vi = வியட்நாமீஸ்
lang-zh = சீனம்
lang-other = { $name }
facts-translate = இதை என் மொழியில் காட்டுங்கள்
facts-machine = இதை உங்கள் போன் தானாகவே எழுதியது. தவறு இருக்கலாம்.
facts-machine-failed = உங்கள் போனால் அதைச் செய்ய முடியவில்லை.
