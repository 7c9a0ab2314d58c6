title =
    { $all-above ->
        [yes] 上市的{ $labs }家实验室市值都高于{ $reference }，涨幅最高曾达 { $gains }
       *[no] 上市的{ $labs }家实验室中，{ $above }家市值高于{ $reference }，涨幅最高曾达 { $gains }
    }
subtitle = 相对发行价的最高涨幅；{ $as-of }市值，单位：{ $currency }

gain = 最高涨幅
value = 市值
panel-gain = 上市以来最高涨幅
panel-value = { $as-of }市值
measure-gain = 上市以来最高涨幅
measure-value = 市值
listed = { $date }上市
no-gain = 未给出涨幅
comparison = 用作对照
comparison-row = 参照
reference-value = { $reference }市值

column-listed = 上市日期
column-price = 发行价
column-printed = 市值原文写法
column-words = 原文评语

limit-dates = 上市日期，原文表格记{ $table }；正文却记{ $text }。本图从表格。
listed-on = { $company }为{ $date }
between-dates = ，
limit-gains = 原文未给出发行价，涨幅无从核对。表格称之为最高涨幅，导语却说成迄今涨幅。
limit-ahead = 表格在{ $company }那行写着“{ $words }”，但其{ $as-of }的数字仍显示{ $company }更高。
limit-surge = 原文摘要对智谱也写着“{ $words }”，表格与正文却只这样说 MiniMax。

summary-what = 分组柱形图，对象为在港上市的{ $labs }家实验室：上市以来最高涨幅，以及与{ $reference }对照的市值。
summary-extremes = 最高涨幅：{ $gains }。
summary-trend =
    { $all-above ->
        [yes] 市值均高于{ $reference }的 { $value }：{ $labs-valued }。
       *[no] { $labs }家中{ $above }家市值高于{ $reference }的 { $value }：{ $labs-valued }。
    }
between-labs = ，
