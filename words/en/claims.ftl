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
label-whole = by the whole
label-part = by the part

labelled = { $result } ({ $label })
# The result of the printed figures, and of all that they may stand for.
result = { $point } (with rounding { $bounds })
# A column whose figures are too many to list.
rows = { $rows } rows of a table
# The ids that a cell names.
names = { $names } names in a cell

## Sentences on figures

agrees = From { $inputs } follows { $results }; stated is { $stated }, and that agrees.
rounds = From { $inputs } follows { $results }; stated is { $stated }, which the rounding of the figures allows.
strained = From { $inputs } follows { $results }; stated is { $stated }, which is true and says much less.
tension = From { $inputs } follows { $results }; stated is { $stated }, which fits in { $met } of { $all } readings.
disagrees = From { $inputs } follows { $results }; stated is { $stated }, which can stand for { $said }: no reading of the figures gives that.
disagrees-plainly = From { $inputs } follows { $results }; stated is { $stated }, and no reading of the figures gives that.

## Sentences on comparisons

holds = It holds: { $left } against { $right }.
holds-by-rounding = It can hold, given rounding: { $left } against { $right }.
holds-not = It does not hold: { $left } against { $right }.
holds-of = It holds of the figures: { $inputs }.
holds-of-by-rounding = Given rounding it can hold of the figures: { $inputs }.
holds-in-some = It holds in { $met } of { $all } readings of the figures: { $inputs }.
holds-not-of = It does not hold of the figures: { $inputs }.

## Sentences on what is not judged

unchecked = To check it, the text would have to give { $missing }; it does not.
unchecked-cell = To check it, the cell { $cell } would have to give a figure; it does not.
differ-units = These are different things ({ $left }, { $right }), so the first cannot confirm the second.
differ-definitions = The figures measure different things: { $list }. None of them confirms another.
differ-budgets = A company’s spending and the programme of a state are for different purposes and over different times; amounts alone do not compare them.
differ-models = The figures are of different models, and neither is told of the other.
differ-otherwise = The figures are of different things and are not compared.

## What would make figures agree

slip-power = It would agree if { $cell } ({ $id }) were { $changed }.
slip-currency = It would agree if the digits of { $cell } ({ $id }) were { $money }.
slip-flow = It would agree if { $cell } ({ $id }) were { $per }.
slip-neighbour = It would agree with { $beside }, the figure of the row beside, in place of { $cell } ({ $id }).
slip-twice = It would agree if { $cell } ({ $id }) were counted again.
slip-left-out = It would agree if { $cell } ({ $id }) were left out.
