### What helps somebody to come: the page of choices, and what the list says of them.

choices-title = நீங்கள் வர எது உதவும்?
choices-hint = உங்களுக்குத் தேவையானதைத் தேர்ந்தெடுங்கள். எதையும் தேர்ந்தெடுக்காமலும் விடலாம்.
choices-people = ஆட்கள்
choices-place = வரும் வழி
choices-time = எப்போது
choice-women = பெண்கள் மட்டும், அல்லது பெண்களுக்கான நேரம்
choice-children = என் பிள்ளைகளும் வரலாம்
choice-language = { $language } பேசும் ஒருவர் உண்டு
choice-no-english = எனக்கு ஆங்கிலம் தேவையில்லை
choice-meet = என்னைச் சந்திக்க ஒருவர் உண்டு
choice-quiet = அமைதியான இடம், அல்லது சிறிய குழு
choice-free = இலவசம், நடக்கலாம் அல்லது பஸ் காசு தருவார்கள்
choice-no-papers = எனக்கு ஆவணங்கள் தேவையில்லை
choice-step-free = படிக்கட்டு இல்லை
choice-online = இணையத்தில், அல்லது போன் மூலம்
choice-now = இப்போது நடக்கிறது
choice-today = இன்று
choice-week = அடுத்த 7 நாட்களில்
choice-weekdays = திங்கள் முதல் வெள்ளி வரை
choice-weekend = சனி அல்லது ஞாயிறு
choice-daytime = பகலில்
choice-evening = மாலையில்
choice-drop-in = கேட்காமலே வரலாம்
list-change-helps = நீங்கள் வர எது உதவும் என்பதை மாற்றுங்கள்
list-asked = நீங்கள் கேட்டது:
list-unsure =
    { $count ->
        [one] மேலும் { $count }, முழு விவரம் இல்லை
       *[other] மேலும் { $count }, முழு விவரம் இல்லை
    }
list-unsure-title = இவற்றில் முழு விவரம் இல்லை
list-without =
    { $count ->
        [one] “{ $choice }” இல்லாமல்: { $count }
       *[other] “{ $choice }” இல்லாமல்: { $count }
    }
list-pick = ஒரு பெயரை அழுத்துங்கள். அதைப் பற்றி இங்கே படிக்கலாம்.
unsure-free = வரும் செலவோடு சேர்த்து இலவசமா என்று தெரியவில்லை.
unsure-language = { $language } பேசும் ஒருவர் உண்டா என்று தெரியவில்லை.
unsure-quiet = அமைதியான இடமா, சிறிய குழுவா என்று தெரியவில்லை.
unsure-stairs = படிக்கட்டு இருக்கிறதா என்று தெரியவில்லை.
