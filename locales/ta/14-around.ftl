### Where things are: a drawing of what was found, around where somebody starts.

around-open = இவை எங்கே என்று காட்டுங்கள்
around-pick = முதலில் ஓர் இடத்தைத் தேர்ந்தெடுங்கள். அது இந்தப் பக்கத்தின் மேலே இருக்கிறது.
around-hint = நடுவில் இருந்து நீங்கள் புறப்படுகிறீர்கள். மேலே வடக்கு. ஒவ்வொரு வட்டமும் இத்தனை நிமிட நடை.
around-ring = { $minutes } நிமிடம்
around-about = இங்கே எங்கேயோ
around-further = இங்கே காட்ட முடியாத தூரம்: { $count }.
around-unplaced = இங்கே காட்டாதவை: { $count }. அவை இணையத்தில், போனில், அல்லது எங்கே என்று தெரியவில்லை.
