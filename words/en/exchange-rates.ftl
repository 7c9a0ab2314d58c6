title =
    { $fits ->
        [yes] The article’s conversions put the dollar at { $low } to { $high } yuan, and a single rate could fit them all
       *[no] The article’s conversions put the dollar at anything from { $low } to { $high } yuan; no single rate fits them all
    }
subtitle = Exchange rate implied by each of the { $figures } figures printed in several currencies, with what rounding allows

used = { $rate } used here
rate-used = rate that the charts here convert with
legend-excluded = cannot be the rate used here, whatever the rounding
legend-possible = can be
legend-unbounded = rounding sets no bounds

column-figure = Figure
column-where = Where
column-rate = Rate
column-allowed = Rounding allows

limit-outlier = Furthest from the rate used here is “{ $figure }”, by { $share }; rounding does not explain it.
limit-times = The figures speak of different times, from accounts of a past year to talks of this year; rates moved in between, so not every difference is an error.
limit-unbounded = Where each of the sums is a lower bound, rounding sets no limits; the dot is only the ratio of the sums as printed.
limit-agreeing = The yuan rate used here lies inside { $agreeing } of the { $all } ranges that rounding bounds; no rate lies inside all of them.
limit-origin = Where the rates used here come from: { $yuan } { $hong-kong }

summary-what = Dots of implied exchange rates with what rounding allows, in a panel for each currency.
summary-extremes = { $yuan }: { $yuan-low } to { $yuan-high }; used here, { $yuan-used }. { $hkd }: { $hkd-low } to { $hkd-high }; used here, { $hkd-used }.
