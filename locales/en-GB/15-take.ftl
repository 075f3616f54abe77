### Take it with me: a calendar, a link, a card and paper, so that it need not be found again.

# Where: page of one thing, over the ways to take it along
# Means: ways to keep this and to have it with you outside
# Max 40
take-title = Take it with me

# Where: page of one thing, button
# Means: give my phone's calendar a file with the days and times
# Max 40
take-calendar = Put it in my calendar
# Where: page of one thing; what stands in the person's own calendar; other people may read it
# Means: a meeting of any kind; it must not tell what or with whom
# Max 20
take-calendar-title = Meeting
# Where: page of one thing, under the calendar button
# Means: others may look at your calendar; so only that one word stands in it
# $title (message): the word that stands in the calendar, take-calendar-title
# Max 110
take-calendar-hint = Other people may see your calendar. It only says: { $title }.
# Where: page of one thing, a box to tick beside the calendar button
# Means: write the name of the thing in my calendar too
# Max 50
take-calendar-name = Put the name in too
# Where: page of one thing, a box to tick beside the calendar button
# Means: write the address in my calendar too
# Max 50
take-calendar-place = Put the address in too
# Where: page of one thing, in place of the calendar button
# Means: there is no calendar file, because nobody told us the day, the week or the time
# Max 120
take-calendar-unknown = We do not know the day and time. So it cannot go in a calendar. You can ask.
# Where: page of one thing, in place of the calendar button
# Means: there is no calendar file, because no day is coming: it is over or cancelled
# Max 60
take-calendar-none = We do not know of a next time.
# Where: page of one thing, when the calendar file was given
# Means: the days can change, and then your calendar is wrong; look again
# Max 90
take-calendar-look = Times can change. Look here again before you go.
# Where: page of one thing, when the calendar file was given and it is on only in school terms
# Means: it is not on when schools are closed, but your calendar shows every week
# Max 120
take-calendar-term = It is not on when schools are closed. Your calendar shows every week.

# Where: page of one thing, button; opens the phone's own list of ways to send
# Means: send the link to this page to somebody
# Max 40
take-share = Send it to someone
# Where: page of one thing, button
# Means: copy the link to this page
# Max 40
take-link = Copy the link
# Where: page of one thing, beside the link and the square code
# Means: the link holds only which thing it is and the language; nothing about you
# Max 90
take-link-hint = The link opens this page. It says nothing about you.
# Where: page of one thing, button
# Means: show a square code that another phone can read with its camera
# Max 40
take-code = Open it on another phone
# Where: page of one thing, under the square code
# Means: point the camera of the other phone at the square; it opens this page there
# Max 90
take-code-hint = Scan this with the other phone. Use its camera.
# Where: page of one thing, button
# Means: copy the address, for a map or a message
# Max 40
take-address = Copy the address
# Where: page of one thing, after copying
# Means: it is copied
# Max 30
take-done = It is copied.
# Where: page of one thing, when copying did not work
# Means: copying did not work; write it down on paper instead
# Max 80
take-copy-failed = We could not copy it. You can write it down.
# Where: page of one thing, when the phone could not send or open the calendar
# Means: the phone cannot do that; copy the words instead
# Max 90
take-failed = Your phone could not do that. You can copy the words instead.

# Where: page of one thing, button; opens the card in two languages
# Means: a card with the place and the time, to show to other people on the way
# Max 40
take-card = Show this on the way
# Where: page of one thing, top of the card, in the reader's language and in English; strangers read it
# Means: the person who shows it wants to go to this place
# Max 60
take-card-title = Please help me find this place.
# Where: page of one thing, under the card, for the person who shows it
# Means: show it to the bus driver, or to whoever opens the door
# Max 90
take-card-hint = You can show this to the driver, or at the door.
# Where: page of one thing, button
# Means: print this page on one sheet
# Max 40
take-print = Print this page
# Where: page of one thing, beside the print button
# Means: who comes by may read the paper; on a shared printer too
# Max 60
take-print-hint = Other people may see the paper.
# Where: page of one thing, at the foot of the printed paper
# Means: when it was printed; what stands on it may be old by then
# $date (message): the day
# Max 80
take-printed = Printed on { $date }. Things can change.

# Where: page of one thing, a link that opens the phone's own map
# Means: show the place on my own map
# Max 40
take-map = Show it on my map
# Where: page of one thing, beside that link
# Means: the map program learns where you are going
# Max 90
take-map-hint = This opens your map app. It will know where you are going.
