### Get help now. Numbers stay exactly as they are.

crisis-open = Ndihmë tani
crisis-close = Mbyll
crisis-999 = Kur dikush mund të vdesë ose është plagosur rëndë. Është falas. Thoni cilën gjuhë flisni.
crisis-999-deaf = Për njerëz të shurdhër: aplikacioni 999 BSL, ose 18000 me telefon me shkrim.
crisis-111 = Kur mendoni t’i bëni keq vetes, ose nuk duroni dot më. Shtypni 2. Ditë e natë.
crisis-samaritans = Ju dëgjojnë. Thoni çfarëdo emri. Nuk del në faturën e telefonit.
crisis-shout = Nëse nuk mund të flisni, dërgoni SMS. Ju përgjigjen me SMS në anglisht.
crisis-childline = Për fëmijë dhe të rinj. Është falas.
crisis-refuge = Kur dikush në shtëpi ju lëndon ose ju frikëson. Është falas, ditë e natë.
crisis-slavery = Kur dikush ju detyron të punoni, ose nuk mund të largoheni. Është falas. Mund t’u duhet t’u tregojnë të tjerëve, nëse një fëmijë është në rrezik.
crisis-migrant-help = Banesë dhe para kur kërkoni azil. Është falas. Mund të prisni gjatë. Këtë linjë e paguan Home Office (ministria britanike).
crisis-call-list = Telefonata mbetet në listën e thirrjeve të telefonit tuaj.
crisis-not-rung = Kohët e fundit nuk i kemi provuar të gjithë këta numra. Ndonjë mund të jetë gabim.
crisis-more = Shiko të gjithë numrat
leave-open = Dil nga ky sajt
leave-limit = “Dil nga ky sajt” është i shpejtë. Por nuk mund ta fshijë historikun e shfletuesit.

## The page with all the numbers, by nation

help-uk = E gjithë Mbretëria e Bashkuar
help-england = Anglia
help-scotland = Skocia
help-wales = Uellsi
help-northern-ireland = Irlanda e Veriut
help-other = Ndihmë tjetër
help-deaf = Për njerëz të shurdhër
help-relay = Për numrat e tjerë, në telefonin me shkrim shtypni më parë 18001.
help-always = Ditë e natë.
help-hours-unknown = Nuk e dimë kur është hapur.
help-free = Është falas.
help-cost-unknown = Nuk e dimë nëse është falas.
help-english = Ndoshta flasin vetëm anglisht.
help-interpreter = Thoni cilën gjuhë flisni. Mund të gjejnë dikë që e flet.
help-111-scotland = Kur mendoni t’i bëni keq vetes, ose nuk duroni dot më. Thoni si ndiheni.
help-lifeline = Kur mendoni t’i bëni keq vetes, ose nuk duroni dot më.
help-rung = Një njeri e ka kontrolluar këtë numër: { $date }.
help-not-rung = Askush nuk e ka kontrolluar ende këtë numër.
