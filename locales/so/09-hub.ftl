### The hub that runs this site.

hub-talk = Qof la hadal
hub-where = Noo kaalay: { $hub }.
hub-phone = Ama wac { $phone }.
hub-open-today = Maanta: { $time }.
hub-open-some-time = Maanta way furan tahay. Saacadaha ma ogin.
hub-closed-today = Maanta ma furna.
hub-open-unknown = Ma ogin inay maanta furan tahay iyo in kale.
