### Verdicts on what follows from figures, and the sentence that explains each.

## Names of verdicts

verdict-agrees = Agrees
verdict-rounds = Agrees within rounding
verdict-tension = In tension
verdict-disagrees = Disagrees
verdict-unchecked = Cannot be checked
verdict-incomparable = Not comparable

## How many claims have each verdict

count-agrees =
    { $count ->
        [one] { $count } agrees
       *[other] { $count } agree
    }
count-rounds =
    { $count ->
        [one] { $count } agrees within rounding
       *[other] { $count } agree within rounding
    }
count-tension = { $count } in tension
count-disagrees =
    { $count ->
        [one] { $count } disagrees
       *[other] { $count } disagree
    }
count-unchecked = { $count } cannot be checked
count-incomparable = { $count } not comparable

## At a figure

# How many statements take it, and how they fared.
taken =
    { $count ->
        [one] In { $count } statement: { $fared }
       *[other] In { $count } statements: { $fared }
    }
# The column of that.
checks = Checks
# A statement that disagrees; the sign stands at the figure’s mark as well.
disputed = { $sign } Disagrees: { $statement }
disputed-limit = { $sign } The figure enters a statement that does not agree with the other figures of the article. Which of them is off the figures cannot tell.

## All that a figure may stand for

anything = any value
more-than = more than { $number }
at-least = { $number } or more
at-most = { $number } or less
range = { $lo } to { $hi }

## How a figure is taken in a reading

label-printed = as printed
label-stated-rate = at the rate that most of the conversions share
label-other-pair = at another rate that the text implies
label-start = from the start of the period
label-end = to the end of the period
label-bound = with the bound left open
label-value = with the bound taken as a value
label-rounded = rounded
label-cut-off = cut off
label-table = by the table
label-prose = by the prose
label-whole = counting all of it
label-part = counting a part of it
label-multiple = taken as the multiple
label-increase = taken as what is added
label-closed = closed rounds alone
label-negotiated = with prices under negotiation
label-during = with values of that time
label-after = with values of the time after

labelled = { $result } ({ $label })
# The result of the printed figures, and of all that they may stand for.
result = { $point } (with rounding { $bounds })
# A column whose figures are too many to list.
rows = { $rows } rows of a table
# The ids that a cell names.
names = { $names } names in a cell
# Cells that are counted, each standing for one thing.
cells = { $cells } entries
# A column that names companies, of which those of one country are counted.
homes = the homes of the companies in { $rows } rows of a table

## Sentences on figures

repeats = Elsewhere the text has { $elsewhere }, here it states { $stated }, and that agrees.
agrees = From { $inputs }, the result is { $results }; the text states { $stated }, and that agrees.
rounds = From { $inputs }, the result is { $results }; the text states { $stated }, which the rounding of the figures allows.
strained = From { $inputs }, the result is { $results }; the text states { $stated }, which is true but says much less.
tension = From { $inputs }, the result is { $results }; the text states { $stated }, which fits in { $met } of { $all } readings.
disagrees = From { $inputs }, the result is { $results }; the text states { $stated }, which can stand for { $said }: no reading of the figures gives that.
disagrees-plainly = From { $inputs }, the result is { $results }; the text states { $stated }, and no reading of the figures gives that.

## Sentences on comparisons

# What is compared with what: “it holds that A is more than B”; then the figures that both come from, if they are others.
is-more = more than
is-not-less = at least
is-less = less than
is-not-more = at most
is-same = equal to
is-other = different from
from = (from { $inputs })
holds = It holds that { $left } is { $relation } { $right }{ $from }.
holds-by-rounding = Given rounding, it can hold that { $left } is { $relation } { $right }{ $from }.
holds-not = It does not hold that { $left } is { $relation } { $right }{ $from }.
same-day = It holds that these are the same day: { $inputs }.
other-days = These should be the same day and are not: { $inputs }.
holds-of = It holds of the figures: { $inputs }.
holds-of-by-rounding = Given rounding it can hold of the figures: { $inputs }.
holds-in-some = It holds in { $met } of { $all } readings ({ $which }) of the figures: { $inputs }.
holds-not-of = It does not hold of the figures: { $inputs }.

## Sentences on what is not judged

unchecked = This cannot be checked, because the text does not give { $missing }.
unchecked-cell = This cannot be checked, because the cell { $cell } gives no figure.
differ-units = These are different things ({ $left }, { $right }), so the first cannot confirm the second.
differ-definitions = The figures measure different things ({ $list }), so comparing them is not comparing like with like.
differ-budgets = A company’s spending and the programme of a state are for different purposes and over different times; amounts alone do not compare them.
differ-models = The figures are of different models, so they neither confirm nor contradict each other.
differ-otherwise = The figures are of different things and are not compared.

## What would make figures agree

slip-power = It would agree if { $cell } ({ $id }) were { $changed }.
slip-currency = It would agree if the digits of { $cell } ({ $id }) were { $money }.
slip-flow = It would agree if { $cell } ({ $id }) were { $per }.
slip-neighbour = It would agree with { $beside }, the figure of the row beside, in place of { $cell } ({ $id }).
slip-twice = It would agree if { $cell } ({ $id }) were counted again.
slip-left-out = It would agree if { $cell } ({ $id }) were left out.
