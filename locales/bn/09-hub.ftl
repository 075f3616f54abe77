### The hub that runs this site.

hub-talk = একজন মানুষের সাথে কথা বলুন
hub-where = এখানে আসুন: { $hub }।
hub-phone = বা ফোন করুন: { $phone }।
hub-open-today = আজ: { $time }।
hub-open-some-time = আজ খোলা। কখন, আমরা জানি না।
hub-closed-today = আজ খোলা নেই।
hub-open-unknown = আজ খোলা কি না, আমরা জানি না।
