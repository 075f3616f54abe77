### The workshop: where people put this site into their own language. The public pages have none of these.

# Where: the workshop, first page, the title
# Means: translate this site, or mend a translation
# Max 40
work-title = Help with the words

# Where: the workshop, first page
# Means: what the workshop is for
# Max 140
work-intro = Put this site into your language. You see your words on the real pages. You need no account.

# Where: the workshop, first page
# Means: nothing is sent anywhere; the person saves files and gives them to us
# Max 140
work-stays = What you write stays with you. You save it, and you send it. We send nothing.

# Where: the workshop, first page, above a list of languages
# Means: which language the person wants to write in
# Max 40
work-language = Which language?

# Where: the workshop, first page, the last choice of the list of languages
# Means: a new language, not in the list
# Max 50
work-new = A language that is not here

# Where: the workshop, first page, above a box
# Means: the language code, like ti or pt-BR
# Max 50
work-tag = Short name of the language

# Where: the workshop, first page, under a box
# Means: what a language code looks like
# $examples (text): some language codes
# Max 90
work-tag-hint = Like { $examples }. If you do not know it, ask us.

# Where: the workshop, first page, under a box, when it is wrong
# Means: the language code that was typed cannot be one
# $example (text): a language code
# Max 90
work-tag-wrong = Write it like { $example }: letters, numbers and -

# Where: the workshop, first page, above a box
# Means: the name of the language in that language itself
# Max 60
work-own-name = The language, as its people call it

# Where: the workshop, first page, beside a box to tick
# Means: the direction of writing of the new language
# Max 60
work-right-to-left = It is written from right to left

# Where: the workshop, first page, above a button to choose files
# Means: translation files from before, to go on with
# Max 50
work-files = Files that you have

# Where: the workshop, first page, under a button to choose files
# Means: which files can be opened: .ftl files or a zip; they can be dragged here
# Max 120
work-files-hint = Words files, or the file that you saved here. Drop them on this page.

# Where: the workshop, first page, a button
# Means: begin to work
# Max 20
work-begin = Start

# Where: the workshop, first page, a button
# Means: continue work that was kept on this device
# $language (text): the name of the language in that language
# Max 60
work-kept = Go on with your words: { $language }

# Where: the workshop, first page, after a file was opened
# Means: a file was opened and its texts are here
# $name (text): the name of the file
# Max 80
work-read = We opened { $name }.

# Where: the workshop, first page, after a file was dropped
# Means: the file is in the writing of another language than the one that was chosen
# $name (text): the name of the file
# Max 90
work-other-script = { $name } is in another language. It was not opened.

# Where: the workshop, first page, after a file was dropped
# Means: the file belongs to another language than the one that was chosen
# $name (text): the name of the file
# $tag (text): the code of the language that the file is for
# Max 90
work-other-folder = { $name } is for { $tag }. It was not opened.

# Where: the workshop, first page, after a file was dropped
# Means: no file of that name belongs to this site
# $name (text): the name of the file
# Max 90
work-not-ours = { $name } is not one of our files. It was not opened.

# Where: the workshop, first page, after a file was dropped
# Means: the file has another encoding than UTF-8, or is damaged
# $name (text): the name of the file
# $format (text): the name of the format, UTF-8
# Max 110
work-not-text = { $name } is not plain text that we can read. Save it again as { $format }.

# Where: the workshop, first page, after a file was dropped
# Means: the file is larger than words can be
# $name (text): the name of the file
# Max 90
work-too-big = { $name } is too big. It was not opened.

# Where: the workshop, top, read aloud
# Means: the name of this part of the page, for those who cannot see it
# Max 30
work-region = Your words

# Where: the workshop, top
# Means: how many texts are translated
# $done (number): texts that are done
# $all (number): all texts
# Max 40
work-done = { $done } of { $all } done

# Where: the workshop, top, a button
# Means: show the real page of the site
# Max 20
work-view-page = Page

# Where: the workshop, top, a button
# Means: show the box where one text is written
# Max 20
work-view-text = Text

# Where: the workshop, top, a button
# Means: show the list of all texts
# Max 20
work-view-list = List

# Where: the workshop, top, a button
# Means: show where to save, to print, and more
# Max 20
work-view-more = Save

