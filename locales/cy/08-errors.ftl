### When something went wrong.

error-directory = Ddaeth y rhestr ddim. Edrychwch ar eich signal a thriwch eto.
error-directory-empty = Does dim rhestr yma eto. Gallwch chi ffonio’r ganolfan.
error-words = Doedden ni ddim yn gallu cael eich iaith chi. Saesneg yw hwn.
error-try-again = Trio eto
error-link = Dydy’r ddolen honno ddim yn gweithio. Rydyn ni’n dechrau o’r dechrau.
error-clock = Mae cloc eich ffôn yn edrych yn anghywir. Gall y dyddiau yma fod yn anghywir.

## In the page itself, before and without the program

error-load = Ddaeth y dudalen hon ddim. Edrychwch ar eich signal a thriwch eto.
error-broken = Mae’r dudalen hon wedi stopio gweithio. Mae’n ddrwg gennym ni. Mae beth deipioch chi wedi mynd oddi yma.
error-start-again = Dechrau eto
error-old-browser = Mae’r porwr hwn yn rhy hen i’r dudalen hon. Triwch ffôn neu borwr arall, neu ffoniwch ni.
error-plain = Dyma dudalen syml. Mae’n gweithio ym mhob porwr.
plain-only = Hon yw’r dudalen syml. I ofyn am gael dod, ffoniwch ni neu dewch aton ni.
plain-country = Dyma rai pethau ar-lein neu dros y ffôn. Am bethau yn agos atoch chi, ffoniwch ni neu dewch aton ni.
