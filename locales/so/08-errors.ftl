### When something went wrong.

error-directory = Liisku ma iman. Internetkaaga eeg oo mar kale isku day.
error-directory-empty = Weli liis halkan ma yaal. Xarunta waad wici kartaa.
error-words = Luqaddaada waan keeni kari waynay. Tani waa Ingiriisi.
error-try-again = Mar kale isku day
error-link = Linkigaasi ma shaqeeyo. Bilowga ayaan ka bilaabaynaa.
error-clock = Saacadda taleefankaagu waxay u egtahay mid khaldan. Maalmaha halkan ku qoran way khaldanaan karaan.

## In the page itself, before and without the program

error-load = Boggani ma furmin. Internetkaaga eeg oo mar kale isku day.
error-broken = Boggani wuu istaagay. Waan ka xunnahay. Waxa aad qortay halkan way ka baxeen.
error-start-again = Mar kale bilow
error-old-browser = Barnaamijka internetka ee taleefankani waa u duug boggan. Taleefan ama barnaamij kale isku day, ama na soo wac.
error-plain = Waa kan bog fudud. Barnaamij internet kasta wuu ku furmaa.
plain-only = Kani waa bogga fudud. Si aad u weydiiso inaad timaaddo, na soo wac ama noo kaalay.
plain-country = Kuwani waa qaar internetka ama taleefanka ah. Wixii kuu dhow, na soo wac ama noo kaalay.
