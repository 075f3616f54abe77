### The hub that runs this site.

hub-talk = Siarad â pherson
hub-where = Dewch yma: { $hub }.
hub-phone = Neu ffoniwch { $phone }.
hub-open-today = Heddiw: { $time }.
hub-open-some-time = Ar agor heddiw. Dydyn ni ddim yn gwybod pryd.
hub-closed-today = Ddim ar agor heddiw.
hub-open-unknown = Dydyn ni ddim yn gwybod a yw ar agor heddiw.
