### The message, shown before it is sent. Critical: shown in English too until two people have checked a language.

# Where: check page, title
# Means: look at your message before you send it
# Max 40
check-title = Check your message

# Where: check page, under the title
# Means: who will read it
# $receiver (text): name of the hub or group
# Max 60
check-to = To: { $receiver }

# Where: check page
# Means: all who will read it
# $receiver (text): name of the hub or group
# Max 120
check-reads = Only these people can open it: { $receiver }.

# Where: check page
# Means: what this group has told us about how it keeps messages; its own words follow
# $receiver (text): name of the hub or group
# Max 80
check-told = { $receiver } told us:

# Where: check page, over the English text
# Means: the same message in English, as they will read it
# Max 60
check-english-title = They will read this in English:

# Where: check page
# Means: the message is closed on this device; only the hub can open it; whoever runs the site could change the site
# Max 200
check-sealed = We close your message on this phone. We store it so that only the hub can open it. The people who run this website could change the website.

# Where: check page
# Means: a court can make them share it; if a child is in danger they may have to tell someone
# Max 160
check-cannot = A court can make them share it. If a child is in danger, they may have to tell someone.

# Where: check page
# Means: you agree to send this one message, nothing more
# Max 100
check-once = You send this one message. That is all you say yes to.

# Where: check page, beside each line
# Means: change this line
# Max 20
check-change = Change

# Where: check page, one of two equal buttons
# Means: send it
# Max 20
check-send = Send

# Where: check page, one of two equal buttons
# Means: do not send it
# Max 20
check-do-not-send = Do not send

# Where: check page, under the buttons
# Means: other ways that send nothing
# Max 60
check-other-ways = Or send nothing:

# Where: check page, a button
# Means: copy the words
# Max 40
check-copy = Copy the words

# Where: check page, a button
# Means: print the message, or show it on the screen to a worker
# Max 40
check-print = Print it

# Where: check page, a sentence
# Means: you can show this screen to a worker
# Max 80
check-show = You can show this screen to a worker.

# Where: check page, after copying
# Means: the words are copied
# Max 40
check-copied = The words are copied.

# Where: check page, when copying did not work
# Means: copying did not work; show the screen instead
# Max 80
check-copy-failed = We could not copy. You can show this screen.

## The lines of the message

# Where: a line of the message
# Means: how to call me
# $name (text): a name
# Max 90
line-name = Please call me { $name }.

# Where: a line of the message
# Means: I want to come to this
# $thing (text): name of the thing
# Max 120
line-come = I want to come to { $thing }.

# Where: a line of the message
# Means: I want to wait for a place there
# $thing (text): name of the thing
# Max 120
line-wait = I want to wait for a place at { $thing }.

# Where: a line of the message
# Means: I want to know something about this
# $thing (text): name of the thing
# Max 120
line-question = I have a question about { $thing }.

# Where: a line of the message, over the person’s own words
# Means: this is my question
# Max 60
line-my-question = My question:

# Where: a line of the message
# Means: tell me about things near me
# Max 120
line-call-me = Please tell me about things near me that I can come to.

# Where: a line of the message
# Means: I write for another person whom I help
# Max 80
line-for-someone = I write this for someone I help.

# Where: a line of the message
# Means: that person knows it and agrees
# Max 80
line-agreed = They know about it, and they agree.

# Where: a line of the message
# Means: that person is beside me now
# Max 60
line-with-me = They are with me now.

# Where: a line of the message
# Means: send a text to this number
# $phone (text): a telephone number
# Max 90
line-text = Send me a text on { $phone }.

# Where: a line of the message
# Means: call this number
# $phone (text): a telephone number
# Max 90
line-call = Call me on { $phone }.

# Where: a line of the message
# Means: WhatsApp to this number
# $phone (text): a telephone number
# Max 90
line-whatsapp = Write to me on WhatsApp: { $phone }.

# Where: a line of the message
# Means: email to this address
# $email (text): an email address
# Max 90
line-email = Send me an email: { $email }.

# Where: a line of the message
# Means: I will come to the hub and talk
# Max 90
line-come-in = I will come in and talk. Please keep an answer for me.

# Where: the first line of the message, when others can see the phone
# Means: write only “Call us back”; name no group
# Max 140
line-shared = Other people can see this phone. Please only write “Call us back”. Do not name the group.

# Where: a line of the message
# Means: nobody else sees this phone
# Max 80
line-not-shared = No one else sees this phone.

# Where: a line of the message
# Means: leave no spoken message
# Max 80
line-no-voicemail = Please do not leave a voice message.

# Where: a line of the message
# Means: you may leave a spoken message
# Max 80
line-voicemail = You can leave a voice message.

# Where: a line of the message
# Means: in a voice message you may say the name of the group
# Max 80
line-voicemail-name = In a voice message you can say who you are.

# Where: a line of the message
# Means: in a voice message do not say the name of the group
# Max 80
line-voicemail-no-name = In a voice message, please do not say who you are.

# Where: a line of the message
# Means: good times
# $times (message): one or more times of day
# Max 80
line-when = A good time is: { $times }.

# Where: a line of the message
# Means: I speak this language
# $language (message): name of a language
# Max 80
line-language = I speak { $language }.

# Where: a line of the message
# Means: please have a person there who speaks both languages
# Max 100
line-interpreter = Please have someone there who speaks English and my language.

# Where: a line of the message
# Means: there need be no other person for the language
# Max 100
line-no-interpreter = I do not need someone else to help with the language.

# Where: a line of the message
# Means: I want to speak to a woman
# Max 80
line-woman = I want to speak to a woman.

# Where: a line of the message
# Means: I want to speak to a man
# Max 80
line-man = I want to speak to a man.

# Where: a line of the message
# Means: I come with so many children
# $count (number): children, at least 1
# Max 80
line-children =
    { $count ->
        [one] I will come with { $count } child.
       *[other] I will come with { $count } children.
    }

# Where: a line of the message
# Means: these things would help me to come
# $helps (message): one or more things
# Max 140
line-helps = This helps me come: { $helps }.

# Where: a line of the message, over the person’s own words
# Means: and I want to say this
# Max 60
line-else = I also want to say:
