title =
    { $alone ->
        [yes] 文章只给出了{ $largest }的数字：{ $volume }，{ $share }（以{ $month }全国总量计）
       *[no] 文章给出的数字以{ $largest }为最大：{ $volume }，{ $share }（以{ $month }全国总量计）
    }
subtitle = 日均处理词元数、各阵营的立足点，以及原文的情景设想

panel-volume = 日均词元、核心资产与战略
panel-volume-aside = { $largest }{ $share }
panel-endings = 可能的终局
no-figure = { $volume }，未给数字
legend-camp = 单个阵营
legend-nation = 全国

volumes = 日均词元
assets = 核心资产
strategies = 战略
likelihoods = 判断
meanings = 含义
tokens-a-day = 日均词元
asset = 核心资产
strategy = 战略
likelihood = 原文的判断
meaning = 含义
nation = 全国
national-share = 日均词元占全国之比
at-least = 至少占 { $share }
computed-share = 推算：{ $part }占{ $whole }。

column-name = 阵营或情景
row-nation = 全国，{ $month }
row-share = { $largest }占全国之比（推算）

limit-unstated = { $all }个阵营中有{ $unstated }个只有文字、没有词元数字；本图不作猜测。
limit-counts = { $largest }的数字与全国总量出自不同口径和月份，其比值由我们推算。
limit-scenarios = { $scenarios }种情景均为原文设想，此处另行概述；原文未给出概率。

summary-what = 柱形图：各阵营日均词元数与全国总量；下方以文字列出各种情景。
summary-extremes = { $volumes }；全国{ $nation }。
summary-trend = 情景：{ $scenarios }。
