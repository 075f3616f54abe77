### Listen: the page is read aloud.

# Where: top of every page, button; it is there only when the phone has a voice for the language, or the hub a recording of the page
# Means: read this page aloud to me
# Max 20
listen = Listen

# Where: foot of every page, after a press on Listen, when the hub's recording did not come and the phone has no voice
# Means: the sound of this page did not come; try again
# Max 100
listen-failed = The sound did not come. Check your signal and try again.
