### What can be said of a thing: a label, a sentence for each value, and one for “we do not know”.

## When

# Where: the page of one thing, and its card in the list
# Means: label: on which days and at what time
# Max 24
fact-when = When

# Where: the page of one thing, and its card in the list
# Means: we do not know when it is
# Max 60
when-unknown = We do not know when it is. You can ask.

# Where: the page of one thing, and its card in the list
# Means: every week on these days
# $days (message): one day or several, as “Tuesday” or “Tuesday, Thursday”
# Max 60
when-every-week = Every { $days }

# Where: the page of one thing, and its card in the list
# Means: every so many weeks on these days
# $days (message): the days
# $weeks (number): 2 or more
# Max 60
when-every-weeks = Every { $weeks } weeks on { $days }

# Where: the page of one thing, and its card in the list
# Means: which such day of each month
# $day (message): a weekday
# $nth (text): first, second, third, fourth, fifth or last: not shown
# Max 60
when-monthly =
    { $nth ->
        [first] The first { $day } of the month
        [second] The second { $day } of the month
        [third] The third { $day } of the month
        [fourth] The fourth { $day } of the month
        [fifth] The fifth { $day } of the month
       *[last] The last { $day } of the month
    }

# Where: the page of one thing, and its card in the list
# Means: the same day of each month
# $day (number): 1 to 31
# Max 60
when-month-day = Day { $day } of each month

# Where: the page of one thing, and its card in the list
# Means: days, then the time of day
# $days (message): the days
# $time (message): the time of day
# Max 80
when-with-time = { $days }, { $time }

# Where: the page of one thing, and its card in the list
# Means: for an open place: days on which it is open
# $days (message): days, and perhaps hours
# Max 80
when-on-days = Open: { $days }

# Where: the page of one thing, under its name, when it is on at this moment
# Means: it is on now, or open now
# Max 30
when-now = It is on now

# Where: the page of one thing, and its card in the list
# Means: the next time it happens, or the next times
# $date (message): a date, or today, or tomorrow; up to three of them
# Max 110
when-next = Next: { $date }

# Where: the page of one thing, and its card in the list
# Means: all dates that we know are over
# Max 80
when-dates-over = The dates we know are over. Ask when it is next.

# Where: the page of one thing, and its card in the list
# Means: it is every few weeks, and we do not know in which week
# Max 80
when-which-week = We do not know which week. Ask when it is next.

# Where: the page of one thing, and its card in the list
# Means: only in weeks when schools are open
# Max 60
when-term-time = Only when schools are open.


# Where: the page of one thing, and its card in the list
# Means: starts at a time of day
# $from (message): a time of day
# Max 40
time-from = from { $from }

## Where

# Where: the page of one thing, and its card in the list
# Means: label: the place
# Max 24
fact-where = Where

# Where: the page of one thing, and its card in the list
# Means: we do not know where it is
# Max 60
where-unknown = We do not know where it is. You can ask.

# Where: the page of one thing, and its card in the list
# Means: the address is given when you ask, to keep people safe
# $area (text): part of the town
# Max 90
where-ask = Ask us for the address. It is in { $area }.

# Where: the page of one thing, and its card in the list
# Means: the address is given when you ask; the area is not told
# Max 60
where-ask-only = Ask us for the address.

# Where: the page of one thing, and its card in the list
# Means: on a phone or computer
# Max 60
where-online = Online, on a phone or computer.

# Where: the page of one thing, and its card in the list
# Means: they come to your home
# Max 60
where-comes = They come to you.

# Where: the page of one thing, and its card in the list
# Means: by telephone
# Max 60
where-phone = By phone.

# Where: the page of one thing, and its card in the list
# Means: we know only about where it is, so distances are not exact
# Max 90
where-about = We only know about where it is.

## Cost and travel

# Where: the page of one thing, and its card in the list
# Means: label: what it costs
# Max 24
fact-cost = Cost

# Where: the page of one thing, and its card in the list
# Means: we do not know the price
# Max 60
cost-unknown = We do not know what it costs. You can ask.

