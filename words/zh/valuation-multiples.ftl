title = { $labs }家中国实验室的价格，相当于约 { $least } 至 { $most } 年的营收
subtitle = { $as-of }的估值或市值，除以最近给出的年营收

panel-years = 价格相当于多少年的营收
panel-sums = 从年营收到价格

years-of-revenue = 营收年数
yearly-revenue = 年营收
price = 价格
column-as-of = 营收时点
column-computed = 算法

measure-price = 估值
measure-years = 价格相当于营收的年数
measure-recurring = 年度经常性收入
measure-revenue = 年营收
years = { $years }年
not-computable = 无法计算：未给出营收

note-no-revenue = 原文没有给出其营收。
note-rounding = 由本图推算：{ $price } ÷ { $revenue }。取整所容许的范围为 { $least } 至 { $most } 年。
note-bound = 由本图推算：{ $price } ÷ { $revenue }。营收为下限，按此价格最多为 { $most } 年。

limit-sorts = 营收口径各异：有的是按单月推算的全年经常性收入（{ $run-rates }），有的是上年全年的营收（{ $accounts }）。
limit-growth = 有年度账目的，当年营收分别增长 { $growth }；若按当下营收计算，倍数会更低。
limit-bound = 按单月推算的（{ $run-rates }），营收只给了下限，估值在另一处也写作 { $value }：实际倍数可高可低。
limit-without = 另有未给出营收者（{ $labs }），无从相除，也不作猜测。

summary-what = 对数轴点图：{ $labs }家实验室的价格相当于多少年的营收，以及所用的营收与价格。
summary-extremes = 最多：{ $most }；最少：{ $least }。
lab = { $lab } { $years }（{ $price } ÷ { $revenue }）
