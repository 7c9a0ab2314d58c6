title =
    { $holds ->
        [yes] { $rounds }轮融资后，Kimi 估值升至年初的 { $multiple }
       *[no] { $rounds }轮融资后，Kimi 估值升至年初的 { $multiple }，但原文的累计额与各轮之和对不上
    }
subtitle = Kimi { $year }各轮融资，单位：{ $currency }

of-kimi = Kimi，{ $time }
round-of-month = { $month }第{ $place }轮
year-in-text = { $year }，正文
total-in-text = 正文所写总额

size-measure = 融资额
valuation-measure = 当轮估值
stated-measure = 原文全年累计
added-measure = 各轮相加

valuation = 估值
round = 融资额
stated = 原文累计
added = 各轮相加
key-stated = 原文数字
key-added = 本图相加所得

limit-totals =
    { $holds ->
        [yes] 各轮相加为 { $added }，与原文一致；但正文写的总额是 { $text }。
       *[no] 原表累计止于 { $stated }，各轮相加只有 { $added }，正文则写总额为 { $text }；取整解释不了这些差距。
    }
limit-count = 正文称{ $count }融资，表中列出{ $rounds }轮，只标月份；同月的轮次在当月内均匀排开。
limit-value = 只有末轮估值据称出自公司，此前各轮见于媒体报道，且只写约数；是否为投后估值，原文没有说明。

summary-what = { $rounds }轮融资：估值阶梯线、各轮融资额柱形，以及原文累计额与各轮相加之和的对照。
summary-trend = 估值升至最初的 { $multiple }。原文累计 { $stated }；各轮相加 { $added }；正文总额 { $text }。
summary-round = { $time }：融资 { $size }，估值 { $valuation }
