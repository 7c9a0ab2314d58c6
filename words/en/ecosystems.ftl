title =
    { $alone ->
        [yes] Only for { $largest } does the article give a number: { $volume }, { $share } of China’s total in { $month }
       *[no] The article’s largest number is { $largest }’s: { $volume }, { $share } of China’s total in { $month }
    }
subtitle = Tokens processed a day, what each ecosystem builds on, and the article’s scenarios

panel-volume = Daily tokens, asset, strategy
panel-volume-aside = { $largest }: { $share } of all
panel-endings = How it could end
no-figure = { $volume }, no figure
legend-camp = a camp
legend-nation = all of China

# Names of series, and heads of the table.
volumes = Tokens a day
assets = Core asset
strategies = Strategy
likelihoods = Weight given
meanings = What it would mean
tokens-a-day = tokens a day
asset = core asset
strategy = strategy
likelihood = weight the article gives it
meaning = what it would mean
nation = All of China
national-share = tokens a day as a share of the nation’s
at-least = at least { $share }
computed-share = Computed: { $part } out of { $whole }.

column-name = Ecosystem or scenario
row-nation = All of China, { $month }
row-share = { $largest }, share of the nation, computed

limit-unstated = For { $unstated } of { $all } ecosystems the article has words in place of a volume; none is guessed.
limit-counts = { $largest }’s figure and the national total come from different counts and months; setting them against each other is our reckoning.
limit-scenarios = The { $scenarios } scenarios are the article’s own, told here in other words; it gives no probabilities.

summary-what = Bars of tokens a day for each ecosystem beside the national total, over a list of scenarios in words.
summary-extremes = { $volumes }; all of China { $nation }.
summary-trend = Scenarios: { $scenarios }.
