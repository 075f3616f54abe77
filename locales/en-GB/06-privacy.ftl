### Promises. Critical: shown in English too until two people have checked a language. Each sentence is held by a test.

# Where: foot of every page
# Means: what happens with what you tell us
# Max 30
privacy-open = Your privacy

# Where: privacy page, title
# Means: what happens with what you tell us
# Max 30
privacy-title = Your privacy

# Where: privacy page
# Means: no account, no cookies
# Max 90
privacy-no-account = You need no account. We use no cookies.

# Where: privacy page
# Means: nothing you look at or type stays here unless you send it
# Max 120
privacy-nothing-kept = We keep nothing of what you look at or type, unless you send it.

# Where: privacy page
# Means: the short list is gone with the page, unless the person switched on that the phone keeps it
# Max 120
privacy-short = Your short list goes when you close this page. If you ask your phone to keep it, it does.

# Where: privacy page
# Means: what is typed, and a message that could not go, stay on the phone only if the person asked for it
# Max 120
privacy-kept = Your phone keeps what you write only if you ask it to.

# Where: privacy page
# Means: the phone keeps the public files of the site, for when there is no signal: the same files for everybody who
#   looks at the same area, and nothing else
# Max 120
privacy-copy = Your phone keeps a copy of this site. It works with no signal. The copy is the same for all in your area.

# Where: privacy page
# Means: this page talks to no other website
# Max 90
privacy-one-site = This page talks to no other website.

# Where: privacy page
# Means: the address at the top of the browser does not say what you look at
# Max 120
privacy-address = The address at the top never says what you look at.

# Where: privacy page
# Means: a sent message can be opened only by the hub
# Max 120
privacy-sealed = We store what you send so that only the hub can open it.

# Where: privacy page
# Means: a message that was sent is deleted after 60 days or sooner, or when it is taken back
# Max 120
privacy-deleted = What you send is wiped after 60 days at most, or when you take it back.

# Where: privacy page
# Means: whoever runs the website can see that somebody came, in which language, and for which area the list was (not
#   the exact place)
# Max 140
privacy-host = The people who run this website can see that someone came, in what language, and for what area. They cannot see what you look for.

# Where: privacy page
# Means: whoever runs the website could change it
# $hub (text): name of the hub
# Max 120
privacy-change = The people who run this website could change it. Here is who they are: { $hub }.

# Where: privacy page, title of the list of what we cannot promise
# Means: what we cannot promise
# Max 60
privacy-cannot = What we cannot promise

# Where: privacy page
# Means: someone who looks at the screen, a camera, a screenshot
# Max 120
privacy-cannot-screen = Someone can look at your screen. A camera can see it.

# Where: privacy page
# Means: spy programs on the phone; the phone’s own lists
# Max 120
privacy-cannot-phone = A spy app on your phone can see it. Your browser’s history says that you came here.

# Where: privacy page
# Means: what a group does later with what you sent
# Max 120
privacy-cannot-after = We cannot know what they do later with what you sent.
