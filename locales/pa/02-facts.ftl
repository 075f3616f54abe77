### What can be said of a thing: a label, a sentence for each value, and one for “we do not know”.

## When

fact-when = ਕਦੋਂ
when-unknown = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਕਦੋਂ ਹੈ। ਚਾਹੋ ਤਾਂ ਪੁੱਛ ਲਓ।
when-every-week = ਹਰ { $days }
when-every-weeks = ਹਰ { $weeks } ਹਫ਼ਤੇ ਬਾਅਦ: { $days }
when-monthly =
    { $nth ->
        [first] ਮਹੀਨੇ ਦਾ ਪਹਿਲਾ { $day }
        [second] ਮਹੀਨੇ ਦਾ ਦੂਜਾ { $day }
        [third] ਮਹੀਨੇ ਦਾ ਤੀਜਾ { $day }
        [fourth] ਮਹੀਨੇ ਦਾ ਚੌਥਾ { $day }
        [fifth] ਮਹੀਨੇ ਦਾ ਪੰਜਵਾਂ { $day }
       *[last] ਮਹੀਨੇ ਦਾ ਆਖਰੀ { $day }
    }
when-month-day = ਹਰ ਮਹੀਨੇ ਦੀ { $day } ਤਾਰੀਖ
when-with-time = { $days }, { $time }
when-on-days = ਖੁੱਲ੍ਹਾ ਹੈ: { $days }
when-now = ਇਹ ਹੁਣ ਚੱਲ ਰਿਹਾ ਹੈ
when-next = ਅਗਲੀ ਵਾਰ: { $date }
when-dates-over = ਜਿਹੜੀਆਂ ਤਾਰੀਖਾਂ ਸਾਨੂੰ ਪਤਾ ਸਨ, ਉਹ ਲੰਘ ਗਈਆਂ। ਪੁੱਛ ਲਓ ਕਿ ਫਿਰ ਕਦੋਂ ਹੈ।
when-which-week = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਕਿਹੜੇ ਹਫ਼ਤੇ ਹੈ। ਪੁੱਛ ਲਓ ਕਿ ਫਿਰ ਕਦੋਂ ਹੈ।
when-term-time = ਸਿਰਫ਼ ਜਦੋਂ ਸਕੂਲ ਖੁੱਲ੍ਹੇ ਹੋਣ।
time-from = { $from } ਤੋਂ

## Where

fact-where = ਕਿੱਥੇ
where-unknown = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਕਿੱਥੇ ਹੈ। ਚਾਹੋ ਤਾਂ ਪੁੱਛ ਲਓ।
where-ask = ਐਡਰੈੱਸ ਸਾਡੇ ਤੋਂ ਪੁੱਛ ਲਓ। ਇਹ ਇਸ ਇਲਾਕੇ ਵਿੱਚ ਹੈ: { $area }।
where-ask-only = ਐਡਰੈੱਸ ਸਾਡੇ ਤੋਂ ਪੁੱਛ ਲਓ।
where-online = ਔਨਲਾਈਨ, ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ਉੱਤੇ।
where-comes = ਉਹ ਤੁਹਾਡੇ ਕੋਲ ਆਉਂਦੇ ਹਨ।
where-phone = ਫ਼ੋਨ ਉੱਤੇ।
where-about = ਸਾਨੂੰ ਥਾਂ ਦਾ ਸਿਰਫ਼ ਅੰਦਾਜ਼ਾ ਹੈ, ਪੱਕੀ ਥਾਂ ਦਾ ਪਤਾ ਨਹੀਂ।

## Cost and travel

