### Listen: the page is read aloud.

# Where: top of every page, button; it is there only when the phone has a voice for the language
# Means: read this page aloud to me
# Max 20
listen = Listen
