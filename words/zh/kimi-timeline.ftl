title-first = 文章列出的 Kimi 模型，自{ $since }的 { $model } 起都排名第一
title-models = { $models }代 Kimi 模型，及文章所记的排名
subtitle = 文章所列的排名与新意，{ $from }至{ $to }

rank = 排名
unranked = { $date }，{ $reason }

limit-summary = “始终第一”与原文摘要不符：摘要称后来的版本“{ $event }”。
limit-ranking = 原文没有说明各名次出自哪个榜单，所列来源衡量的并非同样的东西。
limit-month = 发布时间只精确到月，图中放在月中；最新的版本是原文的推断。
limit-claim = “超越”某模型是厂商自己的说法，所用测试由其自选。
limit-left-out = 这份列表并不完整：文章别处提到的 { $models } 不在其中。

summary-what = { $models }代 Kimi 模型在时间轴上逐级而上，最新的在最上方。
summary-first = 在文章的列表中，自{ $since }的 { $model } 起都排名第一。
summary-not-first = 最新版本未列第一。
release = { $date }：{ $model }（{ $news }），{ $ranking }
