### Words of the interface.

# The site's name.
site = Olympus
# Headline of the front page.
headline = China’s AI labs, measured
# Link over the top line to the content.
skip = Skip to content
# Offered to a reader of this language on a page in another.
offer = This page is in English too
# Name of the navigation.
pages = Pages
# Switch to dark.
to-dark = Dark
# Switch to light.
to-light = Light
# Tab.
chart = Chart
# Tab.
table = Table
# Tab and heading.
sources = Sources
# Name of the group of tabs.
panels = View as
# Opens the panel in which a reader chooses what the chart shows, in which order, and who is in front.
choose = Filter
# Name of the group of designs.
design = Design
# Name of the scale switch.
scale = Scale
# Equal steps for equal differences.
linear = Linear
# Equal steps for equal ratios.
log = Log
# Name of the currency choice.
currency = Currency
# US dollars.
usd = US$
# Renminbi.
cny = RMB
# Hong Kong dollars.
hkd = HK$
# As the article printed it.
stated = As stated
# Name of the choice of exchange rate, and what stands before the one in use.
rate = Exchange rate
# Figures that the article converts itself stand as it has them.
rates-stated = Rates as stated
# First of two points.
from = From
# Second of two points.
to = to
# Before a list of sources.
source = Source
# Before a date.
as-of = As of
# Before a printed form.
printed = Printed as
# Before the grade counts.
evidence = Evidence
# Heading of the limits.
limits = Limits
# The table's summary line.
show-table = The figures as a table
# Before the headings by which rows can be ordered.
order = Sort by
# Link to the chart's own page.
own-page = Table, limits and this chart on its own page
# Button that offers links and snippets.
share = Share or embed
# Button that offers the chart as one file.
save = Save this chart
# Button that opens the figures as a tree.
walk = Walk through the figures
# Button that opens the settings.
settings = Settings
# Before links to other charts that show the same figure.
also-in = Also in
# Closes a pinned tip.
close = Close
# Opens the dialog with references to a figure.
cite = Cite
# Between items of a list of names.
comma = { ", " }
# Between a word and what it announces.
colon = { ": " }
# Between parts of what is said in one breath.
pause = { ", " }
# Between items of a list whose items have marks of their own.
semicolon = { "; " }
# Ends a sentence.
stop = { ". " }
# Role description of the frame.
role-chart = chart
# Hint for the keyboard.
keys-hint = Arrow keys walk through the figures, Enter pins what is in focus, ? lists all keys.
# Status while still.
loading = The live chart is loading…
# Status without scripts.
off = Still picture: scripts are turned off here.
# Status when the live part failed; the reason follows.
failed = Still picture: the live chart could not start.
# When a value in the address could not be used.
not-understood = The link asks for something unknown
# How many figures changed since a link or an embed was made, and which.
changed = Figures changed since this was shared ({ $count }): { $list }.
# When the data changed since a link was made and it is not known how.
changed-somehow = The data have changed since this was shared
# When the figures shown are those of the link's own time.
pinned = These are the figures as they were when this was shared
# A figure that was not there before.
new = new { $value }
# When a file could not be fetched, and what to do about it.
not-loaded = A file could not be loaded: { $file } ({ $why }); reload the page to try again.
# Why not: nothing came back.
no-answer = no answer came
# Why not: the host refused; with its status.
refused = the host answered { $status }
# Why not: what came is something else.
unreadable = it is not what this page expects
# When the browser gives a chart nothing to be drawn on.
no-canvas = Still picture: the browser gives this page no canvas to draw on. Allow it for this site, or use another browser.
# When a datum named in the address does not exist.
not-there = The link asks for what this chart does not have

single-keys-off = Turn single-letter keys and / off
single-keys-on = Turn single-letter keys and / on

## Parts of the site

story = Story
charts = Charts
companies = Companies
explorer = Explorer
claims = Checks
# Closes every page.
closing = Olympus draws every chart in your browser from data that come with the page. It sends nothing anywhere.
# What search engines are told of a page that is no chart’s.
description = China’s AI labs in figures: what they are worth, how fast their use grows and whose open models lead.
# Link to a chart’s data, beside the chart in another site.
data-file = Data as CSV
# Before the files of a chart.
download = Download
# Beside the names of files: sheets with braille, to be felt.
tactile = Tactile

## Search

# Name of the dialog, and of the button that opens it.
search = Search
search-hint = Companies, models, charts, tables, figures, people and events, in English or Chinese. ↑ ↓ choose, Enter goes, Esc closes.
# Name of the list of what was found.
search-answers = Answers
search-loading = Loading…
found-nothing = Nothing found.
# Before names that are written nearly so.
found-near = Nothing found. These names come near:
found-all = { $count } found.
found-best = { $count } found, the best { $shown } shown.
models = Models
tables = Tables
figures = Figures
people = People
events = Events

## The index of charts

all-charts = The charts
charts-line = { $count } charts, each on a page of its own with its table, sources and limits.
group-money = Worth and money
group-use = Use and trust
group-models = Models and makers
group-article = The article itself
# Names the links to other charts.
more-charts = More charts
previous-chart = Previous chart
next-chart = Next chart
to-all-charts = All charts

## Grades of evidence, inside a sentence

grade-disclosed = disclosed
grade-company = company-stated
grade-reported = reported
grade-estimated = estimated
grade-projected = projected
grade-editorial = the article’s framing
grade-unknown = ungraded
# How many figures stand at a grade.
graded = { $count } { $grade }