fact-cost = ਕਿੰਨੇ ਪੈਸੇ
cost-unknown = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਕਿੰਨੇ ਪੈਸੇ ਲੱਗਦੇ ਹਨ। ਪੁੱਛ ਲਓ।
cost-free = ਮੁਫ਼ਤ।
cost-free-gifts = ਮੁਫ਼ਤ। ਦਿਲ ਕਰੇ ਤਾਂ ਕੁਝ ਪੈਸੇ ਦੇ ਦਿਓ।
cost-price = { $price }
cost-range = { $least } ਤੋਂ { $most }
cost-what-you-can = ਜਿੰਨਾ ਦੇ ਸਕੋ, ਦਿਓ। ਕੁਝ ਨਾ ਦਿਓ ਤਾਂ ਵੀ ਠੀਕ।
fact-travel = ਬੱਸ ਦਾ ਕਿਰਾਇਆ
travel-unknown = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਉਹ ਬੱਸ ਦੇ ਪੈਸੇ ਦਿੰਦੇ ਹਨ ਜਾਂ ਨਹੀਂ।
travel-bus-paid = ਬੱਸ ਦਾ ਆਉਣ-ਜਾਣ ਦਾ ਕਿਰਾਇਆ ਉਹ ਦਿੰਦੇ ਹਨ।
travel-lift = ਉਹ ਤੁਹਾਨੂੰ ਘਰੋਂ ਲੈ ਜਾਂਦੇ ਅਤੇ ਘਰ ਛੱਡ ਜਾਂਦੇ ਹਨ।
travel-none = ਉਹ ਬੱਸ ਦਾ ਕਿਰਾਇਆ ਨਹੀਂ ਦਿੰਦੇ।

## People

fact-who-comes = ਕੌਣ ਆਉਂਦਾ ਹੈ
who-unknown = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਕੌਣ ਆਉਂਦਾ ਹੈ। ਚਾਹੋ ਤਾਂ ਪਹਿਲਾਂ ਪੁੱਛ ਲਓ।
who-many-countries = ਕਈ ਦੇਸ਼ਾਂ ਦੇ ਲੋਕ।
who-mostly-local = ਜ਼ਿਆਦਾਤਰ ਉਹ ਲੋਕ, ਜਿਹੜੇ ਇੱਥੇ ਚਿਰਾਂ ਤੋਂ ਰਹਿੰਦੇ ਹਨ।
who-new-arrivals = ਹੋਰ ਲੋਕ, ਜਿਹੜੇ ਇੱਥੇ ਨਵੇਂ ਹਨ।
who-mostly-older = ਜ਼ਿਆਦਾਤਰ ਵੱਡੀ ਉਮਰ ਦੇ ਲੋਕ।
who-mostly-young = ਜ਼ਿਆਦਾਤਰ ਨੌਜਵਾਨ।
who-families = ਜ਼ਿਆਦਾਤਰ ਪਰਿਵਾਰ।
fact-women-men = ਔਰਤਾਂ ਜਾਂ ਮਰਦ
women-men-unknown = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਇਹ ਔਰਤਾਂ ਲਈ ਹੈ ਜਾਂ ਮਰਦਾਂ ਲਈ।
women-men-everyone = ਔਰਤਾਂ ਵੀ ਆ ਸਕਦੀਆਂ ਹਨ, ਮਰਦ ਵੀ।
women-men-women = ਸਿਰਫ਼ ਔਰਤਾਂ ਲਈ।
women-men-men = ਸਿਰਫ਼ ਮਰਦਾਂ ਲਈ।
women-men-times = ਸਭ ਲਈ। ਕੁਝ ਸਮਾਂ ਸਿਰਫ਼ ਔਰਤਾਂ ਲਈ ਹੈ।
fact-who-runs = ਕੌਣ ਚਲਾਉਂਦਾ ਹੈ
who-runs-unknown = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਕੌਣ ਚਲਾਉਂਦਾ ਹੈ।
fact-ages = ਕੌਣ ਆ ਸਕਦਾ ਹੈ
ages-unknown = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਕੌਣ ਆ ਸਕਦਾ ਹੈ। ਪੁੱਛ ਲਓ।
ages-from = { $least } ਸਾਲ ਜਾਂ ਵੱਧ ਉਮਰ ਦੇ ਲੋਕ।
ages-to = { $most } ਸਾਲ ਜਾਂ ਘੱਟ ਉਮਰ ਦੇ ਲੋਕ।
ages-between = { $least } ਤੋਂ { $most } ਸਾਲ ਦੀ ਉਮਰ ਦੇ ਲੋਕ।
fact-languages = ਭਾਸ਼ਾਵਾਂ
languages-unknown = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਉਹ ਕਿਹੜੀਆਂ ਭਾਸ਼ਾਵਾਂ ਬੋਲਦੇ ਹਨ।
languages-spoken = ਉਹ ਇਹ ਬੋਲਦੇ ਹਨ: { $languages }।
languages-help = ਇਨ੍ਹਾਂ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਮਦਦ ਮਿਲ ਸਕਦੀ ਹੈ: { $languages }।
fact-english = ਤੁਹਾਡੀ ਅੰਗਰੇਜ਼ੀ
english-unknown = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਕਿੰਨੀ ਅੰਗਰੇਜ਼ੀ ਚਾਹੀਦੀ ਹੈ।
english-none = ਅੰਗਰੇਜ਼ੀ ਦੀ ਲੋੜ ਨਹੀਂ।
english-few = ਅੰਗਰੇਜ਼ੀ ਦੇ ਦੋ-ਚਾਰ ਲਫ਼ਜ਼ ਬਹੁਤ ਹਨ।
english-some = ਗੱਲ ਕਰਨ ਜੋਗੀ ਥੋੜ੍ਹੀ ਅੰਗਰੇਜ਼ੀ ਚਾਹੀਦੀ ਹੈ।
fact-children = ਬੱਚੇ
children-unknown = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਬੱਚੇ ਆ ਸਕਦੇ ਹਨ ਜਾਂ ਨਹੀਂ। ਚਾਹੋ ਤਾਂ ਪੁੱਛ ਲਓ।
children-welcome = ਤੁਹਾਡੇ ਬੱਚੇ ਤੁਹਾਡੇ ਨਾਲ ਆ ਸਕਦੇ ਹਨ।
children-creche = ਉੱਥੇ ਕੋਈ ਤੁਹਾਡੇ ਬੱਚਿਆਂ ਦਾ ਖਿਆਲ ਰੱਖਦਾ ਹੈ।
children-no = ਇਹ ਵੱਡਿਆਂ ਲਈ ਹੈ। ਬੱਚੇ ਨਹੀਂ ਆ ਸਕਦੇ।
children-for = ਇਹ ਬੱਚਿਆਂ ਲਈ ਹੈ। ਨਾਲ ਇੱਕ ਵੱਡਾ ਵੀ ਆਉਂਦਾ ਹੈ।
fact-size = ਗਰੁੱਪ ਵਿੱਚ ਕਿੰਨੇ
size-unknown = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਕਿੰਨੇ ਲੋਕ ਆਉਂਦੇ ਹਨ।
size-one = ਤੁਸੀਂ ਅਤੇ ਇੱਕ ਹੋਰ ਜਣਾ।
size-five = ਵੱਧ ਤੋਂ ਵੱਧ 5 ਲੋਕ।
size-twelve = 6 ਤੋਂ 12 ਲੋਕ।
size-more = 13 ਜਾਂ ਵੱਧ ਲੋਕ।

