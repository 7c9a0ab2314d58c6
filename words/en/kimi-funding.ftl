title =
    { $holds ->
        [yes] In { $rounds } rounds Kimi’s valuation rose { $multiple }
       *[no] In { $rounds } rounds Kimi’s valuation rose { $multiple }; the total stated for them does not add up
    }
subtitle = Kimi’s funding rounds of { $year }, { $currency }

# What stands for the company’s round, and for its year.
of-kimi = Kimi, { $time }
round-of-month = { $month }, round { $place }
year-in-text = { $year }, in the text
total-in-text = Total in the text

# What figures measure.
size-measure = round
valuation-measure = valuation at the round
stated-measure = stated total of the year
added-measure = rounds added up

# Series.
valuation = Valuation
round = Round
stated = Stated total
added = Rounds added up
key-stated = as stated
key-added = rounds added up here

limit-totals =
    { $holds ->
        [yes] The rounds add up to { $added }, as stated; the text beside the table states a total of { $text }.
       *[no] The table’s running total ends at { $stated }, its rounds add up to { $added }, and the text beside it states a total of { $text }. Rounding does not explain the gaps.
    }
limit-count = The text says there were { $count } rounds; the table lists { $rounds }, by month. Rounds of the same month are spread over it.
limit-value = Only the value of the last round is said to come from the company; the earlier ones are press reports, and printed as approximate. Whether they include the money raised is not said.

summary-what = { $rounds } funding rounds on a time axis: a step line of valuations, bars of round sizes, and the running total as stated beside the rounds added up.
summary-trend = The valuation rose { $multiple }. Stated total { $stated }; rounds added up { $added }; total in the text { $text }.
summary-round = { $time }: { $size }, valuation { $valuation }
