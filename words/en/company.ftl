### Words of the pages of companies.

## What a company is

lab = AI lab
labs = AI labs
platform = Platform
platforms = Platforms
infrastructure = Infrastructure
startup = Start-up
startups = Start-ups
fund = Fund
funds = Funds
investor = Investor
investors = Investors
research = Surveys and rankings
kind-unstated = Kind not stated
canada = Canada
france = France
sweden = Sweden
home-unstated = Home not stated
listed = Listed
private = Privately held
state = State-owned
acquired = Acquired
status-unstated = Status not stated

# One company of each kind, as a sentence begins with it.
a-lab = An AI lab
a-platform = A platform company
an-infrastructure = An infrastructure company
a-startup = A start-up
a-fund = A fund
an-investor = An investor
a-researcher = A publisher of surveys or rankings
a-company = A company
# The country after “in”.
the-states = the United States
# Inside a sentence.
stands-listed = listed on an exchange
stands-private = privately held
stands-state = owned by the state
stands-acquired = since taken over

## A company’s page

# What the company is, in sentences one after the other.
from = { $what } in { $home }
what = { $what }.
what-standing = { $what }, { $standing }.
person = { $name } ({ $role })
its-people = Named with it: { $people }.
its-models = It makes { $models }.
followed = Its dated figures and events run from { $from } to { $to }.
dated = What is dated of it is of { $when }.
key-figures = The figures that matter
# Names the small picture of a figure’s past.
over-time = { $measure } over time
# Over the list of all its figures.
all-from = All of them are from { $article }; a name beside a figure is whom the article cites for it.

# What search engines are told of it.
description =
    { $count ->
        [one] { $name } ({ $kind }, { $home }): { $count } figure with evidence, events and its place in the charts.
       *[other] { $name } ({ $kind }, { $home }): { $count } figures with evidence, events and its place in the charts.
    }
count-figures =
    { $count ->
        [one] { $count } figure
       *[other] { $count } figures
    }
count-charts =
    { $count ->
        [one] { $count } chart
       *[other] { $count } charts
    }
count-events =
    { $count ->
        [one] { $count } event
       *[other] { $count } events
    }
named-only = The article names it without a figure of its own.
# Names the links to the page’s parts.
within = On this page
added = Added by this site, not in the article: { $what }.
place = Its place in the charts
# A link to the front page, which puts the company in front.
story-in-front = The story, with { $name } in front in every chart
its-figures = Its figures
measure = Measure
value = Value
# Heading of links to charts.
shown = Shown in
# Heading of what is said of it without figures.
in-words = In words
also-named = Also named in
its-events = Events
# Of a person who left.
formerly = formerly here
# Before the company where a person is now.
now-at = { "now at " }
cited = Figures that rest on it as a source
# Link to the index.
all-companies = All companies
others = Others of its kind

## The index

the-companies = The companies
index-line = { $count } labs, platforms, funds and others that the article names, each with everything it says of them.
index-note = The sorting by kind is this site’s own, as are the Chinese names of those that the article names in English only; what else it adds, each page says.
kinds = Kinds
name = Name
home = Home
status = Status
