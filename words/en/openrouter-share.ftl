title = The article credits Chinese models with { $times } the tokens of US ones on OpenRouter, where { $american } of users are American
subtitle = Tokens, API calls and models by the maker’s country; latest week: { $week }

# Short titles of panels.
panel-latest-week = Tokens, latest week
panel-weekly-average = Tokens a week, { $period }
panel-calls = Share of API calls
panel-top = Top { $count } models
panel-top-open = Top { $count } open models
panel-users = Users, by nationality
# At the far end of such a title.
times-us = { $times } the US
times-no-us = { $times } (US: none)
others = others { $share }
seats = { $part } of { $whole }
# At a bar.
bar = { $country } { $value }

series-ratio = Ratio, and other users
chinese-models = Chinese models
us-models = US models
china-to-us = China to the US
user-share = share of OpenRouter’s users
chinese-users = Chinese users
american-users = American users
other-users = Users from elsewhere
computed-others = Computed: what { $american } and { $chinese } leave of the whole.

column-ratio = Ratio as stated
column-others = All others, computed
column-china-printed = China as printed
column-us-printed = US as printed

limit-market = OpenRouter is a marketplace among others: calls made straight to a model’s maker are not in it, so its shares are not the world’s.
limit-ratios =
    { $all-follow ->
        [yes] The stated ratios follow from the figures beside them.
       *[no] Stated ratios that do not follow from the figures beside them: { $wrong }.
    }
limit-ratios-floors = { limit-ratios } Where China’s figure is only a floor, so is the ratio: { $floors }.
wrong-ratio = { $stated } where we get { $ours }
limit-calls = The table gives { $share } as a share of API calls, the article’s text as a share of weekly tokens.
limit-nationality = Models are sorted by their maker’s country, users by nationality; how the latter is known is not said.
limit-leading = That all the leading open models are Chinese is a finding of the Artificial Analysis index, not of OpenRouter.
limit-small = A week of Chinese models on OpenRouter, { $week } tokens, is a small part of a single Chinese day, which has { $times } as many: { $day }.

summary-what = { $panels } panels of bars side by side, China and the United States, each with a scale of its own.
summary-metric = { $metric }: China { $china }, US { $us }
summary-trend = China to the US, as stated: { $ratios }.
