### Words of the explorer: its sheets, and the charts chosen from them.

## Charts of columns that a reader chooses

in-unit = { $table }, in { $unit }
bars-from-origin = Bars are measured from the origin, and a log axis has no origin.
log-positive = A log axis holds only positive figures.
measure = Measure
value = Value
bar-chart = Bar chart
line-chart = Line chart
dot-plot = Dot plot
chosen-what = { $kind } of { $title }: { $subtitle }; figures drawn: { $count }.
chosen-extremes = Highest: { $most }, { $most-value }. Lowest: { $least }, { $least-value }.
undated = Without a date or such a figure: { $rows }.
largest = The { $drawn } largest are drawn, and { $more } more are in the table.
unmeasured = Rows without such a figure: { $rows }.
largest-and-unmeasured = { largest } { unmeasured }

## Units of measures

percent = percent
multiples = multiples
tokens = tokens
parameters = parameters
gpu-hours = GPU hours
characters = characters
places = places
counts = counts
# A unit and the time that it is counted for.
unit-per = { $unit } { $per }

## What the numbers of a measure cannot say

limit-other-currencies = Other currencies are converted at { $cny } and { $hkd } to the dollar, the rates that the article’s own pairs of figures imply.
limit-range = A range is drawn at its middle.
limit-bound = A figure that is only a bound, such as “more than”, is drawn at the bound.

## Cells of sheets

# Between figures of a cell.
between-figures = { ", " }
definition-of = { $column }: definition
basis-of = { $column }: basis of money

## The page

every-table = Every table
# What search results show below the page’s title.
description = Every table behind the charts: search it, put it in order, chart its columns.
line = All that the charts are drawn from, cell by cell. Open a table to search it, put it in another order and chart its columns.
article-tables = The article’s tables
prose-tables = Figures from its text
entity-tables = Who and what they speak of
tables-printed = The article’s tables, as printed
rows = rows: { $count }
# Behind the count of rows.
section = , section { $section }

## The table’s controls

# Of a filter that lets everything through.
all = all
# Names the switches.
show = Show
in-words = In words
ids = Ids
rows-all = Rows: { $rows }. Columns: { $columns }.
rows-some = Rows: { $shown } of { $rows }. Columns: { $columns }.
# Behind a heading that the article words otherwise.
printed = , printed “{ $heading }”
# What a column holds.
kind-id = id
kind-text = words
kind-figure = figures
kind-date = dates
kind-reference = names

## The chart’s controls

bars = Bars
line-button = Line
dots = Dots
# Before the column of dates that a line runs along.
over = Over
# Before the column that names the marks.
by = By
# Names the columns to choose from.
figures = Figures
other-unit = Figures in another unit cannot share the axis.
no-dates = A line needs a column of dates, which this table does not have.
no-column = No chart: no column of this table has several figures in the same unit.
no-figure = No chart: none of the rows shown has such a figure.
