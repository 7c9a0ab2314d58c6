title =
    { $china-higher ->
        [yes] { $china } of Chinese respondents say they trust AI, { $us } of American ones
       *[no] { $us } of American respondents say they trust AI, { $china } of Chinese ones
    }
subtitle = Share who trust AI, { $as-of }; what the article sets beside it; AI short dramas in China

implication = implication
# The same as the name of a series.
implication-series = Implication
read-as = Read as
dramas = AI short dramas
conventional = Conventional budget
drama = AI short drama
output = Output: { $dramas }
each = { $cost } each
panel-cost = AI short dramas: cost
panel-time = AI short dramas: time
days = days
before = before AI

limit-survey = The article gives the survey’s percentages, not its question, its sample or its margin.
limit-words = The American column under the survey holds words such as “limited”, not counts: nothing there was measured.
limit-dramas = The short dramas’ figures come from industry reports; a conventional budget is not given, only the share of it, and “under” says how short the time is at most.
limit-ratio = “Higher” is the article’s word: { $china } over { $us } is { $ratio }, so China’s share is that many times as high.

summary-what = Dots on an axis of percent for trust in AI, words for China and the US under it, and bars for the cost and time of an AI short drama.
summary-extremes = China { $china }, United States { $us }: { $implication }.
summary-trend = An AI short drama costs { $share } of a conventional budget; its making went from { $before } to { $after }.
