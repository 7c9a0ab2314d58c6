title = 用户在 { $product } 中认出 { $found }，Cursor 随后承认；说它曾暗示出自 { $implied }，则是文章的解读
subtitle = { $product } 的基座，以及文章所说的暗示，{ $as-of }

series-said = 说法
series-source = 依据
base = 基座模型
source = 依据
legend-us = 美国模型
legend-china = 中国模型

limit-implied = “暗示”来自对宣传材料的解读，原文没有引用 Cursor 任何点名某个模型的话。
limit-found = “实际”依据的是用户的辨认和联合创始人事后的承认，原文没有引用任何测试。
limit-kind = “首个”是原文自己的判断。

summary-what = 箭头前后的文字：文章所说被暗示的基座模型，与实际查明的基座模型，各附依据。
summary-trend = 暗示出自：{ $implied }。查明依据：{ $found }。
