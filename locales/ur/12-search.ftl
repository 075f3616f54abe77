### Looking for a word or a printed number, and what is said when nothing fits.

search-label = آپ کو کیا ڈھونڈنا ہے؟
search-hint = اردو یا انگریزی میں لکھیں۔ یا پوسٹر پر چھپا نمبر لکھیں۔
search-danger = کیا آپ خطرے میں ہیں؟ ان لوگوں کو ابھی فون کر لیں۔
search-meant = ہم نے یہ ڈھونڈا:
search-part = آپ کے سارے لفظوں والی کوئی چیز نہیں ملی۔ ان چیزوں میں کچھ لفظ ہیں۔
search-failed = ابھی لفظوں سے ڈھونڈنا ممکن نہیں۔ تصویریں ابھی بھی چلتی ہیں۔
search-number-unknown = یہاں کسی چیز کا یہ نمبر نہیں۔ ذرا نمبر دوبارہ دیکھ لیں۔
search-without = ان لفظوں کے بغیر: { $count }
search-any-kind = کسی بھی قسم کی چیز: { $count }
search-online = گھر سے، فون یا اسکرین پر: { $count }
search-others = اور چیزیں جو شاید اچھی لگیں
search-number = اسے پھر ڈھونڈنے کے لیے یہ نمبر لکھیں: { $number }
search-which-language = کون سی زبان؟
