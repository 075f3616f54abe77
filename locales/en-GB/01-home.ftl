### The first pages: language, what would make life better, where, the list.

# Where: top of every page
# Means: the name of this website; an invitation
# Max 24
site-name = Come Along

# Where: language page, title
# Means: choose the language to read in
# Max 40
language-title = Choose your language

# Where: top of every page, the button that opens the list of languages; also read aloud
# Means: change the language
# Max 30
language-change = Change language

# Where: language page and under the list, about a language that nobody has checked
# Means: a computer translated this; nobody has checked it; English is shown below where it matters
# Max 140
language-machine = A computer wrote this. A person has not checked it.

# Where: language list, beside a language
# Means: nobody who speaks it has checked it yet
# Max 30
language-not-checked = not checked yet

# Where: language page, over the box that finds a language in the list
# Means: write the name of your language; the list gets shorter
# Max 40
language-find = Find your language

# Where: language page, when no language in the list has what was typed
# Means: we do not have this language yet
# Max 60
language-none = We do not have this language yet.

# Where: language page, button under the list
# Means: my language is not here; I ask for it
# Max 40
language-ask = Ask for my language

# Where: home page, title
# Means: what would make your life better
# Max 60
home-title = What would make life better?

# Where: home page, under the title
# Means: you may pick several and change them
# Max 90
home-hint = Pick one or more. You can change your mind.

# Where: home page, tile; also in the list
# Means: meeting other people
# Max 28
need-people = I want to meet people
# Where: home page, tile
# Means: having fun
# Max 28
need-fun = I want to have fun
# Where: home page, tile
# Means: moving, sport, walking
# Max 28
need-move = I want to move my body
# Where: home page, tile
# Means: art, sewing, cooking
# Max 28
need-make = I want to make things
# Where: home page, tile
# Means: gardens, nature
# Max 28
need-outside = I want to be outside
# Where: home page, tile
# Means: learning English
# Max 28
need-english = I want to learn English
# Where: home page, tile
# Means: things to do together with one's children
# Max 46
need-children = I want things to do with my children
# Where: home page, tile
# Means: food, clothes, things for the home
# Max 52
need-basics = I need food, clothes or things for my home
# Where: home page, tile
# Means: help with letters, money, a place to live
# Max 52
need-letters = I need help with letters, money or housing
# Where: home page, tile
# Means: feeling sad, worried or alone
# Max 40
need-sad = I feel sad, worried or alone
# Where: home page, tile
# Means: work, learning, helping others
# Max 46
need-give = I want work, study or to help others

# Where: home page, last tile
# Means: show everything there is
# Max 46
home-anything = I am not sure. Show me everything.

# Where: home page, the main button when something is picked
# Means: show what was found
# $count (number): how many were found
# Max 30
home-show =
    { $count ->
        [0] Nothing yet. Show me anyway.
        [one] Show me { $count } thing
       *[other] Show me { $count } things
    }

# Where: home page, at the foot
# Means: the promise; keep it short and true
# Max 120
home-promise = You do not have to tell us your name. We do not save what you look at.

# Where: home page, when the wish is about feeling sad
# Means: if it is too much now, the help button is there
# Max 90
home-sad-help = Is it too much right now? Press “Get help now”.

# Where: home and list page, the box to pick a starting place
# Means: from where do you start
# Max 40
place-label = I start from
# Where: the box to pick a starting place, first choice
# Means: any place, I do not want to say
# Max 40
place-any = Anywhere

# Where: list page and choices page, under the list of places; list page, title and entry of the list of places
# Means: where this phone is now
# Max 30
place-near-me = Near me

# Where: list page and choices page, under the list of places
# Means: start from the area of a postcode
# Max 40
place-postcode = Write a postcode

# Where: list page and choices page, over the box for it
# Means: a British postcode has two parts, such as BS1 3DX; only the first is wanted
# Max 50
place-postcode-label = The first part of a postcode

# Where: list page and choices page, beside the box for it
# Means: how it looks, and that the rest stays with the person
# $short (text): the first part of a postcode, S1
# $long (text): another, BS16
# Max 70
place-postcode-hint = It looks like { $short } or { $long }. We do not need the rest.

# Where: list page and choices page, under the box for it
# Means: no such postcode near the things of this list
# Max 90
place-postcode-unknown = We do not know this one near here. Please check the first part.

