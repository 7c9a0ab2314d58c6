title = 据文章的数字，中国日均词元处理量从{ $from }到{ $to }增至原来的 { $multiple }
subtitle = 中国每日处理的词元数
remark = { $from }至{ $to }：{ $months }增至 { $multiple }，相当于每年 { $yearly }，每 { $doubling }翻番。

point = 时点
tokens = 每日词元
measure = 每日词元
projected = { $tokens }，预测
estimated = { $tokens }，估算

key-stated = 已公布
key-weaker = 估算或预测
key-path = 通往预测值
key-growth = 所量增幅

limit-path = 寥寥几个点只能连成路径，算不上序列：点与点之间的线只是连接已公布的数字。
limit-middle = 每个点放在其所指时段的中间；预测是文章作出的，只给出了年份。
limit-token = 词元并无统一大小：各家切分方式不同，输入与输出的计法也不同。
limit-months = 本图的增长自首个时点算到最末统计月的月中，共{ $ours }；表格把首尾月份都计入，为{ $counted }，正文则说{ $told }。

summary-what = 折线图：中国每日处理词元数的 { $points } 个时点。
summary-extremes = 最低为{ $low }（{ $low-at }）；已公布的最高值为{ $high }（{ $high-at }）；预测值为{ $projected }（{ $projected-at }）。
summary-trend = 从最早到最新的已公布时点增至 { $multiple }，每 { $doubling }翻番。
