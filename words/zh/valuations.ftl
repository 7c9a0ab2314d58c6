title = { $of }家中国实验室中，{ $above }家的估值高于文章所称的美国同行
subtitle = { $as-of }的估值或市值，单位：{ $currency }

labs = 中国实验室
peers = 文章所称的美国同行
beside = 与 { $peer }
pairs = 成对
log-refused = 柱形从基线画起，而对数轴没有基线。要看倍数，请选“成对”。
valuation = 估值
measure = 估值
remark = 文章注明{ $remark }

limit-kinds = 各家数字口径不同：有已完成的融资、仍在洽谈的报价，也有市值。
limit-peers = 对照的同行由文章选定，其中 { $smaller } 的估值低于并列的实验室；换作别的同行，结果会不同。
limit-abroad = 文章把 { $peers } 列为美国同行，但按本站的公司表，它并非美国公司。
limit-talks = 洽谈中公司的价格是要价或传闻价，并非成交价。

summary-what = 柱形图：{ $labs }家中国 AI 实验室的估值，各与文章所称的美国同行并列。
summary-extremes = 最高为 { $top }，最低为 { $low }。
summary-trend = { $above }家高于对照同行：{ $pairs }。
priced = { $name } { $value }
against = { $lab } 对 { $peer }