# Where: the page of one thing, and its card in the list
# Means: it costs nothing
# Max 40
cost-free = Free.

# Where: the page of one thing, and its card in the list
# Means: free, and they like gifts of money, but you need not give
# Max 60
cost-free-gifts = Free. You can give money if you want.

# Where: the page of one thing, and its card in the list
# Means: one price
# $price (text): pounds with their sign, as £2 or £2.50
# Max 40
cost-price = { $price }

# Where: the page of one thing, and its card in the list
# Means: from a low to a high price
# $least (text): pounds with their sign
# $most (text): pounds with their sign
# Max 60
cost-range = { $least } to { $most }

# Where: the page of one thing, and its card in the list
# Means: everybody pays what they can
# Max 60
cost-what-you-can = Pay what you can. It can be nothing.

# Where: the page of one thing, and its card in the list
# Means: label: help with the way there
# Max 24
fact-travel = Bus money

# Where: the page of one thing, and its card in the list
# Means: we do not know if they pay for the bus
# Max 80
travel-unknown = We do not know if they help with the bus.

# Where: the page of one thing, and its card in the list
# Means: they pay the bus there and back
# Max 60
travel-bus-paid = They pay your bus there and back.

# Where: the page of one thing, and its card in the list
# Means: they fetch you and bring you home
# Max 60
travel-lift = They fetch you and bring you home.

# Where: the page of one thing, and its card in the list
# Means: nobody helps with the bus money
# Max 60
travel-none = They do not pay for the bus.

## People

# Where: the page of one thing, and its card in the list
# Means: label: what kind of people come
# Max 24
fact-who-comes = Who comes

# Where: the page of one thing, and its card in the list
# Means: we do not know who comes
# Max 80
who-unknown = We do not know who comes. You can ask first.

# Where: the page of one thing, and its card in the list
# Means: people from many countries
# Max 60
who-many-countries = People from many countries.

# Where: the page of one thing, and its card in the list
# Means: mostly people who have lived here a long time
# Max 60
who-mostly-local = Mostly people who have lived here long.

# Where: the page of one thing, and its card in the list
# Means: other people who are new here
# Max 60
who-new-arrivals = Other people who are new here.

# Where: the page of one thing, and its card in the list
# Means: mostly older people
# Max 60
who-mostly-older = Mostly older people.

# Where: the page of one thing, and its card in the list
# Means: mostly young people
# Max 60
who-mostly-young = Mostly young people.

# Where: the page of one thing, and its card in the list
# Means: mostly families
# Max 60
who-families = Mostly families.

# Where: the page of one thing, and its card in the list
# Means: label: for women, for men, for everyone
# Max 24
fact-women-men = Women or men

# Where: the page of one thing, and its card in the list
# Means: we do not know if it is for women or men
# Max 80
women-men-unknown = We do not know if it is for women or men.

# Where: the page of one thing, and its card in the list
# Means: for women and men
# Max 60
women-men-everyone = Women and men can come.

# Where: the page of one thing, and its card in the list
# Means: only women
# Max 40
women-men-women = Women only.

# Where: the page of one thing, and its card in the list
# Means: only men
# Max 40
women-men-men = Men only.

# Where: the page of one thing, and its card in the list
# Means: for everyone, with some times for women only
# Max 80
women-men-times = Everyone. Some times are for women only.

# Where: the page of one thing, and its card in the list
# Means: label: who runs it
# Max 24
fact-who-runs = Who runs it

# Where: the page of one thing, and its card in the list
# Means: we do not know who runs it
# Max 60
who-runs-unknown = We do not know who runs it.

# Where: the page of one thing, and its card in the list
# Means: label: for what age, who can come
# Max 24
fact-ages = Who can come

# Where: the page of one thing, and its card in the list
# Means: we do not know who can come
# Max 60
ages-unknown = We do not know who can come. You can ask.

# Where: the page of one thing, and its card in the list
# Means: from this age up
# $least (number): years
# Max 60
ages-from = People aged { $least } or more.

