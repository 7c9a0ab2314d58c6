### Words of the scripts: what is said before, beside and without the program.

# The language's own name.
language-name = English

## Why a chart stays still, after the page's own words that it does

fault-stopped = The program has stopped: reload the page.
# Opened from a folder; with a command that serves it, and the file that needs no server.
fault-folder = Browsers start no program from a folder on the disk: serve the folder, for example with “{ $command }” in it, or open the site as a single file, olympus.html.
# The script that starts the program did not run.
fault-lost = Its program could not be downloaded, or this browser is too old for it: reload the page, or use a newer browser.
fault-unsupported = This browser cannot run WebAssembly, or it is turned off here: a current browser shows the live chart.
fault-load = The program could not be downloaded: reload the page to try again.
fault-start = The program was downloaded but does not run here: a current browser may run it.

## A document that carries all it needs

file-old = This browser is too old to unpack the file: open it in a newer browser.
file-damaged = The file is damaged: get it again.
file-start = The program in the file does not run here: a newer browser may run it.
# The address names a page that the file does not hold.
no-page = This file has no page of that name: { $name }
to-front = To the story
# Closes a saved chart; where it is from, as a link.
saved-from = Saved from { $from } on { $day }, data version { $version }. This file holds all that it shows: it works without a network and sends nothing anywhere.

## The page of claims

# How many fit what was chosen.
claims-shown = Statements: { $count }

## Reading offline

newer = A newer version is ready.
reload = Reload
offline-seen = What you have opened works without a network.
# Button; how much is fetched.
offline-keep = Keep the whole site for offline reading (about { $size })
offline-keeping = Keeping the whole site for offline reading.
offline-stop = Stop
offline-away = The network is away; keeping the whole site goes on when it is back.
offline-kept = The whole site is kept on this device and works without a network.
offline-remove = Remove
offline-removed = Removed. What you open still works without a network.
offline-room = This device has no room for the whole site.
offline-changed = The whole site could not be kept: the server has files of another version.
# The page in the place of another that was never opened, without a network.
away-title = This page is not on your device
away-text = There is no network, and this page has not been opened here before.
away-again = Try again
away-kept = What you can read now

## Saving a chart as a file

saved-as = Saved as { $file }.
not-saved = It could not be saved: { $why }.
# Why not; each follows a colon or stands before a stop.
why-old = this browser is too old
why-broken = this browser stopped on the way
why-missing = { $file } did not arrive
why-refused = { $file } did not arrive (the server answered { $status })

## The dialog with references to a figure or a claim

cite-figure = Cite this figure
cite-claim = Cite this statement
cite-none = the site’s data no longer have it
cite-form = Reference as
cite-text = Text
cite-text-note = A sentence for a footnote.
cite-bibtex = BibTeX
cite-bibtex-note = For LaTeX, and for most programs that keep references.
cite-csl = CSL-JSON
cite-csl-note = For Zotero, Pandoc and citeproc; the number and its bounds are in it for programs.
cite-ris = RIS
cite-ris-note = For EndNote, Mendeley and library catalogues.
# The reference as text: the figure or the statement, what is to be known of it, and where it was read.
cited-in = Olympus. { $title }. { $notes } Data version { $version }.
cited-at = { $address } (accessed { $day }).

## The dialog for taking a chart along

share-title = Share this chart
share-close = Close
share-failed = The dialog could not be opened: { $why }.
share-link = Link to what you see
share-copy = Copy
share-copied = Copied.
share-refused = This browser does not let a page copy. The text is selected: copy it yourself.
# Heading over files and copies of the chart as it stands.
keep-title = Keep what you see
# Before buttons named after kinds of file.
keep-file = As a file
# Before buttons for the clipboard.
keep-copy = Copy as
keep-picture = Picture
keep-table = Table
keep-refused = This browser does not let a page copy that.
# Why not; each follows a colon or stands before a stop.
keep-still = the chart is not live here
keep-no-pixels = the picture is too large for this browser
# Before what a legend’s swatches stand for.
keep-key = { "Key: " }
# Under a kept picture or table: where it is from.
kept-from = { $address } (data version { $version }, kept on { $day })
share-embed = Embed
share-form = What to paste
share-options = Options
share-language = Language
share-theme = Theme
# A theme that follows the reader's system.
theme-reader = the reader’s
theme-light = light
theme-dark = dark
# The chart's own title, which can be left out.
share-heading = Title
share-controls = Controls
share-pinned = Keep these figures for good
share-preview = Preview
share-late = The preview is not ready yet. The heights in the snippets are those that the site reckons with.
share-width = Width
width-phone = Phone
width-column = Column
width-page = Wide

## What can be pasted, and what each is good for

form-element = Element
form-element-note = Sizes itself, keeps the still picture until the chart is ready and where scripts are off, and speaks with your page.
form-script = Frame with script
form-script-note = An iframe that is always as high as the chart in it.
form-frame = Frame
form-frame-note = An iframe alone, for editors that take no script. It is as high as the chart needs at its tallest.
form-picture = Picture
form-picture-note = A still picture that follows the reader’s theme. It shows the chart as it comes, not what you have chosen.
form-jsx = MDX or JSX
form-jsx-note = The element for pages that are compiled: every tag is closed, and nothing is styled by text.
form-still = MDX picture
form-still-note = The picture alone for pages that are compiled. It shows the chart as it comes.
form-markdown = Markdown
form-markdown-note = A still picture for readmes and notes, with the link. It shows the chart as it comes.
form-citation = Citation
form-citation-note = Words for a footnote, with the version of the data.
form-post = Post
form-post-note = Ready words for a post: the finding, its figures, the date and the link.
# The citation itself.
cite = Olympus: “{ $title }”, { $measure }. Source: { $source }. Data version { $version }. { $address } (accessed { $day }).
