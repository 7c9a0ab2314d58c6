title =
    { $all-now ->
        [yes] 文章把{ $after }的{ $leads }项领先全部归于中国，{ $before }则有{ $then }项归于美国
       *[no] 文章把{ $after }的{ $leads }项领先中的{ $now }项归于中国，{ $before }则有{ $then }项归于美国
    }
subtitle = 原文认定的 AI 基础设施领先者，{ $before }与{ $after }

mixed = 不一
series-change = 变化
measure-leader = 领先者
measure-change = 变化

limit-framing = 整张表都是原文自己的判断：“领先”这个词背后没有指数，也没有方法，因此所有圆点都是空心的。
limit-tokens = 中国的日词元量是全国总量，原文没有给出可与之对照的美国数字。
limit-developers = 开发者偏好只取自单个平台 OpenRouter，信任那行只依据单次调查。
limit-strangers = 文章把 { $companies } 归到美国名下，但按本站的公司表，它并非美国公司。

summary-what = { $rows } 行文字，每行的箭头从{ $before }的领先者指向{ $after }的领先者。
lead = { $name }：先是{ $before }，后是{ $after }
summary-trend = 文章把后来的领先中{ $now }项归于中国，先前的领先中{ $then }项归于美国。
