title = { $company }’s latest round makes up about { $share } of all that it has raised, { $total }
subtitle = Funding in { $currency }, to { $day }

# Under the company’s name: until when.
until = to { $day }
panel-raised = All money raised
panel-raised-aside = latest round: { $share } of all
panel-facts = What the article says of it
bar-earlier = earlier { $money }
bar-latest = latest { $money }
bar-total = { $money } in all
legend-latest = latest round, company-stated
legend-earlier = earlier rounds, computed
legend-total = all rounds, company-stated

series-raised = Raised
series-words = In words
latest = latest round
earlier = earlier rounds together
total = all rounds so far
share = latest round as a share of all
about = about { $share }
computed-earlier = Computed: { $total } in all, less the latest { $latest }. Each is printed as “at least”, so this is about right at best.
computed-share = Computed: { $latest } out of { $total }, from the figures printed first.

value = Value
row-latest = Latest round
row-earlier = Earlier rounds, computed
row-total = All rounds
row-share = Latest round as a share, computed

limit-least = Each amount is printed as “at least”: the bars show the least, and what earlier rounds brought is only the difference.
limit-rates = The article’s pairs imply { $first } and { $other } to the dollar, so shares differ a little by currency.
limit-leads = Its table counts { $tabled } among the lead investors; its text names only { $told }.

summary-what = A bar of all that { $company } has raised, cut where the latest round begins, over a short list of facts.
summary-extremes = The latest round brought { $latest }, earlier ones { $earlier }, together { $total }.
