# Counts are in words.
title = { $labs } Chinese labs are priced at about { $least } to { $most } years of their revenue
subtitle = Valuation or market value in { $as-of } over the yearly revenue last stated

panel-years = Price in years of revenue
panel-sums = From a year’s revenue to the price

years-of-revenue = Years of revenue
yearly-revenue = Yearly revenue
price = Price
column-as-of = Revenue of
column-computed = How computed

# What is measured, as it stands after a name.
measure-price = valuation
measure-years = price in years of revenue
measure-recurring = annual recurring revenue
measure-revenue = yearly revenue
years = { $years } years
not-computable = not computable: no revenue stated

note-no-revenue = The article states no revenue for it.
note-rounding = Computed here: { $price } ÷ { $revenue }. Rounding allows { $least } to { $most } years.
note-bound = Computed here: { $price } ÷ { $revenue }. The revenue is a lower bound, so at that price it is at most { $most } years.

limit-sorts = The revenues are of different sorts: for { $run-rates } a run rate of a single month carried on for a year, for { $accounts } the whole of the year before.
limit-growth = The accounts’ revenues grew by { $growth } in that year; on today’s revenue those multiples would be lower.
limit-bound = { $run-rates }’s revenue is stated as a lower bound and its price, elsewhere, is stated as { $value }: the multiple could be lower or higher.
limit-without = For { $labs } the article states no revenue, so there is nothing to divide by; none is guessed.

summary-what = Dots on log axes for { $labs } labs: price in years of revenue, and the revenue and price it is made of.
summary-extremes = Most years: { $most }; fewest: { $least }.
# A lab in the description.
lab = { $lab } { $years } ({ $price } over { $revenue })
