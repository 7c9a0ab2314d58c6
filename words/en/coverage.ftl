### Words of the page of coverage.

title = What is said of whom
description = { $companies } companies by { $measures } measures: what the article states of each, what follows from other figures, { $contradictory } places where it contradicts itself, and what it never says.
line = { $companies } companies by { $measures } measures: what the article states, and where it is silent.
caption = The first figure of each company in each measure, as the article has it
company = Company

stated = stated
derived = follows from other figures too
also-derived = derived too
contradicted = contradicted
contradictory = contradicts itself
never = never stated
more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }

market-value = Market value
valuation = Valuation
revenue = Revenue
gain = Gain since listing
daily-tokens = Tokens a day
round = Round
total-funding = Funding in all
parameters = Parameters
users = Monthly users
training-cost = Cost of training
dramas = Short dramas
return = Return
