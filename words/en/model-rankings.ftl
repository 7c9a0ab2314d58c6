title =
    { $all-chinese ->
        [yes] The { $models } open models that the article ranks highest are all Chinese; { $sized } of them state a size
       *[no] { $chinese } of the { $models } open models that the article ranks highest are Chinese
    }
subtitle = Rank among open models, { $as-of }; parameters in all and active for each token

# What figures measure.
rank-measure = rank among open models
size-measure = parameters
size = { $total } parameters
size-active = { $total } parameters, { $active } active
size-dense = { $total } parameters, all active

# Words at dots.
active = { $size } active
in-all = { $size } in all
all-active = { $size }, all active

key-active = active parameters
key-all = parameters in all
key-undisclosed = not disclosed: could be anywhere

rank = Rank
model = Model
parameters = Parameters
known-for = Known for

limit-silent = { $silent } of { $models } say nothing of their size.
limit-index = The article names the index it ranks by, not the scores; how far apart the places are is not known.
limit-undisclosed = Where no size is disclosed none is guessed: the hatched band runs the whole width of the axis.
limit-open = That all of them are open source is the article’s word; it names no licence.
limit-next = What the table lists for { $now }, “{ $ability }”, the article’s text expects of { $next }, the next generation.

summary-what = Ranked list of { $models } open models with their parameters on a log axis.
summary-trend = { $chinese } of { $models } come from Chinese makers; { $sized } state a size.
ranked = { $rank } { $model } by { $company }: { $size }
