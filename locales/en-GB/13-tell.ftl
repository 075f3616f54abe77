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

# Where: tell page, title, when somebody asks for a language
# Means: which language should this website speak?
# Max 60
tell-language-title = Which language do you want?

# Where: tell page, over the box, when something is missing
# Means: what did you look for and not find?
# Max 60
tell-missing-label = What did you look for?
# Where: tell page, over the box, when something is wrong with a thing
# Means: say what is wrong; one need not
# Max 60
tell-wrong-label = You can say what it is. You can leave this empty.

# Where: tell page, over the box, when somebody asks for a language; also when nothing was written
# Means: write the name of the language
# Max 60
tell-language-label = Please write the name of the language.

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

# Where: tell page, why we ask, when somebody asks for a language
# Means: why we ask: so that more people can read this
# Max 90
tell-language-why = Why we ask: so that more people can read this.

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

# Where: tell page, what the hub reads first, when somebody asks for a language; it stands in the message
# Means: somebody wants to read this website in another language
# Max 60
note-language-line = This is a wish for one more language.

# Where: tell page, what the hub reads first, when a message has changed; it stands in the message
# Means: something in an earlier message is different now
# Max 60
note-changed-line = Something has changed in a message.

# Where: tell page, what the hub reads first, when something is wrong; it stands in the message
# Means: somebody says that something is wrong with that thing
# $name (text): name of the thing
# Max 90
note-wrong-line = Somebody says that something is wrong with { $name }.

## For groups

# Where: tell page, when something is wrong with a thing; title of the part for whoever runs that group
# Means: are you one of the people who run this group?
# Max 40
tell-group = Are you from this group?
# Where: tell page, under that title, button
# Means: we are this group, and we have stopped
# Max 40
tell-stopped = We do not meet any more
# Where: tell page, beside that button
# Means: why and what happens: the hub is told, and asks the group before it takes it out
# Max 120
tell-stopped-why = If your group has stopped, press here. The hub will look at it before it takes it out.
# Where: tell page, what the hub reads; it stands in the message
# Means: somebody says that they are this group and that it has stopped; ask them first
# $name (text): name of the thing
# Max 120
note-stopped-line = Somebody says that they are from { $name }, and that it does not meet any more.
# Where: page for groups, what the hub reads first; it stands in the message
# Means: this group has looked at what we say of it
# $name (text): name of the thing
# Max 90
note-group-line = The group has looked at its page: { $name }.
# Where: page for groups, what the hub reads; a list of labels follows
# Means: these things are right
# Max 30
note-group-right = This is right:
# Where: page for groups, what the hub reads; the group's own words follow
# Means: this thing is not right, and what is right instead
# $label (text): what it is about: when, where
# Max 60
note-group-wrong = This is not right ({ $label }):
# Where: page for groups, what the hub reads; the group's own words follow
# Means: what else the group says
# Max 30
note-group-else = They also say:

# Where: page for a group that was sent a link, title
# Means: is what we say of your group right?
# Max 30
group-title = Is this right?
# Where: page for groups, under the title
# Means: this is for the people who run this group; look at each line
# Max 120
group-intro = This page is for people who run this group. Please look at each line. Is it right?
# Where: page for groups, button
# Means: everything is right; chooses “right” in every line
# Max 40
group-all = All of this is right
# Where: page for groups, beside each line, to choose
# Means: this line is right
# Max 30
group-right = This is right
# Where: page for groups, beside each line, to choose
# Means: this line is wrong
# Max 30
group-wrong = This is not right
# Where: page for groups, over the box of a line that is wrong
# Means: what is right instead
# Max 40
group-instead = What is right?
# Where: page for groups, title of a list of things that nobody has told us
# Means: we do not know these things; tell us below if you like
# Max 60
group-unknown = We do not know this. You can tell us below.
# Where: page for groups, over the last box
# Means: what else should people know
# Max 60
group-else = What else should we know?
# Where: page for groups, before sending
# Means: the link works one time
# Max 60
group-once = You can use this link one time.
# Where: page for groups, when a line has no choice yet
# Means: choose in every line
# Max 90
group-not-all = Please choose in each line: is it right or not?

# Where: the page of one thing, a button at the end
# Means: I have been there; I can say how it was
# Max 50
went-open = I have been there. How was it?

# Where: tell page, about a thing where somebody has been, title
# Means: how was it
# Max 40
went-title = How was it?

# Where: tell page, a question; also in letters
# Means: did people there make you feel welcome
# Max 60
went-welcome = Did you feel welcome?

# Where: tell page, a question; also in letters
# Means: did you feel safe there
# Max 60
went-safe = Did you feel safe?

# Where: tell page, a question; also in letters
# Means: would you go there again
# Max 60
went-again = Would you go again?

# Where: tell page, a choice; also in letters
# Means: I do not know yet
# Max 20
went-not-sure = Not sure

# Where: tell page, about a thing where somebody has been
# Means: why we ask: so that it is good for others too; no name
# Max 120
went-why = Why we ask: so it is good for the next person too. We send no name.

# Where: tell page, when nothing was answered
# Means: answer at least one question
# Max 80
went-empty = Answer one question, then send.

# Where: in letters
# Means: somebody was there and says how it was
# $thing (text): name of the thing
# Max 120
note-went-line = Someone has been at { $thing }.
