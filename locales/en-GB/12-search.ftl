### Looking for a word or a printed number, and what is said when nothing fits.

# Where: home and list page, over the box in which somebody types
# Means: type what you are looking for
# Max 40
search-label = What are you looking for?
# Where: home and list page, under the box
# Means: one may type in the language of this page, or in English; a poster of the hub has a number for each thing
# Max 90
search-hint = Type in English. Or type the number on a poster.

# Where: home and list page, under the box, over telephone numbers, when somebody types words of danger
# Means: if you are in danger, these people can help at once
# Max 90
search-danger = Are you in danger? You can call these people now.

# Where: list page, before the names of what the typed words mean
# Means: we understood your words as these things
# Max 40
search-meant = We looked for:
# Where: list page, when nothing has all of the typed words
# Means: these things fit only a part of what you typed
# Max 90
search-part = Nothing fits all of your words. These fit some of them.
# Where: list page, when the part of the site that finds words did not come
# Means: finding by words does not work at the moment; the pictures on the first page do
# Max 90
search-failed = We cannot look for words right now. The pictures still work.
# Where: list page, when somebody typed a number that no thing has
# Means: please look at the number again
# Max 90
search-number-unknown = No thing here has this number. Please look at it again.

# Where: list page, when nothing was found: a button that takes the typed words away
# Means: without the words that you typed there are so many things
# $count (number): how many there would be
# Max 60
search-without = Without these words: { $count }
# Where: list page, when nothing was found: a button that takes the picked pictures away
# Means: any kind of thing, with the rest of what you asked for
# $count (number): how many there would be
# Max 60
search-any-kind = Any kind of thing: { $count }
# Where: list page, when nothing was found: a button that shows what is done from home
# Means: things that one does from home, on a phone or a computer
# $count (number): how many there are
# Max 60
search-online = From home, on a phone or screen: { $count }
# Where: list page, when nothing was found, over the nearest or soonest other things
# Means: here are some other things
# Max 60
search-others = Other things that may be good

# Where: page of one thing, near the end; on posters
# Means: type this number on the first page to find this thing again
# $number (text): six digits with a space in the middle
# Max 80
search-number = To find this again, type this number: { $number }

# Where: choices page, over a list of languages
# Means: which language should somebody there speak?
# Max 40
search-which-language = Which language?
