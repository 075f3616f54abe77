### When something went wrong.

# Where: instead of the list
# Means: the list did not come; try again
# Max 120
error-directory = The list did not come. Check your signal and try again.

# Where: instead of the list
# Means: this hub has not put anything in its list
# Max 90
error-directory-empty = There is no list here yet. You can call the hub.

# Where: top of the page, when a language could not be loaded; in English then
# Means: your language could not be loaded, so this is English
# Max 120
error-words = We could not get your language. This is English.

# Where: first page and instead of the list, button under that
# Means: try again
# Max 30
error-try-again = Try again

# Where: when a link is broken or old
# Means: that link does not work any more
# Max 90
error-link = That link does not work. We start from the beginning.

# Where: top of a page, when the phone’s clock is far off
# Means: the clock of the phone looks wrong, so days may be wrong
# Max 140
error-clock = Your phone’s clock looks wrong. The days here may be wrong.

## In the page itself, before and without the program

# Where: first page, when the program did not come
# Means: the page did not load; try again
# Max 120
error-load = This page did not load. Check your signal and try again.

# Where: covers the page when the program stopped
# Means: the page stopped working; start again; what was typed is gone and was not kept
# Max 140
error-broken = This page stopped working. We are sorry. What you typed is gone from here.

# Where: button under that
# Means: start again from the first page
# Max 30
error-start-again = Start again

# Where: first page, in a browser that is too old
# Means: this browser cannot show the page; call instead
# Max 140
error-old-browser = This browser is too old for this page. Try another phone or browser, or call us.

# Where: first page, where the site cannot run, or does not start: a link under the trouble
# Means: there is a plain page that any browser shows
# Max 60
error-plain = Here is a plain page. It works in any browser.

# Where: top of the plain page
# Means: from this page nobody can write to the hub: call or visit instead
# Max 100
plain-only = This is the plain page. To ask to come along, call us or come to us.

# Where: plain page, over the list; only with the list of a whole country
# Means: the plain page cannot ask where somebody is, so it has only things online or by phone
# Max 140
plain-country = Here are some things online or by phone. For things near you, call us or come to us.
