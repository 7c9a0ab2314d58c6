### 覆盖页用语。

title = 文章说了谁的什么
description = { $companies } 家公司、{ $measures } 个项目：文章各说了什么、哪些可由其他数字推出、{ $contradictory } 处自相矛盾，以及哪些从未提及。
line = { $companies } 家公司、{ $measures } 个项目：文章说了什么，又略过了什么。
caption = 每家公司每个项目的首个数字，照原文
company = 公司

stated = 有陈述
derived = 也可由其他数字推出
also-derived = 亦可推算
contradicted = 有矛盾
contradictory = 自相矛盾
never = 从未提及
more = 另有 { $count } 个

market-value = 市值
valuation = 估值
revenue = 收入
gain = 上市以来涨幅
daily-tokens = 日均词元
round = 融资轮
total-funding = 融资总额
parameters = 参数
users = 月活用户
training-cost = 训练成本
dramas = 短剧
return = 回报
