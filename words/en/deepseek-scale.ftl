title = The price { $company } is negotiating is { $multiple } that of { $platforms } together
subtitle = Proposed valuation beside the values the article gives for the platforms, { $currency }

others = others, or computed here
price = The price
platforms = Platforms
behind = Behind the price
panel-behind = What stands behind it, on a larger scale
# `count` is in words.
platforms-together = { $count } platforms together
price-over = { $multiple } the platforms together

# What is measured, as it stands after a name.
measure-sum = value together
measure-multiple = multiple of the platforms together
measure-implied = round, by the founder’s share of it
measure-headline = round, in a related article’s title
# The same as names of rows.
round-implied = Round, by the founder’s share
round-headline = Round, in a related headline
computed = Computed here

limit-price = The price is what is talked of, not what was paid; it may change or come to nothing.
limit-training = What training cost says nothing of what the company is worth.
limit-platforms = The article does not say when the platforms were worth these sums, nor if on the market or in a sale.
limit-yuan = The text also gives the price in yuan, as { $yuan }; at this site’s rate that would be { $dollars }.
limit-round = The founder’s planned sum and his share imply a round of { $implied }; the title of a related article says { $headline }. They cannot be true together.

summary-what = A bar of { $company }’s proposed valuation over a stacked bar of platforms, and under them further figures on a larger scale.
summary-extremes = Price: { $price }. Platforms: { $platforms }; together { $together }.
summary-trend = The price is { $multiple } the platforms together. Behind it: { $facts }.
