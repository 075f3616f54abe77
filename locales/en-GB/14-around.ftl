### Where things are: a drawing of what was found, around where somebody starts.

# Where: list page, the button under the cards that opens and closes the drawing
# Means: show a drawing of the places of these things
# Max 40
around-open = Show where these are

# Where: list page, in place of the drawing, when no starting place was picked
# Means: choose where you start; without that there is no drawing
# Max 90
around-pick = Pick a place first. It is at the top of this page.

# Where: list page, over the drawing
# Means: how to read it: you are in the middle; up is north; each ring is so many minutes on foot
# Max 120
around-hint = You start in the middle. North is at the top. Each ring is a walk.

# Where: list page, in the drawing, on a ring
# Means: so many minutes on foot; very little room
# $minutes (number): 5 to 60
# Max 12
around-ring = { $minutes } min

# Where: list page, under the drawing, on a thing of which only the area is told
# Means: it is somewhere in this part of the town; we do not show where
# Max 50
around-about = Somewhere around here

# Where: list page, under the drawing
# Means: how many things are too far away to be in it
# $count (number): how many
# Max 60
around-further = Too far to show here: { $count }.

# Where: list page, under the drawing
# Means: how many things cannot be in it: online, by telephone, or nobody knows where
# $count (number): how many
# Max 110
around-unplaced = Not shown: { $count }. They are online or by phone, or we do not know where.