# Where: the workshop, top, beside a box to tick
# Means: a press on the page picks a text; off: the page works as usual
# Max 50
work-pick = Press a text to change it

# Where: the workshop, top, above a list of pages
# Means: choose one of the pages of the site
# Max 40
work-go = Go to a page

# Where: the workshop, top, a button
# Means: fill the questions on this page with made-up answers
# Max 40
work-answer = Put in sample answers

# Where: the workshop, list of texts, above a box
# Means: search in English or in the translation
# Max 40
work-search = Look for a text

# Where: the workshop, list of texts, above a list of choices
# Means: which texts are in the list
# Max 20
work-show = Show

# Where: the workshop, list of texts, a choice
# Means: every text
# Max 30
work-all = All texts

# Where: the workshop, list of texts, a choice
# Means: texts that have no translation yet
# Max 40
work-todo = Still to do

# Where: the workshop, list of texts, a choice
# Means: texts whose English was changed after they were translated
# Max 40
work-stale = New in English

# Where: the workshop, list of texts, a choice
# Means: texts in which something may be wrong
# Max 40
work-faults = Look again

# Where: the workshop, list of texts, a choice
# Means: texts that were changed since the work began
# Max 40
work-mine = What you changed

# Where: the workshop, list of texts, a choice
# Means: texts that stand on the page that is shown
# Max 40
work-here = On this page

# Where: the workshop, list of texts
# Means: how many texts are in the list
# $count (number): texts in the list
# Max 30
work-found = { $count ->
    [one] { $count } text
   *[other] { $count } texts
}

# Where: the workshop, list of texts
# Means: the list is empty
# Max 50
work-none = There is nothing here.

# Where: the workshop, list of texts, a button under it
# Means: show more of the list
# Max 30
work-further = Show more

# Where: the workshop, list of texts
# Means: a part that opens: how much of each file is done
# Max 50
work-by-file = How far each file is

# Where: the workshop, list of texts
# Means: a part that opens: how much of each page is done
# Max 50
work-by-page = How far each page is

# Where: the workshop, list of texts, beside a text, read aloud
# Means: this text is translated
# Max 20
work-state-done = done

# Where: the workshop, list of texts, beside a text
# Means: this text is not translated yet
# Max 20
work-state-todo = to do

# Where: the workshop, list of texts, beside a text
# Means: something may be wrong in this text
# Max 30
work-state-fault = look again

# Where: the workshop, list of texts, beside a text
# Means: the English of this text was changed
# Max 30
work-state-stale = new in English

# Where: the workshop, one text, above the English
# Means: the English text
# Max 30
work-english = English

# Where: the workshop, one text, above the old English
# Means: the English text as it was when this was translated
# Max 40
work-english-old = The English before

# Where: the workshop, one text
# Means: the English text was changed after it was translated
# Max 90
work-english-changed = The English is new. Do your words still say the same?

# Where: the workshop, one text, a button
# Means: the translation fits the new English as well
# Max 40
work-still-right = My words are still right

# Where: the workshop, one text, before what it means
# Means: what the text means, in other words
# Max 30
work-means = It says:

# Where: the workshop, one text, before the place
# Means: where the text stands on the site
# Max 40
work-where = You see it here:

# Where: the workshop, one text, above the box
# Means: the translation
# Max 40
work-yours = Your words

# Where: the workshop, one text, above each box
# Means: the translation for these numbers: the plural form
# $numbers (text): some numbers, such as: 1, 21, 31
# Max 60
work-form = Your words for { $numbers }

# Where: the workshop, one text, above a box
# Means: the translation for every other number
# Max 60
work-form-other = Your words for all other numbers

# Where: the workshop, one text, above the box
# Means: the translation as it is written in the file, with all its marks
# Max 60
work-source = Your words, as in the file

# Where: the workshop, one text, under the box
# Means: do not translate what stands between braces
# $braces (text): the braces, with something in them
# Max 110
work-values = Leave what is in { $braces } as it is. The site puts something there.

# Where: the workshop, one text, under the box
# Means: how long the text is and how long it may be
# $now (number): letters that it has
# $most (number): letters that there is room for
# Max 40
work-limit = { $now } of { $most } letters

