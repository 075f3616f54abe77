### Get help now. Critical: shown in English too until two people have checked a language.
### Numbers stay exactly as they are, in Latin digits.

crisis-open = Amma gargaarsa argadhaa
crisis-close = Cufaa
crisis-999 = Namni du'uu malu yookaan hedduu miidhame yoo jiraate. Kaffaltii hin qabu. Afaan keessan himaa.
crisis-999-deaf = Gurri keessan hin dhaga'uu? Appii 999 BSL fayyadamaa. Yookaan bilbila barreeffamaatiin 18000.
crisis-111 = Of miidhuu yoo sodaattan yookaan obsuu yoo dadhabdan. Bilbilaatii 2 tuqaa. Guyyaa fi halkan.
crisis-samaritans = Isin dhaggeeffatu. Maqaa feetan himuu dandeessu. Biilii bilbilaa irratti hin mul'atu.
crisis-shout = Dubbachuu yoo hin dandeenye, ergaa gabaabaa ergaa. Isaan Ingiliffaan deebisanii isiniif barreessu.
crisis-childline = Ijoollee fi dargaggootaaf. Kaffaltii hin qabu.
crisis-refuge = Namni mana keessatti isin miidhu yookaan isin sodaachisu yoo jiraate. Kaffaltii hin qabu, guyyaa fi halkan.
crisis-slavery = Namni dirqiin yoo isin hojjechiise yookaan ba'uu yoo hin dandeenye. Kaffaltii hin qabu. Mucaan balaa keessa yoo ta'e, isaan nama biraatti himuu qabaachuu malu.
crisis-migrant-help = Warra koolugaltummaa gaafataniif: manaa fi maallaqa. Kaffaltii hin qabu. Yeroo dheeraa eeguu maltu. Baasii bilbila kanaa Home Office tu kaffala.
crisis-call-list = Lakkoofsi itti bilbiltan tarree bilbila keessanii keessatti hafa.
crisis-not-rung = Yeroo dhiyoo keessa lakkoofsota kana hundatti bilbillee hin ilaalle. Tokko dogoggora ta'uu mala.
crisis-more = Lakkoofsa hunda ilaalaa
leave-open = Weebsaayitii irraa ba'aa
leave-limit = “Weebsaayitii irraa ba'aa” saffisaan cufa. Garuu as dhufuu keessan bilbila irraa haquu hin danda'u.

## The page with all the numbers, by nation

help-uk = UK hunda keessatti
help-england = Ingilaand
help-scotland = Iskootlaand
help-wales = Weelsi
help-northern-ireland = Ayeerlaand Kaabaa
help-other = Gargaarsa biraa
help-deaf = Warra gurri hin dhageenyeef
help-relay = Lakkoofsa biraatiif, bilbila barreeffamaa irratti dura 18001 barreessaa.
help-always = Guyyaa fi halkan.
help-hours-unknown = Yoom akka banamu hin beeknu.
help-free = Kaffaltii hin qabu.
help-cost-unknown = Kaffaltii qabaachuu fi dhiisuu isaa hin beeknu.
help-english = Ingiliffa qofa dubbachuu malu.
help-interpreter = Afaan keessan himaa. Nama afaan sana dubbatu argachuu danda'u.
help-111-scotland = Of miidhuu yoo sodaattan yookaan obsuu yoo dadhabdan. Waan isinitti dhaga'amu himaa.
help-lifeline = Of miidhuu yoo sodaattan yookaan obsuu yoo dadhabdan.
help-rung = Namni lakkoofsa kana ilaalee mirkaneesseera: { $date }.
help-not-rung = Ammatti lakkoofsa kana namni ilaale hin jiru.
