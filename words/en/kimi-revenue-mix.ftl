title =
    { $overtaken ->
        [yes] { $now } passed { $before } as Kimi’s largest source of revenue, going from { $from } to { $to } of it
       *[no] { $now } stayed Kimi’s largest source of revenue, at { $to } of it
    }
subtitle = Share of revenue by segment, { $from } to { $to }, estimated

# A design to choose.
lines = Lines
# What figures measure.
measure = share of revenue
# At the end of a line.
named-share = { $share } { $segment }

limit-shares = These are shares, not sums: a smaller share can still be more money. The only amount the article gives is annual recurring revenue of { $yearly }, { $as-of }.
limit-last = The last period, { $quarter }, is not whole: its figures are for { $month } alone.
limit-sources = The shares come from an adviser’s disclosure and from estimates in the industry, not from accounts.
limit-sums = The shares of a period do not always add up to a whole: { $sums }.

summary-what = { $segments } segments of Kimi’s revenue as parts of a whole, over { $periods } periods.
summary-extremes = In { $period }: { $shares }.
summary-trend = Share gained: { $up }. Lost: { $down }. Unchanged: { $level }.
none = none
