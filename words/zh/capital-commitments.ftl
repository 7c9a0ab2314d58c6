title =
    { $alike ->
        [yes] { $plan }的计划总额与{ $law }相当，年均却是其 { $times }
       *[no] { $plan }的计划年均为{ $law }的 { $times }
    }
subtitle = 承诺投入的总额与年均额，现金储备由本站添列，单位：{ $currency }

panel-total = 总额
panel-yearly = 年均
panel-yearly-aside = { $plan }为{ $law }的 { $times }
bar-yearly = 每年 { $money }
over-years = { $years }内
tabled = 表中 { $money }
tabled-too = 及 { $money }
not-spread = 本站添列，不按年均摊
legend-not-spread = 中国，不按年均摊

series-total = 总额
series-tabled = 重组表格所记
series-yearly = 年均
series-years = 年数
committed = 承诺投入：{ $purpose }
span = 跨越年数
yearly = 年均
total-tabled = 重组表格所记总额
money-over = { $money }（{ $years }）
times = 年均额相当于{ $law }的倍数
computed-yearly = 推算：{ $money }，{ $years }均摊。
computed-times = 推算：年均 { $plan }除以年均 { $law }。

column-who = 主体
column-for = 用途
column-amount = 金额
column-years = 年数
column-yearly = 年均（推算）
row-tabled = { $plan }（重组表格）

limit-alike = 公司计划与公共法案性质不同，是文章将其相提并论；现金储备出自文章别处，由本站添列。
limit-spread = 年均额由我们平摊得出，原文未给出逐年安排。
limit-rate = { $plan }的成对金额隐含每美元兑 { $implied }，并非本站折算所用的 { $used }；表格多出加号，正文没有。

summary-what = 分组柱形图：承诺投入总额（另由本站添列现金储备）与年均额。
summary-plan = { $party } { $money }，{ $years }，年均 { $yearly }
summary-cash = { $party }现金 { $money }
summary-trend = 按年均计，{ $plan }的投入是{ $law }的 { $times }。
