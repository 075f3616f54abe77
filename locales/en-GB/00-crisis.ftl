### Get help now. Critical: shown in English too until two people have checked a language.
### Numbers stay exactly as they are, in Latin digits.

# Where: the bar at the bottom of every page, and the title of the help sheet
# Means: press this if you are in danger or need help at once
# Max 24
crisis-open = Get help now

# Where: the button that closes the help sheet
# Means: close this sheet and go back to the page
# Max 20
crisis-close = Close

# Where: help sheet, first line
# Means: someone may die; the number is free; ask for your own language
# Max 120
crisis-999 = Someone may die or is badly hurt. It is free. Say your language.

# Where: help sheet, under 999, for Deaf people
# Means: Deaf people can use British Sign Language video or text relay
# Max 120
crisis-999-deaf = Deaf? Use the 999 BSL app, or 18000 by text phone.

# Where: help sheet
# Means: you might hurt yourself or cannot go on; press 2 after calling 111; England and Wales
# Max 120
crisis-111 = You may hurt yourself or cannot cope. Press 2. Day and night.

# Where: help sheet, Samaritans
# Means: people who listen; you may use any name; the call is not printed on the phone bill
# Max 120
crisis-samaritans = They listen. Use any name. It is not on the phone bill.

# Where: help sheet, Shout by text message
# Means: for people who cannot talk aloud
# Max 120
crisis-shout = If you cannot talk, send a text. They text back in English.

# Where: help sheet, Childline
# Means: for people under 19
# Max 120
crisis-childline = For children and young people. It is free.

# Where: help sheet, Refuge
# Means: someone at home hurts or frightens you; England; free; day and night
# Max 120
crisis-refuge = Someone at home hurts or scares you. It is free, day and night.

# Where: help sheet, Modern Slavery helpline
# Means: somebody makes you work or does not let you leave
# Max 160
crisis-slavery = Someone makes you work, or you cannot leave. It is free. They may have to tell others if a child is in danger.

# Where: help sheet, last, Migrant Help
# Means: for housing and money while you ask for asylum; the wait can be long
# Max 160
crisis-migrant-help = Asylum housing and money. It is free. You may wait a long time. The Home Office pays for this line.

# Where: help sheet, under the numbers
# Means: the call can be seen later in the list of calls
# Max 100
crisis-call-list = A call stays in your phone’s list of calls.

# Where: help sheet, under the numbers
# Means: nobody from the hub has rung all of these numbers lately to check them; one may be wrong
# Max 120
crisis-not-rung = We have not rung all of these numbers lately. One may be wrong.

# Where: help sheet, a link to the page with all numbers
# Means: more numbers, also for the other parts of the UK
# Max 40
crisis-more = See all the numbers

# Where: the bar at the bottom of every page
# Means: press this to leave this website at once
# Max 24
leave-open = Leave this site

# Where: help sheet, about the leave button
# Means: the leave button is quick, but the browser still remembers that you came here
# Max 140
leave-limit = “Leave this site” is fast. It cannot clear your history.

## The page with all the numbers, by nation

# Where: help page, heading over numbers that work everywhere in the UK
# Means: England, Scotland, Wales and Northern Ireland
# Max 40
help-uk = All of the UK

# Where: help sheet and help page, over numbers that are for England
# Means: the country
# Max 30
help-england = England

# Where: help page, over numbers that are for Scotland
# Means: the country
# Max 30
help-scotland = Scotland

# Where: help sheet and help page, over numbers that are for Wales
# Means: the country
# Max 30
help-wales = Wales

# Where: help page, over numbers that are for Northern Ireland
# Means: the country
# Max 30
help-northern-ireland = Northern Ireland

# Where: help page, heading over numbers that are not for danger
# Means: other kinds of help
# Max 30
help-other = Other help

# Where: help page, heading
# Means: how Deaf people reach these numbers
# Max 30
help-deaf = For Deaf people

# Where: help page, under that
# Means: with text relay any number can be reached: 18001 stands in front of it
# Max 140
help-relay = For other numbers, type 18001 first on a text phone.

# Where: help page, under a number
# Means: open at all hours of every day
# Max 40
help-always = Day and night.

# Where: help page, under a number
# Means: we do not know the hours of this line
# Max 60
help-hours-unknown = We do not know when it is open.

# Where: help page, under a number
# Means: the call costs nothing
# Max 40
help-free = It is free.

# Where: help page, under a number
# Means: we do not know whether it costs money
# Max 60
help-cost-unknown = We do not know if it is free.

# Where: help page, under a number
# Means: do not count on another language there
# Max 60
help-english = They may speak only English.

# Where: help page, under a number
# Means: they can bring somebody who speaks your language into the call
# Max 100
help-interpreter = Say your language. They can find someone who speaks it.

# Where: help page, the number 111 in Scotland
# Means: you might hurt yourself or cannot go on; tell them how you feel
# Max 120
help-111-scotland = You may hurt yourself or cannot cope. Say how you feel.

# Where: help page, a number in Northern Ireland
# Means: you might hurt yourself or cannot go on
# Max 120
help-lifeline = You may hurt yourself or cannot cope.

# Where: help page, under a number
# Means: on that day a person from the hub made sure that the number is right
# $date (message): the day, as in date-full-year
# Max 90
help-rung = A person checked this number on { $date }.

# Where: help page, under a number
# Means: no person from the hub has made sure yet that the number is right
# Max 60
help-not-rung = Nobody has checked this number yet.