## The building, food, papers

fact-access = ਇਮਾਰਤ
access-unknown = ਸਾਨੂੰ ਪੌੜੀਆਂ ਜਾਂ ਟਾਇਲਟ ਬਾਰੇ ਪਤਾ ਨਹੀਂ। ਚਾਹੋ ਤਾਂ ਪੁੱਛ ਲਓ।
access-step-free = ਪੌੜੀਆਂ ਨਹੀਂ ਹਨ, ਜਾਂ ਲਿਫ਼ਟ ਹੈ।
access-steps = ਪੌੜੀਆਂ ਹਨ।
access-toilet = ਟਾਇਲਟ ਵਿੱਚ ਵ੍ਹੀਲਚੇਅਰ ਸੌਖੀ ਜਾਂਦੀ ਹੈ।
access-no-toilet = ਵ੍ਹੀਲਚੇਅਰ ਵਾਲਾ ਟਾਇਲਟ ਨਹੀਂ ਹੈ।
access-quiet = ਇੱਥੇ ਰੌਲਾ ਨਹੀਂ ਹੁੰਦਾ।
access-not-quiet = ਕਦੇ ਰੌਲਾ ਵੀ ਹੋ ਸਕਦਾ ਹੈ।
access-loop = ਕੰਨ ਵਾਲੀ ਮਸ਼ੀਨ ਲਈ ਲੂਪ ਲੱਗਾ ਹੈ।
access-bsl = ਕਿਸੇ ਨੂੰ ਬ੍ਰਿਟਿਸ਼ ਇਸ਼ਾਰਿਆਂ ਦੀ ਭਾਸ਼ਾ ਆਉਂਦੀ ਹੈ।
fact-food = ਖਾਣਾ
food-unknown = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਖਾਣਾ ਮਿਲਦਾ ਹੈ ਜਾਂ ਨਹੀਂ।
food-free = ਖਾਣਾ ਮੁਫ਼ਤ ਹੈ।
food-drinks = ਚਾਹ ਜਾਂ ਕੁਝ ਹੋਰ ਪੀਣ ਨੂੰ ਮੁਫ਼ਤ ਹੈ।
food-bring = ਆਪਣਾ ਖਾਣਾ ਨਾਲ ਲਿਆਓ।
food-halal = ਹਲਾਲ ਖਾਣਾ।
food-vegetarian = ਖਾਣੇ ਵਿੱਚ ਮੀਟ ਨਹੀਂ ਹੁੰਦਾ।
food-no-alcohol = ਸ਼ਰਾਬ ਨਹੀਂ ਹੁੰਦੀ।
food-alcohol = ਉੱਥੇ ਸ਼ਰਾਬ ਵਿਕਦੀ ਹੈ।
fact-prayer = ਪਾਠ, ਨਮਾਜ਼, ਪੂਜਾ
prayer-unknown = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਪਾਠ ਜਾਂ ਨਮਾਜ਼ ਲਈ ਥਾਂ ਹੈ ਜਾਂ ਨਹੀਂ। ਚਾਹੋ ਤਾਂ ਪੁੱਛ ਲਓ।
prayer-room = ਪਾਠ ਜਾਂ ਨਮਾਜ਼ ਲਈ ਸ਼ਾਂਤ ਥਾਂ ਹੈ।
prayer-breaks = ਪਾਠ ਜਾਂ ਨਮਾਜ਼ ਵੇਲੇ ਉਹ ਰੁਕ ਜਾਂਦੇ ਹਨ।
fact-papers = ਕਾਗਜ਼
papers-unknown = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਕਾਗਜ਼ ਚਾਹੀਦੇ ਹਨ ਜਾਂ ਨਹੀਂ। ਚਾਹੋ ਤਾਂ ਪੁੱਛ ਲਓ।
papers-none = ਕਿਸੇ ਕਾਗਜ਼ ਦੀ ਲੋੜ ਨਹੀਂ।
papers-name = ਉਹ ਇੱਕ ਨਾਂ ਲਿਖਦੇ ਹਨ। ਕੋਈ ਵੀ ਨਾਂ ਚੱਲੇਗਾ।
papers-proof = ਕੁਝ ਦਿਖਾਉਣਾ ਪੈਂਦਾ ਹੈ:

