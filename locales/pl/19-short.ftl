### My short list: things that somebody keeps for later. In memory, or on the phone if they switch it on.

short-open = Moja krótka lista
short-keep = Zapisz na mojej krótkiej liście
short-kept = To jest na Twojej krótkiej liście.
short-drop = Usuń z mojej listy
short-empty = Na Twojej liście jeszcze nic nie ma. Otwórz coś i naciśnij „Weź to ze sobą”. Tam możesz to zapisać.
short-full = Twoja lista jest pełna. Mieści się na niej najwyżej { $most }. Najpierw coś usuń.
short-gone = Tego już tu nie ma.
short-alert = Jest tu coś nowego. Otwórz i przeczytaj.
short-keep-here = Zachowaj moją listę w tym telefonie
short-memory = Gdy to jest wyłączone, lista znika po zamknięciu strony.
short-keeps = Gdy to jest włączone, telefon zachowuje, co jest na liście. Nic więcej nie zachowuje.
short-who = Wtedy każdy, kto ma ten telefon, może zobaczyć listę.
short-until = Zostaje tam, aż ją skasujesz albo naciśniesz „Zakończ i skasuj” lub „Wyjdź z tej strony”.
short-forget = Skasuj moją listę
short-forgotten = Twojej listy już nie ma. Telefon nic z niej nie zachował.
short-not-kept = Telefon nie pozwolił jej zachować. Lista jest tu, aż zamkniesz tę stronę.
short-broken = Telefon ma listę, której nie możemy przeczytać. Naciśnij „Skasuj moją listę”, żeby zacząć od nowa.
