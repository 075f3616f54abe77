### What helps somebody to come: the page of choices, and what the list says of them.

# Where: home page, the second button; choices page, title
# Means: what would make it easier for you to come
# Max 40
choices-title = What helps you come?

# Where: choices page, under the title
# Means: you need not pick anything
# Max 90
choices-hint = Pick what you need. You can pick nothing, too.

# Where: choices page, over the choices about people
# Means: who is there
# Max 40
choices-people = The people

# Where: choices page, over the choices about the way and the building
# Means: the way there, and the building
# Max 40
choices-place = The way there

# Where: choices page, over the choices about days and hours
# Means: when somebody can come
# Max 40
choices-time = When

# Where: choices page, one choice; list page, what was asked for
# Means: for women only, or with times for women only
# Max 46
choice-women = Women only, or a time for women
# Where: choices page, one choice; list page, what was asked for
# Means: my children can come, or someone looks after them there
# Max 46
choice-children = My children can come too
# Where: choices page, one choice; list page, what was asked for
# Means: someone there speaks the language in which this page is read
# $language (message): name of the language
# Max 46
choice-language = Someone speaks { $language }
# Where: choices page, one choice; list page, what was asked for
# Means: one can come without speaking English
# Max 46
choice-no-english = I do not need English
# Where: choices page, one choice; list page, what was asked for
# Means: someone can meet me at the door or at the bus stop
# Max 46
choice-meet = Someone can meet me
# Where: choices page, one choice; list page, what was asked for
# Means: a quiet place, or a group of at most five
# Max 46
choice-quiet = It is quiet, or a small group
# Where: choices page, one choice; list page, what was asked for
# Means: it costs nothing, and neither does the way: near enough to walk, or the bus is paid
# Max 52
choice-free = Free, and I can walk or they pay the bus
# Where: choices page, one choice; list page, what was asked for
# Means: no papers must be shown
# Max 46
choice-no-papers = I do not need papers
# Where: choices page, one choice; list page, what was asked for
# Means: no stairs, or a lift
# Max 46
choice-step-free = No stairs
# Where: choices page, one choice; list page, what was asked for
# Means: on a phone or a computer, from home
# Max 46
choice-online = Online, or by phone
# Where: choices page, one choice; list page, what was asked for
# Means: it has begun or is open at this moment
# Max 46
choice-now = It is on now
# Where: choices page, one choice; list page, what was asked for
# Means: it is today, and not over yet
# Max 46
choice-today = Today
# Where: choices page, one choice; list page, what was asked for
# Means: today or one of the six days after it
# Max 46
choice-week = In the next 7 days
# Where: choices page, one choice; list page, what was asked for
# Means: on one of these days
# Max 46
choice-weekdays = Monday to Friday
# Where: choices page, one choice; list page, what was asked for
# Means: on one of these days
# Max 46
choice-weekend = Saturday or Sunday
# Where: choices page, one choice; list page, what was asked for
# Means: it begins before five in the afternoon
# Max 46
choice-daytime = In the day
# Where: choices page, one choice; list page, what was asked for
# Means: it begins at five or later, or goes on until then
# Max 46
choice-evening = In the evening
# Where: choices page, one choice; list page, what was asked for
# Means: one need not ask or book before
# Max 46
choice-drop-in = I can just come

# Where: list page, button
# Means: go back to the page of choices and change them
# Max 50
list-change-helps = Change what helps you come

# Where: list page, over what was asked for
# Means: you asked for these things
# Max 40
list-asked = You asked for this:

# Where: list page, the button under the things found
# Means: so many more things may fit, but do not say it all
# $count (number): how many
# Max 50
list-unsure =
    { $count ->
        [one] And { $count } more that does not say
       *[other] And { $count } more that do not say
    }

# Where: list page, over the things that do not say it all
# Means: these things do not say it all
# Max 40
list-unsure-title = These do not say it all

# Where: list page, when nothing was found: a button that takes one choice away
# Means: without this choice there are so many things
# $choice (message): one of the choices, as on its page
# $count (number): how many there would be
# Max 90
list-without =
    { $count ->
        [one] Without “{ $choice }”: { $count } thing
       *[other] Without “{ $choice }”: { $count } things
    }

# Where: list page on a wide screen, beside the list, before one is chosen
# Means: press the name of a thing and it is shown here
# Max 90
list-pick = Press a name to read more about it here.

# Where: list page, on a thing that does not say it all
# Means: we do not know if it costs nothing with the way counted
# Max 90
unsure-free = We do not know if it is free, with the way there.
# Where: list page, on a thing that does not say it all
# Means: we do not know if someone speaks this language there
# $language (message): name of the language
# Max 90
unsure-language = We do not know if someone speaks { $language }.
# Where: list page, on a thing that does not say it all
# Means: we do not know if it is a quiet place or a small group
# Max 90
unsure-quiet = We do not know if it is quiet, or a small group.
# Where: list page, on a thing that does not say it all
# Means: we do not know if there are stairs
# Max 90
unsure-stairs = We do not know if there are stairs.
