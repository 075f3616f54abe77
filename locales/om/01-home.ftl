### The first pages: language, what would make life better, where, the list.

site-name = Nu waliin koottaa
language-title = Afaan keessan filadhaa
language-change = Afaan jijjiiraa
language-machine = Kana kompiitaratu barreesse. Ammatti namni hin ilaalle.
language-not-checked = ammatti hin ilaalamne
language-find = Afaan keessan barbaadaa
language-none = Afaan kana ammatti hin qabnu.
language-ask = Afaan koo akka dabalamu gaafadhaa
home-title = Maaltu jireenya keessan fooyyessa?
home-hint = Tokko yookaan isaa ol filadhaa. Yaada keessan jijjiiruu dandeessu.
need-people = Namoota baruu nan barbaada
need-fun = Bashannanuu nan barbaada
need-move = Socho'uu nan barbaada
need-make = Waa tolchuu nan barbaada
need-outside = Ala ooluu nan barbaada
need-english = Ingiliffa baruu nan barbaada
need-children = Ijoollee koo waliin waa hojjechuu nan barbaada
need-basics = Nyaata, uffata yookaan meeshaa manaa nan barbaada
need-letters = Xalayaa, maallaqa yookaan manaaf na gargaaraa
need-sad = Gadda, yaaddoo yookaan kophummaan qaba
need-give = Hojii, barumsa, nama gargaaruu nan barbaada
home-anything = Ani hin beeku. Hunda na agarsiisaa.
home-show =
    { $count ->
        [0] Hin jiru. Ta'us agarsiisaa.
        [one] Wanta { $count } na agarsiisaa
       *[other] Wanta { $count } na agarsiisaa
    }
home-promise = Maqaa keessan nutti himuun dirqama miti. Waan isin ilaaltan hin olkaa'annu.
home-sad-help = Amma baay'ee isinitti ulfaateeraa? “Amma gargaarsa argadhaa” tuqaa.
place-label = Bakka ani irraa ka'u
place-any = Bakka kamiyyuu
place-near-me = Naannoo koo
place-postcode = Poostikoodii barreessaa
place-postcode-label = Kutaa poostikoodii isa duraa
place-postcode-hint = Fakkeenya: { $short } yookaan { $long }. Kan hafe hin barbaannu.
place-postcode-unknown = Poostikoodii kana naannoo kanatti hin beeknu. Kutaa duraa irra deebi'aa ilaalaa.
place-searching = Bilbilli keessan isin gaafachuu mala. Bakka sirriitti jirtan nuti gonkumaa hin arginu.
place-not-found = Bilbilli keessan eessa akka jirtan hin himne. Bakka filachuu dandeessu.
place-first = Tarreen kun dheeraadha. Bakka irraa kaatan nutti himaa, kan dhiyoo keessan jiru isin agarsiifna.
list-title = Waan gochuu dandeessan
list-title-near = Naannoo { $place }
list-count =
    { $count ->
        [0] Ammatti homtuu as hin jiru.
        [one] Wanta { $count }.
       *[other] Wanta { $count }.
    }
list-order-near = Kan dhiyoo jirutu dura dhufa. Itti aansee kan yeroon isaa dhiyaate.
list-order-soon = Kan yeroon isaa dhiyaatetu dura dhufa.
list-order-own = Dura kan { $hub }, itti aansee kan dhiyoo fi kan yeroon isaa dhiyaate.
list-further = Kan caalaa fagoo jirus ilaalaa ({ $count })
list-anywhere = Kan biraa interneetii yookaan bilbilaan ({ $count })
list-none = Ammatti waan akkanaa hin arganne. Kanneen keessaa tokko yaalaa.
list-everything = Hunda na agarsiisaa
list-choose-again = Irra deebi'aa filadhaa
list-source = Tarreen kun kan dhufe: { $source }.
list-more = Dabalataan agarsiisaa
back = Duubatti deebi'aa
loading = Dhufaa jira. Neetworkiin suuta ta'uu mala.
list-pair = { $first }, { $rest }
walk-minutes =
    { $minutes ->
        [one] Miilaan daqiiqaa { $minutes }
       *[other] Miilaan daqiiqaa { $minutes }
    }
walk-minutes-about =
    { $minutes ->
        [one] Miilaan gara daqiiqaa { $minutes }
       *[other] Miilaan gara daqiiqaa { $minutes }
    }
miles-away =
    { $miles ->
        [one] Gara maayilii { $miles } fagaata
       *[other] Gara maayilii { $miles } fagaata
    }
link-gone = Wanti sun amma as hin jiru. Kanneen biraa kunooti.
finish = Xumuraa, hunda haqaa
finish-hint = Kana yoo tuqxan, waan barreessitan hundi iskiriinii kana irraa ni haqama.
