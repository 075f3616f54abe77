### When something went wrong.

error-directory = Tarreen hin dhufne. Neetworkii keessan ilaalaatii irra deebi'aa yaalaa.
error-directory-empty = Ammatti tarreen as hin jiru. Giddugalatti bilbiluu dandeessu.
error-words = Afaan keessan fiduu hin dandeenye. Kun Ingiliffaani.
error-try-again = Irra deebi'aa yaalaa
error-link = Liinkiin sun hin hojjetu. Jalqabaa irraa eegalla.
error-clock = Sa'aatiin bilbila keessanii dogoggora fakkaata. Guyyoonni as jiran dogoggora ta'uu malu.

## In the page itself, before and without the program

error-load = Fuulli kun hin banamne. Neetworkii keessan ilaalaatii irra deebi'aa yaalaa.
error-broken = Fuulli kun hojii dhaabeera. Dhiifama. Waan barreessitan asii badeera.
error-start-again = Irra deebi'aa jalqabaa
error-old-browser = Biraawzariin kun fuula kanaaf baay'ee moofaadha. Bilbila yookaan biraawzarii biraa yaalaa, yookaan nutti bilbilaa.
error-plain = Fuulli salphaan kunooti. Biraawzarii kamiinuu ni hojjeta.
plain-only = Kun fuula salphaadha. Dhufuuf gaafachuuf, nutti bilbilaa yookaan gara keenya koottaa.
plain-country = Wantoonni interneetiin yookaan bilbilaan ta'an muraasni as jiru. Kan naannoo keessaniif, nutti bilbilaa yookaan gara keenya koottaa.
