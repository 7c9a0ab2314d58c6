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
