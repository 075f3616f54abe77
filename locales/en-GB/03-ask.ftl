### Asking to come along: one thing on each page, and why we ask.

# Where: the page of one thing, the main button
# Means: I want to come; ask them
# Max 30
ask-open = Ask to come along

# Where: the page of one thing, the main button when there is a wait
# Means: ask for a place on the list of people who wait
# Max 40
ask-wait = Ask to wait for a place

# Where: the page of one thing, a button under the main one
# Means: I want to know something before I come
# Max 40
ask-question = Ask a question first

# Where: list page, under the list, a button
# Means: I would rather that someone calls me about what is near
# Max 50
ask-call = Ask someone to call you

# Where: the page of one thing, instead of the button, when it is full
# Means: it is full, so look at other things
# Max 90
ask-full = It is full now. Here are other things near you.

# Where: the page of one thing, instead of the button, when nobody has checked it for too long
# Means: nobody has checked whether it still runs, so one cannot ask here
# Max 110
ask-too-old = Nobody has checked this for a long time. It may have stopped. So you cannot ask here.

# Where: the page of one thing, under the sentence that it was not checked for long
# Means: ring the group and ask whether it still runs
# $phone (text): the telephone number of the group
# Max 80
ask-ring-group = You can ring them first: { $phone }

# Where: the page of one thing, under the sentence that it was not checked for long
# Means: ring us, the hub, and ask whether it still runs
# $phone (text): the telephone number of the hub
# Max 80
ask-ring-hub = You can ring us: { $phone }

# Where: the page of one thing, under the sentence that it was not checked for long
# Means: tell us what you learn about it
# Max 90
ask-tell-us = If you know if it still runs, please tell us.

# Where: the page of one thing, instead of the button, when its last day is over
# Means: it is over, so look at other things
# Max 90
ask-ended = This is over now. There are other things you can do.

# Where: ask pages, above the title
# Means: which page of how many
# $step (number): this page
# $steps (number): all pages
# Max 20
ask-step = { $step } of { $steps }

# Where: ask pages, the main button
# Means: go to the next page
# Max 20
ask-next = Next

# Where: the last ask page, the main button
# Means: look at the whole message before sending
# Max 30
ask-check = Check your message

# Where: ask pages, title of the box that says why we ask
# Means: why we ask this
# Max 30
ask-why = Why we ask

# Where: ask pages, beside a label
# Means: you may leave this empty
# Max 40
ask-optional = You do not have to answer.

# Where: ask pages, under the button
# Means: what was typed is only on this page; closing it forgets all
# Max 80
ask-closing = If you close this page, what you wrote is gone.

# Where: ask pages, a switch under the button
# Means: the phone keeps what was typed until it is sent
# Max 60
keep-typed = Keep what I write on this phone until I send it

# Where: ask pages, under that switch, when it is on
# Means: how long it stays on the phone, and what wipes it
# $days (number): days
# Max 180
keep-on = 
    { $days ->
        [one] This phone keeps it for { $days } day at most. “Finish and forget” and “Leave this site” wipe it.
       *[other] This phone keeps it for { $days } days at most. “Finish and forget” and “Leave this site” wipe it.
    }

# Where: ask pages, under that switch
# Means: whoever has this phone can read what is kept
# Max 80
keep-who = If the phone keeps it, anyone with the phone can see it.

# Where: ask pages, under that switch, when the phone refused
# Means: it is not kept; what was typed is still on the page
# Max 110
keep-failed = Your phone did not keep it. What you wrote is still on this page.

# Where: top of a page, a button, when this phone keeps what somebody began to write
# Means: go on with the message that I began
# Max 60
ask-began = You began to write. Go on with it

# Where: ask pages, a button
# Means: I would rather write the answers by hand on paper
# Max 40
paper-open = Fill it in on paper

# Where: ask page, the form on paper, title
# Means: a form that is filled in by hand
# Max 50
paper-title = A form to fill in by hand

# Where: ask page, the form on paper, at the end
# Means: give the paper to a person at the hub; they type it in
# Max 120
paper-give = Give this paper to a person at the hub. They type it in for you.

# Where: ask page, title
# Means: what do you want to know
# Max 60
q-question = What do you want to know?

# Where: ask page, under the title
# Means: any question is good
# Max 80
q-question-hint = No question is too small.

# Where: ask page, label of the box; also read aloud
# Means: your question
# Max 40
q-question-label = Your question

