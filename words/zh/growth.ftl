### 有日期的数字之间的增长，在有这类数字的图表自己的页面上。

title = 时点之间的增长
line = 各数列增至原来的多少倍、折合每年多少倍、按此速度多久翻番。每个数字旁的小字是按数字和日期的写法它可能的全部取值：经过舍入，带“约”或“超过”，或只写月份而未写日子。
pace = 增速按复利计算，假定全程速度不变；不足全年的，按同样速度推算到全年。某段时间的平均值和份额，都看作位于该段时间的正中。
pair = 时点

series = 数列
multiple = 倍数
yearly = 每年
doubling = 翻番用时

span = { $from }至{ $to }：{ $months }
undated = { $from }至{ $to }：日期未说明相隔多久
needed = 要达到预测值，{ $from }至{ $to }：{ $months }

less-than = 不到{ $time }
halves = { $time }减半
still = 没有变化
either = 最快{ $up }翻番，或最快{ $down }减半
may-double = 可能没有变化，或最快{ $up }翻番
may-halve = 可能没有变化，或最快{ $down }减半

refused = 不予计算，因为所计量的不同：{ $earlier }与{ $later }
refused-otherwise = 不予计算：所载数字得不出倍数

left-out-rounds = 各轮融资额不在此列：每轮都是单独的金额，不是会增长的水平。
