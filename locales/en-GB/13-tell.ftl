### A note to the hub: something is missing, or something is wrong. No name, no answer.

# Where: list page, button
# Means: tell the hub what it should have in its list
# Max 40
tell-missing-open = Tell us what is missing
# Where: page of one thing, button near the end
# Means: tell the hub that something said here is wrong
# Max 40
tell-wrong-open = Something is wrong here

# Where: tell page, title, when something is missing
# Means: what should be in the list?
# Max 40
tell-missing-title = What is missing?
# Where: tell page, title, when something is wrong with a thing
# Means: what is said that is not so?
# Max 40
tell-wrong-title = What is wrong?

# Where: tell page, over the box, when something is missing
# Means: what did you look for and not find?
# Max 60
tell-missing-label = What did you look for?
# Where: tell page, over the box, when something is wrong with a thing
# Means: say what is wrong; one need not
# Max 60
tell-wrong-label = You can say what it is. You can leave this empty.
# Where: tell page, beside the box
# Means: please write no names and no numbers
# Max 90
tell-hint = Please write no names and no phone numbers.
# Where: tell page, why we ask, when something is missing
# Means: why we ask: to find such a thing or start one
# Max 90
tell-missing-why = Why we ask: so that people here can find it or start it.
# Where: tell page, why we ask, when something is wrong with a thing
# Means: why we ask: so that nobody goes there for nothing
# Max 90
tell-wrong-why = Why we ask: so that nobody goes there for nothing.
# Where: tell page, above the buttons
# Means: who can read it; it has no name; so nobody can answer
# $receiver (text): name of the hub
# Max 120
tell-who = Only { $receiver } can open it. It has no name in it, so they cannot answer you.
# Where: tell page, when nothing was written
# Means: please write what you looked for
# Max 60
note-empty = Please write what you looked for.
# Where: tell page, after sending
# Means: thank you, the hub has it
# $receiver (text): name of the hub
# Max 60
tell-done = Thank you. { $receiver } has it now.

# Where: tell page, what the hub reads first, when something is missing; it stands in the message
# Means: somebody did not find this
# Max 60
note-missing-line = Somebody did not find this here.
# Where: tell page, what the hub reads first, when something is wrong; it stands in the message
# Means: somebody says that something is wrong with that thing
# $name (text): name of the thing
# Max 90
note-wrong-line = Somebody says that something is wrong with { $name }.
