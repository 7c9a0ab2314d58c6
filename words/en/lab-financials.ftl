title = { $first } lost { $first-ratio } its { $year } revenue, { $other } { $other-ratio }
subtitle = Revenue and adjusted net loss in { $currency }; growth and shares in percent; { $year }

# What is measured, as it stands after a name; with a capital it heads a row of the table.
revenue = revenue
growth = revenue growth on the year before
overseas = overseas share of revenue
loss = adjusted net loss
ratio = loss as a multiple of revenue
spending = R&D spending growth
burn = cash burned in a month
burn-year = cash burned in a year at that pace

note-ratio = Computed: a loss of { $loss } over revenue of { $revenue }.
note-burn-year = Computed: { $burn } a month, for every month of a year.

panel-accounts = Lost, to the left; earned, to the right
panel-rates = Growth and shares, { $year }
legend-lost = lost or burned
legend-earned = earned or grown

row-burn = cash burned
row-growth = Revenue growth
row-spending = R&D spending growth
row-overseas = Overseas share
# Under the names of these rows.
year-on-year = year on year
of-revenue = of revenue

# At the bars.
lost = { $loss } lost
earned = { $revenue } revenue
times-revenue = { $ratio } its revenue
a-month = { $burn } a month
a-year = { $burn } a year
no-figure = { $words }, no figure
no-figure-of = { $lab }: { $words }, no figure

column-printed = { $lab } as printed

limit-adjusted = Adjusted losses leave out what each company chooses to leave out, so they need not be alike. Where the table has a word in place of a figure, no figure is guessed.
limit-burn = At its estimated monthly pace { $lab } would burn { $burn } in a year, more than its loss of { $loss }; the article gives no reason.
limit-post = A post that the article quotes puts the combined losses, as its English renders them, at { $claim }: { $multiple } the { $sum } that the table adds up to.

summary-what = Bars for each listed lab, its loss to the left and its revenue to the right, and bars of growth and shares.
# A lab in the description.
account = { $lab } lost { $loss } on revenue of { $revenue }, { $ratio } as much
summary-trend = Revenue grew on the year before: { $growth }.
