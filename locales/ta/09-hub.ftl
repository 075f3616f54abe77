### The hub that runs this site.

hub-talk = ஒருவரோடு பேசுங்கள்
hub-where = நேரில் வாருங்கள்: { $hub }.
hub-phone = அல்லது போன் செய்யுங்கள்: { $phone }.
hub-open-today = இன்று: { $time }.
hub-open-some-time = இன்று திறந்திருக்கும். எந்த நேரம் என்று தெரியவில்லை.
hub-closed-today = இன்று திறக்காது.
hub-open-unknown = இன்று திறந்திருக்குமா என்று தெரியவில்லை.
