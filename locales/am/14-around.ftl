### Where things are: a drawing of what was found, around where somebody starts.

around-open = የት እንዳሉ ያሳዩኝ
around-pick = መጀመሪያ ቦታ ይምረጡ። በዚህ ገጽ ላይ ከላይ በኩል አለ።
around-hint = የሚነሱት ከመሃል ነው። ሰሜን ከላይ ነው። እያንዳንዱ ቀለበት የእግር መንገድ ነው።
around-ring = { $minutes } ደቂቃ
around-about = እዚህ አካባቢ የሆነ ቦታ
around-further = በጣም ስለሚርቁ እዚህ ያልታዩ፦ { $count }።
around-unplaced = ያልታዩ፦ { $count }። በኢንተርኔት ወይም በስልክ ናቸው፣ ወይም የት እንደሆኑ አናውቅም።
