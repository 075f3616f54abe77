### Promises. Critical: shown in English too until two people have checked this language. Each sentence is held by a test.

privacy-open = Ce facem cu ce ne spuneți
privacy-title = Ce facem cu ce ne spuneți
privacy-no-account = Nu vă trebuie cont. Nu folosim cookie-uri.
privacy-nothing-kept = Nu păstrăm nimic din ce priviți sau scrieți, decât dacă trimiteți.
privacy-short = Lista dumneavoastră dispare când închideți pagina. Dacă îi cereți telefonului să o păstreze, o păstrează.
privacy-kept = Telefonul păstrează ce scrieți doar dacă îi cereți.
privacy-copy = Telefonul păstrează o copie a site-ului. Merge și fără semnal. Copia e aceeași pentru toți din zona dumneavoastră.
privacy-one-site = Pagina aceasta nu vorbește cu niciun alt site.
privacy-address = Adresa de sus nu arată niciodată la ce vă uitați.
privacy-sealed = Păstrăm ce trimiteți astfel încât doar centrul de cartier să poată deschide mesajul.
privacy-deleted = Ce trimiteți se șterge după cel mult 60 de zile, sau când luați mesajul înapoi.
privacy-host = Cei care se ocupă de acest site pot vedea că a intrat cineva, în ce limbă și pentru ce zonă. Nu pot vedea ce căutați.
privacy-change = Cei care se ocupă de acest site ar putea să îl schimbe. Iată cine sunt: { $hub }.
privacy-cannot = Ce nu putem promite
privacy-cannot-screen = Cineva se poate uita la ecran. O cameră îl poate vedea.
privacy-cannot-phone = O aplicație spion de pe telefon poate vedea ce faceți. Istoricul din browser arată că ați fost aici.
privacy-cannot-after = Nu putem ști ce fac ei mai târziu cu ce ați trimis.
