### The hub that runs this site.

hub-talk = Nama waliin haasa'aa
hub-where = Gara kanaa koottaa: { $hub }.
hub-phone = Yookaan bilbilaa: { $phone }.
hub-open-today = Har'a: { $time }.
hub-open-some-time = Har'a banaadha. Sa'aatii isaa hin beeknu.
hub-closed-today = Har'a banaa miti.
hub-open-unknown = Har'a banaa ta'uu fi dhiisuu isaa hin beeknu.
