### My short list: things that somebody keeps for later. In memory, or on the phone if they switch it on.

# Where: foot of every page, button; title of its page
# Means: the things that I have kept for later
# Max 30
short-open = My short list
# Where: page of one thing, button
# Means: put this thing on my short list
# Max 50
short-keep = Keep this on my short list
# Where: page of one thing, over the button that takes it off again
# Means: this thing is on my short list
# Max 60
short-kept = This is on your short list.
# Where: short list page, under each thing, and page of one thing, button
# Means: take this thing off my short list
# Max 40
short-drop = Take it off my list
# Where: short list page, when nothing is on it
# Means: nothing is on it; how something comes on it
# Max 140
short-empty = Nothing is on your list yet. Open a thing and press “Take it with me”. There you can keep it.
# Where: page of one thing and short list page, when no more things can be kept
# Means: the list is full
# $most (number): how many things it holds
# Max 90
short-full = Your list is full. It can hold { $most } things. Take one off first.
# Where: short list page, in place of a thing that was kept and is not in the directory any more
# Means: this thing is not there any more
# Max 60
short-gone = This thing is not here any more.
# Where: short list page, on a thing that is cancelled, has moved or has news
# Means: something is different with it just now; open it and read
# Max 60
short-alert = There is news about this. Open it and read.

# Where: short list page, a switch, off until somebody turns it on
# Means: let this phone keep the list after the page is closed
# Max 50
short-keep-here = Keep my list on this phone
# Where: short list page, under the switch
# Means: as long as it is off, the list goes when the page is closed
# Max 90
short-memory = If this is off, the list goes when you close this page.
# Where: short list page, under the switch
# Means: what the phone keeps: only which things are on the list
# Max 110
short-keeps = If it is on, your phone keeps which things are on the list. It keeps nothing else.
# Where: short list page, under the switch
# Means: whoever has this phone in hand can open the list
# Max 60
short-who = Anyone with this phone can see the list then.
# Where: short list page, under the switch
# Means: how long the phone keeps it: until one of three buttons is pressed
# Max 120
short-until = It stays there until you forget it, or press “Finish and forget” or “Leave this site”.
# Where: short list page, button
# Means: forget the whole list, here and on this phone
# Max 40
short-forget = Forget my list
# Where: short list page, after that
# Means: nothing of it is left, neither here nor on this phone
# Max 80
short-forgotten = Your list is gone. Your phone keeps nothing of it.
# Where: short list page, when the phone does not let us keep anything
# Means: this phone does not keep it; the list is still here until the page is closed
# Max 110
short-not-kept = Your phone did not let us keep it. The list is here until you close this page.
# Where: short list page, when what the phone has kept is damaged or not ours
# Means: the phone kept something that we cannot read; forget it to begin again
# Max 110
short-broken = Your phone kept a list that we cannot read. Press “Forget my list” to begin again.
