### Where things are: a drawing of what was found, around where somebody starts.

around-open = دکھائیں کہ یہ کہاں ہیں
around-pick = پہلے ایک جگہ چنیں۔ اس کا خانہ صفحے کے اوپر ہے۔
around-hint = شروع کی جگہ بیچ میں ہے۔ شمال اوپر ہے۔ ہر دائرے پر پیدل کا وقت لکھا ہے۔
around-ring = { $minutes } منٹ
around-about = یہیں کہیں آس پاس
around-further = اتنی دور کہ یہاں نہیں دکھا سکتے: { $count }
around-unplaced = جو یہاں نہیں دکھائی گئیں: { $count }۔ وہ آن لائن یا فون پر ہیں، یا ہمیں معلوم نہیں کہ کہاں ہیں۔