# Where: ask page
# Means: why we ask for the question
# Max 120
q-question-why = So they can tell you before you come.

## Your name

# Where: ask page, title
# Means: what shall they call you
# Max 60
q-name = What should we call you?

# Where: ask page, under the title
# Means: any name is good
# Max 60
q-name-hint = It can be any name.

# Where: ask page, label of the box; also read aloud
# Means: a name
# Max 40
q-name-label = A name

# Where: ask page
# Means: why we ask for a name
# Max 120
q-name-why = So they know what to say when they answer you.

# Where: ask page
# Means: is this message for you or for another person whom you help
# Max 60
q-whom = Who is it for?

# Where: ask page, a choice
# Means: for myself
# Max 40
q-whom-me = For me

# Where: ask page, a choice
# Means: for another person whom I help
# Max 40
q-whom-someone = For someone I help

# Where: ask page, a box to tick
# Means: the person for whom I write knows this and agrees
# Max 80
q-agreed = They know that I write this, and they agree.

# Where: ask page
# Means: is the person for whom you write beside you now
# Max 60
q-with-me = Are they with you now?

## How to answer you

# Where: ask page, title
# Means: how can they answer you
# Max 60
q-reply = How can they answer you?

# Where: ask page
# Means: why we ask how to answer
# Max 120
q-reply-why = So one person can answer you. Only the people you write to can read it.

# Where: ask page, a choice
# Means: send me a text message
# Max 40
q-reply-text = Send me a text

# Where: ask page, a choice
# Means: telephone me
# Max 40
q-reply-call = Call me

# Where: ask page, a choice
# Means: WhatsApp message
# Max 40
q-reply-whatsapp = WhatsApp

# Where: ask page, a choice
# Means: email
# Max 40
q-reply-email = Email me

# Where: ask page, a choice
# Means: I will come to the hub and talk there
# Max 40
q-reply-come-in = I will come in and talk

# Where: ask page, label of the box
# Means: your telephone number
# Max 40
q-phone = Your phone number

# Where: ask page, under the label
# Means: a number from any country
# Max 60
q-phone-hint = Any number, from any country.

# Where: ask page, under the box
# Means: we show the number as we understood it
# $number (text): the telephone number
# Max 60
q-phone-heard = We understood: { $number }

# Where: ask page, label of the box
# Means: your email address
# Max 40
q-email = Your email

# Where: ask page, when there is a telephone
# Means: can other people see or use this phone
# Max 60
q-shared = Can other people see this phone?

# Where: ask page, under that
# Means: if yes, they write only “Call us back”
# Max 90
q-shared-hint = If yes, they will only write “Call us back”.

# Where: ask page, when the choice is a call
# Means: may they leave a spoken message
# Max 60
q-voicemail = Can they leave a voice message?

# Where: ask page
# Means: in that voice message, may they say the name of the group
# Max 60
q-voicemail-name = Can they say who they are in it?

# Where: ask page
# Means: when is a good time to call
# Max 60
q-when = When is a good time?

# Where: ask page, a choice
# Means: in the morning
# Max 30
q-when-morning = Morning

# Where: ask page, a choice
# Means: in the afternoon
# Max 30
q-when-afternoon = Afternoon

# Where: ask page, a choice
# Means: in the evening
# Max 30
q-when-evening = Evening

# Where: a choice
# Means: yes
# Max 12
yes = Yes

# Where: a choice
# Means: no
# Max 12
no = No

## Your language

# Where: ask page, title
# Means: which language do you speak best
# Max 60
q-language = What language do you speak?

# Where: ask page, label of the list; also read aloud
# Means: your language
# Max 40
q-language-label = Your language

# Where: ask page
# Means: why we ask for the language
# Max 120
q-language-why = So someone you understand can answer you.

# Where: ask page
# Means: do you want a person there who speaks both languages
# Max 90
q-interpreter = Do you want someone there who speaks English and your language?

# Where: ask page
# Means: would you rather speak with a woman or a man
# Max 60
q-speak-to = Who do you want to speak to?

# Where: ask page, a choice
# Means: a woman
# Max 30
q-speak-woman = A woman

# Where: ask page, a choice
# Means: a man
# Max 30
q-speak-man = A man

# Where: ask page, a choice
# Means: either is fine
# Max 30
q-speak-any = Anyone

## Coming there

