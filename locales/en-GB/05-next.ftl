### After sending.

# Where: page after sending, title
# Means: your message is sent
# Max 40
next-title = Your message is sent

# Where: page after sending
# Means: today the hub gets the message
# $receiver (text): name of the hub or group
# Max 80
next-today = Today: { $receiver } gets your message.

# Where: page after sending
# Means: the name or the number that will call or write
# $who (text): a name, perhaps with a telephone number, as the hub wrote it
# Max 120
next-who = You will hear from: { $who }

# Where: page after sending
# Means: by that day someone answers, in the way that you chose
# $days (number): days until they answer
# Max 120
next-answer =
    { $days ->
        [one] In { $days } day: someone answers you. They say their name.
       *[other] In { $days } days: someone answers you. They say their name.
    }

# Where: page after sending
# Means: if nobody answers it is not your fault; what to do
# Max 160
next-silence = If you hear nothing, it is not your fault. Call the hub, come in, or choose another thing.

# Where: page after sending, over the receipt number
# Means: a number to keep; with it you can ask how it is going
# Max 100
next-receipt = Keep this number. Write it down or take a photo.

# Where: page after sending, under the square code
# Means: the square code holds the number; a phone with a camera can read it
# Max 90
next-code = Or take a photo of this. It is the same number.

# Where: page after sending, button
# Means: look for other things
# Max 40
next-again = Find another thing

# Where: instead, when the person chose not to send
# Means: nothing was sent
# Max 40
not-sent-title = We sent nothing

# Where: when the person chose not to send
# Means: what you wrote is still here until you finish
# Max 120
not-sent-kept = What you wrote is still on this screen. Press “Finish and forget” to wipe it.

# Where: when the person chose not to send, button
# Means: back to the message
# Max 40
not-sent-back = Back to my message

## When it could not be sent

# Where: while sending, after two seconds
# Means: it is being sent
# Max 60
send-waiting = We are sending it. Your signal may be slow.

# Where: check page, when sending did not work
# Means: it was not sent, nothing that you wrote is lost
# Max 160
send-failed = It was not sent. What you wrote is still here. You can try again, copy it, or print it.

# Where: check page, when there is no line
# Means: the message goes by itself when the line is back, as long as the page is open
# Max 120
send-waits = We try again by ourselves. Keep this page open. When the signal is back, it goes.

# Where: check page, under the note that it goes when the signal is back
# Means: what the next button does: the message stays on the phone, closed, and goes later
# Max 200
wait-what = If you must close this page, this phone can keep it. It is closed: nobody can read it here. You cannot change it then.

# Where: check page, button under that
# Means: let this phone keep the closed message until it can go
# Max 50
wait-keep = Keep it on this phone until it goes

# Where: check page, when the phone refused
# Means: it is not kept; keep the page open
# Max 100
wait-not-kept = Your phone did not keep it. Keep this page open.

# Where: check page, when the hub takes no more letters this hour
# Means: the hub has too many messages just now
# Max 160
send-failed-busy = The hub has too many messages right now. It was not sent. Try again in an hour, or call.

# Where: check page, when the hub’s disk is full
# Means: the hub cannot keep it just now
# Max 160
send-failed-full = The hub cannot keep your message right now. It was not sent. Please call them.

# Where: check page, when the hub’s machine answers that it is in trouble
# Means: the hub’s computer has a problem; not sent; nothing is lost; try again soon or call
# Max 160
send-failed-trouble = The hub’s computer has a problem. It was not sent. What you wrote is still here. Try again soon, or call.

# Where: check page, when the hub will not take this message however often it is tried: the page is old
# Means: this page is too old to send; copy the words, open the site again
# Max 160
send-failed-old = This page is too old to send. What you wrote is still here. Copy it or print it, then open this site again.

# Where: check page, button
# Means: try to send again
# Max 30
send-again = Try again

# Where: check page, when this site has no key of a hub
# Means: nobody is set up to read messages here, so we do not send
# Max 140
send-no-hub = No one can read messages here yet. So we do not send it. You can copy it or print it.
