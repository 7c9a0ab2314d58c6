# Counts are in words.
title =
    { $all-above ->
        [yes] The { $labs } listed labs are each worth more than { $reference }; their gains peaked at { $gains }
       *[no] { $above } of { $labs } listed labs worth more than { $reference }; their gains peaked at { $gains }
    }
subtitle = Highest gain over the offer price, and market value in { $currency }, { $as-of }

gain = Highest gain
value = Market value
panel-gain = Highest gain since listing
panel-value = Market value, { $as-of }
# The same as they stand after a name.
measure-gain = highest gain since listing
measure-value = market value
listed = listed { $date }
no-gain = no gain is given
# The company that the others are measured against: in the legend, and at its row.
comparison = for comparison
comparison-row = for comparison
reference-value = { $reference }’s market value

column-listed = Listed
column-price = Offer price
column-printed = Market value as printed
column-words = In the article’s words

limit-dates = The article’s table dates the listings { $table }; its text has { $text }. The chart follows the table.
# A listing in that sentence, and what stands between several.
listed-on = { $company } on { $date }
between-dates = { " and " }
limit-gains = Offer prices are not given, so the gains cannot be checked. The table calls them peaks, the article’s opening speaks of them as the rise so far.
limit-ahead = Beside { $company } the table says “{ $words }”, but its own figures for { $as-of } still put { $company } ahead.
limit-surge = The article’s summary says of Zhipu AI as well: “{ $words }”. Its table and its text say so of MiniMax alone.

summary-what = Bars in panels for { $labs } labs listed in Hong Kong: the highest gain since listing, and market value beside { $reference }.
summary-extremes = Gains peaked at: { $gains }.
summary-trend =
    { $all-above ->
        [yes] All of them are worth more than { $reference } at { $value }: { $labs-valued }.
       *[no] { $above } of { $labs } worth more than { $reference } at { $value }: { $labs-valued }.
    }
# Between a lab with its figure and the next.
between-labs = { ", " }