## The visit

fact-first-time = ਪਹਿਲੀ ਵਾਰ
first-unknown = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਪਹਿਲੀ ਵਾਰ ਕੀ ਹੁੰਦਾ ਹੈ।
first-hello = ਦਰਵਾਜ਼ੇ ਉੱਤੇ ਕੋਈ ਤੁਹਾਨੂੰ ਮਿਲਦਾ ਹੈ।
first-tea = ਚਾਹ ਜਾਂ ਕੌਫ਼ੀ ਮਿਲਦੀ ਹੈ।
first-watch = ਚਾਹੋ ਤਾਂ ਸਿਰਫ਼ ਬੈਠ ਕੇ ਦੇਖੋ।
first-friend = ਚਾਹੋ ਤਾਂ ਕਿਸੇ ਦੋਸਤ ਨੂੰ ਨਾਲ ਲਿਆਓ।
first-round = ਕੋਈ ਤੁਹਾਨੂੰ ਸਾਰੀ ਥਾਂ ਦਿਖਾਉਂਦਾ ਹੈ।
first-name = ਆਪਣਾ ਨਾਂ ਦਿਲ ਕਰੇ ਤਾਂ ਹੀ ਦੱਸੋ।
first-leave = ਜਦੋਂ ਦਿਲ ਕਰੇ, ਜਾ ਸਕਦੇ ਹੋ।
first-no-story = ਕੋਈ ਨਹੀਂ ਪੁੱਛੇਗਾ ਕਿ ਤੁਸੀਂ ਆਪਣਾ ਦੇਸ਼ ਕਿਉਂ ਛੱਡਿਆ।
first-speaker = ਚਾਹੋ ਤਾਂ ਉਸ ਨਾਲ ਬੈਠੋ, ਜਿਸ ਨੂੰ ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਆਉਂਦੀ ਹੈ।
first-lent = ਜੋ ਚਾਹੀਦਾ ਹੋਵੇ, ਉਹ ਤੁਹਾਨੂੰ ਵਰਤਣ ਲਈ ਦਿੰਦੇ ਹਨ।
fact-meet = ਤੁਹਾਨੂੰ ਮਿਲਣਾ
meet-unknown = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਕੋਈ ਤੁਹਾਨੂੰ ਮਿਲ ਸਕਦਾ ਹੈ ਜਾਂ ਨਹੀਂ। ਪੁੱਛ ਲਓ।
meet-door = ਕੋਈ ਤੁਹਾਨੂੰ ਦਰਵਾਜ਼ੇ ਉੱਤੇ ਮਿਲ ਸਕਦਾ ਹੈ।
meet-stop = ਕੋਈ ਤੁਹਾਨੂੰ ਬੱਸ ਸਟਾਪ ਉੱਤੇ ਮਿਲ ਸਕਦਾ ਹੈ।
meet-call = ਤੁਹਾਡੇ ਆਉਣ ਤੋਂ ਪਹਿਲਾਂ ਕੋਈ ਫ਼ੋਨ ਕਰ ਸਕਦਾ ਹੈ।
meet-no = ਕੋਈ ਤੁਹਾਨੂੰ ਮਿਲਣ ਨਹੀਂ ਆ ਸਕਦਾ।
fact-photos = ਫ਼ੋਟੋਆਂ
photos-unknown = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਉਹ ਫ਼ੋਟੋਆਂ ਖਿੱਚਦੇ ਹਨ ਜਾਂ ਨਹੀਂ।
photos-no = ਕੋਈ ਫ਼ੋਟੋ ਨਹੀਂ ਖਿੱਚਦਾ।
photos-yes = ਤੁਸੀਂ ਹਾਂ ਕਹੋ, ਤਾਂ ਹੀ ਤੁਹਾਡੀ ਫ਼ੋਟੋ ਖਿੱਚਦੇ ਹਨ।
fact-room = ਥਾਂ
room-unknown = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਥਾਂ ਹੈ ਜਾਂ ਨਹੀਂ।
room-places = ਥਾਂ ਹੈ।
room-wait =
    { $weeks ->
        [one] ਕਰੀਬ { $weeks } ਹਫ਼ਤਾ ਉਡੀਕਣਾ ਪੈਂਦਾ ਹੈ।
       *[other] ਕਰੀਬ { $weeks } ਹਫ਼ਤੇ ਉਡੀਕਣਾ ਪੈਂਦਾ ਹੈ।
    }
