### How is my message? With the number of a message anybody can ask, on any phone, and take it back.

# Where: page after sending and foot of every page, button
# Means: ask what became of the message that I sent
# Max 40
kept-open = How is my message?
# Where: how is my message page, over the box for its number
# Means: the number that was shown when the message was sent
# Max 60
kept-label = The number of your message
# Where: how is my message page, under that label
# Means: how long it is and where it was seen
# Max 90
kept-hint = It has 16 digits. You saw it when you sent your message.
# Where: how is my message page, why we ask
# Means: only with the number do we find the message; the number is not kept
# Max 120
kept-why = Why we ask: we know no names. We find your message by its number only.
# Where: how is my message page, button
# Means: look how it is going
# Max 30
kept-ask = Look it up
# Where: how is my message page, beside the box, when the number is not a possible one
# Means: a digit is wrong or missing
# Max 90
kept-wrong = A digit is wrong or missing. Please look at the number again.

## What became of it

# Where: how is my message page
# Means: nobody has opened it so far
# Max 90
kept-waiting = Nobody has opened your message yet.
# Where: how is my message page, under it
# Means: two other ways
# Max 120
kept-waiting-ways = You can wait. You can call. Or you can choose another thing.
# Where: how is my message page
# Means: somebody has read it and will answer as you asked
# Max 120
kept-read = Someone has read your message. They will answer in the way that you chose.
# Where: how is my message page
# Means: they say that they have answered; if you heard nothing, call
# Max 120
kept-answered = They have answered you. If you heard nothing, please call.
# Where: how is my message page
# Means: they cannot help with this; it is not your fault; there are other things
# Max 120
kept-cannot = They cannot help with this one. It is not your fault. There are other things here.

# Where: how is my message page, over the hub’s own words
# Means: this is what they answer you
# Max 40
kept-answer = They say:

# Where: how is my message page
# Means: there is no message with this number: taken back, or long ago, or another number
# Max 160
kept-gone = There is no message with this number now. It was taken back, or it is from long ago.

## Taking it back

# Where: how is my message page, button
# Means: I do not want it any more; make it go away
# Max 40
kept-withdraw = Take my message back
# Where: how is my message page, after pressing that
# Means: are you sure? then nobody can read it any more
# Max 120
kept-sure = If you take it back, it is gone. You can write a new one at any time.
# Where: how is my message page, the same, when somebody has read it already
# Means: somebody has read it; it is deleted here, and they are asked to forget what they noted down
# Max 120
kept-sure-read = Someone has read it. It will be gone here, and we ask them to forget it too.
# Where: how is my message page, button of that question
# Means: yes, take it back
# Max 30
kept-withdraw-yes = Yes, take it back
# Where: how is my message page, button of that question
# Means: no, leave it there
# Max 30
kept-withdraw-no = No, leave it there
# Where: how is my message page, at the end
# Means: the message was taken back
# Max 60
kept-withdrawn = We took it back. It is gone.

## When it could not be asked

# Where: how is my message page
# Means: there is no line, or the hub does not answer; nothing has changed
# Max 120
kept-failed = We could not look just now. Nothing has changed. Please try again.

# Where: top of a page, a button, when this phone keeps a message that waits or has just gone
# Means: see how my message on this phone is going
# Max 60
kept-here = See the message that this phone keeps

# Where: how is my message page, when this phone keeps a message that has not gone
# Means: the message has not gone yet
# $receiver (text): name of the hub or group
# Max 110
wait-here = Your message to { $receiver } is on this phone. It has not gone yet.

# Where: how is my message page, under that
# Means: when it goes, what its number is for, and what wipes it
# Max 200
wait-until = It goes when you have signal and this site is open. This is its number. “Leave this site” wipes it.

# Where: how is my message page, button
# Means: try to send it now
# Max 30
wait-now = Send it now

# Where: how is my message page, button
# Means: take the message off this phone without sending it
# Max 40
wait-delete = Wipe it. Do not send it

# Where: how is my message page, when the message that this phone kept has gone
# Means: it was sent; the number follows
# $receiver (text): name of the hub or group
# Max 110
wait-gone = Your message to { $receiver } has gone. This is its number. Keep it.

# Where: how is my message page, button under that
# Means: take the number off this phone
# Max 50
wait-forget = I have the number. Wipe it here

# Where: how is my message page, button
# Means: tell them that something in my message has changed
# Max 40
kept-change = Change something

# Where: how is my message page, over the box for what has changed
# Means: say what is different now
# Max 60
kept-change-label = What has changed?

# Where: how is my message page, when nothing was written there
# Means: say what has changed first
# Max 60
kept-change-empty = Please write what has changed.

# Where: how is my message page, under that box
# Means: only the hub can read it, and it sees which message it is about
# $receiver (text): name of the hub or group
# Max 120
kept-change-who = Only { $receiver } can read this. They see which message it is about.
