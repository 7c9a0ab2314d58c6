title =
    { $alike ->
        [yes] { $plan }’s plan is about as large as the { $law }, but { $times } as much a year
       *[no] { $plan }’s plan is { $times } the { $law } a year
    }
subtitle = Money committed, in all and a year, with cash in hand added here, in { $currency }

panel-total = In all
panel-yearly = A year, spread evenly
panel-yearly-aside = { $plan }: { $times } the { $law }
bar-yearly = { $money } a year
over-years = over { $years }
tabled = table: { $money }
tabled-too = and { $money }
not-spread = added here; not spread over years
legend-not-spread = China, not spread over years

series-total = In all
series-tabled = As the restructuring table has it
series-yearly = A year
series-years = Years
committed = committed: { $purpose }
span = years it is spread over
yearly = a year, spread evenly
total-tabled = total in the restructuring table
money-over = { $money } over { $years }
times = a year, as a multiple of the { $law }
computed-yearly = Computed: { $money } over { $years }.
computed-times = Computed: { $plan } a year over { $law } a year.

column-who = Who
column-for = For
column-amount = Amount
column-years = Years
column-yearly = A year, computed
row-tabled = { $plan }, restructuring table

limit-alike = A company’s plan and a public law are not alike; the article sets them side by side. The cash in hand stands elsewhere in it and is our addition.
limit-spread = Spreading a sum evenly over its years is our reckoning; no yearly schedule is given.
limit-rate = The figures printed for { $plan } imply { $implied } to the dollar, not the { $used } at which this site converts; the table adds a plus that the text lacks.

summary-what = Bars in panels: commitments in all, with cash in hand added here, and commitments a year.
summary-plan = { $party } { $money } over { $years }, { $yearly } a year
summary-cash = { $party } { $money } in cash
summary-trend = A year, { $plan } commits { $times } what the { $law } does.
