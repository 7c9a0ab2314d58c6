### Words that several charts share.

china = China
united-states = United States
# The country as a short label.
us = US
# Two things of which the second says more of the first.
with-aside = { $first } ({ $second })
# Whose something is, and what it is.
whose = { $who }: { $what }

## A table of one datum a row

as-printed = As printed
as-of = As of
evidence = Evidence

## Lists

# Between items of a list of names.
comma = { ", " }
# Between the last two items of a list.
and = { " and " }

## What a figure is

negotiating = negotiating
reported = reported
estimated = estimated
implied = implied
planned = planned
projected = projected

## Limits

limit-definitions = Figures of different definitions share an axis here: { $list }. None of them stands for another.
# At which exchange rates money is shown.
rates-pairs = { $rates } to the dollar where no { $currency } are given.
rates-one = { $rates } to the dollar, whatever the article’s conversions.
rates-printed = { $rates } to the dollar for marks where no { $currency } are given.
rates-none = none; all is printed in { $currency }.
rates-range = The article converts at { $ranges }.

## Lists of what stands at names

# A name and its figure, as an item of a list.
valued = { $name } { $value }
# Between items that hold commas themselves.
semicolon = { "; " }

## Heads of tables

company = Company

## Sentences made of parts

# Ends what is made of such parts.
sentence = { $parts }.

## Columns of several tables

metric = Metric

## Charts of the labs and of Kimi

# The scale of an axis.
log-scale = log scale
# A design to choose.
bars = Bars

## Rates that figures imply which are printed in more than a single currency

yuan-to-dollar = Yuan to the US dollar
hkd-to-dollar = Hong Kong dollars to the US dollar
computed-rate = Computed here: { $formula }. Rounding allows { $low } to { $high }.
computed-rate-unbounded = Computed here: { $formula }. These are lower bounds, so the rate is not bounded.
# Something and what more is to be said of it.
further = { $what }, { $more }

## What a chart adds to the words of its figures

not-applicable = not applicable
undisclosed = undisclosed
not-given = not given
added-up = Added up here: { $formula }
computed-from = computed from { $parts }
computed = Computed here: { $formula }
# Between the last names of a list; in Chinese, spaces are set where Latin letters stand beside it.
last = { " and " }
# What an ink stands for that is of no country with an ink of its own.
others = others
# The article and whom it cites.
citing = { $article }, citing { $cited }

## Events

event-release = Release
event-funding = Funding
event-listing = Listing
event-disclosure = Disclosure
event-people = People
event-survey = Survey
event-policy = Policy
event-organisation = Organisation
# Whose an event is that is no company’s.
nobody = Policy and industry
events = Events
event = event
events-caption = Events marked under the chart
events-event = Event
events-date = Date
events-kind = Kind

## A chart of which filters show a part

shown = Shown: { $shown } of { $all } figures: { $names }
shown-sentence = { shown }.
part-of = Part of: { $whole }
read-out = { $name }, { $measure }: { $value }
others-in-table = The table lists the others.
limits-of-whole = The limits that follow are those of the whole chart, of which a part is shown.
