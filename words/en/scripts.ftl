### Words of the scripts: what is said before, beside and without the program.

# The language's own name.
language-name = English

## Why a chart stays still, after the page's own words that it does

fault-stopped = The program has stopped: reload the page.
search-stopped = The search has stopped: reload the page.
# Opened from a folder; with a command that serves it, and the file that needs no server.
fault-folder = Browsers start no program from a folder on the disk: serve the folder, for example with “{ $command }” in it, or open the site as a single file, olympus.html.
# The script that starts the program did not run.
fault-lost = Its program could not be downloaded, or this browser is too old for it: reload the page, or use a newer browser.
fault-unsupported = This browser cannot run WebAssembly, or it is turned off here: a current browser shows the live chart.
fault-load = The program for this could not be downloaded: reload the page to try again.
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
# The same in a frame, where a page cannot know whether the browser took it.
saved-framed = Handed to the browser as { $file }. If it does not arrive, the page around this chart lets no files through: open the chart itself, and keep it there.
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
keep-link = Link
keep-refused = This browser does not let a page copy that.
keep-refused-framed = The browser, or the page around this chart, does not let it copy that: open the chart itself, and copy it there.
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

## The settings

settings-motion = Motion
motion-reader = as the system has it
motion-off = none
settings-keys = Keys
settings-single = Single-letter keys in charts, and / for the search
settings-currency = Currency, where a chart has money
settings-speech = How much is said of each figure
speech-short = short
speech-middle = middle
speech-long = everything
settings-order = What is said before what
settings-order-note = Short says name and value; middle adds place, measure, date and evidence; everything adds notes, rank, rounding and checks.
# Buttons; with what is moved.
order-earlier = { $part }: earlier
order-later = { $part }: later
order-moved = { $part }: { $at } of { $all }.
settings-cells = Braille row
cells-of = { $count } cells
settings-kept = What you choose is kept on this device where the browser allows it, and sent nowhere.
settings-here = Inside another page nothing is kept: what you choose holds until you leave.

## The parts of what is said of a figure

part-name = name
part-value = value
part-place = place in the series
part-measure = measure
part-note = note
part-as-of = date
part-grade = evidence
part-rank = rank
part-range = what rounding allows
part-checks = checks
said-place = { $at } of { $all }
said-rank = rank { $rank } of { $all }
said-range = printed so, it may be { $range }
range-between = { $low } to { $high }
range-from = { $low } or more
range-up-to = up to { $high }

## Units after an amount

unit-tokens = tokens
unit-parameters = parameters
unit-characters = characters
unit-gpu-hours = GPU hours
unit-places = places
unit-points = { $number } percentage points
unit-times = { $number }×
unit-per = { $amount } { $time }
per-hour = an hour
per-day = a day
per-week = a week
per-month = a month
per-year = a year

## What keys do

key-walk = previous, next figure
key-series = previous, next series
key-ends = first, last figure
key-pin = pin the tip
key-leave = leave
key-tree = figures as a tree
key-where = where am I
key-again = say the figure again
key-compare = compare from here
key-higher = next higher value
key-lower = next lower value
key-most = greatest value
key-least = smallest value
key-estimate = next estimate or projection
key-disputed = next disputed figure
key-claim = next figure with a check
key-crossing = where lines cross
key-command = go to a value or a name
key-shorter = say less
key-longer = say more
key-braille = braille row
key-play = play as sound, stop
key-from-here = play from here on
key-undo = undo
key-redo = redo
key-table = table
key-sources = sources
key-log = log or linear
key-save = save this chart
key-settings = settings
key-keys = this list
key-search = search
keys-title = Keys

## Walking a chart

walk-title = Figures of this chart
walk-ask = Go to, or do
walk-example = most, next estimate, compare, a name
walk-do = Go
walk-compare = Compare from here
walk-where = Where am I
walk-play = Play
walk-braille = Braille
# All series together.
walk-all = All figures
walk-still = The live chart is not running here.
# A chart, its series and its figures.
tree-overview = { $title } (series: { $series }, figures: { $count })
tree-group = { $name } (figures: { $count })
region-none = without a value
where-series = Series { $name }, { $at } of { $all }
where-none = At no figure yet
where-log = On a log scale
where-anchor = Comparing with { $name }, { $value }
none-such = There is nothing like that in this chart
none-next = That is the last
none-previous = That is the first
none-higher = Nothing is higher
none-lower = Nothing is lower
none-estimate = There is no other estimate or projection
none-disputed = There is no other disputed figure
none-claim = There is no other figure with a check
none-crossing = No lines cross here
none-named = Nothing here is called or valued { $typed }
crossing = { $one } and { $other } cross between { $from } and { $to }

