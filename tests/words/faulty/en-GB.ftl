### Words for a test: the English that the faulty translation beside it was made from.

# Where: home page
# Means: what the page is for
# Max 40
title = Find something good

# Where: home page
# Means: a sentence that is broken in the translation
# Max 60
broken = Come in and sit down.

# Where: home page
# Means: a sentence that the translation forgets
# Max 60
forgotten = Tea is free here.

# Where: home page, a button
# Means: what is read aloud for the picture
# Max 40
picture = Look
    .label = A picture of the garden

# Where: home page
# Means: said twice in the translation
# Max 40
twice = Stay as long as you like.

# Where: list page
# Means: how many places are left
# $count (number): places left
# Max 60
places =
    { $count ->
        [one] { $count } place
       *[other] { $count } places
    }

# Where: home page
# Means: a kind word
# $name (text): a name
# Max 60
greet = Hello { $name }

# Where: list page
# Means: how many come, and who leads
# $count (number): people
# $who (text): a name
# Max 90
led =
    { $count ->
        [one] { $count } person comes, with { $who }.
       *[other] { $count } people come, with { $who }.
    }

# Where: home page
# Means: no markup may stand here
# Max 90
script = You can look around.

# Where: home page
# Means: no link may stand here
# Max 90
link = You can write to us.

# Where: home page
# Means: no mark may turn it
# Max 90
turned = You can sit with us.

# Where: home page
# Means: a mark is begun and not ended
# Max 90
open-isolate = You can eat with us.

# Where: home page
# Means: nothing is named that is not there
# Max 90
named = You can sing with us.

# Where: home page
# Means: the help line
# Max 90
number = Call 0800 1111 or 999.

# Where: home page
# Means: the help line in other digits
# Max 90
digits = Call 111 now.

# Where: home page
# Means: it has little room
# Max 12
room = Come

# Where: home page
# Means: somebody helps
# Max 90
banned = Someone who helps you.

# Where: home page
# Means: nobody translated it
# Max 90
left = We can meet you at the door.

# Where: home page
# Means: a word in other letters
# Max 90
letters = We drink tea together.

# Where: home page
# Means: a word with one wrong letter
# Max 90
mixed = We talk together.

# Where: home page
# Means: a day
# Max 20
weekday-monday = Monday

# Where: home page
# Means: the button for leaving
# Max 30
leave-open = Leave this site

# Where: home page
# Means: what the button does
# Max 60
leave-limit = “Leave this site” is fast.
