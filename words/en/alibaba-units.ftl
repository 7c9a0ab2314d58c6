# Counts are in words.
title = The article has Alibaba put { $units } AI units under a single chief, and leaves { $unnamed } of them unnamed
subtitle = Units of Alibaba Token Hub with what they do, and total investment, { $as-of }

hub = Alibaba Token Hub
led = { $units } units under { $leader }
# The money of the investment, where the table says over how long it is spent.
money-over = { $money } over { $time }
# The row of the table that the article’s text adds.
count-row = { $hub }, { $measure }

# What is measured, as it stands after a name.
measure-count = AI units in the hub
measure-unit = what it is
measure-function = what it does
measure-leader = led by
measure-money = investment

legend-named = hub, or unit with a name
legend-unnamed = unit without a name

limit-investment = The table sets the investment beside the units; how it is shared among them, or spent on anything else, is not said.
limit-unnamed = The units without a name are described together, so which of them does what is not known.
limit-account = All of it is the company’s own account: an internal memo and what the press made of it.

summary-what = A hub with lines to its { $units } units, each with what it is, what it does and who leads it.
summary-extremes = The investment set beside them is { $yuan }, or { $dollars }.
summary-trend = { $units }. { $unnamed } of the units are not named.
# A unit in that sentence.
unit = { $unit }: { $is }, { $does }
