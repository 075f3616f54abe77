### The hub that runs this site.

hub-talk = 找人谈谈
hub-where = 请来：{ $hub }。
hub-phone = 或者打电话：{ $phone }。
hub-open-today = 今天：{ $time }。
hub-open-some-time = 今天开门。我们不知道几点。
hub-closed-today = 今天不开门。
hub-open-unknown = 我们不知道今天开不开门。