# Where: the workshop, one text, above examples
# Means: the text with made-up values in it
# Max 40
work-looks = How it looks

# Where: the workshop, one text
# Means: no fault was found in this text
# Max 40
work-fine = All is well.

# Where: the workshop, one text, a button
# Means: the text before this one in the list
# Max 20
work-previous = Before

# Where: the workshop, one text, a button
# Means: the next text that is not done
# Max 30
work-next = Next to do

# Where: the workshop, one text, a button
# Means: bring the page to where this text stands
# Max 40
work-show-page = Show it on the page

# Where: the workshop, one text
# Means: the text does not stand on the page that is shown
# Max 60
work-not-on-page = It is not on this page now.

# Where: the workshop, top, a button
# Means: take the last change back
# Max 20
work-undo = Undo

# Where: the workshop, one text, a small line
# Means: which keys do what
# $next (text): some keys, such as Ctrl + Enter
# $step (text): some keys
# $undo (text): some keys
# Max 130
work-keys = { $next }: next to do. { $step }: up or down. { $undo }: undo.

# Where: the workshop, top, a title
# Means: the title of the part where files are saved
# Max 40
work-save = Save your words

# Where: the workshop, top, under the title
# Means: what to do with the saved file
# Max 120
work-save-hint = Send us the file by email, or bring it. We look at it and put it on the site.

# Where: the workshop, top, a button
# Means: save all files as one file
# Max 40
work-save-zip = Save all in one file

# Where: the workshop, top, a button
# Means: save this one file
# $name (text): the name of the file
# Max 40
work-save-one = Save { $name }

# Where: the workshop, top, after a press
# Means: the file was given to the device
# Max 60
work-saved = Saved. Look in your downloads.

# Where: the workshop, top, beside a box to tick
# Means: write the work into the store of this browser
# Max 50
work-device = Keep my words here

# Where: the workshop, top, under a box to tick
# Means: what keeping on the device means
# Max 120
work-device-hint = Then you can close this page and go on later. Others who use this phone or computer can see them.

# Where: the workshop, top, a warning
# Means: the browser refused to store anything
# Max 90
work-device-refused = This browser does not keep them. Please save them in a file.

# Where: the workshop, top, a button
# Means: delete what is kept in the browser
# Max 40
work-forget = Take them away from here

# Where: the workshop, top, a button
# Means: a page with all texts in both languages, numbered
# Max 50
work-sheet = All texts to read or print

# Where: the workshop, page with all texts
# Means: how to use the printed page
# Max 90
work-sheet-hint = Each text has a number. Write the number and your words on paper.

# Where: the workshop, page with all texts, a button
# Means: print the page
# Max 20
work-print = Print

# Where: the workshop, page with all texts, a button
# Means: close this page and go back to the texts
# Max 30
work-back = Back to work

# Where: the workshop, top, beside a box to tick
# Means: begin to judge translations one by one
# Max 50
work-review = Check what others wrote

# Where: the workshop, when somebody checks texts, above a box
# Means: the code that the person was given to check texts
# Max 30
work-code = Your code

# Where: the workshop, when somebody checks texts, under a box
# Means: where the code comes from and what it is for
# Max 90
work-code-hint = You get it from us. We write it beside what you checked.

# Where: the workshop, when somebody checks texts, a button
# Means: the translation is right
# Max 20
work-right = Right

# Where: the workshop, when somebody checks texts, above a box
# Means: the translation is wrong; a reason follows
# Max 30
work-wrong = Wrong, because:

# Where: the workshop, when somebody checks texts, a button
# Means: note that the translation is wrong
# Max 30
work-wrong-say = Say it is wrong

# Where: the workshop, when somebody checks texts, a button
# Means: what the person has written is better
# Max 40
work-better = Better: my words

# Where: the workshop, when somebody checks texts
# Means: this text was judged right
# Max 40
work-judged-right = You said: right.

# Where: the workshop, when somebody checks texts
# Means: this text was judged wrong
# Max 40
work-judged-wrong = You said: wrong.

# Where: the workshop, when somebody checks texts
# Means: this text was judged and mended
# Max 50
work-judged-better = You wrote better words.

# Where: the workshop, first page, a warning
# Means: the network failed
# Max 90
work-load-failed = The words could not be loaded. Look at your line and try again.