# Where: the page of one thing, and its card in the list
# Means: up to this age
# $most (number): years
# Max 60
ages-to = People aged { $most } or less.

# Where: the page of one thing, and its card in the list
# Means: between these ages
# $least (number): years
# $most (number): years
# Max 60
ages-between = People aged { $least } to { $most }.

# Where: the page of one thing, and its card in the list
# Means: label: languages spoken there
# Max 24
fact-languages = Languages

# Where: the page of one thing, and its card in the list
# Means: we do not know which languages people speak there
# Max 80
languages-unknown = We do not know what languages they speak.

# Where: the page of one thing, and its card in the list
# Means: these languages are spoken there
# $languages (message): a list of languages
# Max 80
languages-spoken = They speak { $languages }.

# Where: the page of one thing, and its card in the list
# Means: someone can help in these languages
# $languages (message): a list of languages
# Max 80
languages-help = Someone can help in { $languages }.

# Where: the page of one thing, and its card in the list
# Means: label: how much English one needs
# Max 24
fact-english = Your English

# Where: the page of one thing, and its card in the list
# Means: we do not know how much English one needs
# Max 80
english-unknown = We do not know how much English you need.

# Where: the page of one thing, and its card in the list
# Means: no English needed
# Max 60
english-none = You do not need English.

# Where: the page of one thing, and its card in the list
# Means: a few words of English are enough
# Max 60
english-few = A few words of English are enough.

# Where: the page of one thing, and its card in the list
# Means: enough English to talk a little
# Max 60
english-some = You need some English to talk.

# Where: the page of one thing, and its card in the list
# Means: label: whether children can come
# Max 24
fact-children = Children

# Where: the page of one thing, and its card in the list
# Means: we do not know if children can come
# Max 80
children-unknown = We do not know if children can come. You can ask.

# Where: the page of one thing, and its card in the list
# Means: children can come along
# Max 60
children-welcome = Your children can come with you.

# Where: the page of one thing, and its card in the list
# Means: somebody looks after children there
# Max 80
children-creche = Someone looks after your children there.

# Where: the page of one thing, and its card in the list
# Means: for adults, without children
# Max 60
children-no = It is for adults. Children cannot come.

# Where: the page of one thing, and its card in the list
# Means: for children with a grown-up
# Max 80
children-for = It is for children. A grown-up comes too.

# Where: the page of one thing, and its card in the list
# Means: label: how many people are there
# Max 24
fact-size = Group size

# Where: the page of one thing, and its card in the list
# Means: we do not know how many people come
# Max 60
size-unknown = We do not know how many people come.

# Where: the page of one thing, and its card in the list
# Means: only you and one other person
# Max 60
size-one = You and one other person.

# Where: the page of one thing, and its card in the list
# Means: up to five people
# Max 60
size-five = Up to 5 people.

# Where: the page of one thing, and its card in the list
# Means: six to twelve people
# Max 60
size-twelve = 6 to 12 people.

# Where: the page of one thing, and its card in the list
# Means: thirteen people or more
# Max 60
size-more = 13 people or more.

## The building, food, papers

# Where: the page of one thing, and its card in the list
# Means: label: stairs, toilet, quiet
# Max 24
fact-access = The building

# Where: the page of one thing, and its card in the list
# Means: we do not know about stairs or toilets
# Max 90
access-unknown = We do not know about stairs or toilets. You can ask.

# Where: the page of one thing, and its card in the list
# Means: no stairs, or a lift
# Max 60
access-step-free = No stairs, or there is a lift.

# Where: the page of one thing, and its card in the list
# Means: there are stairs
# Max 60
access-steps = There are stairs.

# Where: the page of one thing, and its card in the list
# Means: a toilet for wheelchair users
# Max 60
access-toilet = The toilet is good for a wheelchair.

# Where: the page of one thing, and its card in the list
# Means: no toilet for wheelchair users
# Max 60
access-no-toilet = No toilet for a wheelchair.

# Where: the page of one thing, and its card in the list
# Means: a quiet place
# Max 60
access-quiet = It is quiet.

