### Promises.

privacy-open = Twoja prywatność
privacy-title = Twoja prywatność
privacy-no-account = Nie musisz mieć konta. Nie używamy ciasteczek (cookies).
privacy-nothing-kept = Nie zapisujemy nic z tego, co oglądasz lub wpisujesz, chyba że to wyślesz.
privacy-short = Twoja krótka lista znika, gdy zamkniesz tę stronę. Jeśli poprosisz telefon, żeby ją zachował, zostaje.
privacy-kept = Telefon zachowuje Twój tekst tylko wtedy, gdy go o to poprosisz.
privacy-copy = Telefon ma u siebie kopię tej strony. Działa bez zasięgu. Kopia jest taka sama dla wszystkich w Twojej okolicy.
privacy-one-site = Ta strona nie łączy się z żadną inną stroną.
privacy-address = Adres na górze nigdy nie mówi, co oglądasz.
privacy-sealed = To, co wyślesz, trzymamy tak, że może to otworzyć tylko centrum.
privacy-deleted = To, co wyślesz, kasujemy najpóźniej po 60 dniach albo gdy to wycofasz.
privacy-host = Ludzie, którzy prowadzą tę stronę, mogą zobaczyć, że ktoś tu był, w jakim języku i dla jakiej okolicy. Nie mogą zobaczyć, czego szukasz.
privacy-change = Ludzie, którzy prowadzą tę stronę, mogliby ją zmienić. To oni: { $hub }.
privacy-cannot = Czego nie możemy obiecać
privacy-cannot-screen = Ktoś może patrzeć na Twój ekran. Może go widzieć kamera.
privacy-cannot-phone = Program szpiegujący w telefonie może to widzieć. W historii przeglądarki zostaje, że ktoś otwierał tę stronę.
privacy-cannot-after = Nie możemy wiedzieć, co oni zrobią później z tym, co wyślesz.
