### What helps somebody to come: the page of choices, and what the list says of them.

choices-title = کس چیز سے آپ کا آنا آسان ہو؟
choices-hint = جو چاہیے وہ چنیں۔ کچھ نہ چنیں تو بھی ٹھیک ہے۔
choices-people = وہاں کے لوگ
choices-place = وہاں کا راستہ
choices-time = کب
choice-women = صرف عورتیں، یا عورتوں کے لیے الگ وقت
choice-children = میرے بچے بھی آ سکیں
choice-language = کوئی { $language } بولتا ہو
choice-no-english = انگریزی کی ضرورت نہ ہو
choice-meet = کوئی مجھ سے آ کر ملے
choice-quiet = شور نہ ہو، یا چھوٹا گروپ ہو
choice-free = مفت ہو، اور پیدل جا سکوں یا وہ بس کا کرایہ دیں
choice-no-papers = کاغذات کی ضرورت نہ ہو
choice-step-free = سیڑھیاں نہ ہوں
choice-online = آن لائن، یا فون پر
choice-now = ابھی چل رہا ہے
choice-today = آج
choice-week = اگلے 7 دنوں میں
choice-weekdays = پیر سے جمعہ تک
choice-weekend = ہفتہ یا اتوار
choice-daytime = دن میں
choice-evening = شام کو
choice-drop-in = بغیر پوچھے آ سکوں

## In the list

list-change-helps = آنا آسان کرنے والی چیزیں بدلیں
list-asked = آپ نے یہ چنا:
list-unsure =
    { $count ->
        [one] اور { $count } چیز جس کی پوری بات معلوم نہیں
       *[other] اور { $count } چیزیں جن کی پوری بات معلوم نہیں
    }
list-unsure-title = ان کی پوری بات معلوم نہیں
list-without =
    { $count ->
        [one] “{ $choice }” کے بغیر: { $count } چیز
       *[other] “{ $choice }” کے بغیر: { $count } چیزیں
    }
list-pick = کسی نام کو دبائیں تو اس کے بارے میں یہاں اور لکھا آئے گا۔
unsure-free = ہمیں معلوم نہیں کہ راستے کا خرچ ملا کر یہ مفت ہے یا نہیں۔
unsure-language = ہمیں معلوم نہیں کہ کوئی { $language } بولتا ہے یا نہیں۔
unsure-quiet = ہمیں معلوم نہیں کہ وہاں شور کم ہے یا گروپ چھوٹا ہے۔
unsure-stairs = ہمیں معلوم نہیں کہ سیڑھیاں ہیں یا نہیں۔