# Where: the page of one thing, and its card in the list
# Means: it can be loud
# Max 60
access-not-quiet = It can be loud.

# Where: the page of one thing, and its card in the list
# Means: a hearing loop for hearing aids
# Max 60
access-loop = It has a hearing loop.

# Where: the page of one thing, and its card in the list
# Means: British Sign Language is used
# Max 60
access-bsl = Someone uses British Sign Language.

# Where: the page of one thing, and its card in the list
# Means: label: food and drink
# Max 24
fact-food = Food

# Where: the page of one thing, and its card in the list
# Means: we do not know about food
# Max 60
food-unknown = We do not know if there is food.

# Where: the page of one thing, and its card in the list
# Means: free food
# Max 40
food-free = Free food.

# Where: the page of one thing, and its card in the list
# Means: free drinks, as tea or juice
# Max 40
food-drinks = Free tea or other drinks.

# Where: the page of one thing, and its card in the list
# Means: bring your own food
# Max 60
food-bring = Bring your own food.

# Where: the page of one thing, and its card in the list
# Means: halal food
# Max 40
food-halal = Halal food.

# Where: the page of one thing, and its card in the list
# Means: food without meat
# Max 60
food-vegetarian = Food with no meat.

# Where: the page of one thing, and its card in the list
# Means: no alcohol there
# Max 40
food-no-alcohol = No alcohol.

# Where: the page of one thing, and its card in the list
# Means: alcohol is sold there
# Max 60
food-alcohol = They sell alcohol.

# Where: the page of one thing
# Means: label: a place and time to pray
# Max 24
fact-prayer = Prayer

# Where: the page of one thing
# Means: we do not know if people can pray there
# Max 90
prayer-unknown = We do not know if there is a place to pray. You can ask.

# Where: the page of one thing
# Means: there is a room or quiet corner where people can pray
# Max 60
prayer-room = There is a quiet place to pray.

# Where: the page of one thing
# Means: the group stops when it is time to pray
# Max 60
prayer-breaks = They stop at prayer times.

# Where: the page of one thing, and its card in the list
# Means: label: papers one must show
# Max 24
fact-papers = Papers

# Where: the page of one thing, and its card in the list
# Means: we do not know if papers are needed
# Max 80
papers-unknown = We do not know if you need papers. You can ask.

# Where: the page of one thing, and its card in the list
# Means: no papers are needed
# Max 60
papers-none = You do not need any papers.

# Where: the page of one thing, and its card in the list
# Means: they write down a name; any name
# Max 80
papers-name = They write down a name. It can be any name.

# Where: the page of one thing, and its card in the list
# Means: one must show something; their words follow
# Max 60
papers-proof = You need to show something:

## The visit

# Where: the page of one thing, and its card in the list
# Means: label: what happens the first time
# Max 24
fact-first-time = The first time

# Where: the page of one thing, and its card in the list
# Means: we do not know what happens the first time
# Max 80
first-unknown = We do not know what happens the first time.

# Where: the page of one thing, and its card in the list
# Means: someone greets you at the door
# Max 60
first-hello = Someone says hello at the door.

# Where: the page of one thing, and its card in the list
# Means: there is tea or coffee
# Max 60
first-tea = There is tea or coffee.

# Where: the page of one thing, and its card in the list
# Means: you need not join in
# Max 60
first-watch = You can just watch.

# Where: the page of one thing, and its card in the list
# Means: bring a friend
# Max 60
first-friend = You can bring a friend.

# Where: the page of one thing, and its card in the list
# Means: someone shows you round
# Max 60
first-round = Someone shows you round.

# Where: the page of one thing, and its card in the list
# Means: say your name only if you want
# Max 60
first-name = You say your name if you want to.

# Where: the page of one thing, and its card in the list
# Means: leave when you like
# Max 60
first-leave = You can leave when you like.

# Where: the page of one thing, and its card in the list
# Means: nobody asks why you left your country
# Max 80
first-no-story = No one will ask why you left your country.

