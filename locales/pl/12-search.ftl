### Looking for a word or a printed number, and what is said when nothing fits.

search-label = Czego szukasz?
search-hint = Pisz po polsku albo po angielsku. Albo wpisz numer z plakatu.
search-danger = Coś Ci grozi? Możesz teraz zadzwonić do tych ludzi.
search-meant = Szukamy tego:
search-part = Nic nie pasuje do wszystkich Twoich słów. To pasuje do niektórych.
search-failed = Teraz nie możemy szukać po słowach. Obrazki dalej działają.
search-number-unknown = Takiego numeru tutaj nie ma. Spójrz na niego jeszcze raz, proszę.
search-without = Bez tych słów: { $count }
search-any-kind = Każdy rodzaj: { $count }
search-online = Z domu, na telefonie lub ekranie: { $count }
search-others = Inne propozycje, może też dobre
search-number = Żeby znów to znaleźć, wpisz ten numer: { $number }
search-which-language = Jaki język?
