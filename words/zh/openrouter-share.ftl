title = 文章称 OpenRouter 上中国模型的词元量是美国模型的 { $times }，而 { $american } 的用户是美国人
subtitle = 按模型出品国统计的词元、API 调用与模型数；单周数据取自{ $week }

panel-latest-week = 单周词元
panel-weekly-average = { $period }周均词元
panel-calls = API 调用份额
panel-top = 模型前 { $count } 名
panel-top-open = 开源模型前 { $count } 名
panel-users = 用户国籍
times-us = 美国的 { $times }
times-no-us = { $times }（美国没有）
others = 其他 { $share }
seats = { $whole } 席占 { $part } 席
bar = { $country } { $value }

series-ratio = 倍数与其他用户
chinese-models = 中国模型
us-models = 美国模型
china-to-us = 中国对美国
user-share = OpenRouter 用户占比
chinese-users = 中国用户
american-users = 美国用户
other-users = 其他用户
computed-others = 推算：全体减去 { $american }与 { $chinese }。

column-ratio = 原文倍数
column-others = 其他（推算）
column-china-printed = 中国原文写法
column-us-printed = 美国原文写法

limit-market = OpenRouter 只是众多平台之一：直接调用模型厂商接口的流量不在其内，份额不能代表全球。
limit-ratios =
    { $all-follow ->
        [yes] 原文给出的倍数与旁列数字相符。
       *[no] 与旁列数字不符的倍数：{ $wrong }。
    }
limit-ratios-floors = { limit-ratios }中国数字只是下限之处，倍数也只是下限：{ $floors }。
wrong-ratio = { $stated }（我们得 { $ours }）
limit-calls = { $share } 在表格中是 API 调用份额，在正文中却是每周词元份额。
limit-nationality = 模型按出品国归类，用户按国籍归类；国籍如何得知，原文未说明。
limit-leading = 领先的开源模型全部来自中国，这是 Artificial Analysis 指数的结果，并非 OpenRouter 的统计。
limit-small = 中国模型在 OpenRouter 上每周的词元为 { $week }，只相当于中国每天处理量 { $day }的很小部分：后者是前者的 { $times }。

summary-what = { $panels } 组中美成对柱形图，各有自己的刻度。
summary-metric = { $metric }：中国 { $china }，美国 { $us }
summary-trend = 原文所述中国对美国的倍数：{ $ratios }。