## Comparing from a figure

compare-from = Comparing from { $name }, { $value }
compare-ends = No longer comparing
compare-none = { $name } has no number to compare
compare-units = These are counted differently and cannot be compared: { $one }; { $other }
# A value, and what the rounding of the printed figures allows.
compare-about = about { $value } ({ $range })
# A value that was rounded in a way that is not known.
compare-near = about { $value }
compare-ratio = { $ratio } times { $name }
compare-more = { $amount } more than { $name }
compare-less = { $amount } less than { $name }
compare-same = the same as { $name }
# The difference may be of either sign.
compare-either = too close to tell apart: the difference may be anything from { $range }
compare-measures = mind that these are different measures: { $one }; { $other }

## Undo and redo

undone = Undone: { $what }
redone = Done again: { $what }
undo-none = There is nothing to undo
redo-none = There is nothing to do again
state-tab = panel
state-view = design
state-scale = scale
state-currency = currency
state-rate = exchange rate
state-pick = filter
state-grade = evidence
state-focus = focus
state-time = points in time
state-sort = order
state-datum = pinned figure
state-theme = theme

## A chart as sound

sound-title = Chart as sound
sound-play = Play
sound-stop = Stop
sound-from = From here on
sound-place = Place in the chart
sound-speed = Speed of sound
sound-off = Turn sound off
sound-begins = { $name }, from { $what }
sound-ends = { $name }, to { $what }

## A row of braille

braille-line = { $name } as a line in { $cells } cells, from { $first } to { $last }.
braille-bars = { $name } as bars in { $cells } cells, from { $first } to { $last }.
braille-ends = Lowest { $least }, highest { $most }.
braille-none = There is no row of values here to feel.

## Commands in words: those that mean the same between strokes

command-next = next|forward|right
command-previous = previous|back|left
command-first = first|start|beginning|home
command-last = last|end
command-next-series = next series|series|down
command-previous-series = previous series|up
command-most = most|maximum|max|highest|largest|greatest|biggest|top
command-least = least|minimum|min|lowest|smallest|bottom
command-higher = higher|next higher|more|greater
command-lower = lower|next lower|less|smaller
command-estimate = estimate|next estimate|projection|next projection|estimated
command-disputed = disputed|next disputed|dispute
command-claim = claim|next claim|check|next check|checked
command-crossing = crossing|next crossing|cross|where do lines cross
command-compare = compare|compare from here|anchor
command-where = where|where am i|position
command-again = again|repeat|say again
command-pin = pin|pin it
command-tree = tree|figures|structure|open tree
command-table = table|show table
command-sources = sources|source
command-log = log|linear|scale|log scale
command-save = save|save chart|download
command-from-here = play from here|from here|from here on
command-play = play|sound|listen|stop
command-braille = braille|feel
command-undo = undo
command-redo = redo|do again
command-shorter = shorter|say less|short
command-longer = longer|say more|long
command-settings = settings|options|preferences
command-keys = keys|help|commands
# What may stand before a name or a value.
command-go = go to|goto|go|find|jump to|show
## The panel in which a reader chooses what a chart shows

choose-title = Filter and highlight
choose-failed = The panel could not be opened: { $why }.
# How many of the chart's figures are shown.
choose-shown = { $shown } of { $all } figures shown
choose-none = Nothing fits all of this, so the whole chart is shown
# Heads the list of series and names of which those ticked are shown.
choose-show = Show only
choose-search = Find a name
choose-found = Names that fit: { $count }
# Before buttons about the figure whose tip is pinned.
choose-pinned = Of the figure you pinned
choose-only = Only { $name }
choose-time = Time
choose-from = From
choose-to = to
choose-start = the beginning
choose-end = the end
choose-order = Order of rows
choose-own = as the chart has it
choose-way = Direction
choose-up = ascending
choose-down = descending
choose-front = In front
choose-nobody = nothing
choose-everywhere = In every chart of the site
choose-undo = Undo
choose-undone = Undone.
choose-redo = Redo
choose-redone = Redone.
choose-reset = Show all again
