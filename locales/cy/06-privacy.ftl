### Promises. Critical: shown in English too until two people have checked a language. Each sentence is held by a test.

privacy-open = Eich preifatrwydd
privacy-title = Eich preifatrwydd
privacy-no-account = Does dim angen cyfrif. Dydyn ni ddim yn defnyddio cwcis.
privacy-nothing-kept = Dydyn ni’n cadw dim o beth rydych chi’n edrych arno neu’n ei deipio, oni bai eich bod chi’n ei anfon.
privacy-short = Mae eich rhestr fer yn mynd pan gaewch chi’r dudalen hon. Os gofynnwch chi i’ch ffôn ei chadw, bydd yn gwneud hynny.
privacy-kept = Dydy eich ffôn ddim yn cadw beth rydych chi’n ei ysgrifennu, oni bai eich bod chi’n gofyn iddo.
privacy-copy = Mae eich ffôn yn cadw copi o’r wefan hon. Mae’n gweithio heb signal. Mae’r copi yr un fath i bawb yn eich ardal.
privacy-one-site = Dydy’r dudalen hon ddim yn siarad ag unrhyw wefan arall.
privacy-address = Dydy’r cyfeiriad ar dop y sgrin byth yn dweud beth rydych chi’n edrych arno.
privacy-sealed = Rydyn ni’n cadw beth rydych chi’n ei anfon fel mai dim ond y ganolfan all ei agor.
privacy-deleted = Mae beth anfonwch chi’n cael ei ddileu ar ôl 60 diwrnod ar y mwyaf, neu pan gymerwch chi’r neges yn ôl.
privacy-host = Gall y bobl sy’n rhedeg y wefan weld bod rhywun wedi dod, ym mha iaith ac am ba ardal. Allan nhw ddim gweld am beth rydych chi’n chwilio.
privacy-change = Gallai’r bobl sy’n rhedeg y wefan hon ei newid. Dyma pwy ydyn nhw: { $hub }.
privacy-cannot = Pethau allwn ni ddim eu haddo
privacy-cannot-screen = Gall rhywun edrych ar eich sgrin. Gall camera ei gweld.
privacy-cannot-phone = Gall ap ysbïo ar eich ffôn ei weld. Mae hanes eich porwr yn dweud eich bod chi wedi dod yma.
privacy-cannot-after = Allwn ni ddim gwybod beth wnân nhw wedyn â beth anfonoch chi.
