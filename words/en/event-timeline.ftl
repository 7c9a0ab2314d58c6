title = { $late } of { $all } dated events fall in { $month } or later; { $most } has the most
subtitle = Dated events in the article, by company, { $first } to { $last }

# What happens to the scale, over the chart and among its limits.
stretched = From { $year } on, a day is drawn { $times } as wide
limit-stretched = { stretched }.
legend-china = Chinese companies
legend-us = US companies
legend-others = others
kind = Kind
date = Date
event = Event

limit-undated = An event dated to a month or a year stands in the middle of it; only those with a day are exact.
limit-named = These are the events that the article dates; how many it names of whom says as much about the article as about the companies.
limit-swapped = The article’s table and its prose give the Hong Kong listings on swapped days; the table’s are used.

summary-what = Timeline of { $events } events from { $first } to { $last }, a lane for each company.
summary-extremes = The first is { $first-date }: { $first } The last is { $last-date }: { $last }
summary-lane = { $company } { $events }
summary-trend = { $lanes }.
