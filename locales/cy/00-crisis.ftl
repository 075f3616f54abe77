### Get help now. Critical: shown in English too until two people have checked a language.
### Numbers stay exactly as they are, in Latin digits.

crisis-open = Cael help nawr
crisis-close = Cau
crisis-999 = Gall rhywun farw, neu mae rhywun wedi brifo’n ddrwg. Mae am ddim. Dywedwch eich iaith.
crisis-999-deaf = Byddar? Defnyddiwch ap 999 BSL, neu 18000 ar ffôn testun.
crisis-111 = Efallai y byddwch chi’n brifo’ch hun, neu’n methu ymdopi. Pwyswch 2. Dydd a nos.
crisis-samaritans = Maen nhw’n gwrando. Rhowch unrhyw enw. Dydy’r alwad ddim ar y bil ffôn.
crisis-shout = Methu siarad? Anfonwch neges destun. Maen nhw’n ateb â neges destun yn Saesneg.
crisis-childline = I blant a phobl ifanc. Mae am ddim.
crisis-refuge = Mae rhywun gartref yn eich brifo neu’n codi ofn arnoch chi. Mae am ddim, ddydd a nos.
crisis-slavery = Mae rhywun yn eich gorfodi i weithio, neu allwch chi ddim gadael. Mae am ddim. Efallai y bydd rhaid iddyn nhw ddweud wrth eraill os yw plentyn mewn perygl.
crisis-migrant-help = Lle i fyw ac arian wrth ofyn am loches. Mae am ddim. Efallai y byddwch chi’n aros yn hir. Y Home Office (Swyddfa Gartref) sy’n talu am y llinell hon.
crisis-call-list = Bydd yr alwad i’w gweld yn rhestr galwadau eich ffôn.
crisis-not-rung = Dydyn ni ddim wedi ffonio’r rhifau hyn i gyd yn ddiweddar. Gall un fod yn anghywir.
crisis-more = Gweld y rhifau i gyd
leave-open = Gadael y wefan hon
leave-limit = Mae “Gadael y wefan hon” yn gyflym. Dydy’r botwm ddim yn gallu clirio hanes eich porwr.

## The page with all the numbers, by nation

help-uk = Y Deyrnas Unedig i gyd
help-england = Lloegr
help-scotland = Yr Alban
help-wales = Cymru
help-northern-ireland = Gogledd Iwerddon
help-other = Help arall
help-deaf = I bobl Fyddar
help-relay = Ar gyfer rhifau eraill, teipiwch 18001 yn gyntaf ar ffôn testun.
help-always = Dydd a nos.
help-hours-unknown = Dydyn ni ddim yn gwybod pryd mae ar agor.
help-free = Mae am ddim.
help-cost-unknown = Dydyn ni ddim yn gwybod a yw’r alwad am ddim.
help-english = Efallai mai dim ond Saesneg maen nhw’n ei siarad.
help-interpreter = Dywedwch eich iaith. Gallan nhw gael rhywun sy’n ei siarad.
help-111-scotland = Efallai y byddwch chi’n brifo’ch hun, neu’n methu ymdopi. Dywedwch sut rydych chi’n teimlo.
help-lifeline = Efallai y byddwch chi’n brifo’ch hun, neu’n methu ymdopi.
help-rung = Mae rhywun wedi gwirio’r rhif hwn: { $date }.
help-not-rung = Does neb wedi gwirio’r rhif hwn eto.
