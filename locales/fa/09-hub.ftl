### The hub that runs this site.

hub-talk = با یک نفر حرف بزنید
hub-where = به اینجا بیایید: { $hub }.
hub-phone = یا زنگ بزنید: { $phone }.
hub-open-today = امروز: { $time }.
hub-open-some-time = امروز باز است. ساعتش را نمی‌دانیم.
hub-closed-today = امروز باز نیست.
hub-open-unknown = نمی‌دانیم امروز باز است یا نه.
