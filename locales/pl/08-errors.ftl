### When something went wrong.

error-directory = Lista nie przyszła. Sprawdź zasięg i spróbuj jeszcze raz.
error-directory-empty = Tu jeszcze nie ma listy. Możesz zadzwonić do centrum.
error-words = Nie udało się wczytać Twojego języka. To jest po angielsku.
error-try-again = Spróbuj jeszcze raz
error-link = Ten link nie działa. Zaczynamy od początku.
error-clock = Zegar w telefonie chyba źle chodzi. Dni na tej stronie mogą się nie zgadzać.

## In the page itself, before and without the program

error-load = Ta strona się nie wczytała. Sprawdź zasięg i spróbuj jeszcze raz.
error-broken = Ta strona przestała działać. Przepraszamy. Twojego tekstu już tu nie ma.
error-start-again = Zacznij od nowa
error-old-browser = Ta przeglądarka jest za stara na tę stronę. Spróbuj na innym telefonie lub w innej przeglądarce albo zadzwoń do nas.
error-plain = Tu jest prosta strona. Działa w każdej przeglądarce.
plain-only = To jest prosta strona. Żeby zapytać, czy możesz przyjść, zadzwoń do nas albo przyjdź do nas.
plain-country = Tu jest kilka propozycji online albo przez telefon. Żeby znaleźć coś blisko, zadzwoń do nas albo przyjdź do nas.
