title-first = Every Kimi model in the article’s list is ranked first from { $model } in { $since } on
title-models = { $models } Kimi models, and how the article ranks them
subtitle = Rank and what was new, as the article lists them, { $from } to { $to }

rank = rank
# When a model came, and why it has no rank.
unranked = { $date }, { $reason }

limit-summary = An unbroken first place does not square with the article’s summary, which says of a later release: “{ $event }”.
limit-ranking = The article does not say which ranking each place comes from; the tables it names rank different things.
limit-month = Releases are dated by month and stand in the middle of it; the last of them is the article’s inference.
limit-claim = That a model exceeds another is the maker’s claim, by tests of its own choice.
limit-left-out = The list is not complete: { $models }, of which the article speaks elsewhere, is not in it.

summary-what = { $models } releases of Kimi models as steps on a time axis, the newest on top.
summary-first = In the article’s list all are ranked first from { $model } in { $since } on.
summary-not-first = The last release is not ranked first.
release = { $date }: { $model } ({ $news }), { $ranking }
