title = { $above } of { $of } Chinese labs are priced above the peer that the article calls American
subtitle = Valuation or market value, { $currency }, { $as-of }

labs = Chinese labs
peers = Peers the article calls American
# Under a lab’s name.
beside = and { $peer }
pairs = Pairs
log-refused = Bars grow from a base line, which a log axis does not have. Choose Pairs for ratios.
valuation = Valuation
# What a figure measures.
measure = valuation
remark = the article calls it { $remark }

limit-kinds = The labs’ figures mix a closed round, an offer still being talked over and market values; they are not alike.
limit-peers = The peers are the article’s choice; { $smaller } stand lower than the lab beside them, and other peers would give another picture.
limit-abroad = The article counts { $peers } among the American peers; the list of companies kept here has its home elsewhere.
limit-talks = Prices of companies in talks are what was asked or reported, not what was paid.

summary-what = Bars of the valuations of { $labs } Chinese AI labs, each beside a peer that the article calls American.
summary-extremes = Highest is { $top }, lowest { $low }.
summary-trend = { $above } of the labs stand above their peer: { $pairs }.
priced = { $name } at { $value }
against = { $lab } against { $peer }
