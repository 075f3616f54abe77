### A shared screen: is somebody still there?

# Where: every page on a shared screen, after a time without a touch, heading
# Means: is anybody still using this screen
# Max 40
idle-title = Are you still here?

# Where: every page on a shared screen, after a time without a touch
# Means: unless you press the button, what you typed is wiped so that the next person does not see it
# Max 120
idle-hint = If you do not press, this screen forgets what you typed.

# Where: every page on a shared screen, after a time without a touch, counts down
# Means: so many seconds until it forgets
# $seconds (number): 20 down to 1
# Max 40
idle-left = Seconds left: { $seconds }

# Where: help sheet on a shared screen, and beside other telephone numbers there: “talk to a person”
# Means: the camera of your own phone reads the square and offers to call that number
# Max 90
kiosk-squares = Point your phone’s camera at a square. It asks if you want to call.

# Where: every page on a shared screen, after a time without a touch, button
# Means: I am still using this screen, do not wipe
# Max 40
idle-stay = I am still here

# Where: on a shared screen, above the hub’s telephone and times; elsewhere “talk to a person”
# Means: there is somebody in this very room or building to talk to
# Max 60
kiosk-talk = Talk to a person here
