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
# Means: nobody from the hub has rung these numbers to check them yet
# Max 120
crisis-not-rung = We have not rung these numbers yet to check them.

# Where: the bar at the bottom of every page
# Means: press this to leave this website at once
# Max 24
leave-open = Leave this site

# Where: help sheet, about the leave button
# Means: the leave button is quick, but the browser still remembers that you came here
# Max 140
leave-limit = “Leave this site” is fast. It cannot clear your history.
