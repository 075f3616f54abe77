### Looking for a word or a printed number, and what is said when nothing fits.

search-label = எதைத் தேடுகிறீர்கள்?
search-hint = தமிழிலோ ஆங்கிலத்திலோ எழுதலாம். அல்லது போஸ்டரில் உள்ள எண்ணை எழுதுங்கள்.
search-danger = ஆபத்தில் இருக்கிறீர்களா? இப்போது இவர்களை அழைக்கலாம்.
search-meant = நாங்கள் தேடியது:
search-part = உங்கள் எல்லாச் சொற்களுக்கும் எதுவும் பொருந்தவில்லை. சிலவற்றுக்கு இவை பொருந்தும்.
search-failed = இப்போது சொற்களைத் தேட முடியவில்லை. படங்கள் வேலை செய்யும்.
search-number-unknown = இந்த எண்ணில் இங்கே எதுவும் இல்லை. எண்ணை மீண்டும் பாருங்கள்.
search-without = இந்தச் சொற்கள் இல்லாமல்: { $count }
search-any-kind = எந்த வகையும்: { $count }
search-online = வீட்டிலிருந்தே, போனில் அல்லது கணினியில்: { $count }
search-others = உங்களுக்குப் பிடிக்கக்கூடிய வேறு சில
search-number = இதை மீண்டும் பார்க்க இந்த எண்ணை எழுதுங்கள்: { $number }
search-which-language = எந்த மொழி?