# Where: ask page, title
# Means: are you coming with children
# Max 60
q-children = Will children come with you?

# Where: ask page, label of the number; also read aloud
# Means: how many children
# Max 40
q-children-label = How many children?

# Where: ask page
# Means: why we ask about children
# Max 120
q-children-why = So there is room for all of you.

# Where: ask page, title
# Means: what would help you to come
# Max 60
q-helps = What helps you come?

# Where: ask page
# Means: why we ask what helps
# Max 120
q-helps-why = So they can get ready for you.

# Where: ask page, a choice
# Means: someone meets me
# Max 40
q-helps-meet = Someone meets me

# Where: ask page, a choice
# Means: money for the bus
# Max 40
q-helps-bus = Bus money

# Where: ask page, a choice
# Means: no stairs
# Max 40
q-helps-stairs = No stairs

# Where: ask page, a choice
# Means: a quiet place
# Max 40
q-helps-quiet = A quiet place

# Where: ask page, a choice
# Means: halal food
# Max 40
q-helps-halal = Halal food

# Where: ask page, a choice
# Means: I bring a friend
# Max 40
q-helps-friend = I bring a friend

## Anything else

# Where: ask page, title
# Means: is there something else to say
# Max 60
q-else = Anything else?

# Where: ask page, label of the box; also read aloud
# Means: your words
# Max 40
q-else-label = Your words

# Where: ask page, under the title
# Means: do not write about visa, claim or health; nobody reads it today
# Max 140
q-else-hint = Do not write about your visa, your claim or your health. No one reads this today.

# Where: ask page
# Means: why we ask for anything else
# Max 120
q-else-why = So you can say what we did not ask.

# Where: ask page, under the box
# Means: how many letters are left
# $count (number): letters left
# Max 60
q-else-left =
    { $count ->
        [one] { $count } letter left
       *[other] { $count } letters left
    }

# Where: ask page, a box to tick
# Means: I am younger than 18
# Max 40
q-young = I am under 18

# Where: ask page, a box to tick
# Means: the person for whom I write is younger than 18
# Max 40
q-young-someone = They are under 18

## When something is missing

# Where: top of a page with mistakes; it takes the focus
# Means: look at these before going on
# Max 60
error-summary = Please look at this:

# Where: ask page
# Means: pick one way to answer
# Max 80
error-no-reply-way = Pick one way to answer you.

# Where: ask page
# Means: write your question
# Max 80
error-no-question = Write your question.

# Where: ask page
# Means: ask the person first; only then can you send this
# Max 120
error-agreed = Ask them first. You can only send this if they know and agree.

# Where: ask page, next to the telephone box
# Means: write a number
# Max 80
error-phone-empty = Write your phone number.

# Where: ask page, next to the telephone box
# Means: this does not look like a telephone number
# Max 90
error-phone-short = This number looks too short or too long. Please check it.

# Where: ask page, next to the telephone box
# Means: there are letters in the number
# Max 80
error-phone-letters = A phone number has only numbers. Please check it.

# Where: ask page, next to the email box
# Means: the address needs an @
# Max 80
error-email = An email has an @ in it. Please check it.

# Where: next to a box
# Means: too much text; make it shorter
# $max (number): letters
# Max 80
error-too-long = This is too long. Use { $max } letters or less.

# Where: instead of sending, for those under 18
# Means: we cannot send a message from a young person to a group of adults; here is who can help
# Max 160
error-young = You are under 18, so we do not send this. Talk to a person at the hub. Or call Childline on 0800 1111. It is free.

# Where: instead of sending, when the person for whom one writes is under 18
# Means: we cannot send a message for a young person to a group of adults; here is who can help
# Max 160
error-young-someone = They are under 18, so we do not send this. Talk to a person at the hub. Or they can call Childline on 0800 1111. It is free.

# Where: next to a box, while one writes
# Means: this looks like a number from the Home Office, of a passport or of National Insurance; nobody needs it here
# Max 160
caution-office = This looks like a number from the Home Office, or of a passport. They do not need it. You can take it out.

# Where: next to a box, while one writes
# Means: this looks like a number that a doctor gave you; nobody needs it here
# Max 120
caution-health = This looks like a number from a doctor. They do not need it. You can take it out.

# Where: next to a box, while one writes
# Means: this looks like a telephone number; of somebody else only when they agree
# Max 120
caution-phone = This looks like a phone number. If it is not yours, ask that person first.
