### Words of the files that readers take away.

## What stands in every file

# How a chart is cited.
citation = “{ $title }”. { $package }, data version { $version }. Source: { $sources }.
# A source that the article names.
cited = { $source }, cited by the article
# Ready words for a post: the finding, figures in a sentence or two of their own, and the as-of date. A link follows.
post = { $title }. { $figures } As of { $as-of }.
# Heading of these words.
post-heading = Words for a post
# Heading over the chart’s address, which names the version of the data.
address = Address with the version of the data
# How a chart’s CSV differs from its JSON.
note = The file begins with a byte order mark. Words that a spreadsheet would compute (those that begin with =, +, -, @ or a tab) have an apostrophe before them; the JSON has none.

## Columns of a chart’s CSV, and what stands in them

id = Id
id-meaning = Address of the figure in the data package: table, row and column. What the chart computes has the chart’s id as its table.
name = Name
name-meaning = Whose figure it is.
measure = Measure
measure-meaning = What is measured.
definition = Definition
definition-meaning = What is measured, told so narrowly that figures of the same definition can be compared; sorted by this site. The package’s table of definitions says what each means.
basis = Basis
basis-meaning = How money is stated: at which price, or over which time; empty where the figure is none of money.
value = Value
value-meaning = The value in words and unit, as the chart shows it.
printed = As printed
printed-meaning = The figure as the article prints it; empty where the chart computes it.
number = Number
number-meaning = The value as a number, in the unit beside it; empty where there is none.
unit = Unit
unit-meaning = The number’s unit, such as usd or tokens/day; empty where the chart has computed the number.
as-of = As of
as-of-meaning = The period that the figure speaks of, in words.
grade = Evidence
grade-meaning = How well the figure is supported.
sources = Sources
sources-meaning = The article, and whom it cites.
section = Section
section-meaning = The section of the article.
checks = Checks
checks-meaning = Each statement of the article that takes the figure, by its id in claims.json, and whether it agrees with the figures; joined by semicolons, empty where there is none.

## What machines are told can be had

data-as = Data as { $format }
picture-as = Picture as { $format }
words-as = Words as { $format }