room-full = ਹੁਣ ਥਾਂ ਨਹੀਂ ਹੈ।
tag-places = ਥਾਂ ਹੈ
tag-wait =
    { $weeks ->
        [one] ਉਡੀਕ: { $weeks } ਹਫ਼ਤਾ
       *[other] ਉਡੀਕ: { $weeks } ਹਫ਼ਤੇ
    }
tag-full = ਹੁਣ ਥਾਂ ਨਹੀਂ
fact-joining = ਕਿਵੇਂ ਆਉਣਾ ਹੈ
joining-unknown = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਕਿਵੇਂ ਆਉਣਾ ਹੈ। ਚਾਹੋ ਤਾਂ ਪੁੱਛ ਲਓ।
joining-drop-in = ਸਿੱਧੇ ਆ ਜਾਓ। ਪੁੱਛਣ ਦੀ ਲੋੜ ਨਹੀਂ।
joining-ask = ਆਉਣ ਤੋਂ ਪਹਿਲਾਂ ਪੁੱਛ ਲਓ।
joining-book = ਪਹਿਲਾਂ ਆਪਣੀ ਥਾਂ ਬੁੱਕ ਕਰਨੀ ਪੈਂਦੀ ਹੈ।
fact-reply = ਉਨ੍ਹਾਂ ਦਾ ਜਵਾਬ
reply-unknown = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਉਹ ਕਿੰਨੀ ਦੇਰ ਵਿੱਚ ਜਵਾਬ ਦਿੰਦੇ ਹਨ।
reply-days =
    { $days ->
        [one] ਉਹ ਕਰੀਬ { $days } ਦਿਨ ਵਿੱਚ ਜਵਾਬ ਦਿੰਦੇ ਹਨ।
       *[other] ਉਹ ਕਰੀਬ { $days } ਦਿਨਾਂ ਵਿੱਚ ਜਵਾਬ ਦਿੰਦੇ ਹਨ।
    }
