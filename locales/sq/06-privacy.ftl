### Promises. Each sentence is held by a test.

privacy-open = Privatësia juaj
privacy-title = Privatësia juaj
privacy-no-account = Nuk keni pse të hapni llogari. Nuk përdorim cookies.
privacy-nothing-kept = Nuk ruajmë asgjë që shikoni ose shkruani, nëse nuk e dërgoni vetë.
privacy-short = Lista juaj humbet kur e mbyllni këtë faqe. Nëse i kërkoni telefonit ta ruajë, ai e ruan.
privacy-kept = Telefoni juaj e ruan çfarë shkruani vetëm nëse ia kërkoni ju.
privacy-copy = Telefoni juaj ruan një kopje të këtij sajti. Punon edhe pa internet. Kopja është e njëjtë për të gjithë në zonën tuaj.
privacy-one-site = Kjo faqe nuk flet me asnjë sajt tjetër.
privacy-address = Adresa lart në ekran nuk e thotë kurrë çfarë shikoni.
privacy-sealed = Çfarë dërgoni e ruajmë ashtu që vetëm qendra jonë të mund ta hapë.
privacy-deleted = Çfarë dërgoni e fshijmë më së voni pas 60 ditësh, ose kur e merrni mbrapsht.
privacy-host = Njerëzit që e drejtojnë këtë sajt mund të shohin që erdhi dikush, në cilën gjuhë dhe për cilën zonë. Nuk mund të shohin çfarë kërkoni.
privacy-change = Njerëzit që e drejtojnë këtë sajt mund ta ndryshojnë. Ja kush janë: { $hub }.
privacy-cannot = Çfarë nuk mund të premtojmë
privacy-cannot-screen = Dikush mund t’jua shohë ekranin. Mund ta shohë edhe një kamerë.
privacy-cannot-phone = Një program spiun në telefon mund ta shohë. Historiku i shfletuesit (browser) thotë që keni ardhur këtu.
privacy-cannot-after = Nuk mund ta dimë çfarë bëjnë ata më vonë me atë që dërguat.