# Where: the page of one thing, and its card in the list
# Means: sit with someone who speaks your language
# Max 90
first-speaker = You can sit with someone who speaks your language.

# Where: the page of one thing, and its card in the list
# Means: they lend you what you need
# Max 60
first-lent = They lend you what you need.

# Where: the page of one thing, and its card in the list
# Means: label: someone can meet you
# Max 24
fact-meet = Meeting you

# Where: the page of one thing, and its card in the list
# Means: we do not know if someone can meet you
# Max 80
meet-unknown = We do not know if someone can meet you. You can ask.

# Where: the page of one thing, and its card in the list
# Means: someone can meet you at the door
# Max 60
meet-door = Someone can meet you at the door.

# Where: the page of one thing, and its card in the list
# Means: someone can meet you at the bus stop
# Max 60
meet-stop = Someone can meet you at the bus stop.

# Where: the page of one thing, and its card in the list
# Means: someone can call you before
# Max 60
meet-call = Someone can call you before you come.

# Where: the page of one thing, and its card in the list
# Means: nobody can meet you
# Max 60
meet-no = No one can meet you.

# Where: the page of one thing, and its card in the list
# Means: label: photographs
# Max 24
fact-photos = Photos

# Where: the page of one thing, and its card in the list
# Means: we do not know if they take photos
# Max 60
photos-unknown = We do not know if they take photos.

# Where: the page of one thing, and its card in the list
# Means: no photographs
# Max 60
photos-no = No one takes photos.

# Where: the page of one thing, and its card in the list
# Means: photos only of those who say yes
# Max 60
photos-yes = They take your photo only if you say yes.

# Where: the page of one thing, and its card in the list
# Means: label: whether there is room
# Max 24
fact-room = Room

# Where: the page of one thing, and its card in the list
# Means: we do not know if there is room
# Max 60
room-unknown = We do not know if there is room.

# Where: the page of one thing, and its card in the list
# Means: there are places
# Max 40
room-places = There is room.

# Where: the page of one thing, and its card in the list
# Means: so many weeks to wait
# $weeks (number): weeks
# Max 60
room-wait =
    { $weeks ->
        [one] You wait about { $weeks } week.
       *[other] You wait about { $weeks } weeks.
    }

# Where: the page of one thing, and its card in the list
# Means: no place is left
# Max 60
room-full = It is full now.

# Where: the corner of a card in the list
# Means: short tag on a card: there is room
# Max 20
tag-places = Has room

# Where: the corner of a card in the list
# Means: short tag on a card: weeks to wait
# $weeks (number): weeks
# Max 20
tag-wait =
    { $weeks ->
        [one] Wait: { $weeks } week
       *[other] Wait: { $weeks } weeks
    }

# Where: the corner of a card in the list
# Means: short tag on a card: full
# Max 20
tag-full = Full now

# Where: the page of one thing, and its card in the list
# Means: label: how one joins
# Max 24
fact-joining = How to join

# Where: the page of one thing, and its card in the list
# Means: we do not know how one joins
# Max 60
joining-unknown = We do not know how to join. You can ask.

# Where: the page of one thing, and its card in the list
# Means: just come
# Max 60
joining-drop-in = Just come. You do not have to ask.

# Where: the page of one thing, and its card in the list
# Means: ask before coming
# Max 60
joining-ask = Ask before you come.

# Where: the page of one thing, and its card in the list
# Means: book a place
# Max 60
joining-book = You need to book a place.

# Where: the page of one thing, and its card in the list
# Means: label: how soon they answer
# Max 24
fact-reply = Their answer

# Where: the page of one thing, and its card in the list
# Means: we do not know how soon they answer
# Max 80
reply-unknown = We do not know how fast they answer.

# Where: the page of one thing, and its card in the list
# Means: they usually answer within so many days
# $days (number): days
# Max 60
reply-days =
    { $days ->
        [one] They answer in about { $days } day.
       *[other] They answer in about { $days } days.
    }

# Where: the page of one thing, and its card in the list
# Means: label: for how long one can come
# Max 24
fact-how-long = How long

