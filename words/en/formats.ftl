# How figures, times and currencies are worded. What writes a number itself, as magnitudes and months do, stands with the digits
# in the code: no message holds a number.

undated = undated

# Currencies, inside a sentence.
us-dollars = US dollars
renminbi = renminbi
hong-kong-dollars = Hong Kong dollars

# Signs of figures, before the figure.
more-than = more than
less-than = less than
about = about
at-least = at least

# How often, beside an amount.
per-hour = an hour
per-day = a day
per-week = a week
per-month = a month
per-year = a year

# Units of time, beside a number of one and of others.
hour = hour
hours = hours
day = day
days = days
week = week
weeks = weeks
month = month
months = months
year = year
years = years

# What is counted, behind its number.
tokens = tokens
tokens-daily = tokens a day
parameters = parameters
gpu-hours = GPU hours
characters = characters
