### Looking for a word or a printed number, and what is said when nothing fits.

search-label = Çfarë kërkoni?
search-hint = Shkruani shqip ose anglisht. Ose shkruani numrin nga një afishe.
search-danger = A jeni në rrezik? Mund t’u telefononi tani këtyre njerëzve.
search-meant = Kërkuam:
search-part = Asgjë nuk i ka të gjitha fjalët tuaja. Këto kanë disa prej tyre.
search-failed = Tani nuk mund të kërkojmë me fjalë. Figurat punojnë ende.
search-number-unknown = Asgjë këtu nuk e ka këtë numër. Ju lutemi, shikojeni përsëri.
search-without = Pa këto fjalë: { $count }
search-any-kind = Çdo lloj gjëje: { $count }
search-online = Nga shtëpia, me telefon ose ekran: { $count }
search-others = Gjëra të tjera që ndoshta ju pëlqejnë
search-number = Për ta gjetur përsëri, shkruani këtë numër: { $number }
search-which-language = Cila gjuhë?
