### When something went wrong.

error-directory = Lista nuk erdhi. Shikoni internetin dhe provoni përsëri.
error-directory-empty = Këtu nuk ka ende listë. Mund të telefononi në qendrën tonë.
error-words = Nuk mundëm ta merrnim gjuhën tuaj. Kjo është anglisht.
error-try-again = Provo përsëri
error-link = Kjo lidhje nuk punon. Po nisim nga fillimi.
error-clock = Ora e telefonit tuaj duket gabim. Ditët këtu mund të jenë gabim.

## In the page itself, before and without the program

error-load = Kjo faqe nuk u hap. Shikoni internetin dhe provoni përsëri.
error-broken = Kjo faqe nuk punon më. Na vjen keq. Çfarë keni shkruar nuk është më këtu.
error-start-again = Nis nga fillimi
error-old-browser = Ky shfletues (browser) është tepër i vjetër për këtë faqe. Provoni një telefon ose shfletues tjetër, ose na telefononi.
error-plain = Ja një faqe e thjeshtë. Punon në çdo shfletues.
plain-only = Kjo është faqja e thjeshtë. Për të pyetur nëse mund të vini, na telefononi ose ejani te ne.
plain-country = Ja disa gjëra në internet ose me telefon. Për gjëra afër jush, na telefononi ose ejani te ne.