fact-how-long = ਕਿੰਨੇ ਚਿਰ ਲਈ
how-long-unknown = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਤੁਸੀਂ ਕਿੰਨਾ ਚਿਰ ਆ ਸਕਦੇ ਹੋ।
how-long-as-you-like = ਜਿੰਨਾ ਚਿਰ ਦਿਲ ਕਰੇ, ਆਓ।
how-long-weeks =
    { $weeks ->
        [one] ਇਹ { $weeks } ਹਫ਼ਤਾ ਚੱਲਦਾ ਹੈ।
       *[other] ਇਹ { $weeks } ਹਫ਼ਤੇ ਚੱਲਦਾ ਹੈ।
    }
how-long-once = ਇਹ ਸਿਰਫ਼ ਇੱਕ ਵਾਰ ਹੈ।
how-long-until = ਇਹ { $date } ਤੱਕ ਚੱਲਦਾ ਹੈ।
how-long-over = ਇਹ { $date } ਨੂੰ ਖਤਮ ਹੋ ਗਿਆ।
fact-after = ਉਸ ਤੋਂ ਬਾਅਦ
after-unknown = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਬਾਅਦ ਵਿੱਚ ਕੀ ਹੁੰਦਾ ਹੈ।
after-again = ਤੁਸੀਂ ਫਿਰ ਆ ਸਕਦੇ ਹੋ।
after-next = ਉਹ ਅੱਗੇ ਕੁਝ ਹੋਰ ਲੱਭਣ ਵਿੱਚ ਮਦਦ ਕਰਦੇ ਹਨ।
after-goes-on = ਇਹ ਇੱਕ ਹੋਰ ਗਰੁੱਪ ਬਣ ਕੇ ਚੱਲਦਾ ਰਹਿੰਦਾ ਹੈ।
fact-you-get = ਕੀ ਮਿਲਦਾ ਹੈ
you-get-unknown = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਦਿਖਾਉਣ ਲਈ ਕੋਈ ਕਾਗਜ਼ ਮਿਲਦਾ ਹੈ ਜਾਂ ਨਹੀਂ।
you-get-certificate = ਇੱਕ ਕਾਗਜ਼, ਜੋ ਦੱਸਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਕੀ ਕੀਤਾ।
you-get-reference = ਕੰਮ ਜਾਂ ਪੜ੍ਹਾਈ ਲਈ ਇੱਕ ਚਿੱਠੀ।
fact-checked = ਆਖਰੀ ਵਾਰ ਚੈੱਕ
checked-unknown = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਇਹ ਆਖਰੀ ਵਾਰ ਕਦੋਂ ਚੈੱਕ ਹੋਇਆ।
checked-group = ਗਰੁੱਪ ਨੇ ਇਹ { $date } ਨੂੰ ਚੈੱਕ ਕੀਤਾ।
checked-hub = ਅਸੀਂ ਇਹ { $date } ਨੂੰ ਚੈੱਕ ਕੀਤਾ।
checked-directory = ਜਿਸ ਲਿਸਟ ਤੋਂ ਇਹ ਲਿਆ, ਉਸ ਨੇ { $date } ਨੂੰ ਚੈੱਕ ਕੀਤਾ।
checked-old = ਇਹ ਬਹੁਤ ਚਿਰ ਪਹਿਲਾਂ ਦੀ ਗੱਲ ਹੈ। ਸ਼ਾਇਦ ਕੁਝ ਬਦਲ ਗਿਆ ਹੋਵੇ।
card-old = ਇਹ ਬਹੁਤ ਚਿਰ ਤੋਂ ਕਿਸੇ ਨੇ ਚੈੱਕ ਨਹੀਂ ਕੀਤਾ।

