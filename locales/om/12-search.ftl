### Looking for a word or a printed number, and what is said when nothing fits.

search-label = Maal barbaaddu?
search-hint = Afaan Oromootiin yookaan Ingiliffaan barreessaa. Yookaan lakkoofsa poostarii barreessaa.
search-danger = Balaa keessa jirtuu? Amma namoota kanatti bilbiluu dandeessu.
search-meant = Kan nuti barbaanne:
search-part = Kan jechoota keessan hunda qabu hin jiru. Isaan kun muraasa qabu.
search-failed = Yeroo ammaa jechaan barbaaduu hin dandeenyu. Fakkiiwwan ammas ni hojjetu.
search-number-unknown = Wanti lakkoofsa kana qabu as hin jiru. Maaloo irra deebi'aa ilaalaa.
search-without = Jechoota kana malee: { $count }
search-any-kind = Gosa kamiyyuu: { $count }
search-online = Mana taa'anii, bilbila yookaan iskiriiniin: { $count }
search-others = Wantoota biraa gaarii ta'uu malan
search-number = Deebitanii argachuuf lakkoofsa kana barreessaa: { $number }
search-which-language = Afaan kam?
