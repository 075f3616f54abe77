### The first pages: language, what would make life better, where, the list.

site-name = آپ بھی آئیں
language-title = اپنی زبان چنیں
language-change = زبان بدلیں
language-machine = یہ کمپیوٹر نے لکھا ہے۔ کسی انسان نے اسے چیک نہیں کیا۔
language-not-checked = ابھی چیک نہیں ہوئی
language-find = اپنی زبان ڈھونڈیں
language-none = یہ زبان ابھی ہمارے پاس نہیں ہے۔
language-ask = مجھے اپنی زبان چاہیے

## What would make life better

home-title = کس چیز سے زندگی بہتر ہو گی؟
home-hint = ایک یا زیادہ چنیں۔ بعد میں بدلنا بھی ٹھیک ہے۔
need-people = مجھے لوگوں سے ملنا ہے
need-fun = مجھے مزہ کرنا ہے
need-move = مجھے چلنا یا کھیلنا ہے
need-make = مجھے ہاتھ سے کچھ بنانا ہے
need-outside = مجھے باہر کھلی ہوا چاہیے
need-english = مجھے انگریزی سیکھنی ہے
need-children = مجھے اپنے بچوں کے ساتھ کچھ کرنا ہے
need-basics = مجھے کھانا، کپڑے یا گھر کا سامان چاہیے
need-letters = مجھے خطوں، پیسوں یا گھر کے لیے مدد چاہیے
need-sad = میرا دل اداس، پریشان یا اکیلا ہے
need-give = مجھے کام، پڑھائی یا دوسروں کی مدد کرنی ہے
home-anything = پتا نہیں۔ مجھے سب کچھ دکھائیں۔
home-show =
    { $count ->
        [0] ابھی کچھ نہیں۔ پھر بھی دیکھیں
        [one] { $count } چیز دکھائیں
       *[other] { $count } چیزیں دکھائیں
    }
home-promise = نام بتانا ضروری نہیں۔ ہم یہ محفوظ نہیں کرتے کہ آپ نے کیا دیکھا۔
home-sad-help = کیا اب سہا نہیں جا رہا؟ “ابھی مدد لیں” دبائیں۔

## The starting place

place-label = کہاں سے چلنا ہے
place-any = کہیں سے بھی
place-near-me = میرے قریب
place-postcode = پوسٹ کوڈ لکھیں
place-postcode-label = پوسٹ کوڈ کا پہلا حصہ
place-postcode-hint = جیسے { $short } یا { $long }۔ باقی کی ضرورت نہیں۔
place-postcode-unknown = ہمیں یہاں قریب یہ پوسٹ کوڈ نہیں ملا۔ ذرا پہلا حصہ دیکھ لیں۔
place-searching = شاید فون آپ سے اجازت مانگے۔ ہم ٹھیک ٹھیک جگہ کبھی نہیں دیکھتے۔
place-not-found = آپ کے فون نے نہیں بتایا کہ آپ کہاں ہیں۔ چاہیں تو خود جگہ چنیں۔
place-first = یہ لسٹ لمبی ہے۔ بتائیں کہ کہاں سے چلنا ہے، پھر ہم قریب کی چیزیں دکھائیں گے۔

## The list

list-title = کرنے کو کیا کیا ہے
list-title-near = { $place } کے قریب
list-count =
    { $count ->
        [0] ابھی یہاں کچھ نہیں۔
        [one] { $count } چیز۔
       *[other] { $count } چیزیں۔
    }
list-order-near = جو سب سے قریب ہے، وہ اوپر ہے۔ پھر جس کا وقت پہلے ہے۔
list-order-soon = جس کا وقت پہلے ہے، وہ اوپر ہے۔
list-order-own = پہلے یہاں کی چیزیں: { $hub }۔ پھر جو قریب ہے اور جس کا وقت پہلے ہے۔
list-further = کچھ دور بھی دیکھیں ({ $count })
list-anywhere = آن لائن یا فون پر اور چیزیں ({ $count })
list-none = ابھی ایسا کچھ نہیں ملا۔ ان میں سے کچھ کر کے دیکھیں۔
list-everything = مجھے سب کچھ دکھائیں
list-choose-again = دوبارہ چنیں
list-source = یہ لسٹ یہاں سے آئی ہے: { $source }
list-more = اور دکھائیں
back = پیچھے
loading = آ رہا ہے۔ شاید سگنل کمزور ہے۔
list-pair = { $first }، { $rest }
walk-minutes =
    { $minutes ->
        [one] پیدل { $minutes } منٹ
       *[other] پیدل { $minutes } منٹ
    }
walk-minutes-about =
    { $minutes ->
        [one] پیدل تقریباً { $minutes } منٹ
       *[other] پیدل تقریباً { $minutes } منٹ
    }
miles-away =
    { $miles ->
        [one] تقریباً { $miles } میل دور
       *[other] تقریباً { $miles } میل دور
    }
link-gone = وہ چیز اب یہاں نہیں ہے۔ یہاں اور چیزیں ہیں۔
finish = ختم کریں اور مٹا دیں
finish-hint = اسے دبانے پر یہ اسکرین آپ کا لکھا ہوا مٹا دیتی ہے۔