## Around the facts

fact-read-from-text = ਇਹ ਅਸੀਂ ਉਨ੍ਹਾਂ ਦੀ ਲਿਖਤ ਵਿੱਚ ਪੜ੍ਹਿਆ।
facts-unknown-title = ਜੋ ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ
facts-own-words = ਉਨ੍ਹਾਂ ਦੇ ਆਪਣੇ ਲਫ਼ਜ਼ਾਂ ਵਿੱਚ
facts-own-words-note = ਇਹ ਉਨ੍ਹਾਂ ਨੇ ਲਿਖਿਆ ਹੈ। ਅਸੀਂ ਇਸ ਨੂੰ ਨਹੀਂ ਬਦਲਿਆ।
facts-website = ਵੈੱਬਸਾਈਟ
facts-phone = ਫ਼ੋਨ
facts-email = ਈਮੇਲ
alert-cancelled = ਇਹ ਅੱਜਕੱਲ੍ਹ ਨਹੀਂ ਹੋ ਰਿਹਾ।
alert-moved = ਇਹ ਅੱਜਕੱਲ੍ਹ ਹੋਰ ਥਾਂ ਉੱਤੇ ਹੈ।
alert-note = ਕੁਝ ਨਵਾਂ ਹੈ:
alert-until = { $date } ਤੱਕ।

## Names of languages

lang-am = ਅਮਹਾਰਿਕ
lang-ar = ਅਰਬੀ
lang-bn = ਬੰਗਾਲੀ
lang-bsl = ਬ੍ਰਿਟਿਸ਼ ਇਸ਼ਾਰਿਆਂ ਦੀ ਭਾਸ਼ਾ
lang-ckb = ਕੁਰਦੀ ਸੋਰਾਨੀ
lang-cy = ਵੈਲਸ਼
lang-en = ਅੰਗਰੇਜ਼ੀ
lang-es = ਸਪੇਨੀ
lang-fa = ਫ਼ਾਰਸੀ
lang-fa-af = ਦਰੀ
lang-fr = ਫ਼ਰਾਂਸੀਸੀ
lang-hi = ਹਿੰਦੀ
lang-kmr = ਕੁਰਦੀ ਕੁਰਮਾਂਜੀ
lang-om = ਓਰੋਮੋ
lang-pa = ਪੰਜਾਬੀ
lang-pl = ਪੋਲਿਸ਼
lang-ps = ਪਸ਼ਤੋ
lang-pt = ਪੁਰਤਗਾਲੀ
lang-ro = ਰੋਮਾਨੀਆਈ
lang-ru = ਰੂਸੀ
lang-so = ਸੋਮਾਲੀ
lang-sq = ਅਲਬਾਨੀਆਈ
lang-sw = ਸਵਾਹਿਲੀ
lang-ta = ਤਾਮਿਲ
lang-ti = ਤਿਗਰੀਨੀਆ
lang-tr = ਤੁਰਕੀ
lang-uk = ਯੂਕਰੇਨੀ
lang-ur = ਉਰਦੂ
lang-vi = ਵੀਅਤਨਾਮੀ
lang-zh = ਚੀਨੀ
lang-other = { $name }
facts-translate = ਇਹ ਮੇਰੀ ਭਾਸ਼ਾ ਵਿੱਚ ਕਰੋ
facts-machine = ਇਹ ਤੁਹਾਡੇ ਫ਼ੋਨ ਦੀ ਮਸ਼ੀਨ ਨੇ ਬਣਾਇਆ ਹੈ। ਇਹ ਗਲਤ ਹੋ ਸਕਦਾ ਹੈ।
facts-machine-failed = ਤੁਹਾਡੇ ਫ਼ੋਨ ਤੋਂ ਇਹ ਨਹੀਂ ਹੋਇਆ।
