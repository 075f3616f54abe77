### The message, shown before it is sent. Critical: shown in English too until two people have checked a language.

check-title = اپنا پیغام دیکھیں
check-to = کس کو: { $receiver }
check-reads = اسے صرف یہ لوگ کھول سکتے ہیں: { $receiver }
check-told = { $receiver } نے ہمیں بتایا:
check-english-title = وہ اسے انگریزی میں یوں پڑھیں گے:
check-sealed = ہم آپ کا پیغام اسی فون پر لفافے کی طرح بند کرتے ہیں۔ ہم اسے ایسے رکھتے ہیں کہ صرف سینٹر اسے کھول سکے۔ اس ویب سائٹ کو چلانے والے لوگ ویب سائٹ کو بدل سکتے ہیں۔
check-cannot = عدالت انہیں مجبور کر سکتی ہے کہ یہ پیغام دکھائیں۔ کوئی بچہ خطرے میں ہو تو شاید انہیں کسی کو بتانا پڑے۔
check-once = صرف یہ ایک پیغام جائے گا۔ آپ کی ہاں صرف اسی کے لیے ہے۔
check-change = بدلیں
check-send = بھیجیں
check-do-not-send = نہ بھیجیں
check-other-ways = یا کچھ نہ بھیجیں:
check-copy = لکھا ہوا کاپی کریں
check-print = پرنٹ کریں
check-show = چاہیں تو یہ اسکرین کسی مدد کرنے والے کو دکھا دیں۔
check-copied = لکھا ہوا کاپی ہو گیا۔
check-copy-failed = کاپی نہیں ہو سکا۔ چاہیں تو یہ اسکرین دکھا دیں۔

## The lines of the message

line-name = مجھے اس نام سے بلائیں: { $name }
line-come = مجھے یہاں آنا ہے: { $thing }
line-wait = مجھے یہاں جگہ ملنے کا انتظار کرنا ہے: { $thing }
line-question = مجھے اس کے بارے میں سوال پوچھنا ہے: { $thing }
line-my-question = میرا سوال:
line-call-me = مجھے میرے قریب کی وہ چیزیں بتائیں جہاں میں آ سکوں۔
line-for-someone = یہ میں نے کسی اور کی طرف سے لکھا ہے، جنہیں میری مدد چاہیے۔
line-agreed = انہیں اس کا پتا ہے، اور وہ راضی ہیں۔
line-with-me = وہ ابھی میرے ساتھ ہیں۔
line-text = مجھے اس نمبر پر میسج بھیجیں: { $phone }
line-call = مجھے اس نمبر پر فون کریں: { $phone }
line-whatsapp = مجھے WhatsApp (واٹس ایپ) پر لکھیں: { $phone }
line-email = مجھے ای میل بھیجیں: { $email }
line-come-in = مجھے خود آ کر بات کرنی ہے۔ میرا جواب میرے لیے رکھ لیں۔
line-shared = یہ فون دوسرے لوگ بھی دیکھ سکتے ہیں۔ صرف یہ لکھیں: “ہمیں فون کر لیں”۔ گروپ کا نام نہ لکھیں۔
line-not-shared = یہ فون کوئی اور نہیں دیکھتا۔
line-no-voicemail = وائس میسج نہ چھوڑیں۔
line-voicemail = وائس میسج چھوڑ دیں تو ٹھیک ہے۔
line-voicemail-name = وائس میسج میں بتا دیں کہ آپ کون ہیں، تو ٹھیک ہے۔
line-voicemail-no-name = وائس میسج میں یہ نہ بتائیں کہ آپ کون ہیں۔
line-when = یہ وقت ٹھیک ہے: { $times }
line-language = میری زبان یہ ہے: { $language }
line-interpreter = وہاں کوئی ایسا ہو جو انگریزی اور میری زبان دونوں بولے۔
line-no-interpreter = مجھے زبان کے لیے کسی اور کی مدد نہیں چاہیے۔
line-woman = مجھے کسی عورت سے بات کرنی ہے۔
line-man = مجھے کسی مرد سے بات کرنی ہے۔
line-children =
    { $count ->
        [one] میرے ساتھ { $count } بچہ آئے گا۔
       *[other] میرے ساتھ { $count } بچے آئیں گے۔
    }
line-helps = اس سے میرا آنا آسان ہو گا: { $helps }
line-else = مجھے یہ بھی کہنا ہے:
