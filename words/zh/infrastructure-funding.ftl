title = { $company }累计融资 { $total }，最新轮次约占 { $share }
subtitle = 融资额，单位：{ $currency }，截至{ $day }

until = 截至{ $day }
panel-raised = 全部融资
panel-raised-aside = 最新轮次占{ $share }
panel-facts = 原文所述
bar-earlier = 此前各轮 { $money }
bar-latest = 最新轮次 { $money }
bar-total = 共 { $money }
legend-latest = 最新轮次（公司说法）
legend-earlier = 此前各轮（推算）
legend-total = 累计（公司说法）

series-raised = 融资
series-words = 文字
latest = 最新轮次融资
earlier = 此前各轮合计
total = 累计融资
share = 最新轮次占累计融资的比例
about = 约 { $share }
computed-earlier = 推算：累计 { $total }减去最新轮次 { $latest }。均为“至少”，结果只是大约数。
computed-share = 推算：{ $latest }占{ $total }，取原文先列出的金额。

value = 数值
row-latest = 最新轮次
row-earlier = 此前各轮（推算）
row-total = 累计融资
row-share = 最新轮次占比（推算）

limit-least = 金额原文均为“至少”：柱形只表示下限，此前各轮只是其差。
limit-rates = 原文的成对金额分别隐含每美元兑 { $first } 与 { $other }，占比因币种略有出入。
limit-leads = 表格将{ $tabled }列为领投方之一；正文只提到{ $told }。

summary-what = 柱形表示{ $company }的累计融资，并标出最新轮次的起点；下方列出若干事实。
summary-extremes = 最新轮次 { $latest }，此前各轮 { $earlier }，合计 { $total }。
