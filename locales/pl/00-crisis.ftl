### Get help now. Numbers stay exactly as they are, in Latin digits.

crisis-open = Pomoc teraz
crisis-close = Zamknij
crisis-999 = Ktoś może umrzeć lub jest ciężko ranny. Dzwonisz za darmo. Powiedz, w jakim języku mówisz.
crisis-999-deaf = Dla osób głuchych: aplikacja 999 BSL albo 18000 z telefonu tekstowego.
crisis-111 = Boisz się, że zrobisz sobie krzywdę, lub nie dajesz rady? Naciśnij 2. W dzień i w nocy.
crisis-samaritans = Wysłuchają Cię. Możesz podać dowolne imię. Tego połączenia nie ma na rachunku za telefon.
crisis-shout = Nie możesz mówić? Wyślij SMS. Odpiszą SMS-em po angielsku.
crisis-childline = Dla dzieci i młodych ludzi. Dzwonisz za darmo.
crisis-refuge = Boisz się kogoś w domu albo ktoś Cię tam krzywdzi. Dzwonisz za darmo, w dzień i w nocy.
crisis-slavery = Ktoś zmusza Cię do pracy albo nie możesz odejść. Dzwonisz za darmo. Jeśli dziecku coś grozi, być może będą musieli powiedzieć o tym innym.
crisis-migrant-help = Mieszkanie i pieniądze, gdy prosisz o azyl. Dzwonisz za darmo. Czasem długo się czeka. Za tę linię płaci Home Office (brytyjskie ministerstwo).
crisis-call-list = To połączenie zostaje w telefonie, na liście połączeń.
crisis-not-rung = Nie dzwoniliśmy ostatnio pod wszystkie te numery. Któryś może być błędny.
crisis-more = Zobacz wszystkie numery
leave-open = Wyjdź z tej strony
leave-limit = „Wyjdź z tej strony” działa szybko. Ale nie może skasować historii przeglądarki.

## The page with all the numbers, by nation

help-uk = Cała Wielka Brytania
help-england = Anglia
help-scotland = Szkocja
help-wales = Walia
help-northern-ireland = Irlandia Północna
help-other = Inna pomoc
help-deaf = Dla osób głuchych
help-relay = Inne numery: na telefonie tekstowym wpisz najpierw 18001.
help-always = W dzień i w nocy.
help-hours-unknown = Nie wiemy, w jakich godzinach działa.
help-free = Dzwonisz za darmo.
help-cost-unknown = Nie wiemy, czy to jest za darmo.
help-english = Być może mówią tylko po angielsku.
help-interpreter = Powiedz, w jakim języku mówisz. Mogą znaleźć kogoś, kto go zna.
help-111-scotland = Boisz się, że zrobisz sobie krzywdę, lub nie dajesz rady? Powiedz, jak się czujesz.
help-lifeline = Boisz się, że zrobisz sobie krzywdę, lub nie dajesz rady?
help-rung = Człowiek sprawdził ten numer { $date }.
help-not-rung = Nikt jeszcze nie sprawdził tego numeru.
