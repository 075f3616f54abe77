### A note to the hub: something is missing, or something is wrong. No name, no answer.

tell-missing-open = بتائیں کہ یہاں کیا نہیں ہے
tell-wrong-open = یہاں کچھ غلط ہے
tell-missing-title = یہاں کیا نہیں ہے؟
tell-wrong-title = کیا غلط ہے؟
tell-language-title = آپ کو کون سی زبان چاہیے؟
tell-missing-label = آپ نے کیا ڈھونڈا؟
tell-wrong-label = چاہیں تو بتائیں کہ کیا غلط ہے۔ خالی بھی چھوڑ دیں۔
tell-language-label = زبان کا نام لکھ دیں۔
tell-hint = کوئی نام یا فون نمبر نہ لکھیں۔
tell-missing-why = ہم کیوں پوچھتے ہیں: تاکہ یہاں کے لوگ اسے ڈھونڈ سکیں یا شروع کر سکیں۔
tell-wrong-why = ہم کیوں پوچھتے ہیں: تاکہ کوئی وہاں بے کار نہ جائے۔
tell-language-why = ہم کیوں پوچھتے ہیں: تاکہ اور لوگ بھی یہ پڑھ سکیں۔
tell-who = اسے صرف یہ کھول سکتے ہیں: { $receiver }۔ اس میں کوئی نام نہیں، اس لیے وہ آپ کو جواب نہیں دے سکتے۔
note-empty = لکھ دیں کہ آپ نے کیا ڈھونڈا۔
tell-done = شکریہ۔ یہ اب ان کے پاس ہے: { $receiver }
note-missing-line = کسی کو یہ یہاں نہیں ملا۔
note-language-line = کسی کو ایک اور زبان چاہیے۔
note-changed-line = ایک پیغام میں کچھ بدل گیا ہے۔
note-wrong-line = کسی نے کہا ہے کہ اس میں کچھ غلط ہے: { $name }

## For groups

tell-group = کیا آپ اس گروپ سے ہیں؟
tell-stopped = ہمارا گروپ بند ہو گیا ہے
tell-stopped-why = اگر آپ کا گروپ بند ہو گیا ہے تو یہاں دبائیں۔ سینٹر اسے ہٹانے سے پہلے دیکھے گا۔
note-stopped-line = کسی نے کہا ہے کہ وہ اس گروپ سے ہیں، اور گروپ بند ہو گیا ہے: { $name }
note-group-line = گروپ نے اپنا صفحہ دیکھ لیا ہے: { $name }
note-group-right = یہ درست ہے:
note-group-wrong = یہ درست نہیں ({ $label }):
note-group-else = وہ یہ بھی کہتے ہیں:
group-title = کیا یہ درست ہے؟
group-intro = یہ صفحہ اس گروپ کو چلانے والوں کے لیے ہے۔ ذرا ہر لائن دیکھیں۔ کیا وہ درست ہے؟
group-all = یہ سب درست ہے
group-right = یہ درست ہے
group-wrong = یہ درست نہیں
group-instead = درست کیا ہے؟
group-unknown = یہ ہمیں معلوم نہیں۔ چاہیں تو نیچے بتا دیں۔
group-else = ہمیں اور کیا معلوم ہونا چاہیے؟
group-once = یہ لنک ایک بار چلتا ہے۔
group-not-all = ہر لائن میں چنیں: یہ درست ہے یا نہیں؟

## How it was

went-open = میرا وہاں جانا ہوا ہے۔ کیسا رہا؟
went-title = کیسا رہا؟
went-welcome = کیا وہاں لوگ اپنوں کی طرح ملے؟
went-safe = کیا آپ نے خود کو محفوظ محسوس کیا؟
went-again = کیا دوبارہ جانے کو دل چاہے گا؟
went-not-sure = پتا نہیں
went-why = ہم کیوں پوچھتے ہیں: تاکہ اگلے شخص کے لیے بھی یہ اچھا ہو۔ ہم کوئی نام نہیں بھیجتے۔
went-empty = ایک سوال کا جواب دیں، پھر بھیجیں۔
note-went-line = کوئی یہاں ہو کر آیا ہے: { $thing }