# Where: list page and choices page, after “Near me” was pressed
# Means: the phone looks where it is; the people of this site never learn the exact place. With the list of a
#   country their computer sees for which area somebody wants a list, so do not say that they see nothing
# Max 90
place-searching = Your phone may ask you. We never see the exact place.

# Where: list page and choices page, after “Near me” was pressed
# Means: the phone did not say where it is
# Max 90
place-not-found = Your phone did not say where you are. You can pick a place.

# Where: list page, over the things; only with the list of a whole country, before a place is picked
# Means: the list is too long to show it all; until you say where you start there are only things online or by phone
# Max 120
place-first = This list is long. Say where you start, and we show you what is near.

# Where: list page, title, when no place was picked
# Means: these are the things found
# Max 40
list-title = Things you can do
# Where: list page, title, when a place was picked
# Means: things near that place
# $place (text): the name of the place
# Max 40
list-title-near = Near { $place }

# Where: list page, under the title
# Means: how many there are
# $count (number): how many
# Max 60
list-count =
    { $count ->
        [0] Nothing here yet.
        [one] { $count } thing.
       *[other] { $count } things.
    }

# Where: list page, under the title, when a place was picked
# Means: how the list is sorted
# Max 90
list-order-near = The nearest comes first. Then the soonest.
# Where: list page, under the title, when no place was picked
# Means: how the list is sorted
# Max 90
list-order-soon = The soonest comes first.

# Where: list page, under the title, on the shared screen of a hub
# Means: what happens at the hub itself stands first
# $hub (text): name of the hub
# Max 110
list-order-own = What is on at { $hub } comes first. Then the nearest and the soonest.

# Where: list page, button under the things; only with the list of a whole country
# Means: this page has the nearest things; so many are further away; get some more of them
# $count (number): how many are further away
# Max 60
list-further = Also look further away ({ $count })
# Where: list page, button under the things; only with the list of a whole country
# Means: this page has some of the things that are online or by phone; so many more there are; get some more of them
# $count (number): how many more there are
# Max 60
list-anywhere = More online or by phone ({ $count })

# Where: list page, when nothing was found
# Means: nothing fits, but you can still do these things
# Max 120
list-none = We found nothing like this yet. Try one of these.

# Where: list page, button
# Means: look at everything instead
# Max 40
list-everything = Show me everything

# Where: list page and others, button
# Means: choose other wishes
# Max 40
list-choose-again = Choose again

# Where: under the list
# Means: where the list comes from
# $source (text): the name of the directory
# Max 120
list-source = This list comes from { $source }.

# Where: list page, the button under the first things
# Means: show more of the list
# Max 30
list-more = Show more

# Where: every page but the first
# Means: go to the page before
# Max 20
back = Back

# Where: while something is loading for more than two seconds
# Means: please wait, it is coming
# Max 60
loading = It is coming. Your signal may be slow.

# Where: joins two things in a list, as in “Arabic, Farsi”
# Means: only the comma between two things
# $first (message): the first thing
# $rest (message): the things after it
# Max 60
list-pair = { $first }, { $rest }

# Where: distance, in a card or on the page
# Means: minutes on foot from the picked place
# $minutes (number): minutes on foot, about
# Max 40
walk-minutes =
    { $minutes ->
        [one] { $minutes } minute’s walk
       *[other] { $minutes } minutes’ walk
    }
# Where: distance, when only the area is known
# Means: about so many minutes on foot; we know the area only
# $minutes (number): minutes on foot, about
# Max 50
walk-minutes-about =
    { $minutes ->
        [one] About { $minutes } minute’s walk
       *[other] About { $minutes } minutes’ walk
    }
# Where: distance, when it is too far to walk
# Means: miles from the picked place
# $miles (number): miles, rounded
# Max 40
miles-away =
    { $miles ->
        [one] About { $miles } mile away
       *[other] About { $miles } miles away
    }

# Where: a link that came from a printed code or a friend, but the thing is gone
# Means: that thing is no longer in our list
# Max 90
link-gone = That thing is not here any more. Here are others.

# Where: foot of every page, the button that wipes everything
# Means: forget what I typed and start again
# Max 30
finish = Finish and forget

# Where: under the finish button
# Means: what finishing does
# Max 120
finish-hint = When you press this, this screen forgets what you typed.
