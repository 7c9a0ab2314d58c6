title = { $company }洽谈中的估值，是这些平台合计的 { $multiple }：{ $platforms }
subtitle = 拟议估值与原文所列各平台价值，单位：{ $currency }

others = 其他，或由本图推算
price = 价格
platforms = 平台
behind = 价格背后
panel-behind = 价格背后（刻度放大）
platforms-together = { $count }家平台合计
price-over = 为各平台合计的 { $multiple }

measure-sum = 价值合计
measure-multiple = 相当于各平台合计的倍数
measure-implied = 按创始人占比推算的本轮规模
measure-headline = 本轮融资（相关文章标题）
round-implied = 按创始人占比推算的本轮规模
round-headline = 相关文章标题所写的本轮规模
computed = 由本图推算

limit-price = 这是洽谈中的价格，并非成交价，可能变动，也可能谈不成。
limit-training = 训练成本并不能支撑公司的估值，这里只是并列。
limit-platforms = 原文没有说明各平台的价值取自何时，也没有说明是市值还是成交价。
limit-yuan = 正文另以人民币写作 { $yuan }；若按本站折算所用汇率，只合 { $dollars }。
limit-round = 由创始人的出资额与占比推算，本轮规模为 { $implied }，而相关文章的标题写的是 { $headline }，不可能同时成立。

summary-what = 上为{ $company }拟议估值与各平台叠加的对比，下为其他指标，尺度更细。
summary-extremes = 估值 { $price }。平台：{ $platforms }；合计 { $together }。
summary-trend = 估值为各平台合计的 { $multiple }。其他：{ $facts }。
