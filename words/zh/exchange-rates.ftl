title =
    { $fits ->
        [yes] 原文的换算中，每美元合 { $low } 至 { $high } 元，可用同一个汇率解释
       *[no] 原文的换算中，每美元合 { $low } 至 { $high } 元不等，没有哪个汇率能全部对上
    }
subtitle = { $figures }处以多种货币写出的金额各自隐含的汇率，及取整所容许的范围

used = 本站用 { $rate }
rate-used = 本站图表所用汇率
legend-excluded = 无论如何取整都不是本站所用汇率
legend-possible = 可能是
legend-unbounded = 范围无法确定

column-figure = 数字
column-where = 出处
column-rate = 汇率
column-allowed = 取整所容许的范围

limit-outlier = 离本站所用汇率最远的是“{ $figure }”，相差 { $share }，取整解释不了。
limit-times = 这些金额所指时点不同，从往年账目到今年的洽谈都有；其间汇率有变，差异不都是错误。
limit-unbounded = 金额均为下限时，范围无从确定，图中的点只是字面之比。
limit-agreeing = 有界的{ $all }个范围中，本站所用人民币汇率落在{ $agreeing }个之内；没有哪个汇率能落在所有范围之内。
limit-origin = 本站所用汇率的来历：{ $yuan }{ $hong-kong }

summary-what = 点图：各处金额隐含的汇率及取整所容许的范围，按货币分组。
summary-extremes = { $yuan }：{ $yuan-low } 至 { $yuan-high }；本站用 { $yuan-used }。{ $hkd }：{ $hkd-low } 至 { $hkd-high }；本站用 { $hkd-used }。
