# Counts are in words.
title =
    { $all-now ->
        [yes] The article gives China all { $leads } leads of { $after }, and the US { $then } of those of { $before }
       *[no] The article gives China { $now } of { $leads } leads in { $after }; in { $before } it gives the US { $then }
    }
subtitle = Who leads in AI infrastructure by the article’s own account, { $before } and { $after }

mixed = mixed
series-change = Change
# What is measured, as it stands after a name.
measure-leader = leader
measure-change = change

limit-framing = The whole table is the article’s own framing: no index or method stands behind the word “leader”, which is why every dot is hollow.
limit-tokens = China’s daily token volume is a national total; the article gives nothing American to hold against it.
limit-developers = What developers prefer is read off a single marketplace, OpenRouter; the trust row rests on a single survey.
limit-strangers = The article counts { $companies } with the US; the list of companies kept here has its home elsewhere.

summary-what = { $rows } rows of words, each with an arrow from the leader of { $before } to that of { $after }.
# A row in the description.
lead = { $name }: { $before }, then { $after }
summary-trend = The article counts { $now } of the later leads as Chinese and { $then } of the earlier ones as American.