# Where: the page of one thing, and its card in the list
# Means: we do not know how long you can come
# Max 80
how-long-unknown = We do not know how long you can come.

# Where: the page of one thing, and its card in the list
# Means: as long as you like
# Max 60
how-long-as-you-like = You can come as long as you like.

# Where: the page of one thing, and its card in the list
# Means: a course of so many weeks
# $weeks (number): weeks
# Max 60
how-long-weeks =
    { $weeks ->
        [one] It goes on for { $weeks } week.
       *[other] It goes on for { $weeks } weeks.
    }

# Where: the page of one thing, and its card in the list
# Means: it happens once
# Max 40
how-long-once = It is one time only.

# Where: the page of one thing, and its card in the list
# Means: it goes on until a date
# $date (message): a date
# Max 60
how-long-until = It goes on until { $date }.

# Where: the page of one thing that is over
# Means: the last day was this date
# $date (message): a date
# Max 60
how-long-over = It ended on { $date }.

# Where: the page of one thing, and its card in the list
# Means: label: what comes after it ends
# Max 24
fact-after = After that

# Where: the page of one thing, and its card in the list
# Means: we do not know what comes after
# Max 60
after-unknown = We do not know what comes after.

# Where: the page of one thing, and its card in the list
# Means: you can come again
# Max 60
after-again = You can come again.

# Where: the page of one thing, and its card in the list
# Means: they help you find the next thing
# Max 60
after-next = They help you find the next thing.

# Where: the page of one thing, and its card in the list
# Means: it goes on as another group
# Max 60
after-goes-on = It goes on as another group.

# Where: the page of one thing, and its card in the list
# Means: label: what you take away
# Max 24
fact-you-get = You get

# Where: the page of one thing, and its card in the list
# Means: we do not know if you get a paper
# Max 80
you-get-unknown = We do not know if you get a paper to show.

# Where: the page of one thing, and its card in the list
# Means: a certificate
# Max 60
you-get-certificate = A paper that says what you did.

# Where: the page of one thing, and its card in the list
# Means: a letter for work or study
# Max 60
you-get-reference = A letter for work or study.

# Where: the page of one thing, and its card in the list
# Means: label: when somebody last checked all this
# Max 24
fact-checked = Last checked

# Where: the page of one thing, and its card in the list
# Means: we do not know when this was last checked
# Max 80
checked-unknown = We do not know when this was last checked.

# Where: the page of one thing, and its card in the list
# Means: the group checked it on that day
# $date (message): a date
# Max 70
checked-group = The group checked this on { $date }.

# Where: the page of one thing, and its card in the list
# Means: we checked it on that day
# $date (message): a date
# Max 70
checked-hub = We checked this on { $date }.

# Where: the page of one thing, and its card in the list
# Means: the list that we took it from checked it on that day
# $date (message): a date
# Max 80
checked-directory = The list we use checked this on { $date }.

# Where: the page of one thing, and its card in the list
# Means: it was checked long ago, so things may have changed
# Max 80
checked-old = That is a long time ago. Things may have changed.

# Where: the card of one thing in the list
# Means: it was checked long ago, or too long ago
# Max 60
card-old = Nobody has checked this for a long time.

## Around the facts

# Where: the page of one thing, and its card in the list
# Means: small note after a fact: we read it in their text and may be wrong
# Max 80
fact-read-from-text = We read this in their text.

# Where: the page of one thing
# Means: title over the things that we do not know
# Max 60
facts-unknown-title = What we do not know

# Where: the page of one thing
# Means: title over the group’s own text
# Max 60
facts-own-words = In their own words

# Where: the page of one thing
# Means: their text is in the language they wrote it in
# Max 80
facts-own-words-note = They wrote this. We did not change it.

# Where: the page of one thing
# Means: label: their website
# Max 24
facts-website = Website

# Where: the page of one thing
# Means: label: their telephone number
# Max 24
facts-phone = Phone

# Where: the page of one thing
# Means: label: their email address
# Max 24
facts-email = Email

