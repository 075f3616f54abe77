### Who runs this site, and where its list comes from.

# Where: foot of every page; who runs page, title
# Means: which people run this website
# Max 30
about-open = Who runs this site

# Where: who runs page
# Means: the name of the hub that runs this website
# $hub (text): name of the hub
# Max 90
about-hub = { $hub } runs this site.

# Where: who runs page, over the names of those who get messages
# Means: who reads the messages that people send
# Max 50
about-readers = Who reads your message

# Where: who runs page, over the names of those who get messages
# Means: only those named here can open a message; it says to whom it goes before it is sent
# Max 140
about-reads = Only these can open one. Before you send, we tell you who gets it.

# Where: who runs page, over the name of the person for safety
# Means: what to do when somebody there is not safe
# Max 50
about-safe-title = If someone is not safe

# Where: who runs page
# Means: the person to talk to when somebody is not safe
# $who (text): name or role, perhaps with a telephone number
# Max 120
about-safe = You can talk to { $who }.

# Where: who runs page, title of a part
# Means: what this website is for
# Max 50
about-what = What this site is

# Where: who runs page
# Means: a list of things to do nearby; it costs nothing
# Max 90
about-what-list = It is a list of things to do near you. It is free.

# Where: who runs page
# Means: you may ask to come along, and need not
# Max 90
about-what-ask = You can ask to come along. You do not have to.

# Where: who runs page, in the list of what we cannot promise
# Means: other people run the groups; what they say may be wrong or old
# Max 120
about-cannot-groups = Other people run the groups. What they tell us can be wrong, or old.

# Where: who runs page, in the list of what we cannot promise
# Means: there may be no room
# Max 90
about-cannot-room = We cannot promise that there is room for you.

# Where: foot of every page; page about the list, title
# Means: where the list of things to do comes from
# Max 30
directory-open = About this list

# Where: page about the list, beside the name of a source
# Means: under which licence others may use it
# $licence (text): its name, as written
# Max 90
directory-licence = The rules for using it: { $licence }

# Where: page about the list, title of a part
# Means: how old it is
# Max 40
directory-age = How old it is

# Where: page about the list
# Means: the day on which the list was put together
# $date (message): a date
# Max 90
directory-made = We made this list on { $date }.

# Where: page about the list
# Means: the thing that was checked last was checked so long ago
# $ago (message): as “3 days ago”
# Max 90
directory-newest = The last check was { $ago }.

# Where: page about the list
# Means: of the things with a check, the one that waits longest was checked so long ago
# $ago (message): as “3 days ago”
# Max 90
directory-oldest = The oldest check was { $ago }.

# Where: page about the list
# Means: so many things have no day of a check
# $count (number): how many
# Max 120
directory-unchecked =
    { $count ->
        [one] For { $count } thing, we do not know the day of the last check.
       *[other] For { $count } things, we do not know the day of the last check.
    }

# Where: page about the list, inside the age of a check
# Means: so many days ago
# $days (number): days; 0 is today
# Max 30
ago-days =
    { $days ->
        [0] today
        [one] { $days } day ago
       *[other] { $days } days ago
    }
# Where: page about the list, inside the age of a check
# Means: about so many months ago
# $months (number): months, 2 or more
# Max 30
ago-months =
    { $months ->
        [one] about { $months } month ago
       *[other] about { $months } months ago
    }
# Where: page about the list, inside the age of a check
# Means: about so many years ago
# $years (number): years, 2 or more
# Max 30
ago-years =
    { $years ->
        [one] about { $years } year ago
       *[other] about { $years } years ago
    }

# Where: page about the list, title of a part
# Means: what we mean by “last checked”
# Max 50
directory-checked-title = What “Last checked” means

# Where: page about the list
# Means: on that day somebody looked whether what is written is still true
# Max 120
directory-checked = On that day, someone looked if it was all still true.

# Where: page about the list
# Means: the thing says who checked: the group, the hub, or the list it comes from
# Max 120
directory-checked-who = It was the group, or we did it, or the people who made the list.

# Where: page about the list, title of a part
# Means: in which order things stand
# Max 50
directory-order-title = What comes first

# Where: page about the list
# Means: the rule of order, with and without a starting place
# Max 140
directory-order = If you say where you start, the nearest comes first. Then the soonest. Then by name.

# Where: page about the list
# Means: the order is the same for everybody and cannot be bought
# Max 120
directory-order-same = It is the same for everyone. No one can pay to come first.

# Where: page about the list, title of a part
# Means: what we do not know
# Max 50
directory-unknown-title = What we do not know

# Where: page about the list
# Means: what a group does not say, we call not known; we do not guess
# Max 140
directory-unknown = When a group does not say, we write “We do not know”. We do not guess. You can ask.

# Where: who runs page, a link at the end
# Means: help to translate this site, or to mend its translation
# Max 40
about-words = Help with the words
