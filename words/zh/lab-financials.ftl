title = { $year }{ $first }的亏损为营收的 { $first-ratio }，{ $other }为 { $other-ratio }
subtitle = { $year }营收与经调整净亏损，单位：{ $currency }；增速与占比以百分比表示

revenue = 营收
growth = 营收同比增速
overseas = 海外收入占比
loss = 经调整净亏损
ratio = 亏损相当于营收的倍数
spending = 研发支出增速
burn = 每月现金消耗
burn-year = 照此速度全年的现金消耗

note-ratio = 推算：亏损 { $loss }除以营收 { $revenue }。
note-burn-year = 推算：每月 { $burn }，按全年各月累计。

panel-accounts = 向左为亏损，向右为营收
panel-rates = { $year }增速与占比
legend-lost = 亏损或消耗
legend-earned = 营收或增长

row-burn = 现金消耗
row-growth = 营收增速
row-spending = 研发支出增速
row-overseas = 海外占比
year-on-year = 同比
of-revenue = 占营收

lost = 亏损 { $loss }
earned = 营收 { $revenue }
times-revenue = 为营收的 { $ratio }
a-month = 每月 { $burn }
a-year = 照此全年 { $burn }
no-figure = { $words }，未给数字
no-figure-of = { $lab }：{ $words }，未给数字

column-printed = { $lab }原文写法

limit-adjusted = “经调整”剔除哪些项目由各公司自定，各家口径未必一致。表中以文字代替数字之处，不作猜测。
limit-burn = 按估算的每月速度，{ $lab }全年将消耗现金 { $burn }，多于其亏损 { $loss }；原文未作解释。
limit-post = 文章引用的帖子称亏损合计 { $claim }（币种是文章英文里加的），是表中合计 { $sum }的 { $multiple }。

summary-what = 各家上市实验室的柱形图，亏损向左，营收向右；另有增速与占比的柱形图。
account = { $lab }亏损 { $loss }，营收 { $revenue }，亏损为营收的 { $ratio }
summary-trend = 营收同比增长：{ $growth }。
