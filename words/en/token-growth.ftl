title = By the article’s figures, China’s daily token traffic grew { $multiple } from { $from } to { $to }
subtitle = Tokens processed a day in China
remark = From { $from } to { $to }: { $multiple } in { $months }. That is { $yearly } a year, or a doubling every { $doubling }.

point = Point in time
tokens = Tokens a day
# What a figure measures.
measure = tokens a day
projected = { $tokens }, projected
estimated = { $tokens }, estimated

key-stated = stated
key-weaker = estimated or projected
key-path = path to a projection
key-growth = growth measured

limit-path = So few points make a path, not a series: the lines between them only join what was stated.
limit-middle = Each point stands at the middle of the period it speaks of; the projection is the article’s and says only the year.
limit-token = A token is not of a fixed size: vendors cut text differently and count input and output differently.
limit-months = The growth is measured here from the first point to the middle of the last counted month, { $ours }; the table counts { $counted }, with the months at its ends, and the text says { $told }.

summary-what = Line through { $points } points in time of the tokens processed a day in China.
summary-extremes = Lowest is { $low } ({ $low-at }); highest stated { $high } ({ $high-at }); projected { $projected } ({ $projected-at }).
summary-trend = Between the first and the last stated point it grew { $multiple }, doubling every { $doubling }.
