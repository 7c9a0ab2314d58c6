title =
    { $china-higher ->
        [yes] { $china } 的中国受访者信任 AI，美国受访者为 { $us }
       *[no] { $us } 的美国受访者信任 AI，中国受访者为 { $china }
    }
subtitle = 信任 AI 的受访者比例，{ $as-of }；原文与之并列的情况；中国的 AI 短剧

implication = 含义
implication-series = 含义
read-as = 解读为
dramas = AI 短剧
conventional = 传统预算
drama = AI 短剧
output = 产量：{ $dramas }部
each = 每部 { $cost }
panel-cost = AI 短剧：成本
panel-time = AI 短剧：周期
days = 天
before = 采用 AI 之前

limit-survey = 原文只给出调查的百分比，没有给出问题、样本和误差。
limit-words = 调查以外的美国那栏是“有限”之类的词，不是计数：那里什么也没有测量。
limit-dramas = 短剧数字来自行业报告；传统预算本身没有给出，只有比例；“不到”只说明周期至多有多长。
limit-ratio = “高出”是原文的说法：{ $china } 除以 { $us } 等于 { $ratio }，即中国比例是美国的这么多倍。

summary-what = 百分比轴上的圆点表示对 AI 的信任，其下为中国与美国的文字对照，另有柱形表示 AI 短剧的成本与周期。
summary-extremes = 中国 { $china }，美国 { $us }：{ $implication }。
summary-trend = AI 短剧的成本为传统预算的{ $share }；制作周期由{ $before }缩短到{ $after }。
