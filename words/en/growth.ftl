### Growth between dated figures, on the page of a chart that has such figures.

title = Growth between points in time
line = How many times as much each dated series became, what that makes in a year and the doubling time at that pace. Beside each figure, smaller, stands all that it can be, given how the figures and dates are printed: rounded, with “about” or “more than”, or by month without a day.
pace = The rates are compound. They suppose the same pace throughout, and over less than a year they carry it on for a whole year. An average over a time is taken to stand in its middle, and so is a share.
# What is heard when other points are chosen comes after this.
pair = Points in time

series = Series
multiple = Multiple
yearly = In a year
doubling = Doubling time

span = From { $from } to { $to }: { $months }
undated = From { $from } to { $to }: how far apart they are, the dates do not tell
needed = Needed to reach it, from { $from } to { $to }: { $months }

less-than = less than { $time }
halves = halving in { $time }
still = stands still
either = at the soonest a doubling in { $up } or a halving in { $down }
may-double = may stand still; at the soonest a doubling in { $up }
may-halve = may stand still; at the soonest a halving in { $down }

refused = Not told, as they measure different things: { $earlier } and { $later }
refused-otherwise = Not told: what is printed gives no multiple

left-out-rounds = The sizes of rounds are left out here: each is an amount by itself and no level that grows.