# Where: the page of one thing, and its card in the list
# Means: it does not happen just now
# Max 80
alert-cancelled = It is not on right now.

# Where: the page of one thing, and its card in the list
# Means: it is somewhere else just now
# Max 80
alert-moved = It is in another place right now.

# Where: the page of one thing, and its card in the list
# Means: something is different just now; their words follow
# Max 80
alert-note = Something is new:

# Where: the page of one thing, and its card in the list
# Means: until that day
# $date (message): a date
# Max 60
alert-until = Until { $date }.

## Names of languages

# Where: lists of languages
# Means: the language Amharic
# Max 30
lang-am = Amharic

# Where: lists of languages
# Means: the language Arabic
# Max 30
lang-ar = Arabic

# Where: lists of languages
# Means: the language Bengali
# Max 30
lang-bn = Bengali

# Where: lists of languages
# Means: the language British Sign Language
# Max 30
lang-bsl = British Sign Language

# Where: lists of languages
# Means: the language Kurdish Sorani
# Max 30
lang-ckb = Kurdish Sorani

# Where: lists of languages
# Means: the language Welsh
# Max 30
lang-cy = Welsh

# Where: lists of languages
# Means: the language English
# Max 30
lang-en = English

# Where: lists of languages
# Means: the language Spanish
# Max 30
lang-es = Spanish

# Where: lists of languages
# Means: the language Farsi
# Max 30
lang-fa = Farsi

# Where: lists of languages
# Means: the language Dari
# Max 30
lang-fa-af = Dari

# Where: lists of languages
# Means: the language French
# Max 30
lang-fr = French

# Where: lists of languages
# Means: the language Hindi
# Max 30
lang-hi = Hindi

# Where: lists of languages
# Means: the language Kurdish Kurmanji
# Max 30
lang-kmr = Kurdish Kurmanji

# Where: lists of languages
# Means: the language Oromo
# Max 30
lang-om = Oromo

# Where: lists of languages
# Means: the language Punjabi
# Max 30
lang-pa = Punjabi

# Where: lists of languages
# Means: the language Polish
# Max 30
lang-pl = Polish

# Where: lists of languages
# Means: the language Pashto
# Max 30
lang-ps = Pashto

# Where: lists of languages
# Means: the language Portuguese
# Max 30
lang-pt = Portuguese

# Where: lists of languages
# Means: the language Romanian
# Max 30
lang-ro = Romanian

# Where: lists of languages
# Means: the language Russian
# Max 30
lang-ru = Russian

# Where: lists of languages
# Means: the language Somali
# Max 30
lang-so = Somali

# Where: lists of languages
# Means: the language Albanian
# Max 30
lang-sq = Albanian

# Where: lists of languages
# Means: the language Swahili
# Max 30
lang-sw = Swahili

# Where: lists of languages
# Means: the language Tamil
# Max 30
lang-ta = Tamil

# Where: lists of languages
# Means: the language Tigrinya
# Max 30
lang-ti = Tigrinya

# Where: lists of languages
# Means: the language Turkish
# Max 30
lang-tr = Turkish

# Where: lists of languages
# Means: the language Ukrainian
# Max 30
lang-uk = Ukrainian

# Where: lists of languages
# Means: the language Urdu
# Max 30
lang-ur = Urdu

# Where: lists of languages
# Means: the language Vietnamese
# Max 30
lang-vi = Vietnamese

# Where: lists of languages
# Means: the language Chinese
# Max 30
lang-zh = Chinese

# Where: lists of languages
# Means: a language that we have no name for
# $name (text): its name as written
# Max 40
lang-other = { $name }

# Where: page of one thing, under the group's own words, button; it is there only when the phone can do it by itself
# Means: put these words into the language that I read
# Max 40
facts-translate = Put this in my language
# Where: page of one thing, over what the phone made of the group's words
# Means: a machine made this; it may be wrong
# Max 90
facts-machine = A machine on your phone made this. It can be wrong.
# Where: page of one thing, when the phone could not do it
# Means: the phone could not put the words into that language
# Max 60
facts-machine-failed = Your phone could not do it.
